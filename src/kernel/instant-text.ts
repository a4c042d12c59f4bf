/**
 * Instants are stored and sent as one fixed-width form, `2026-11-22T08:30:00.000Z`, so that comparing the texts
 * compares the moments, in SQLite, PostgreSQL and JavaScript alike.
 */
export const instantText = (instant: Temporal.Instant): string => instant.toString({ fractionalSecondDigits: 3 });

/** The calendar day of an instant text in a zone, as `2026-11-22`. */
export const dayOfInstant = (text: string, zone: string): string =>
  zone === 'UTC' ? text.slice(0, 10) : Temporal.Instant.from(text).toZonedDateTimeISO(zone).toPlainDate().toString();
