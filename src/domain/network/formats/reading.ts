import type { Result } from '../../../kernel/result.ts';
import type { RefusedFile } from '../edge-list.ts';

/**
 * A file being read: stops now and then, saying how many rows or elements it has read, so that whoever reads may tell of
 * it, leave off, or let others have their turn.
 */
export type Reading<T> = Generator<number, Result<T, RefusedFile>>;

/** Without stopping. */
export const readThrough = <T>(reading: Reading<T>): Result<T, RefusedFile> => {
  for (;;) {
    const next = reading.next();
    if (next.done) return next.value;
  }
};
