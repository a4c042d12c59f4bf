import type { MeasureThreads } from './measure-threads.ts';

/** Threads for measures, their code included, only once something is measured: every other command starts the sooner. */
export const threadsOnDemand = (): MeasureThreads => {
  let made: Promise<MeasureThreads> | undefined;
  const threads = (): Promise<MeasureThreads> =>
    (made ??= import('./measure-threads.ts').then(({ createMeasureThreads }) => createMeasureThreads()));
  return {
    now: () => performance.now(),
    sumParts: async (task, step) => (await threads()).sumParts(task, step),
    measure: async (task, stepFor) => (await threads()).measure(task, stepFor),
    close: async () => (await made)?.close(),
  };
};
