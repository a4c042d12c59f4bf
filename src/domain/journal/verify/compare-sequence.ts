import type { Failure, FailurePart } from './failure.ts';

/**
 * What must have happened to turn the expected sequence of hashes into the one found; both are numbered from 1, and
 * null stands for nothing found. A hash that is elsewhere was moved; one that is nowhere was changed where something
 * unknown stands in its place, and is missing otherwise; whatever nobody expected was inserted.
 */
export const compareSequence = (
  expected: readonly (string | null)[],
  found: ReadonlyMap<number, string>,
  part: FailurePart,
): Failure[] => {
  const isExpected = new Set(expected);
  const strays = new Set([...found].filter(([seq, hash]) => expected[seq - 1] !== hash).map(([, hash]) => hash));
  const failures: Failure[] = [];
  const wasMoved = (hash: string | null): boolean => hash !== null && strays.has(hash);
  for (const [place, hash] of expected.entries()) {
    const seq = place + 1;
    const there = found.get(seq);
    if (hash === null || there === hash) continue;
    const isUnknown = there !== undefined && !isExpected.has(there);
    if (wasMoved(hash)) failures.push({ seq, kind: 'reordered', part }, ...(isUnknown ? [inserted(seq, part)] : []));
    else failures.push({ seq, kind: isUnknown ? 'changed' : 'missing', part });
  }
  for (const [seq, hash] of found) {
    if (seq >= 1 && seq <= expected.length) continue;
    const isDouble = isExpected.has(hash) && found.get(expected.indexOf(hash) + 1) === hash;
    if (!isExpected.has(hash) || isDouble) failures.push(inserted(seq, part));
  }
  return failures;
};

const inserted = (seq: number, part: FailurePart): Failure => ({ seq, kind: 'inserted', part });
