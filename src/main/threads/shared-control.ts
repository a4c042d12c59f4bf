/** A few numbers in shared memory, by which threads that are busy computing still hear of each other. */
export interface SharedControl {
  readonly memory: Int32Array;
}

const CANCELLED = 0;
const STAGE = 1;
const FIRST_DONE = 2;

/** Work was no longer wanted. Thrown inside a thread to leave off. */
export class LeftOff extends Error {}

export const newControl = (threads: number): SharedControl => ({
  memory: new Int32Array(new SharedArrayBuffer(4 * (FIRST_DONE + 2 * threads))),
});

export const cancelAll = ({ memory }: SharedControl): void => {
  Atomics.store(memory, CANCELLED, 1);
};

/** Notes which of several things a thread does now. */
export const noteStage = ({ memory }: SharedControl, stage: number): void => {
  Atomics.store(memory, STAGE, stage);
};

export const readStage = ({ memory }: SharedControl): number => Atomics.load(memory, STAGE);

/** Notes how far a thread is; throws {@link LeftOff} once the work is no longer wanted. */
export const noteProgress = ({ memory }: SharedControl, thread: number, done: number, total: number): void => {
  if (Atomics.load(memory, CANCELLED) === 1) throw new LeftOff();
  memory[FIRST_DONE + 2 * thread] = done;
  memory[FIRST_DONE + 2 * thread + 1] = total;
};

/** What all threads have done together, and the most that one of them sees ahead. */
export const readProgress = ({ memory }: SharedControl): { done: number; total: number } => {
  let done = 0;
  let total = 0;
  for (let at = FIRST_DONE; at < memory.length; at += 2) {
    done += memory[at] ?? 0;
    total = Math.max(total, memory[at + 1] ?? 0);
  }
  return { done, total };
};
