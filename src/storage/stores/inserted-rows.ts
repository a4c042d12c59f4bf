import type { Kysely } from 'kysely';
import type { RecordName } from '../../domain/records.ts';
import type { Database, Row } from '../engine.ts';
import { recordColumns } from '../tables.ts';
import { keyColumns, keyParts } from '../writer-keys.ts';

interface Insert {
  readonly seq: number;
  readonly record: string;
  readonly key: string;
}

type AnyRecord = Record<RecordName, Record<string, unknown>>;

const presentRow = async (db: Database, workspace: string, record: RecordName, key: string): Promise<Row | null> => {
  const parts = keyParts(record, key);
  let query = (db as unknown as Kysely<AnyRecord>)
    .selectFrom(record)
    .where('workspace', '=', workspace)
    .select(recordColumns[record] as readonly string[]);
  for (const [index, column] of keyColumns(record).entries()) query = query.where(column, '=', parts[index]);
  return (await query.executeTakeFirst()) ?? null;
};

const rowAsInserted = async (db: Database, workspace: string, ordinal: number, insert: Insert): Promise<Row | null> => {
  const later = await db
    .selectFrom('changes')
    .where('workspace', '=', workspace)
    .where('record', '=', insert.record)
    .where('key', '=', insert.key)
    .where((eb) =>
      eb.or([eb('ordinal', '>', ordinal), eb.and([eb('ordinal', '=', ordinal), eb('seq', '>', insert.seq)])]),
    )
    .select(['action', 'before'])
    .orderBy('ordinal')
    .orderBy('seq')
    .execute();
  const end = later.findIndex((change) => change.action === 'remove');
  const befores = later
    .slice(0, end === -1 ? later.length : end + 1)
    .map((change) => JSON.parse(change.before ?? '{}') as Row);
  const newest = end === -1 ? await presentRow(db, workspace, insert.record as RecordName, insert.key) : {};
  return newest && Object.assign({}, newest, ...befores.toReversed());
};

/** What a set's inserts put there: the row as it is now, with everything changed since taken back. By number of the change. */
export const rowsAsInserted = async (
  db: Database,
  workspace: string,
  ordinal: number,
  inserts: readonly Insert[],
): Promise<Map<number, Row | null>> => {
  const rows = new Map<number, Row | null>();
  for (const insert of inserts) rows.set(insert.seq, await rowAsInserted(db, workspace, ordinal, insert));
  return rows;
};
