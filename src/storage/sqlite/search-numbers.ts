import { sql } from 'kysely';
import type { SearchKind } from '../../domain/search/search-store.ts';
import type { Database } from '../engine.ts';
import type { SearchEntry } from '../search-index.ts';

const ascending = (a: SearchEntry, b: SearchEntry): number =>
  (a.order ?? 0) - (b.order ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Gives each its own order, or the next number that nobody has. `free` leads from a number that is taken to the next that is not. */
const numbered = (texts: readonly SearchEntry[], free: ReadonlyMap<number, number>): number[] => {
  let last = 0;
  return texts.map(({ order }) => {
    let number = Math.max(order ?? 1, last + 1);
    for (let next = free.get(number); next !== undefined; next = free.get(number)) number = next;
    last = number;
    return number;
  });
};

const takenOf = async (db: Database, kind: SearchKind, numbers: readonly number[]): Promise<number[]> => {
  const { rows } = await sql<{ rowNumber: number }>`
    select "rowNumber" from "searchEntries"
    where "kind" = ${kind} and "rowNumber" in (select value from json_each(${JSON.stringify(numbers)}))
    order by "rowNumber"`.execute(db);
  return rows.map((row) => row.rowNumber);
};

const nextFree = async (db: Database, kind: SearchKind, taken: number): Promise<number> => {
  const { rows } = await sql<{ free: number }>`
    select e."rowNumber" + 1 as free from "searchEntries" e
    where e."kind" = ${kind} and e."rowNumber" >= ${taken}
      and not exists (select 1 from "searchEntries" n where n."kind" = e."kind" and n."rowNumber" = e."rowNumber" + 1)
    order by e."rowNumber" limit 1`.execute(db);
  return rows[0]?.free ?? taken;
};

/** Where the numbers of texts without an order begin: far below all others. */
const bottom = -(2 ** 40);

const lastWithoutOrder = async (db: Database, kind: SearchKind): Promise<number> => {
  const row = await db
    .selectFrom('searchEntries')
    .select((eb) => eb.fn.max('rowNumber').as('last'))
    .where('kind', '=', kind)
    .where('rowNumber', '<', 0)
    .executeTakeFirst();
  return row?.last ?? bottom;
};

export interface NumberedEntry {
  readonly id: string;
  readonly number: number;
}

/**
 * The rows of the full-text tables are numbered by the order of their texts, so that the first finds are the ones
 * wanted and no find needs to be ranked against all others. Where two have the same order, the later takes the next
 * free number. Texts without an order are numbered as they come, below all others. Answers them by ascending number.
 */
export const numbersFor = async (
  db: Database,
  kind: SearchKind,
  entries: readonly SearchEntry[],
): Promise<NumberedEntry[]> => {
  const without = entries.filter((entry) => entry.order === null).sort(ascending);
  const last = without.length > 0 ? await lastWithoutOrder(db, kind) : 0;
  const unordered = without.map(({ id }, index) => ({ id, number: last + 1 + index }));
  const ordered = entries.filter((entry) => entry.order !== null).sort(ascending);
  const free = new Map<number, number>();
  for (;;) {
    const wanted = numbered(ordered, free);
    const taken = await takenOf(db, kind, wanted);
    const stretches = taken.filter((number, index) => taken[index - 1] !== number - 1);
    for (const number of stretches) free.set(number, await nextFree(db, kind, number));
    if (stretches.length > 0) continue;
    return [...unordered, ...ordered.map(({ id }, index) => ({ id, number: wanted[index] ?? 0 }))];
  }
};
