import { comingMilestones, type ComingMilestone } from './milestones/coming-milestones.ts';
import type { MilestoneStore } from './milestones/milestone-store.ts';
import { dayWords } from './time-words.ts';
import { aboutMilestone, type Candidate, ranked } from './today-candidate.ts';
import { firstName } from './today-reasons.ts';
import type { TodayPerson } from './today-store.ts';

/** What happened longer ago than this is no news for Today any more. */
const daysOfNews = 7;
const most = 4;

const reasonOf = (milestone: ComingMilestone, person: TodayPerson, today: Temporal.PlainDate): string => {
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
  const coming = await comingMilestones(store, { from: today, to: today.add({ days: 1 }) });
  const { people } = await store.putAside(today.toString());
  const since = today.subtract({ days: daysOfNews }).toString();
  const worthIt = coming
    .filter(({ kind, on, personId }) => kind !== 'anniversary' && on >= since && !people.has(personId))
    .slice(0, most);
  return ranked('milestone', worthIt, (milestone) => ({
    personId: milestone.personId,
    item: aboutMilestone(milestone.key, milestone.on),
    reason: (person) => reasonOf(milestone, person, today),
  }));
};
