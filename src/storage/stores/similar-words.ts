import { isSlipOf, slipsAllowed } from '../../domain/search/typing-error.ts';
import { gramsOf } from '../derived/name-grams.ts';
import type { StoreAccess } from '../store-access.ts';

/** A slip changes two of a word's letter pairs, two neighbours swapped change three. */
const gramsASlip = 3;
const mostWords = 40;

/** Words in names that a term may have been meant for, those with fewest slips not necessarily first. */
export const similarWords = async ({ db, workspace }: StoreAccess, term: string): Promise<string[]> => {
  const letters = [...term].length;
  const slips = slipsAllowed(letters);
  if (slips === 0) return [];
  const grams = gramsOf(term);
  const rows = await db
    .selectFrom('nameGrams')
    .select('word')
    .where('workspace', '=', workspace)
    .where('gram', 'in', grams)
    .where('letters', '>=', letters - slips)
    .where('letters', '<=', letters + slips)
    .groupBy('word')
    .having((eb) => eb.fn.countAll<number>(), '>=', Math.max(1, grams.length - gramsASlip * slips))
    .orderBy('word')
    .execute();
  return rows
    .map((row) => row.word)
    .filter((word) => isSlipOf(term, word))
    .slice(0, mostWords);
};
