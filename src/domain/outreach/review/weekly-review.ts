import * as z from 'zod';
import { exchangeKindById } from '../../reciprocity/exchange-kinds.ts';
import { birthdayIn } from './birthday-in.ts';
import type { CalendarWeek } from './calendar-week.ts';
import { questionOf } from './reflection.ts';
import type { ReviewStore, WeekExchange, WeekTask } from './review-store.ts';

const named = { personId: z.string(), fullName: z.string() };
const task = z.object({
  ...named,
  id: z.string(),
  kind: z.enum(['promise', 'follow-up']),
  direction: z.enum(['given', 'received']),
  text: z.string(),
  dueOn: z.string().nullable(),
  doneOn: z.string().nullable(),
});
const exchanged = z.object({ ...named, what: z.string(), text: z.string().nullable() });

/** Ten calm minutes at the end of a week: what was, what is open, what comes. */
export const weeklyReview = z.object({
  week: z.string(),
  from: z.string(),
  to: z.string(),
  /** One sentence on the whole week. */
  summary: z.string(),
  inTouch: z.array(z.object({ ...named, days: z.number() })),
  met: z.object({
    items: z.array(z.object({ ...named, since: z.string(), source: z.string() })),
    total: z.number(),
  }),
  given: z.array(exchanged),
  received: z.array(exchanged),
  done: z.array(task),
  /** Open and due by the end of the week, promises without a day among them. */
  open: z.array(task),
  /** Due in the week after, by day. */
  next: z.array(task),
  birthdays: z.array(z.object({ ...named, on: z.string(), age: z.number().nullable() })),
  question: z.string(),
  reflection: z.string().nullable(),
});
export type WeeklyReview = z.infer<typeof weeklyReview>;

const mostMet = 12;

export const composeReview = async (store: ReviewStore, week: CalendarWeek): Promise<WeeklyReview> => {
  const [from, to] = [week.from.toString(), week.to.toString()];
  const nextEnd = week.to.add({ weeks: 1 });
  const inTouch = await store.inTouch(from, to);
  const met = await store.met(from, to, mostMet);
  const exchanges = await store.exchanges(from, to);
  const open = await store.tasksOpen(nextEnd.toString());
  const isNext = ({ dueOn }: WeekTask): boolean => dueOn !== null && dueOn > to;
  const written = await store.reflection(week.id);
  const review = {
    week: week.id,
    from,
    to,
    inTouch,
    met,
    given: exchanges.filter((each) => each.direction === 'given').map(shownExchange),
    received: exchanges.filter((each) => each.direction === 'received').map(shownExchange),
    done: await store.tasksDone(from, to),
    open: open.filter((each) => !isNext(each)),
    next: open.filter(isNext),
    birthdays: await comingBirthdays(store, week),
    question: written?.question ?? questionOf(week.from.weekOfYear ?? 0),
    reflection: written?.text ?? null,
  };
  return { ...review, summary: summaryOf(review) };
};

const shownExchange = ({ personId, fullName, kind, text }: WeekExchange) => ({
  personId,
  fullName,
  what: exchangeKindById.get(kind)?.one ?? kind,
  text,
});

const comingBirthdays = async (store: ReviewStore, week: CalendarWeek): Promise<WeeklyReview['birthdays']> => {
  const from = week.to.add({ days: 1 });
  const to = week.to.add({ weeks: 1 });
  const found = await store.birthdays(monthDaysFrom(from, 8));
  return found
    .flatMap(({ birthday, ...person }) => {
      const coming = birthdayIn(birthday, from, to);
      return coming ? [{ ...person, on: coming.on.toString(), age: coming.age }] : [];
    })
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
};

/** Days of the year, written `06-15`; the 29th of February along with the 28th, when those born on it celebrate. */
const monthDaysFrom = (from: Temporal.PlainDate, days: number): string[] => {
  const listed = Array.from({ length: days }, (_, index) => from.add({ days: index }).toString().slice(5));
  return listed.includes('02-28') ? [...new Set([...listed, '02-29'])] : listed;
};

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const summaryOf = ({
  inTouch,
  given,
  received,
  open,
}: Pick<WeeklyReview, 'inTouch' | 'given' | 'received' | 'open'>): string => {
  const parts = [
    inTouch.length === 0
      ? 'A quiet week: nothing passed between you and anybody on file'
      : `You were in touch with ${counted(inTouch.length, 'person', 'people')}`,
    ...(given.length > 0 ? [`you gave ${counted(given.length, 'thing', 'things')}`] : []),
    ...(received.length > 0 ? [`you received ${counted(received.length, 'thing', 'things')}`] : []),
    ...(open.length > 0 ? [`${counted(open.length, 'thing is', 'things are')} open`] : []),
  ];
  return `${parts.join('; ')}.`;
};
