import { basename } from 'node:path';
import type { DomainError } from '../../domain/errors.ts';
import type { BackupFile, Upkeep } from '../../domain/workspace/upkeep.ts';
import type { Progress } from '../../kernel/progress.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { cancellable } from './cancellable.ts';
import { existingBackup, kindOfFile } from './backup-files.ts';
import { type Care, hasHistory, isEmpty, type RestoreSource } from './care.ts';
import { jsonSource } from './json-source.ts';

interface RestoreTools {
  readonly care: Care;
  /** How this engine takes over a database file. */
  databaseSource(path: string, progress: Progress): Promise<Result<RestoreSource, DomainError>>;
  save(reason: string, progress: Progress): Promise<Result<BackupFile, DomainError>>;
}

const sourceOf = async (
  tools: RestoreTools,
  path: string,
  progress: Progress,
): Promise<Result<RestoreSource, DomainError>> => {
  const kind = await kindOfFile(path);
  if (kind === 'db') return tools.databaseSource(path, progress);
  if (kind === 'json') return jsonSource(tools.care, path, progress);
  return err({
    type: 'damaged',
    reason: `${basename(path)} is neither a backup nor a JSON export of Tiewise. Nothing was changed.`,
  });
};

const NOT_EMPTY: DomainError = {
  type: 'not-empty',
  reason:
    'There are people on file already. Restore with “replace” to put the copy in their place; what is there now is kept as a backup.',
};

/** Verifies the file, keeps a copy of what it replaces, then replaces everything: each step only if the one before went well. */
export const restoreWith =
  (tools: RestoreTools): Upkeep['restore'] =>
  (from, { replace }, progress) =>
    cancellable(progress, async () => {
      const path = existingBackup(tools.care.backups, from);
      if (!path.ok) return path;
      const wasEmpty = await isEmpty(tools.care);
      if (!wasEmpty && !replace) return err(NOT_EMPTY);
      const source = await sourceOf(tools, path.value, progress);
      if (!source.ok) return source;
      await using verified = source.value;
      const replaces = !wasEmpty || (await hasHistory(tools.care));
      const saved = replaces ? await tools.save('before-restore', progress) : null;
      if (saved && !saved.ok) return saved;
      progress.signal.throwIfAborted();
      const restored = await verified.put(progress);
      return restored.ok ? ok({ ...restored.value, savedBefore: saved?.value.file ?? null }) : restored;
    });
