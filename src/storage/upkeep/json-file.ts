import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import type { DomainError } from '../../domain/errors.ts';
import type { Progress } from '../../kernel/progress.ts';
import { err, type Result } from '../../kernel/result.ts';
import { examineExport, type Restored } from './json-restore.ts';

export const readBytes = (path: string): AsyncIterable<Uint8Array> =>
  createReadStream(path, { highWaterMark: 1 << 18 });

/** Writes an export to a file of this user's own, reads it through, and only then gives it its name. */
export const writeJsonFile = async (
  pieces: AsyncIterable<string>,
  path: string,
  progress: Progress,
): Promise<Result<Restored & { rows: number }, DomainError>> => {
  const unfinished = `${path}.unfinished`;
  const file = await open(unfinished, 'w', 0o600);
  try {
    let written = 0;
    for await (const piece of pieces) {
      progress.signal.throwIfAborted();
      await file.write(piece);
      progress.report({ stage: 'copying', done: (written += piece.length) });
    }
    await file.sync();
    const examined = await examineExport(readBytes(unfinished), progress);
    if (!examined.ok) return err({ type: 'damaged', reason: `The copy at ${path} did not turn out whole.` });
    await rename(unfinished, path);
    return examined;
  } finally {
    await file.close();
    await rm(unfinished, { force: true });
  }
};
