import type { Row } from '../engine.ts';
import { keyOf, keyText } from '../writer-keys.ts';
import { type FeedChange, partsOf } from './change-pages.ts';
import { becauseColumnsChanged, goneSince, ownerGone, placeTaken } from './kept-reasons.ts';
import type { KeptRow, PutBack } from './put-back.ts';
import { withoutOwner, withTakenPlace } from './references.ts';

/** Columns that the program keeps up itself: that they moved on says nothing of the user's word. */
const housekeeping: ReadonlySet<string> = new Set([
  'updatedAt',
  'provenance',
  'currentTitle',
  'currentOrganisation',
  'currentOrganisationId',
]);

interface ChangeBack {
  readonly before: Row;
  readonly patch: Row;
  readonly becoming: Row;
  /** Columns that were changed again. */
  readonly moved: readonly string[];
}

/** Only columns that still hold what the change put there go back. */
const changeBackOf = (change: FeedChange, row: Row): ChangeBack => {
  const columns = Object.keys(change.before ?? {});
  const isUntouched = (column: string) => row[column] === change.after?.[column];
  const patch = Object.fromEntries(
    columns.filter(isUntouched).map((column) => [column, change.before?.[column] ?? null]),
  );
  const moved = columns.filter((column) => !isUntouched(column) && !housekeeping.has(column));
  return { before: row, patch, becoming: { ...row, ...patch }, moved };
};

/** Gives the rows that a set changed the values they had before. */
export const changeBack: PutBack = async ({ place, writer }, { record, changes }) => {
  const rows = await writer.rows(record, changes.map(partsOf));
  const present = new Map(rows.map((row) => [keyText(keyOf(record, row)), row]));
  const back = changes.flatMap((change) => {
    const row = present.get(change.key);
    return row ? [changeBackOf(change, row)] : [];
  });
  const becoming = back.map((each) => each.becoming);
  const orphans = await withoutOwner(place.db, place.workspace, record, becoming);
  const taken = await withTakenPlace(place.db, place.workspace, record, becoming);
  const possible = back.filter((each) => !orphans.has(each.becoming) && !taken.has(each.becoming));
  await writer.updateMany(record, possible);
  const asKept = (row: Row, reason: string): KeptRow => ({ record, key: keyText(keyOf(record, row)), reason });
  return {
    reverted: possible.filter((each) => Object.keys(each.patch).length > 0).length,
    kept: [
      ...changes.filter((change) => !present.has(change.key)).map(({ key }) => ({ record, key, reason: goneSince })),
      ...possible
        .filter((each) => each.moved.length > 0)
        .map((each) => asKept(each.before, becauseColumnsChanged(each.moved))),
    ],
    waiting: back.flatMap(({ becoming: row }) =>
      orphans.has(row) ? [asKept(row, ownerGone)] : taken.has(row) ? [asKept(row, placeTaken)] : [],
    ),
  };
};
