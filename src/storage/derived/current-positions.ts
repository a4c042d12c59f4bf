import { chunksOf } from '../chunks.ts';
import type { DerivedAccess, Refresh } from './touched.ts';

const peopleAChunk = 2000;
const columns = ['currentTitle', 'currentOrganisation', 'currentOrganisationId'] as const;

interface CurrentPosition {
  readonly personId: string;
  readonly id: string;
  readonly startedOn: string | null;
  readonly title: string | null;
  readonly organisationId: string | null;
  readonly name: string | null;
}

const positionsOf = ({ db, workspace, engine }: DerivedAccess, ids: readonly string[]): Promise<CurrentPosition[]> =>
  db
    .selectFrom('positions')
    .leftJoin('organisations', (join) =>
      join
        .onRef('organisations.workspace', '=', 'positions.workspace')
        .onRef('organisations.id', '=', 'positions.organisationId'),
    )
    .select(['positions.personId', 'positions.id', 'startedOn', 'title', 'organisationId', 'organisations.name'])
    .where('positions.workspace', '=', workspace)
    .where('personId', 'in', engine.among(ids))
    .where('isCurrent', '=', 1)
    .where('removedAt', 'is', null)
    .execute();

/** The latest start first; without one, or with the same, the one that came on file last. */
const isLater = (a: CurrentPosition, b: CurrentPosition): boolean =>
  (a.startedOn ?? '') === (b.startedOn ?? '') ? a.id > b.id : (a.startedOn ?? '') > (b.startedOn ?? '');

const latestByPerson = (positions: readonly CurrentPosition[]): Map<string, CurrentPosition> => {
  const latest = new Map<string, CurrentPosition>();
  for (const position of positions) {
    const known = latest.get(position.personId);
    if (!known || isLater(position, known)) latest.set(position.personId, position);
  }
  return latest;
};

/** Keeps the current title and organisation beside each person, so that lists need no second look. */
export const refreshCurrentPositions: Refresh = async (access, touched) => {
  const { db, workspace, engine } = access;
  for (const ids of chunksOf(touched.people, peopleAChunk)) {
    const latest = latestByPerson(await positionsOf(access, ids));
    const people = await db
      .selectFrom('people')
      .select(['id', ...columns])
      .where('workspace', '=', workspace)
      .where('id', 'in', engine.among(ids))
      .execute();
    const stale = people.flatMap((person) => {
      const position = latest.get(person.id);
      const row = {
        id: person.id,
        currentTitle: position?.title ?? null,
        currentOrganisation: position?.name ?? null,
        currentOrganisationId: position?.organisationId ?? null,
      };
      return columns.some((column) => row[column] !== person[column]) ? [row] : [];
    });
    await engine.updateRows(db, workspace, 'people', columns, ['id'], stale);
  }
};
