import { fold } from '../../kernel/fold.ts';
import { sortNameOf } from '../people/name.ts';
import type { Person } from '../people/person.ts';
import { provenanceOf, withOrigin } from '../people/provenance.ts';
import type { KnownFacts } from './intake-store.ts';
import { isAsBefore, noteSighting } from './list-sighting.ts';
import { couldBeSamePerson, holderOf } from './person-index.ts';
import { addMissingFacts } from './missing-facts.ts';
import { addPersonRow, claimKeys, fieldsOf, toldFields } from './person-rows.ts';
import { addPosition, mergePosition } from './position-intake.ts';
import type { PersonFacts, PersonRecord, PositionRecord, SelfRecord } from './record.ts';
import type { ImportSession } from './session.ts';

/** Takes a batch of people: those whose row is as it was cost nothing, the others are looked up together. */
export const takePeople = async (session: ImportSession, records: readonly PersonRecord[]): Promise<void> => {
  const known: KnownRow[] = [];
  for (const record of records) {
    if (isAsBefore(session, record)) continue;
    const personId = findPerson(session, record) ?? (await findByMeeting(session, record));
    if (personId === null) addPerson(session, record);
    else known.push({ record, personId });
  }
  await mergeKnown(session, known);
};

interface KnownRow {
  readonly record: PersonRecord;
  readonly personId: string;
}

/** Looks them up together. A second row about one person waits for the next round, to see what the first one added. */
const mergeKnown = async (session: ImportSession, rows: readonly KnownRow[]): Promise<void> => {
  if (rows.length === 0) return;
  await session.rows.flush(session.changing.write);
  const round = new Map<string, PersonRecord>();
  const waiting: KnownRow[] = [];
  for (const row of rows) {
    if (round.has(row.personId)) waiting.push(row);
    else round.set(row.personId, row.record);
  }
  const facts = await session.changing.intake.knownFacts([...round.keys()]);
  for (const person of facts.people) {
    const record = round.get(person.id);
    if (record) await mergePerson(session, record, person, factsOf(facts, person.id));
  }
  await mergeKnown(session, waiting);
};

const factsOf = (facts: KnownFacts, personId: string): KnownFacts => {
  const theirs = <T extends { readonly personId: string }>(rows: readonly T[]): readonly T[] =>
    rows.filter((row) => row.personId === personId);
  return {
    people: [],
    positions: theirs(facts.positions),
    educations: theirs(facts.educations),
    contactPoints: theirs(facts.contactPoints),
    profiles: theirs(facts.profiles),
    topics: theirs(facts.topics),
    sources: theirs(facts.sources),
    roles: theirs(facts.roles),
    tags: theirs(facts.tags),
  };
};

/**
 * Who the row is about, or null for somebody new. Two rows of one list are two people, even where a weaker key (the
 * name and the day) fits both; and a shared mailbox does not make two names one person.
 */
const findPerson = (session: ImportSession, { person, facts, listed }: PersonRecord): string | null => {
  const found = holderOf(session.people, person);
  if (found === null || found.personId === session.self) return null;
  const isStrongest = found.by === person.keys[0];
  if (!isStrongest && listed !== undefined && session.claimedInList.has(found.personId)) return null;
  if (!isStrongest && found.by.startsWith('email:')) {
    const name = session.nameOf.get(found.personId);
    if (name !== undefined && facts.name && !couldBeSamePerson(name, facts.name.full)) return null;
  }
  return found.personId;
};

/** A list without addresses joins one with them by name and the day of connecting, which never changes. */
const findByMeeting = async (session: ImportSession, record: PersonRecord): Promise<string | null> => {
  const { person, facts, source } = record;
  const name = facts.name ?? person.name;
  if (name === undefined || source?.since === undefined) return null;
  const met = await session.people.metOn(name.full, source.since);
  return met === undefined || met === 'several' || met === session.self || session.claimedInList.has(met) ? null : met;
};

const addPerson = (session: ImportSession, record: PersonRecord): void => {
  const id = session.newId();
  const facts = withName(record);
  const fullName = addPersonRow(session, id, facts, false);
  session.nameOf.set(id, fullName);
  claimKeys(session, id, record.person.keys);
  for (const position of facts.positions ?? []) addPosition(session, id, position);
  addMissingFacts(session, id, { facts, source: record.source, roles: record.roles });
  session.created.add(id);
  session.report.counts.people.created += 1;
  noteSighting(session, record, id, fullName);
};

