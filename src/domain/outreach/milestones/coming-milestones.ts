import * as z from 'zod';
import { birthdayIn } from '../review/birthday-in.ts';
import type { HeldPosition, MilestoneStore } from './milestone-store.ts';

/** One thing to celebrate. */
export const comingMilestone = z.object({
  /** The same for the same occasion, so that it can be put aside: see `today.snooze`. */
  key: z.string(),
  kind: z.enum(['birthday', 'anniversary', 'move', 'entered']),
  personId: z.string(),
  fullName: z.string(),
  /** The day, or the first of the month where only that is known. */
  on: z.string(),
  /** In words: "turns 36", "five years as Head of data at Globex". */
  what: z.string(),
  url: z.string().nullable(),
  /** Of the milestones that the user entered. */
  milestone: z.string().nullable(),
  /** What I said the last time I congratulated them, and when. */
  lastWord: z.object({ on: z.string(), text: z.string() }).nullable(),
});
export type ComingMilestone = z.infer<typeof comingMilestone>;

export type Found = Omit<ComingMilestone, 'lastWord'>;

interface Span {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** News of work is worth a word for so many days. */
const daysOfNews = 21;

/** Birthdays and anniversaries of the days to come, news of the weeks before, by day. What was put aside is left out. */
export const comingMilestones = async (store: MilestoneStore, span: Span): Promise<ComingMilestone[]> => {
  const { keys } = await store.putAside(span.from.toString());
  const found = inOrder([...(await pressing(store, span)), ...(await anniversaries(store, span))]);
  const kept = found.filter(({ key }) => !keys.has(key));
  const words = await store.lastCongratulations([...new Set(kept.map((each) => each.personId))]);
  return kept.map((each) => ({ ...each, lastWord: words.get(each.personId) ?? null }));
};

/** What cannot wait: birthdays and news, of people who are not left out of Today. Anniversaries at work are many, and wait. */
export const pressingMilestones = async (store: MilestoneStore, span: Span): Promise<Found[]> => {
  const { keys, people } = await store.putAside(span.from.toString());
  return inOrder(await pressing(store, span)).filter(({ key, personId }) => !keys.has(key) && !people.has(personId));
};

const pressing = async (store: MilestoneStore, span: Span): Promise<Found[]> => [
  ...(await birthdays(store, span)),
  ...(await news(store, span)),
];

const inOrder = (found: readonly Found[]): Found[] =>
  found.toSorted((one, other) => (one.on === other.on ? (one.key < other.key ? -1 : 1) : one.on < other.on ? -1 : 1));

const birthdays = async (store: MilestoneStore, { from, to }: Span): Promise<Found[]> => {
  const found = await store.birthdays(monthDaysOf({ from, to }));
  return found.flatMap(({ birthday, ...person }) => {
    const coming = birthdayIn(birthday, from, to);
    if (coming === null) return [];
    const what = coming.age === null ? 'has a birthday' : `turns ${coming.age}`;
    const key = `birthday:${person.personId}:${coming.on.year}`;
    return [{ ...person, key, kind: 'birthday' as const, on: coming.on.toString(), what, url: null, milestone: null }];
  });
};

const monthDaysOf = ({ from, to }: Span): string[] => {
  const days = Array.from({ length: from.until(to).days + 1 }, (_, index) => from.add({ days: index }));
  const named = days.map((day) => day.toString().slice(5));
  return named.includes('02-28') ? [...new Set([...named, '02-29'])] : named;
};

const monthsOf = ({ from, to }: Span): string[] => {
  const last = to.toPlainYearMonth();
  const months: string[] = [];
  for (
    let month = from.toPlainYearMonth();
    Temporal.PlainYearMonth.compare(month, last) <= 0;
    month = month.add({ months: 1 })
  )
    months.push(String(month.month).padStart(2, '0'));
  return months;
};

const anniversaries = async (store: MilestoneStore, span: Span): Promise<Found[]> =>
  (await store.positionsBegunIn(monthsOf(span), span.from.toString())).flatMap((held) => anniversaryOf(held, span));

/** A start known by month only is celebrated on the first. */
const anniversaryOf = (held: HeldPosition, { from, to }: Span): Found[] => {
  const { personId, fullName, startedOn } = held;
  const day = startedOn.length === 7 ? `${startedOn}-01` : startedOn;
  const began = Temporal.PlainDate.from(day);
  for (let year = from.year; year <= to.year; year += 1) {
    const on = began.with({ year });
    const years = year - began.year;
    if (years < 1 || Temporal.PlainDate.compare(on, from) < 0 || Temporal.PlainDate.compare(on, to) > 0) continue;
    const what = `${years === 1 ? 'a year' : `${years} years`} ${workWords(held)}`;
    const key = `anniversary:${personId}:${startedOn}:${year}`;
    return [{ key, kind: 'anniversary', personId, fullName, on: on.toString(), what, url: null, milestone: null }];
  }
  return [];
};

const workWords = ({ title, organisation }: HeldPosition): string => {
  if (title !== null && organisation !== null) return `as ${title} at ${organisation}`;
  return title === null ? `at ${organisation ?? 'the same place'}` : `as ${title}`;
};

const news = async (store: MilestoneStore, { from, to }: Span): Promise<Found[]> => {
  const since = from.subtract({ days: daysOfNews }).toString();
  const moves = await store.moves(since, from.toString());
  const entered = await store.entered(since, to.toString());
  return [
    ...moves.map(({ batchId, ...move }): Found => ({
      ...move,
      key: `move:${move.personId}:${batchId}`,
      kind: 'move',
      url: null,
      milestone: null,
    })),
    ...entered.map(({ id, personId, fullName, text, happenedOn, url }): Found => ({
      key: `entered:${id}`,
      kind: 'entered',
      personId,
      fullName,
      on: happenedOn,
      what: text,
      url,
      milestone: id,
    })),
  ];
};
