import { dayNumber } from '../../kernel/day-number.ts';
import { dormantYears } from '../ties/dormant.ts';
import { lengthWords } from './time-words.ts';
import { aboutTie, type Candidate, ranked } from './today-candidate.ts';
import { firstName } from './today-reasons.ts';
import type { CoolingTie, DormantTie, TodayPerson, TodayStore } from './today-store.ts';

/** Of ties going cold and dormant ones together, so many a day: they are suggestions, and the list stays short. */
const mostFading = 2;
/** Dormant ties take turns, one a week, among those of whom so many went silent last. */
const mostTurns = 12;
/** A tie this fresh is not going cold. */
const fewestDaysSilent = 28;

const silenceOf = (lastOn: string, today: Temporal.PlainDate): string =>
  lengthWords(dayNumber(today.toString()) - dayNumber(lastOn));

const coolingReason = ({ lastOn, rhythmDays }: CoolingTie, person: TodayPerson, today: Temporal.PlainDate): string =>
  `A tie going cold: ${silenceOf(lastOn, today)} without a word, and with ${firstName(person)} it used to be every ${lengthWords(Math.max(1, Math.round(rhythmDays)))}.`;

const coolingEvidence = ({ strength, peak }: CoolingTie): string =>
  `Its strength was ${Math.round(peak)} at its best and is ${Math.round(strength)} now. A word keeps the door open; later it takes more.`;

const dormantReason = ({ lastOn }: DormantTie, person: TodayPerson, today: Temporal.PlainDate): string =>
  `You and ${firstName(person)} were close once, and have not spoken for ${silenceOf(lastOn, today)}. Worth picking up again?`;

const dormantEvidence = ({ firstOn, lastOn, contactDays }: DormantTie): string =>
  `You were in touch on ${contactDays} days between ${firstOn.slice(0, 4)} and ${lastOn.slice(0, 4)}. Advice from such ties proved as useful as from current ones, and newer (Levin, Walter and Murnighan 2011).`;

/** Ties on their way out of reach, and old ones worth reviving: at most two, one of each where there are both. */
export const fadingCandidates = async (store: TodayStore, today: Temporal.PlainDate): Promise<Candidate[]> => {
  const day = today.toString();
  const quietSince = today.subtract({ days: fewestDaysSilent }).toString();
  const cooling = await store.coolingTies(quietSince, day, mostFading);
  const asleep = await store.dormantTies(today.subtract({ years: dormantYears }).toString(), day, mostTurns);
  const turn = Math.floor(dayNumber(day) / 7) % Math.max(1, asleep.length);
  const dormant = [...asleep.slice(turn), ...asleep.slice(0, turn)];
  const kept = Math.max(mostFading - dormant.length, 1);
  const cold = cooling.slice(0, kept);
  return [
    ...ranked('cooling', cold, (tie) => ({
      personId: tie.personId,
      item: aboutTie('cooling', tie.personId, day, 5),
      reason: (person) => coolingReason(tie, person, today),
      evidence: coolingEvidence(tie),
    })),
    ...ranked('dormant', dormant.slice(0, mostFading - cold.length), (tie) => ({
      personId: tie.personId,
      item: aboutTie('dormant', tie.personId, day, 10),
      reason: (person) => dormantReason(tie, person, today),
      evidence: dormantEvidence(tie),
    })),
  ];
};
