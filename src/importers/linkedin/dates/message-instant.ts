import { instantText } from '../../../kernel/instant-text.ts';
import { calendarDay, utcInstant } from './calendar-day.ts';

const STAMP =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(UTC|GMT|Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * DATE of messages.csv and endorsement dates: `2026-03-05 14:03:22 UTC`, `2025/06/10 23:13:46 UTC`, seconds and zone
 * optional. As an instant text; undefined where it is none.
 */
export const readMessageInstant = (text: string): string | undefined => {
  const parts = STAMP.exec(text);
  if (!parts) return undefined;
  const day = calendarDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  const utc = utcInstant(day, Number(parts[4] ?? 0), Number(parts[5] ?? 0), Number(parts[6] ?? 0));
  const zone = parts[7];
  if (utc === undefined || zone === undefined || /^[a-z]/i.test(zone)) return utc;
  const offset = zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  return shifted(utc, offset);
};

const shifted = (utc: string, offset: string): string | undefined => {
  try {
    return instantText(Temporal.Instant.from(utc.replace('Z', offset)));
  } catch {
    return undefined;
  }
};
