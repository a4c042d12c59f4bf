import { type Found, pressingMilestones } from './milestones/coming-milestones.ts';
import type { MilestoneStore } from './milestones/milestone-store.ts';
import { dayWords } from './time-words.ts';
import { aboutMilestone, type Candidate, ranked } from './today-candidate.ts';
import { firstName } from './today-reasons.ts';
import type { TodayPerson } from './today-store.ts';

/** What happened longer ago than this is no news for Today any more. */
const daysOfNews = 7;
const most = 4;

const reasonOf = (milestone: Found, person: TodayPerson, today: Temporal.PlainDate): string => {
  const { kind, what, on } = milestone;
  switch (kind) {
    case 'birthday':
      return `${firstName(person)} ${what} ${dayWords(on, today)}.`;
    case 'move':
      return `News of ${firstName(person)}: ${what}. A word of congratulation?`;
    default:
      return `${firstName(person)}: ${what}, ${dayWords(on, today)}. A good word does a tie good.`;
  }
};

/** Birthdays of today and tomorrow, and news of the last days. Anniversaries at work wait on their own page. */
export const milestoneCandidates = async (store: MilestoneStore, today: Temporal.PlainDate): Promise<Candidate[]> => {
  const pressing = await pressingMilestones(store, { from: today, to: today.add({ days: 1 }) });
  const since = today.subtract({ days: daysOfNews }).toString();
  const worthIt = pressing.filter(({ on }) => on >= since).slice(0, most);
  return ranked('milestone', worthIt, (milestone) => ({
    personId: milestone.personId,
    item: aboutMilestone(milestone.key, milestone.on),
    reason: (person) => reasonOf(milestone, person, today),
  }));
};
