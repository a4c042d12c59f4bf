import type { TodayItem } from './today-item.ts';
import type { TodayPerson } from './today-store.ts';

/** What a kind of item weighs at the top of its own list, and how fast that falls from place to place. */
const weights = {
  'promise-given': { top: 100, step: 3 },
  'follow-up': { top: 92, step: 3 },
  thanks: { top: 90, step: 4 },
  reply: { top: 88, step: 4 },
  introduction: { top: 86, step: 3 },
  cadence: { top: 80, step: 5 },
  'promise-received': { top: 62, step: 4 },
  ask: { top: 50, step: 5 },
  milestone: { top: 84, step: 4 },
  cooling: { top: 73, step: 6 },
  dormant: { top: 58, step: 6 },
  reconnect: { top: 40, step: 4 },
  greeting: { top: 38, step: 5 },
} as const;

/** Something that may stand on Today, if it weighs enough. */
export interface Candidate {
  readonly personId: string;
  readonly weight: number;
  readonly item: Omit<TodayItem, 'person' | 'reason' | 'evidence' | 'overdueDays'>;
  reason(person: TodayPerson): string;
  /** What the reason rests on, where that is more than the last contact. */
  readonly evidence?: string;
}

/** Candidates of one list in its own order, weighed by their places. */
export const ranked = <T>(
  kind: keyof typeof weights,
  found: readonly T[],
  toCandidate: (each: T) => Omit<Candidate, 'weight'>,
): Candidate[] =>
  found.map((each, place) => ({ ...toCandidate(each), weight: weights[kind].top - place * weights[kind].step }));

/** An item about something on file that can be done. */
export const aboutSubject = (
  kind: 'promise' | 'follow-up' | 'thanks' | 'ask' | 'introduction',
  id: string,
  dueOn: string,
  minutes: number,
): Candidate['item'] => ({
  key: `${kind}:${id}`,
  kind,
  subjectId: id,
  dueOn,
  minutes,
  actions:
    kind === 'ask'
      ? ['log', 'snooze', 'not-this-person', 'open']
      : ['done', 'log', 'snooze', 'not-this-person', 'open'],
});

/** An item about how it stands with a person. */
export const aboutTie = (
  kind: 'reply' | 'cadence' | 'cooling' | 'dormant' | 'reconnect' | 'greeting',
  personId: string,
  dueOn: string,
  minutes: number,
): Candidate['item'] => ({
  key: `${kind}:${personId}`,
  kind,
  subjectId: null,
  dueOn,
  minutes,
  actions: ['log', 'snooze', 'not-this-person', 'open'],
});

/** An item about something to celebrate: put aside by its key once a word was said. */
export const aboutMilestone = (key: string, on: string): Candidate['item'] => ({
  key: `milestone:${key}`,
  kind: 'milestone',
  subjectId: null,
  dueOn: on,
  minutes: 3,
  actions: ['done', 'log', 'snooze', 'not-this-person', 'open'],
});
