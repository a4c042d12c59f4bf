import type { PersonSummary } from '../../domain/people/person-summary.ts';
import { roleKindIds } from '../../domain/ties/role-kinds.ts';
import { strengthThatCounts } from '../../domain/ties/strength.ts';
import { dayNumber } from '../../kernel/day-number.ts';
import type { StoreAccess } from '../store-access.ts';
import { holdsOnDay } from './role-holding.ts';

/** Kinds of the roles that hold on a day, by person, each once, in the order they are shown. */
export const roleKindsByPerson = async (
  { db, workspace, engine }: StoreAccess,
  ids: readonly string[],
  today: string,
): Promise<Map<string, string[]>> => {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('roles')
    .select(['personId', 'kind'])
    .where('workspace', '=', workspace)
    .where('personId', 'in', engine.among(ids))
    .where(holdsOnDay(today))
    .execute();
  const held = Map.groupBy(rows, (row) => row.personId);
  return new Map(
    [...held].map(([personId, roles]) => {
      const kinds = new Set(roles.map((role) => role.kind));
      return [personId, [...roleKindIds.filter((kind) => kinds.delete(kind)), ...[...kinds].sort()]];
    }),
  );
};

const tagsByPerson = async (
  { db, workspace, engine }: StoreAccess,
  ids: readonly string[],
): Promise<Map<string, string[]>> => {
  const rows = await db
    .selectFrom('tags')
    .select(['personId', 'tag'])
    .where('workspace', '=', workspace)
    .where('personId', 'in', engine.among(ids))
    .orderBy('tag')
    .execute();
  const grouped = Map.groupBy(rows, (row) => row.personId);
  return new Map([...grouped].map(([personId, tags]) => [personId, tags.map((each) => each.tag)]));
};

const linesOf = ({ db, workspace, engine }: StoreAccess, ids: readonly string[]) =>
  db
    .selectFrom('people')
    .leftJoin('ties', (join) =>
      join.onRef('ties.workspace', '=', 'people.workspace').onRef('ties.personId', '=', 'people.id'),
    )
    .leftJoin('photos', (join) =>
      join.onRef('photos.workspace', '=', 'people.workspace').onRef('photos.id', '=', 'people.id'),
    )
    .select([
      'people.id',
      'fullName',
      'nativeName',
      'currentTitle as title',
      'currentOrganisation as organisation',
      'location',
      'archivedAt',
      'lastOn',
      'lastChannel',
      'strengthLog',
      'statedStrength',
      'dueOn',
      'photos.id as photo',
    ])
    .where('people.workspace', '=', workspace)
    .where('people.id', 'in', engine.among(ids))
    .execute();

/** People as lines of a list, in the order asked for. */
export const readSummaries = async (
  access: StoreAccess,
  ids: readonly string[],
  today: string,
): Promise<PersonSummary[]> => {
  if (ids.length === 0) return [];
  const lines = new Map((await linesOf(access, ids)).map((line) => [line.id, line]));
  const roles = await roleKindsByPerson(access, ids, today);
  const tags = await tagsByPerson(access, ids);
  const day = dayNumber(today);
  return ids.flatMap((id) => {
    const line = lines.get(id);
    if (!line) return [];
    const { archivedAt, strengthLog, statedStrength, photo, ...rest } = line;
    const strength = strengthThatCounts({ strengthLog, statedStrength }, day);
    return {
      ...rest,
      roles: roles.get(id) ?? [],
      tags: tags.get(id) ?? [],
      strength: strength === null ? null : Math.round(strength),
      archived: archivedAt !== null,
      hasPhoto: photo !== null,
    };
  });
};
