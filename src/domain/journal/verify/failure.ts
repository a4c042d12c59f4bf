/** What was done to a journal, as far as it can be told. */
export type FailureKind = 'changed' | 'missing' | 'reordered' | 'inserted' | 'rolled back' | 'forked';

/** Where the failure is. */
export type FailurePart = 'entry' | 'evidence' | 'log' | 'checkpoint' | 'settings' | 'keys' | 'anchor' | 'memory';

export interface Failure {
  /** The entry, or null where it is about the journal as a whole. */
  readonly seq: number | null;
  readonly kind: FailureKind;
  readonly part: FailurePart;
}

const FIRST_TO_SAY: readonly FailureKind[] = ['missing', 'inserted', 'changed', 'rolled back', 'forked', 'reordered'];

/** Each failure once, the first entry first; what concerns no entry comes last. */
export const inOrder = (failures: readonly Failure[]): Failure[] => {
  const once = new Map(failures.map((failure) => [`${failure.seq} ${failure.kind} ${failure.part}`, failure]));
  const place = ({ seq }: Failure) => seq ?? Number.MAX_SAFE_INTEGER;
  return [...once.values()].toSorted(
    (a, b) => place(a) - place(b) || FIRST_TO_SAY.indexOf(a.kind) - FIRST_TO_SAY.indexOf(b.kind),
  );
};
