import type { SearchCandidate, SearchKind } from '../../domain/search/search-store.ts';
import { labelsByPerson, otherNamesByPerson } from '../derived/person-facts.ts';
import { columnsOfPersonText, personBody, personNames, personWork } from '../derived/person-text.ts';
import { logOfLevel } from '../../domain/ties/strength.ts';
import { today } from '../../kernel/clock.ts';
import { dayNumber } from '../../kernel/day-number.ts';
import type { StoreAccess } from '../store-access.ts';

type Candidates = (access: StoreAccess, ids: readonly string[]) => Promise<SearchCandidate[]>;

/** How many participants the title of an interaction names. */
const namesShown = 3;

const joined = (...texts: (string | null)[]): string => texts.filter(Boolean).join(' · ');
const seconds = (instant: string): number => Date.parse(instant) / 1000;

const people: Candidates = async ({ db, workspace, engine, clock }, ids) => {
  const day = dayNumber(today(clock).toString());
  const rows = await db
    .selectFrom('people')
    .leftJoin('ties', (join) =>
      join.onRef('ties.workspace', '=', 'people.workspace').onRef('ties.personId', '=', 'people.id'),
    )
    .select([...columnsOfPersonText, 'strengthLog', 'statedLevel'])
    .where('people.workspace', '=', workspace)
    .where('people.id', 'in', engine.among(ids))
    .execute();
  const otherNames = await otherNamesByPerson({ db, workspace, engine }, ids);
  const labels = await labelsByPerson({ db, workspace, engine }, ids);
  return rows.map((row) => ({
    kind: 'person',
    id: row.id,
    personId: row.id,
    title: row.fullName,
    detail: personWork(row) || null,
    names: personNames(row, otherNames.get(row.id) ?? []),
    text: joined(personWork(row), personBody(row, labels.get(row.id) ?? [])),
    at: null,
    score: row.statedLevel === null ? (row.strengthLog ?? 0) : Math.max(0, logOfLevel(row.statedLevel, day)),
  }));
};

const notes: Candidates = async ({ db, workspace, engine }, ids) => {
  const rows = await db
    .selectFrom('notes')
    .innerJoin('people', (join) =>
      join.onRef('people.workspace', '=', 'notes.workspace').onRef('people.id', '=', 'notes.personId'),
    )
    .select(['notes.id', 'personId', 'fullName', 'body', 'notes.updatedAt'])
    .where('notes.workspace', '=', workspace)
    .where('notes.id', 'in', engine.among(ids))
    .execute();
  return rows.map(({ id, personId, fullName, body, updatedAt }) => ({
    kind: 'note',
    id,
    personId,
    title: fullName,
    detail: null,
    names: [],
    text: body,
    at: updatedAt,
    score: seconds(updatedAt),
  }));
};

const organisations: Candidates = async ({ db, workspace, engine }, ids) => {
  const rows = await db
    .selectFrom('organisations')
    .select(['id', 'name'])
    .where('workspace', '=', workspace)
    .where('id', 'in', engine.among(ids))
    .execute();
  return rows.map(({ id, name }) => ({
    kind: 'organisation',
    id,
    personId: null,
    title: name,
    detail: null,
    names: [name],
    text: '',
    at: null,
    score: 0,
  }));
};

interface ParticipantName {
  readonly interactionId: string;
  readonly personId: string;
  readonly fullName: string;
}

const participantsOf = ({ db, workspace, engine }: StoreAccess, ids: readonly string[]): Promise<ParticipantName[]> =>
  db
    .selectFrom('participants')
    .innerJoin('people', (join) =>
      join.onRef('people.workspace', '=', 'participants.workspace').onRef('people.id', '=', 'participants.personId'),
    )
    .select(['interactionId', 'personId', 'fullName'])
    .where('participants.workspace', '=', workspace)
    .where('interactionId', 'in', engine.among(ids))
    .orderBy('sortName')
    .orderBy('personId')
    .execute();

const interactions: Candidates = async (access, ids) => {
  const { db, workspace, engine } = access;
  const rows = await db
    .selectFrom('interactions')
    .select(['id', 'occurredAt', 'subject', 'body'])
    .where('workspace', '=', workspace)
    .where('id', 'in', engine.among(ids))
    .execute();
  const participants = Map.groupBy(await participantsOf(access, ids), (row) => row.interactionId);
  return rows.map(({ id, occurredAt, subject, body }) => {
    const who = participants.get(id) ?? [];
    const more = who.length > namesShown ? [`${who.length - namesShown} more`] : [];
    return {
      kind: 'interaction',
      id,
      personId: who[0]?.personId ?? null,
      title: [...who.slice(0, namesShown).map((each) => each.fullName), ...more].join(', '),
      detail: subject,
      names: [],
      text: [subject, body].filter(Boolean).join('\n'),
      at: occurredAt,
      score: seconds(occurredAt),
    };
  });
};

const readers: Readonly<Record<SearchKind, Candidates>> = {
  person: people,
  note: notes,
  organisation: organisations,
  interaction: interactions,
};

/** What was found, with what the domain needs to rank and show it, in the order of the identifiers. */
export const readCandidates = async (
  access: StoreAccess,
  kind: SearchKind,
  ids: readonly string[],
): Promise<SearchCandidate[]> => {
  if (ids.length === 0) return [];
  const found = new Map((await readers[kind](access, ids)).map((candidate) => [candidate.id, candidate]));
  return ids.flatMap((id) => found.get(id) ?? []);
};
