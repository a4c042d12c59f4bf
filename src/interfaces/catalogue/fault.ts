/** Something unexpected, as it may be written to a log: where it happened, never what it was about. */
export interface Fault {
  readonly id: string;
  /** The operation, or the method of the request. */
  readonly during: string;
  readonly kind: string;
  /** Places in the code. Messages are left out: they may quote what is on file. */
  readonly places: readonly string[];
}

const DEEPEST = 8;

export const faultOf = (id: string, during: string, error: unknown): Fault => {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const places = stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .map((line) => line.trim());
  return { id, during, kind: error instanceof Error ? error.name : typeof error, places: places.slice(0, DEEPEST) };
};
