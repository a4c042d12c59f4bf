import type { DomainError } from '../../domain/errors.ts';
import type { Progress } from '../../kernel/progress.ts';
import { err, type Result } from '../../kernel/result.ts';

const CANCELLED: DomainError = {
  type: 'cancelled',
  reason: 'It was stopped before it was done. What is on file is as it was.',
};

/** Work that stops by throwing its signal's reason answers that as an error. */
export const cancellable = async <T>(
  { signal }: Progress,
  work: () => Promise<Result<T, DomainError>>,
): Promise<Result<T, DomainError>> => {
  try {
    return await work();
  } catch (error) {
    if (signal.aborted && error === signal.reason) return err(CANCELLED);
    throw error;
  }
};
