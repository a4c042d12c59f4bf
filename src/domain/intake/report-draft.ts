import { type ImportChange, type ImportProblem, type ImportReport, longestReportList } from './import-report.ts';
import type { LeftOutReason, Place } from './record.ts';

/** The report as it grows. Counts are exact; the lists stop growing at a thousand. */
export interface ReportDraft {
  readonly counts: ImportReport;
  problem(place: Place, reason: string, raw?: string): void;
  change(change: ImportChange): void;
  leftOut(reason: LeftOutReason): void;
  finished(ending: { readonly batch: string | null; readonly asOf: string | null }): ImportReport;
}

export const createReportDraft = (source: string, files: readonly string[], dryRun: boolean): ReportDraft => {
  const problems: ImportProblem[] = [];
  const changes: ImportChange[] = [];
  const counts: ImportReport = {
    batch: null,
    source,
    files: [...files],
    asOf: null,
    dryRun,
    people: { created: 0, updated: 0, unchanged: 0, hidden: 0 },
    interactions: {
      created: 0,
      unchanged: 0,
      left_out: { spam: 0, draft: 0, sponsored: 0, hidden: 0, empty: 0, duplicate: 0 },
    },
    notes: { created: 0, unchanged: 0 },
    events: { created: 0, unchanged: 0 },
    organisations: { created: 0, followed: 0 },
    problems,
    problemCount: 0,
    changes,
    changeCount: 0,
  };
  return {
    counts,
    problem: ({ file, row }, reason, raw) => {
      counts.problemCount += 1;
      if (problems.length < longestReportList)
        problems.push({ file, row, reason, ...(raw === undefined ? {} : { raw }) });
    },
    change: (change) => {
      counts.changeCount += 1;
      if (changes.length < longestReportList) changes.push(change);
    },
    leftOut: (reason) => {
      counts.interactions.left_out[reason] += 1;
    },
    finished: (ending) => Object.assign(counts, ending),
  };
};
