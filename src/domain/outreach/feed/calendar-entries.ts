import { birthdayIn } from '../review/birthday-in.ts';
import type { ComingBirthday, ReviewStore, WeekTask } from '../review/review-store.ts';

/** One day in a calendar: what there is to do, or to celebrate. */
export interface CalendarEntry {
  /** The same for the same thing in every later feed, so that calendars change it instead of adding it again. */
  readonly uid: string;
  readonly day: Temporal.PlainDate;
  readonly title: string;
  readonly note: string | null;
}

const daysAhead = 365;

const ofTask = ({ id, kind, direction, fullName, text, dueOn }: WeekTask): CalendarEntry[] => {
  if (dueOn === null) return [];
  const title = direction === 'received' ? `${fullName} promised: ${text}` : `${fullName}: ${text}`;
  const note = kind === 'promise' && direction === 'given' ? 'You promised this.' : null;
  return [{ uid: `${kind}-${id}`, day: Temporal.PlainDate.from(dueOn), title, note }];
};

const ofBirthday = ({ personId, fullName, birthday }: ComingBirthday, from: Temporal.PlainDate): CalendarEntry[] => {
  const coming = birthdayIn(birthday, from, from.add({ days: daysAhead }));
  if (coming === null) return [];
  const age = coming.age === null ? '' : ` (${coming.age})`;
  const uid = `birthday-${personId}-${coming.on.year}`;
  return [{ uid, day: coming.on, title: `${fullName}’s birthday${age}`, note: null }];
};

const weekEnd = (from: Temporal.PlainDate): CalendarEntry[] =>
  Array.from({ length: 8 }, (_, index) => {
    const day = from.add({ days: ((5 - from.dayOfWeek + 7) % 7) + 7 * index });
    return { uid: `review-${day}`, day, title: 'Look back on the week', note: 'Ten minutes with your people.' };
  });

/**
 * What a calendar should know of the year ahead: promises and follow-ups with a day, those overdue among them,
 * birthdays, and a look back on Fridays. Nobody with whom contact is kept limited is named.
 */
export const calendarEntries = async (store: ReviewStore, today: Temporal.PlainDate): Promise<CalendarEntry[]> => {
  const tasks = await store.tasksOpen(today.add({ days: daysAhead }).toString());
  const birthdays = await store.birthdays(null);
  const entries = [
    ...tasks.flatMap(ofTask),
    ...birthdays.flatMap((each) => ofBirthday(each, today)),
    ...weekEnd(today),
  ];
  return entries.sort((one, other) => Temporal.PlainDate.compare(one.day, other.day) || (one.uid < other.uid ? -1 : 1));
};
