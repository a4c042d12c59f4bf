/** A time known in part. */
export interface Period {
  readonly from: string | null;
  readonly until: string | null;
  /** It has not ended. */
  readonly isOpen: boolean;
}

export interface SharedTime {
  readonly together: 'together' | 'perhaps' | 'apart';
  readonly from: string | null;
  readonly until: string | null;
}

const beginningOfTime = '0000-00-00';
const endOfTime = '9999-99-99';

/** The first and last day that a day known in part may be: `2014-03` is some day from `2014-03-01` to `2014-03-99`. */
const earliest = (day: string): string => (day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day);
const latest = (day: string): string => (day.length === 4 ? `${day}-99-99` : day.length === 7 ? `${day}-99` : day);

interface Bounds {
  readonly start: readonly [least: string, most: string];
  readonly end: readonly [least: string, most: string];
}

const later = (one: string, other: string): string => (one > other ? one : other);
const sooner = (one: string, other: string): string => (one < other ? one : other);

/** Between which days it began and ended, at the least and at the most that is known. */
const boundsOf = ({ from, until, isOpen }: Period, today: string): Bounds => {
  const end: Bounds['end'] = isOpen
    ? [today, endOfTime]
    : until === null
      ? [from === null ? beginningOfTime : earliest(from), today]
      : [earliest(until), latest(until)];
  const start: Bounds['start'] =
    from === null ? [beginningOfTime, isOpen ? today : end[1]] : [earliest(from), latest(from)];
  // What ended in the year it began, or in the month, began no later than it ended.
  return { start: [start[0], sooner(start[1], end[1])], end: [later(end[0], start[0]), end[1]] };
};

/** Whether two times ran together: certainly, perhaps (what is known of them allows both), or apart. */
export const sharedTime = (one: Period, other: Period, today: string): SharedTime => {
  const [a, b] = [boundsOf(one, today), boundsOf(other, today)];
  const isPossible = a.start[0] <= b.end[1] && b.start[0] <= a.end[1];
  if (!isPossible) return { together: 'apart', from: null, until: null };
  const isCertain = a.start[1] <= b.end[0] && b.start[1] <= a.end[0];
  return {
    together: isCertain ? 'together' : 'perhaps',
    from: one.from === null || other.from === null ? null : a.start[0] > b.start[0] ? one.from : other.from,
    until: endOf(one, other, a, b),
  };
};

const endOf = (one: Period, other: Period, a: Bounds, b: Bounds): string | null => {
  if (one.isOpen) return other.isOpen ? null : other.until;
  if (other.isOpen) return one.until;
  if (one.until === null || other.until === null) return null;
  return a.end[1] < b.end[1] ? one.until : other.until;
};
