import type { RecordName } from '../../domain/records.ts';
import type { Row } from '../engine.ts';
import { keyOf, keyText } from '../writer-keys.ts';
import type { BuiltUpon } from './built-upon.ts';
import { partsOf } from './change-pages.ts';
import { becauseChanged, stillInUse } from './kept-reasons.ts';
import { changedSince } from './later-changes.ts';
import type { KeptRow, PutBack, PuttingBack } from './put-back.ts';
import { stillReferred } from './references.ts';

/**
 * Why a row stays, or null for one that goes. An empty reason is not told: what hangs on a person who stays, stays
 * with them. What happened between the two goes with the import that brought it, unless that was built upon itself.
 */
const reasonToStay = (builtUpon: BuiltUpon, name: RecordName, row: Row): string | null => {
  if (name === 'people') return builtUpon.people.get(String(row['id'])) ?? null;
  if (name === 'interactions') return builtUpon.interactions.get(String(row['id'])) ?? null;
  if (name === 'participants') return builtUpon.interactions.has(String(row['interactionId'])) ? '' : null;
  const person = name === 'photos' ? row['id'] : row['personId'];
  return typeof person === 'string' && builtUpon.people.has(person) ? '' : null;
};

const builtUponRows = async (
  tools: PuttingBack,
  record: RecordName,
  rows: readonly Row[],
): Promise<Map<Row, string>> => {
  const reasons = new Map<Row, string>();
  if (!tools.builtUpon || rows.length === 0) return reasons;
  const changed = await changedSince(
    tools.place,
    record,
    rows.map((row) => keyText(keyOf(record, row))),
  );
  for (const row of rows) {
    const change = changed.get(keyText(keyOf(record, row)));
    const reason = reasonToStay(tools.builtUpon, record, row) ?? (change ? becauseChanged(change) : null);
    if (reason !== null) reasons.set(row, reason);
  }
  return reasons;
};

/** Rows that others still name as theirs; they may be about to go themselves. */
const rowsInUse = async ({ place }: PuttingBack, record: RecordName, rows: readonly Row[]): Promise<Set<Row>> => {
  const isOwner = record === 'people' || record === 'organisations' || record === 'interactions';
  if (!isOwner || rows.length === 0) return new Set();
  const referred = await stillReferred(
    place.db,
    place.workspace,
    record,
    rows.map((row) => String(row['id'])),
  );
  return new Set(rows.filter((row) => referred.has(String(row['id']))));
};

/** Removes the rows that a set brought. */
export const removeAgain: PutBack = async (tools, { record, changes }) => {
  const rows = await tools.writer.rows(record, changes.map(partsOf));
  const reasons = await builtUponRows(tools, record, rows);
  const inUse = await rowsInUse(
    tools,
    record,
    rows.filter((row) => !reasons.has(row)),
  );
  const free = rows.filter((row) => !reasons.has(row) && !inUse.has(row));
  await tools.writer.removeMany(record, free);
  const asKept = (row: Row, reason: string): KeptRow => ({ record, key: keyText(keyOf(record, row)), reason });
  return {
    reverted: free.length,
    kept: [...reasons].filter(([, reason]) => reason !== '').map(([row, reason]) => asKept(row, reason)),
    waiting: [...inUse].map((row) => asKept(row, stillInUse)),
  };
};
