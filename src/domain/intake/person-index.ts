import { fold } from '../../kernel/fold.ts';
import type { IntakeStore } from './intake-store.ts';
import type { PersonReference } from './record.ts';

/** Everybody on file by key and, once somebody is known by nothing else, by name. Grows as the import brings people. */
export interface PersonIndex {
  holder(key: string): string | undefined;
  claim(key: string, personId: string): void;
  /** The one person of that name, `several` where it cannot be told which, undefined where there is none. */
  named(fullName: string): Promise<string | 'several' | undefined>;
  addName(fullName: string, personId: string): void;
  /** Whoever of that name was on file before this import as met on that day; `several` where it cannot be told. */
  metOn(fullName: string, day: string): Promise<string | 'several' | undefined>;
}

export const loadPersonIndex = async (store: IntakeStore): Promise<PersonIndex> => {
  const holders = new Map<string, string>();
  for await (const identities of store.identities())
    for (const { key, personId } of identities) holders.set(key, personId);
  /** Loaded only when asked for; until then only the names this import brings are noted. */
  let names: Map<string, string> | null = null;
  const added: [string, string][] = [];
  let meetings: Map<string, string> | null = null;
  const meetingKey = (fullName: string, day: string): string => `${fold(fullName)}|${day}`;
  const loadMeetings = async (): Promise<Map<string, string>> => {
    const loaded = new Map<string, string>();
    for await (const rows of store.meetings())
      for (const { personId, fullName, since } of rows) {
        const key = meetingKey(fullName, since);
        const known = loaded.get(key);
        loaded.set(key, known === undefined || known === personId ? personId : 'several');
      }
    return loaded;
  };
  const isEmpty = holders.size === 0;
  const note = (into: Map<string, string>, fullName: string, personId: string): void => {
    const name = fold(fullName);
    const known = into.get(name);
    into.set(name, known === undefined || known === personId ? personId : 'several');
  };
  const loadNames = async (): Promise<Map<string, string>> => {
    const loaded = new Map<string, string>();
    for await (const people of store.names()) for (const { id, fullName } of people) note(loaded, fullName, id);
    for (const [fullName, personId] of added) note(loaded, fullName, personId);
    return loaded;
  };
  return {
    holder: (key) => holders.get(key),
    claim: (key, personId) => {
      if (!holders.has(key)) holders.set(key, personId);
    },
    named: async (fullName) => {
      names ??= await loadNames();
      return names.get(fold(fullName));
    },
    metOn: async (fullName, day) => {
      if (isEmpty) return undefined;
      meetings ??= await loadMeetings();
      return meetings.get(meetingKey(fullName, day));
    },
    addName: (fullName, personId) => {
      if (names) note(names, fullName, personId);
      else added.push([fullName, personId]);
    },
  };
};

/** Whoever holds the strongest of the reference's keys; `by` is that key. */
export const holderOf = (index: PersonIndex, reference: PersonReference): { personId: string; by: string } | null => {
  for (const key of reference.keys) {
    const personId = index.holder(key);
    if (personId !== undefined) return { personId, by: key };
  }
  return null;
};

/** Names that share no word are two people, whatever mailbox they share. */
export const couldBeSamePerson = (one: string, other: string): boolean => {
  const words = new Set(
    fold(one)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1),
  );
  return (
    words.size === 0 ||
    fold(other)
      .split(/[^\p{L}\p{N}]+/u)
      .some((word) => words.has(word))
  );
};
