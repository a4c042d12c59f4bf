/** Lets one piece of work in at a time, in the order of asking. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => {});
    return turn;
  }
}

const LONGEST_HOLD_MILLISECONDS = 12;
let resumedAt = 0;

/**
 * Lets everything else that waits in this process run, if that has not happened for a while. SQLite answers at once,
 * on this thread: without these pauses a long import would keep every page of the web app waiting.
 */
export const breathe = async (): Promise<void> => {
  const now = performance.now();
  if (now - resumedAt < LONGEST_HOLD_MILLISECONDS) return;
  await new Promise<void>((resume) => setImmediate(resume));
  resumedAt = performance.now();
};
