import type { DomainError } from '../../domain/errors.ts';
import type { Progress } from '../../kernel/progress.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { Care, RestoreSource } from './care.ts';
import { readBytes } from './json-file.ts';
import { examineExport, restoreJson } from './json-restore.ts';

/** A JSON export as something to restore, read through once to know that it is whole. */
export const jsonSource = async (
  care: Care,
  path: string,
  progress: Progress,
): Promise<Result<RestoreSource, DomainError>> => {
  const examined = await examineExport(readBytes(path), progress);
  if (!examined.ok) return examined;
  return ok({
    put: (putting) => restoreJson(care, readBytes(path), examined.value.rows, putting),
    [Symbol.asyncDispose]: async () => {},
  });
};
