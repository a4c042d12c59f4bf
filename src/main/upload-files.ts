import path from 'node:path';
import type { Upkeep } from '../domain/workspace/upkeep.ts';
import { invalid, notFound } from '../domain/errors.ts';
import type { Upload } from '../interfaces/http/uploads.ts';
import { err, ok } from '../kernel/result.ts';
import type { FileAccess } from './workspace.ts';

type FindUpload = (reference: string) => Upload | null;

/**
 * What a browser may reach of the disk: files it handed over itself, and the backups folder. Paths are refused, so
 * that a page can never make the program read or write elsewhere.
 */
export const uploadFiles = (find: FindUpload): FileAccess => ({
  resolve: (given) => {
    const uploads = given.map((reference) => ({ reference, upload: find(reference) }));
    const missing = uploads.find(({ upload }) => upload === null);
    if (missing)
      return err({
        type: 'import-refused',
        file: missing.reference,
        reason: 'It is not the identifier of an upload (or of one that is gone by now).',
      });
    return ok(uploads.flatMap(({ upload }) => (upload ? [{ name: upload.name, path: upload.path }] : [])));
  },
  narrow: (upkeep) => withoutPaths(upkeep, find),
});

/** Backups and restoring without paths: the backups folder, and what `find` knows. */
export const withoutPaths = (upkeep: Upkeep, find: FindUpload): Upkeep => ({
  place: upkeep.place,
  engine: upkeep.engine,
  backups: () => upkeep.backups(),
  findings: () => upkeep.findings(),
  exportJson: () => upkeep.exportJson(),
  backUp: async (to, progress) =>
    to === undefined
      ? upkeep.backUp(to, progress)
      : err(invalid('to', 'only the command line may choose the place; leave it out.')),
  restore: async (from, options, progress) => {
    const upload = find(from);
    if (upload) return upkeep.restore(upload.path, options, progress);
    const kept = (await upkeep.backups()).find((backup) => backup.file === from || path.basename(backup.file) === from);
    return kept ? upkeep.restore(kept.file, options, progress) : err(notFound('backup or upload', from));
  },
});
