import { dayNumber } from '../../kernel/day-number.ts';
import { aboutSubject, aboutTie, type Candidate, ranked } from './today-candidate.ts';
import type { Stores } from '../store.ts';
import { fadingCandidates } from './today-fading.ts';
import { givingCandidates } from './today-giving.ts';
import { milestoneCandidates } from './today-milestones.ts';
import type { TodayItem } from './today-item.ts';
import {
  cadenceReason,
  followUpReason,
  greetingReason,
  lastEvidence,
  promiseReason,
  reconnectReason,
  replyReason,
} from './today-reasons.ts';
import type { TodayPerson, TodayStore } from './today-store.ts';

/** A tie due longer ago than this has gone quiet: reviving it is another matter than keeping it up. */
const longestOverdueDays = 180;
/** An answer owed longer than this is no longer waited for. */
const longestReplyDays = 60;
/** A tie silent for so long, and for no longer than that, is suggested anew where nothing asks for it. */
const silence = { days: 60, years: 3 } as const;
const mostReconnects = 3;
/** Of those with whom nothing has ever passed, the ones met last. */
const mostGreetings = 2;
/** Promises and follow-ups appear this many days before they are due. */
const noticeDays = 2;

/**
 * The short ordered list of whom to turn to on a day: promises due, follow-ups, thanks and answers owed, introductions
 * to make, ties whose rhythm is broken, asks without an answer; and, in small numbers, ties going cold, dormant ones,
 * ties gone quiet and people just met. Each list comes in its own order; they are merged by weight, and each person appears once, with whatever else
 * concerns them as evidence. The same data and the same day give the same list.
 */
export const composeToday = async (
  { today: store, milestones }: Pick<Stores, 'today' | 'milestones'>,
  today: Temporal.PlainDate,
  limit: number,
): Promise<TodayItem[]> => {
  const candidates = [
    ...(await gather(store, today, limit)),
    ...(await givingCandidates(store, today, limit)),
    ...(await milestoneCandidates(milestones, today)),
    ...(await fadingCandidates(store, today)),
    ...(await suggest(store, today)),
  ].sort((one, other) => other.weight - one.weight || (one.item.key < other.item.key ? -1 : 1));
  const byPerson = Map.groupBy(candidates, (candidate) => candidate.personId);
  const chosen = [...byPerson].slice(0, limit);
  const ids = chosen.map(([personId]) => personId);
  const people = new Map((await store.people(ids, today.toString())).map((person) => [person.id, person]));
  const lasts = new Map((await store.lastInteractions(ids)).map((last) => [last.personId, last]));
  return chosen.flatMap(([personId, [first, ...others]]) => {
    const person = people.get(personId);
    if (!first || !person) return [];
    const last = lasts.get(personId);
    return {
      ...first.item,
      person: shown(person),
      reason: first.reason(person),
      evidence: [
        ...(first.evidence === undefined ? [] : [first.evidence]),
        ...others.map((other) => other.reason(person)),
        ...(last ? [lastEvidence(last, person, today)] : []),
      ],
      overdueDays: Math.max(0, dayNumber(today.toString()) - dayNumber(first.item.dueOn)),
    };
  });
};

const shown = ({ givenName: _, roles, ...person }: TodayPerson): TodayItem['person'] => ({
  ...person,
  roles: [...roles],
});

const gather = async (store: TodayStore, today: Temporal.PlainDate, limit: number): Promise<Candidate[]> => {
  const day = today.toString();
  const soon = today.add({ days: noticeDays }).toString();
  const promises = await store.duePromises(soon, day, limit * 2);
  const followUps = await store.dueFollowUps(soon, day, limit * 2);
  const replies = await store.repliesOwed(today.subtract({ days: longestReplyDays }).toString(), day, day, limit * 2);
  const ties = await store.dueTies(today.subtract({ days: longestOverdueDays }).toString(), day, day, limit * 2);
  const given = promises.filter((promise) => promise.direction === 'given');
  const received = promises.filter((promise) => promise.direction === 'received' && promise.dueOn < day);
  return [
    ...ranked('promise-given', given, (promise) => ({
      personId: promise.personId,
      item: aboutSubject('promise', promise.id, promise.dueOn, 10),
      reason: (person) => promiseReason(promise, person, today),
    })),
    ...ranked('promise-received', received, (promise) => ({
      personId: promise.personId,
      item: aboutSubject('promise', promise.id, promise.dueOn, 3),
      reason: (person) => promiseReason(promise, person, today),
    })),
    ...ranked('follow-up', followUps, (followUp) => ({
      personId: followUp.personId,
      item: aboutSubject('follow-up', followUp.id, followUp.dueOn, 5),
      reason: () => followUpReason(followUp, today),
    })),
    ...ranked('reply', replies, ({ personId, since }) => ({
      personId,
      item: aboutTie('reply', personId, since.slice(0, 10), 5),
      reason: (person) => replyReason(since, person, today),
    })),
    ...ranked('cadence', ties, (tie) => ({
      personId: tie.personId,
      item: aboutTie('cadence', tie.personId, tie.dueOn, 5),
      reason: (person) => cadenceReason(tie, person, today),
    })),
  ];
};

/** Whom nothing asks for, but whom a word might do good; so few that they never crowd out the rest. */
const suggest = async (store: TodayStore, today: Temporal.PlainDate): Promise<Candidate[]> => {
  const day = today.toString();
  const quietSince = today.subtract({ years: silence.years }).toString();
  const overdue = await store.dueTies(
    quietSince,
    today.subtract({ days: longestOverdueDays + 1 }).toString(),
    day,
    mostReconnects,
  );
  const lapsed = overdue.flatMap(({ personId, lastOn }) => (lastOn === null ? [] : [{ personId, lastOn }]));
  const quiet = await store.quietTies(
    quietSince,
    today.subtract({ days: silence.days }).toString(),
    day,
    mostReconnects,
  );
  const met = await store.newAcquaintances(day, mostGreetings);
  return [
    ...ranked('reconnect', [...lapsed, ...quiet].slice(0, mostReconnects), (tie) => ({
      personId: tie.personId,
      item: aboutTie('reconnect', tie.personId, day, 10),
      reason: (person) => reconnectReason(tie, person, today),
    })),
    ...ranked('greeting', met, (acquaintance) => ({
      personId: acquaintance.personId,
      item: aboutTie('greeting', acquaintance.personId, day, 5),
      reason: (person) => greetingReason(acquaintance, person, today),
    })),
  ];
};
