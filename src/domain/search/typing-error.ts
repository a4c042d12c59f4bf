const shortestForOne = 4;
const shortestForTwo = 7;

/** How many slips a term of this many letters may contain: none below four letters, one below seven, two from there. */
export const slipsAllowed = (letters: number): number =>
  letters >= shortestForTwo ? 2 : letters >= shortestForOne ? 1 : 0;

/**
 * How many slips turn one word into the other: a letter too many, missing, mistaken, or two neighbours swapped
 * (Damerau–Levenshtein, each letter edited once). Answers `limit + 1` as soon as it is more than `limit`.
 */
export const slipsBetween = (one: string, other: string, limit: number): number => {
  const a = [...one];
  const b = [...other];
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let slips = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        slips = Math.min(slips, at(beforeLast, j - 2) + 1);
      row.push(slips);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(at(last, b.length), limit + 1);
};

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;

/** Whether a word is what the user may have meant by a term that is not quite it. */
export const isSlipOf = (term: string, word: string): boolean => {
  const allowed = slipsAllowed([...term].length);
  return allowed > 0 && slipsBetween(term, word, allowed) <= allowed;
};
