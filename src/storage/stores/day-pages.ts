import type { Page } from '../../kernel/paging.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';

/** Where a list of days ends: the day of its last line, and its identifier. */
export interface DayPlace {
  readonly on: string;
  readonly id: string;
}

const isDayPlace = (value: unknown): value is DayPlace => {
  const place = value as Partial<DayPlace> | null;
  return typeof place === 'object' && typeof place?.on === 'string' && typeof place.id === 'string';
};

/** A page of something that has a day, the latest first. `read` answers at most so many after a place. */
export const dayPage = async <T>(
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
  read: (after: DayPlace | null, limit: number) => Promise<T[]>,
  count: () => Promise<number>,
  placeOf: (row: T) => DayPlace,
): Promise<Page<T>> => {
  const rows = await read(decodeCursor(after, isDayPlace), limit + 1);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, total: await count(), next: rows.length > limit && last ? encodeCursor(placeOf(last)) : null };
};
