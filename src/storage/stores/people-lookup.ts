import type { RecordName, Records } from '../../domain/records.ts';
import type { PeopleStore } from '../../domain/people/people-store.ts';
import { wholeName } from '../indexed-words.ts';
import type { StoreAccess } from '../store-access.ts';
import { type Row } from '../engine.ts';
import { recordColumns } from '../tables.ts';
import { keyColumns } from '../writer-keys.ts';
import { chunksOf } from '../chunks.ts';
import type { Person } from '../../domain/people/person.ts';

const mostNamesakes = 1000;
const peopleAQuery = 500;

export const findPeople = async ({ db, workspace, engine }: StoreAccess, ids: readonly string[]): Promise<Person[]> => {
  const found = new Map<string, Person>();
  for (const chunk of chunksOf(new Set(ids), peopleAQuery)) {
    const people = await db
      .selectFrom('people')
      .select(recordColumns.people)
      .where('workspace', '=', workspace)
      .where('id', 'in', engine.among(chunk))
      .execute();
    for (const person of people) found.set(person.id, person);
  }
  return ids.flatMap((id) => found.get(id) ?? []);
};

/** People of exactly this folded name; archived ones last, dearest first. */
export const peopleNamed = async (access: StoreAccess, foldedName: string): ReturnType<PeopleStore['named']> => {
  const name = wholeName(foldedName);
  if (name === '') return [];
  const { engine, db, workspace } = access;
  const ids = await engine.search.matching(
    db,
    workspace,
    { kind: 'person', within: 'whole-name', all: [[{ words: [name], isWhole: true }]] },
    mostNamesakes,
  );
  const people = (await findPeople(access, ids)).map(({ id, fullName, archivedAt }) => ({
    id,
    name: fullName,
    archivedAt,
  }));
  const [present, archived] = [people.filter((each) => !each.archivedAt), people.filter((each) => each.archivedAt)];
  return [...present, ...archived].map(({ id, name: fullName }) => ({ id, name: fullName }));
};

/** One row of a record that one column identifies. */
export const findRecord = async <N extends RecordName>(
  { db, workspace }: StoreAccess,
  name: N,
  id: string,
): Promise<Records[N] | null> => {
  const [key = 'id', ...others] = keyColumns(name);
  if (others.length > 0) return null;
  const row: Row | undefined = await db
    .selectFrom(name as 'notes')
    .select(recordColumns[name] as unknown as typeof recordColumns.notes)
    .where('workspace', '=', workspace)
    .where(key as 'id', '=', id)
    .executeTakeFirst();
  return row ? ({ ...row } as unknown as Records[N]) : null;
};
