const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** Resolves when the program is asked to stop. A second signal ends it at once, as signals do. */
export const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of signals) process.once(signal, () => resolve());
  });
