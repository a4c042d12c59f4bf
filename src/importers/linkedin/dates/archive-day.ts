import { calendarDay } from './calendar-day.ts';

const EXPORT_NAME = /LinkedIn\s?DataExport[_-](\d{1,2})-(\d{1,2})-(\d{4})/i;

/** The day an archive was made, from its name: `Complete_LinkedInDataExport_10-02-2026 (1).zip` is of 2026-10-02. */
export const readArchiveDay = (path: string): string | undefined => {
  const parts = EXPORT_NAME.exec(path);
  return parts ? calendarDay(Number(parts[3]), Number(parts[1]), Number(parts[2])) : undefined;
};
