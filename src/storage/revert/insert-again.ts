import type { Records } from '../../domain/records.ts';
import type { Row } from '../engine.ts';
import { keyOf, keyText } from '../writer-keys.ts';
import { partsOf } from './change-pages.ts';
import { ownerGone, placeTaken, thereAgain } from './kept-reasons.ts';
import type { KeptRow, PutBack } from './put-back.ts';
import { withoutOwner, withTakenPlace } from './references.ts';

/** Brings back the rows that a set removed. */
export const insertAgain: PutBack = async ({ place, writer }, { record, changes }) => {
  const present = await writer.rows(record, changes.map(partsOf));
  const presentKeys = new Set(present.map((row) => keyText(keyOf(record, row))));
  const absent = changes.filter((change) => !presentKeys.has(change.key)).map((change): Row => change.before ?? {});
  const orphans = await withoutOwner(place.db, place.workspace, record, absent);
  const taken = await withTakenPlace(place.db, place.workspace, record, absent);
  const possible = absent.filter((row) => !orphans.has(row) && !taken.has(row));
  await writer.insertMany(record, possible as unknown as Records[typeof record][]);
  const asKept = (row: Row, reason: string): KeptRow => ({ record, key: keyText(keyOf(record, row)), reason });
  return {
    reverted: possible.length,
    kept: present.map((row) => asKept(row, thereAgain)),
    waiting: absent.flatMap((row) =>
      orphans.has(row) ? [asKept(row, ownerGone)] : taken.has(row) ? [asKept(row, placeTaken)] : [],
    ),
  };
};
