import type { Progress } from '../../kernel/progress.ts';

/**
 * What long measures call between steps, with the units finished and the units in all. It throws to end the work: in a
 * worker thread it reads a flag in shared memory, on the page's thread an abort signal.
 */
export type WorkStep = (done: number, total: number) => void;

export const silentStep: WorkStep = () => {};

/** Reports under a stage's name and ends the work with the signal's own error once it is aborted. */
export const stepOf =
  (progress: Progress, stage: string): WorkStep =>
  (done, total) => {
    progress.signal.throwIfAborted();
    progress.report({ stage, done, total });
  };
