import type { Course } from './cast.ts';
import type { Dice } from './dice.ts';
import type { SamplePerson } from './sample-person.ts';
import { settleDay } from './working-days.ts';
import type { World } from './world.ts';

export const EPISODE_KINDS = [
  'messages',
  'mails',
  'meeting',
  'call',
  'coffee',
  'event',
  'comment',
  'endorsement',
  'recommendation',
] as const;
export type EpisodeKind = (typeof EPISODE_KINDS)[number] | 'invitation' | 'mentoring';

/** One stretch of contact: a thread of several turns, or a single meeting, call, comment. */
export interface Episode {
  readonly day: number;
  readonly kind: EpisodeKind;
  /** Interactions in it. */
  readonly turns: number;
}

const ON_PLATFORM: ReadonlySet<EpisodeKind> = new Set(['comment', 'endorsement', 'recommendation']);

/** How people of a kind are in touch, as weights in the order of EPISODE_KINDS. */
const HABITS = {
  mentoring: [30, 14, 24, 14, 16, 1, 0, 1, 0],
  business: [12, 42, 20, 20, 3, 3, 0, 0, 0],
  work: [42, 16, 24, 6, 10, 0, 1, 1, 0],
  private: [54, 8, 0, 20, 18, 0, 0, 0, 0],
  distant: [40, 18, 5, 5, 5, 4, 16, 5, 2],
} as const;
export type Habit = keyof typeof HABITS;

const HABIT_OF_ROLE: Readonly<Record<string, Habit>> = {
  mentor: 'mentoring',
  mentee: 'mentoring',
  sponsor: 'mentoring',
  protege: 'mentoring',
  client: 'business',
  supplier: 'business',
  manager: 'work',
  report: 'work',
};

export const habitOf = (person: SamplePerson): Habit => {
  const byRole = person.part ? HABIT_OF_ROLE[person.part.role] : undefined;
  if (byRole) return byRole;
  if (person.circle.name === 'friends') return 'private';
  return person.circle.organisation === undefined || person.plan.count < 8 ? 'distant' : 'work';
};

/** Where in a tie's life a share of its contact lies: fading ties begin dense, growing ones end so. */
const bend = (share: number, course: Course): number => {
  if (course === 'fading') return share * share;
  return course === 'growing' ? 1 - (1 - share) * (1 - share) : share;
};

const regularMeetings = (person: SamplePerson, budget: number, dice: Dice): Episode[] => {
  const { rhythmDays, from, to } = person.plan;
  if (rhythmDays === null) return [];
  const kind = habitOf(person) === 'mentoring' ? 'mentoring' : 'meeting';
  const wanted = Math.min(Math.floor((to - from) / rhythmDays) + 1, Math.floor(budget * 0.55));
  return Array.from({ length: wanted }, (_, back) => {
    const day = back === 0 ? to : settleDay(to - back * rhythmDays + dice.between(-2, 2), dice, 1);
    return { day: Math.max(from, day), kind: back % 5 === 4 ? 'coffee' : kind, turns: 1 };
  });
};

/** People meet at events on the days of events. */
const conferenceDay = (world: World, person: SamplePerson, dice: Dice): number | null => {
  const { from, to } = person.plan;
  const possible = world.conferences.filter(({ firstDay }) => firstDay >= from && firstDay + 2 <= to);
  return possible.length === 0 ? null : dice.pick(possible).firstDay + dice.between(0, 2);
};

const drawTurns = (kind: EpisodeKind, left: number, dice: Dice): number =>
  kind === 'messages' || kind === 'mails' ? Math.min(left, dice.weighted([24, 32, 26, 14, 4]) + 1) : 1;

interface Content {
  readonly kind: EpisodeKind;
  readonly turns: number;
}

/** What happens, before it is known when. */
const drawContents = (person: SamplePerson, budget: number, dice: Dice): Content[] => {
  const weights = HABITS[habitOf(person)];
  const contents: Content[] = [];
  for (let left = budget; left > 0;) {
    const drawn = EPISODE_KINDS[dice.weighted(weights)] ?? 'messages';
    const kind = person.hasProfile || !ON_PLATFORM.has(drawn) ? drawn : 'messages';
    const turns = drawTurns(kind, left, dice);
    contents.push({ kind, turns });
    left -= turns;
  }
  return contents;
};

/** Everything that happens between the user and a person, in order of days. */
export const planEpisodes = (world: World, person: SamplePerson, dice: Dice): Episode[] => {
  const { plan } = person;
  const begins = person.hasProfile && plan.metOn >= world.horizon && dice.chance(0.6);
  const episodes: Episode[] = begins ? [{ day: plan.from, kind: 'invitation', turns: 1 }] : [];
  episodes.push(...regularMeetings(person, plan.count, dice));
  const earliest = begins ? Math.min(plan.from + 1, plan.to) : plan.from;
  const contents = drawContents(person, plan.count - episodes.length, dice);
  for (const [index, { kind, turns }] of contents.entries()) {
    const share = (index * 1000 + dice.between(0, 999)) / (contents.length * 1000);
    const isLast = index === contents.length - 1 && plan.rhythmDays === null && index > 0;
    const day = isLast ? plan.to : plan.from + Math.floor(bend(share, plan.course) * (plan.to - plan.from));
    const settled = isLast ? day : Math.max(earliest, settleDay(day, dice, kind === 'meeting' ? 1 : 0.85));
    const atConference = kind === 'event' ? conferenceDay(world, person, dice) : null;
    if (kind !== 'event') episodes.push({ day: settled, kind, turns });
    else if (atConference === null) episodes.push({ day: settled, kind: 'coffee', turns });
    else episodes.push({ day: atConference, kind, turns });
  }
  return episodes.sort((a, b) => a.day - b.day);
};
