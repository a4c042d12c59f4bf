import type { Clock } from '../../../kernel/clock.ts';
import { dayOfInstant, instantText } from '../../../kernel/instant-text.ts';
import type { Event } from '../../interactions/interaction.ts';
import { momentOf } from '../../interactions/interaction-rows.ts';

type Times = Pick<Event, 'startsAt' | 'endsAt'>;

/** The user's calendar days on which an event begins and ends; null where no time is known. */
export interface EventDays {
  readonly from: string;
  readonly until: string;
}

const isDay = (text: string): boolean => text.length === 10;
const dayOf = (text: string, zone: string): string => (isDay(text) ? text : dayOfInstant(text, zone));

export const eventDays = ({ startsAt, endsAt }: Times, zone: string): EventDays | null => {
  const known = startsAt ?? endsAt;
  if (known === null) return null;
  const from = dayOf(known, zone);
  const until = endsAt === null ? from : dayOf(endsAt, zone);
  return { from, until: until < from ? from : until };
};

export const eventStates = ['coming', 'now', 'past', 'undated'] as const;
export type EventState = (typeof eventStates)[number];

export const eventState = (days: EventDays | null, today: string): EventState => {
  if (days === null) return 'undated';
  if (today < days.from) return 'coming';
  return today <= days.until ? 'now' : 'past';
};

/** What the user calls a time: a day, kept as a day, or a moment of the user's zone; null where it is neither. */
export const eventTime = (text: string, clock: Clock): string | null => {
  const wanted = text.trim();
  const moment = wanted === '' ? null : momentOf(wanted, clock);
  if (moment === null) return null;
  return isDay(wanted) ? wanted : instantText(moment);
};

/** Whether an end stands before its beginning. A day stands for any moment of it. */
export const endsBeforeStart = ({ startsAt, endsAt }: Times, zone: string): boolean => {
  if (startsAt === null || endsAt === null) return false;
  return isDay(startsAt) || isDay(endsAt) ? dayOf(endsAt, zone) < dayOf(startsAt, zone) : endsAt < startsAt;
};

/**
 * By when to write to somebody met at an event: the day after its last, so that it is overdue from the second day on;
 * today where that has passed, and the day after meeting where the event has no time.
 */
export const followUpDay = (days: EventDays | null, today: string): string => {
  const due = Temporal.PlainDate.from(days?.until ?? today)
    .add({ days: 1 })
    .toString();
  return due < today ? today : due;
};

/** The day on which people were met: today while it lasts, otherwise its last day; null while it is still to come. */
export const meetingDay = (days: EventDays | null, today: string): string | null => {
  if (days === null) return today;
  if (days.from > today) return null;
  return days.until < today ? days.until : today;
};
