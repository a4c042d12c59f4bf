/** A span of calendar days, or of months less some days. */
export type Span =
  { readonly days: number } | { readonly months: number; readonly lessDays?: number } | { readonly weeks: number };

/**
 * How long somebody has for a formal step somewhere, as its source says. Data, not advice: every answer made of it says
 * to check with an adviser.
 */
export interface TimeLimit {
  readonly id: string;
  readonly jurisdiction: string;
  /** The step that has to be taken in time. */
  readonly step: string;
  readonly span: Span;
  /** What the clock runs from, in words that tell which day to confirm. */
  readonly runsFrom: string;
  readonly notes: readonly string[];
  /** Where it is written, and when we last read that. */
  readonly source: { readonly title: string; readonly address: string; readonly readOn: string };
  /** A longer span that is planned or newly in force; shown beside, never counted on. */
  readonly change?: { readonly span: Span; readonly note: string };
}
