import type { ExpressionBuilder, Kysely } from 'kysely';
import { type RecordName, recordNames } from '../../domain/records.ts';
import type { Database, Row } from '../engine.ts';
import { recordReferences, uniqueColumns } from '../tables.ts';

/** Every record by name, its columns unknown: for questions that are the same of each. */
type AnyRecord = Record<RecordName, Record<string, string> & { workspace: string }>;
const anyRecord = (db: Database): Kysely<AnyRecord> => db as unknown as Kysely<AnyRecord>;

interface Reference {
  readonly child: RecordName;
  readonly column: string;
  readonly parent: RecordName;
}

const references: readonly Reference[] = recordNames.flatMap((child) =>
  Object.entries(recordReferences[child] ?? {}).map(([column, parent]) => ({ child, column, parent })),
);

/** Which of these rows others still name as theirs. */
export const stillReferred = async (
  db: Database,
  workspace: string,
  parent: RecordName,
  ids: readonly string[],
): Promise<Set<string>> => {
  const referred = new Set<string>();
  for (const { child, column } of references.filter((reference) => reference.parent === parent)) {
    const rows = await anyRecord(db)
      .selectFrom(child)
      .where('workspace', '=', workspace)
      .where(column, 'in', ids)
      .select(`${column} as id`)
      .distinct()
      .execute();
    for (const row of rows) referred.add(String(row.id));
  }
  return referred;
};

/** Rows of which some owner is not there. */
export const withoutOwner = async (
  db: Database,
  workspace: string,
  record: RecordName,
  rows: readonly Row[],
): Promise<Set<Row>> => {
  const orphans = new Set<Row>();
  for (const [column, parent] of Object.entries(recordReferences[record] ?? {})) {
    const ids = [...new Set(rows.map((row) => row[column]).filter((id) => typeof id === 'string'))];
    if (ids.length === 0) continue;
    const found = await anyRecord(db)
      .selectFrom(parent)
      .where('workspace', '=', workspace)
      .where('id', 'in', ids)
      .select('id')
      .execute();
    const present = new Set(found.map((row) => row.id));
    for (const row of rows) if (typeof row[column] === 'string' && !present.has(row[column])) orphans.add(row);
  }
  return orphans;
};

/** Rows whose place another row, of another key, has taken. */
export const withTakenPlace = async (
  db: Database,
  workspace: string,
  record: RecordName,
  rows: readonly Row[],
): Promise<Set<Row>> => {
  const columns = uniqueColumns[record] ?? [];
  const taken = new Set<Row>();
  if (columns.length === 0) return taken;
  for (const row of rows) {
    const isTheSame = (eb: ExpressionBuilder<AnyRecord, RecordName>) =>
      eb.and(columns.map((column) => eb(column, '=', String(row[column]))));
    const other = await anyRecord(db)
      .selectFrom(record)
      .where('workspace', '=', workspace)
      .where('id', '!=', String(row['id']))
      .where(isTheSame)
      .select('id')
      .executeTakeFirst();
    if (other) taken.add(row);
  }
  return taken;
};
