/** What long work tells of itself, in counts a person understands. */
export interface ProgressReport {
  /** What is being done, such as `reading messages.csv`. */
  readonly stage: string;
  /** Units finished, in the stage's own unit. */
  readonly done: number;
  /** Units in all, where known. */
  readonly total?: number;
}

/** Long work reports as it goes and looks at the signal between steps; an aborted signal ends it with nothing kept. */
export interface Progress {
  report(progress: ProgressReport): void;
  readonly signal: AbortSignal;
}

export const silentProgress: Progress = { report: () => {}, signal: new AbortController().signal };
