import { dayNumber } from '../../../kernel/day-number.ts';
import { sourceKinds } from '../../people/source-kinds.ts';
import { lengthWords } from '../time-words.ts';
import type { Insider } from './prospect-store.ts';
import type { Prospect } from './prospect.ts';
import type { Way } from './prospect-way.ts';

/** After so many days without an answer, one may write once more. */
const patienceDays = 14;
/** A word of thanks is due for so many days after meeting. */
const thanksDays = 2;

/** What to do next where the user has not said so: one small thing, by how far it has come. */
export const suggestedStep = (
  { personId, source, organisation }: Pick<Prospect, 'personId' | 'source' | 'organisation'>,
  { state, stateOn, answered }: Way,
  insiders: readonly Insider[],
  today: Temporal.PlainDate,
): string | null => {
  const since = Math.max(0, dayNumber(today.toString()) - dayNumber(stateOn));
  switch (state) {
    case 'set-aside':
      return null;
    case 'met':
      return since <= thanksDays
        ? 'Thank them within a day, and say what comes next.'
        : 'Give them a role on their page, so that the tie finds its rhythm.';
    case 'contacted':
      if (answered) return 'They answered. Suggest a quarter of an hour, with two days to choose from.';
      return since >= patienceDays
        ? `No answer for ${lengthWords(since)}. Write once more, kindly, or find somebody who can introduce you.`
        : 'Leave them some days to answer.';
    case 'wish':
      return firstStep(personId !== null, source, organisation, insiders);
  }
};

const firstStep = (
  isOnFile: boolean,
  source: Prospect['source'],
  organisation: string | null,
  [insider]: readonly Insider[],
): string => {
  if (insider) return `Ask ${insider.fullName}, who is at ${insider.organisation}, for an introduction.`;
  if (isOnFile) return 'Write a first word: what you noticed of theirs, and no ask yet.';
  const kind = sourceKinds.find((each) => each.id === source);
  if (kind) return kind.nextStep;
  return organisation === null
    ? 'Note where you might meet them.'
    : `Find somebody who knows people at ${organisation}.`;
};
