import * as z from 'zod';

const count = z.number().int();

/** A row that could not be understood or kept. */
export const importProblem = z.object({
  file: z.string(),
  /** Line in the file, from 1; 0 for the file as a whole. */
  row: count,
  reason: z.string(),
  raw: z.string().optional(),
});
export type ImportProblem = z.infer<typeof importProblem>;

/** Something that is different from the import before. */
export const importChange = z.object({
  kind: z.enum(['new', 'moved', 'vanished', 'returned', 'renamed']),
  /** Null in a dry run for somebody new. */
  personId: z.string().nullable(),
  name: z.string(),
  /** In words: "moved from Initech to Globex, now Head of data". */
  what: z.string(),
});
export type ImportChange = z.infer<typeof importChange>;

/** What an import did, or would do. */
export const importReport = z.object({
  /** Null in a dry run. */
  batch: z.string().nullable(),
  source: z.string(),
  files: z.array(z.string()),
  asOf: z.string().nullable(),
  dryRun: z.boolean(),
  people: z.object({ created: count, updated: count, unchanged: count, hidden: count }),
  interactions: z.object({
    created: count,
    unchanged: count,
    left_out: z.object({ spam: count, draft: count, sponsored: count, hidden: count, empty: count, duplicate: count }),
  }),
  notes: z.object({ created: count, unchanged: count }),
  events: z.object({ created: count, unchanged: count }),
  organisations: z.object({ created: count, followed: count }),
  /** At most the first thousand. */
  problems: z.array(importProblem),
  problemCount: count,
  /** At most the first thousand; empty on a first import, where everything is new. */
  changes: z.array(importChange),
  changeCount: count,
});
export type ImportReport = z.infer<typeof importReport>;
export const longestReportList = 1000;
