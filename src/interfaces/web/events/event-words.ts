import type { ItemOf } from '../api/operation-contract.ts';
import { dateWords, longDay, timeWords } from '../words/day-words.ts';

type Line = Pick<ItemOf<'events.list'>, 'days' | 'startsAt' | 'place'>;

const hasHour = (time: string | null): time is string => time !== null && time.length > 10;

/** When and where: "Thursday 3 December, 18:00, Lisbon". Years are named where they are not this one. */
export const whenAndWhere = ({ days, startsAt, place }: Line, today: string, zone: string): string => {
  const dayWords = (day: string): string => (day.slice(0, 4) === today.slice(0, 4) ? longDay(day) : dateWords(day));
  const when = days === null ? 'No day yet' : dayWords(days.from);
  const until = days !== null && days.until !== days.from ? `to ${dayWords(days.until)}` : null;
  const hour = until === null && hasHour(startsAt) ? timeWords(startsAt, zone) : null;
  return [[when, until].filter(Boolean).join(' '), hour, place].filter(Boolean).join(', ');
};

/** Somebody's work in a line. */
export const workWords = ({
  title,
  organisation,
}: {
  readonly title: string | null;
  readonly organisation: string | null;
}): string => [title, organisation].filter(Boolean).join(', ');
