type Value = string | number;
type Keys = readonly Value[];

interface Window {
  readonly after: Keys | null;
  readonly offset: number;
  readonly limit: number;
}

type Read = (window: Window) => Promise<Value[][]>;

const compare = (a: Keys, b: Keys): number => {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? value;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
};

/**
 * A window of two walks as if they were one, in order. All of the few are read, and of the many only what can stand in
 * the window: those that many places before it as there are few.
 */
export const inBetween = async (
  { after, offset, limit }: Window,
  direction: 'asc' | 'desc',
  { many, few }: { readonly many: Read; readonly few: Read },
): Promise<Value[][]> => {
  const isBefore = (a: Keys, b: Keys): boolean => (direction === 'asc' ? compare(a, b) < 0 : compare(b, a) < 0);
  const others = await few({ after, offset: 0, limit: offset === 0 ? limit : Number.MAX_SAFE_INTEGER });
  const skipped = Math.max(0, offset - others.length);
  const most = Math.min(limit + others.length, Number.MAX_SAFE_INTEGER);
  const rows = await many({ after, offset: skipped, limit: offset === 0 ? limit : most });
  const [first] = rows;
  // Past the last of the many, and so many further that the few do not reach here either.
  if (!first && skipped > 0) return [];
  const passed = first && skipped > 0 ? others.filter((keys) => isBefore(keys, first)).length : 0;
  const merged = [...rows, ...others.slice(passed)].sort((a, b) => (isBefore(a, b) ? -1 : 1));
  const start = offset - skipped - passed;
  return merged.slice(start, start + limit);
};
