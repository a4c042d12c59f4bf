import { calendarDay, fullYear, hourOfDay, utcInstant } from './calendar-day.ts';
import { readConnectedDay } from './connected-day.ts';
import { readMessageInstant } from './message-instant.ts';

const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([ap])\.?m\.?)?)?$/i;

/**
 * `Sent At` of Invitations.csv and `Creation Date` of recommendations: `1/29/26, 2:37 PM` with the month first, a bare
 * day such as `01/01/24` or `01 Mar 2019`, or ISO. As an instant text; a bare day is its midnight in UTC.
 */
export const readInvitationInstant = (text: string): string | undefined => {
  // Newer writers put a narrow no-break space before AM and PM.
  const plain = text.replace(/[\u00a0\u202f]/g, ' ');
  const american = AMERICAN.exec(plain);
  if (!american) return readMessageInstant(plain) ?? utcInstant(readConnectedDay(plain), 0, 0);
  const day = calendarDay(fullYear(american[3] ?? ''), Number(american[1]), Number(american[2]));
  const hour = hourOfDay(Number(american[4] ?? 0), american[7]);
  return Number.isNaN(hour) ? undefined : utcInstant(day, hour, Number(american[5] ?? 0), Number(american[6] ?? 0));
};
