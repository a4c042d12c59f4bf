import type { Finding } from '../../domain/workspace/upkeep.ts';
import type { LastEnd } from '../sqlite/unclean-end.ts';

/** How the last run ended, and what the check after it found. */
export const unclosedFinding = async ({ uncleanSince, check }: LastEnd): Promise<Finding> => {
  const name = 'Last end of the program';
  if (uncleanSince === null) return { check: name, state: 'good', detail: 'It was closed as it should be.' };
  const found = await check;
  const story = `The program ended without closing the data, as in a crash; noticed ${uncleanSince}.`;
  if (!found)
    return {
      check: name,
      state: 'attention',
      detail: `${story} The data could not be checked.`,
      advice: 'Start the program again.',
    };
  if (found.problems.length > 0)
    return {
      check: name,
      state: 'bad',
      detail: `${story} The check found: ${found.problems.slice(0, 3).join('; ')}`,
      advice: 'Copy the data folder somewhere safe, then restore the newest backup with `tiewise restore`.',
    };
  return {
    check: name,
    state: 'good',
    detail: `${story} The data was checked since: it is whole, unfinished changes left no trace.`,
  };
};