const withName = ({ facts, person }: PersonRecord): PersonFacts =>
  facts.name || !person.name ? facts : { ...facts, name: person.name };

const mergePerson = async (
  session: ImportSession,
  record: PersonRecord,
  person: Person,
  known: KnownFacts,
): Promise<void> => {
  claimKeys(session, person.id, record.person.keys);
  const merged = session.isOlder ? person : await mergeFields(session, person, record.facts);
  const hasNewFacts = addMissingFacts(session, person.id, record, known);
  const hasMoved = session.isOlder ? false : await mergePositions(session, record, person, known);
  const isChanged = hasNewFacts || hasMoved || merged !== person;
  if (isChanged && !session.created.has(person.id) && !session.updated.has(person.id)) {
    session.updated.add(person.id);
    session.report.counts.people.updated += 1;
  } else if (!isChanged) session.report.counts.people.unchanged += 1;
  noteSighting(session, record, person.id, merged.fullName);
};

/** Fields that differ, unless the user has had a hand in them. */
const mergeFields = async (session: ImportSession, person: Person, facts: PersonFacts): Promise<Person> => {
  const provenance = provenanceOf(person);
  const told = fieldsOf(facts);
  const changed = toldFields(told)
    .filter((field) => provenance[field] !== 'me' && person[field] !== told[field])
    .map((field) => [field, told[field]] as const);
  if (changed.length === 0) return person;
  const merged = { ...person, ...Object.fromEntries(changed) };
  const names = changed.map(([field]) => field);
  const patch = {
    ...Object.fromEntries(changed),
    sortName: sortNameOf(merged),
    updatedAt: session.now,
    provenance: withOrigin(provenance, names, session.batchId),
  };
  await session.changing.write.update('people', person.id, patch);
  if (names.includes('fullName')) {
    session.people.addName(merged.fullName, person.id);
    session.report.change({
      kind: 'renamed',
      personId: person.id,
      name: merged.fullName,
      what: `was called ${person.fullName} before`,
    });
  }
  return { ...merged, ...patch };
};

const mergePositions = async (
  session: ImportSession,
  record: PersonRecord,
  person: Person,
  known: KnownFacts,
): Promise<boolean> => {
  let isChanged = false;
  for (const position of record.facts.positions ?? []) {
    const outcome = await mergePosition(session, person.id, position, known.positions);
    isChanged ||= outcome.changed;
    if (outcome.left === null) continue;
    session.report.change({
      kind: 'moved',
      personId: person.id,
      name: person.fullName,
      what: moveWords(person, position),
    });
  }
  return isChanged;
};

const moveWords = (person: Person, { title, organisation }: PositionRecord): string => {
  const from = [person.currentTitle, person.currentOrganisation].filter(Boolean).join(', ');
  const to = [title, organisation].filter(Boolean).join(', ');
  const isSamePlace = organisation !== undefined && fold(organisation) === fold(person.currentOrganisation ?? '');
  if (from === '') return `is now ${to}`;
  if (!isSamePlace) return `moved from ${from} to ${to}`;
  return person.currentTitle === null ? `is now ${to}` : `is now ${to}, before that ${person.currentTitle}`;
};

/** Takes what the files tell of the user, who is a person of their own and nobody's contact. */
export const takeSelf = async (session: ImportSession, record: SelfRecord): Promise<void> => {
  const known = session.self === null ? null : await session.changing.people.find(session.self);
  const facts = { ...record.facts };
  if (known === null) {
    const id = session.newId();
    session.self = id;
    addPersonRow(session, id, { ...facts, name: facts.name ?? { full: 'Me' } }, true);
    claimKeys(session, id, record.keys);
    for (const position of facts.positions ?? []) addPosition(session, id, position);
    addMissingFacts(session, id, { facts });
    return;
  }
  claimKeys(session, known.id, record.keys);
  const onFile = await session.changing.intake.knownFacts([known.id]);
  if (!session.isOlder) {
    await mergeFields(session, known, facts);
    for (const position of facts.positions ?? []) await mergePosition(session, known.id, position, onFile.positions);
  }
  addMissingFacts(session, known.id, { facts }, onFile);
};
