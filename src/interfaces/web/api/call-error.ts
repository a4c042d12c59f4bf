import type { Failure } from './operation-contract.ts';

/** A call that failed, with what happened in words for a person. */
export class CallError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, message: string) {
    super(message);
    this.name = 'CallError';
    this.failure = failure;
  }
}

export const unreachable = (): CallError =>
  new CallError({ type: 'unreachable' }, 'Tiewise is not answering. It may have been stopped.');

/** The error a refused answer carries; one that carries none is our own fault, and is said so. */
export const errorFrom = async (response: Response): Promise<CallError> => {
  const body = (await response.json().catch(() => null)) as { error?: Failure & { message?: string } } | null;
  if (body?.error?.type) return new CallError(body.error, body.error.message ?? 'That did not work.');
  return new CallError({ type: 'unexpected' }, `Something went wrong inside Tiewise (${response.status}).`);
};
