import type { ErrorType } from '../../domain/errors.ts';

/** What a shell learns from us. */
export const exitCodes = {
  done: 0,
  failed: 1,
  wrongUsage: 2,
  /** Done, but parts of what was given could not be understood; the answer lists them under `problems`. */
  doneWithProblems: 3,
} as const;

export const exitCodeOfError: Readonly<Record<ErrorType, number>> = {
  invalid: exitCodes.wrongUsage,
  'not-found': exitCodes.failed,
  ambiguous: exitCodes.failed,
  'import-refused': exitCodes.failed,
  'file-refused': exitCodes.failed,
  'edge-refused': exitCodes.failed,
  'unknown-measure': exitCodes.wrongUsage,
  'input-missing': exitCodes.wrongUsage,
  'cannot-undo': exitCodes.failed,
  'not-empty': exitCodes.failed,
  damaged: exitCodes.failed,
  busy: exitCodes.failed,
  locked: exitCodes.failed,
  'no-journal': exitCodes.failed,
  'endpoint-failed': exitCodes.failed,
  'mail-failed': exitCodes.failed,
  cancelled: exitCodes.failed,
};

/** A done operation's exit code. An examination that answers with `ok: false` was done, and found something wrong. */
export const exitCodeOfAnswer = (answer: unknown): number => {
  if (typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false) return exitCodes.failed;
  const problems = typeof answer === 'object' && answer !== null && 'problems' in answer ? answer.problems : undefined;
  const hasProblems = Array.isArray(problems) ? problems.length > 0 : typeof problems === 'number' && problems > 0;
  return hasProblems ? exitCodes.doneWithProblems : exitCodes.done;
};
