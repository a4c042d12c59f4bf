import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Intake, OpenedImport, RefusedImport } from '../domain/intake/intake.ts';
import type { Importer, SourceFile } from '../importers/importer.ts';
import { err, ok, type Result } from '../kernel/result.ts';

/** Turns what a door was given into files on disk. */
export type FileResolver = (given: readonly string[]) => Result<readonly SourceFile[], RefusedImport>;

const refused = (file: string, reason: string): RefusedImport => ({ type: 'import-refused', file, reason });

const filesBelow = (folder: string): SourceFile[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => ({ name: path.relative(folder, file).split(path.sep).join('/'), path: file }));

/** Paths as a person types them; a folder stands for the files in it. */
export const resolvePaths: FileResolver = (given) => {
  const files: SourceFile[] = [];
  for (const each of given) {
    const stats = statSync(each, { throwIfNoEntry: false });
    if (!stats) return err(refused(each, 'There is no such file.'));
    if (stats.isDirectory()) files.push(...filesBelow(each));
    else files.push({ name: path.basename(each), path: path.resolve(each) });
  }
  return files.length > 0 ? ok(files) : err(refused(given.join(', '), 'There are no files in it.'));
};

/** For doors that reach no files at all. */
export const noPaths =
  (reason: string): FileResolver =>
  (given) =>
    err(refused(given.join(', '), reason));

const labelOf = (given: readonly SourceFile[]): string => {
  const names = given.slice(0, 3).map((file) => file.name);
  return given.length > 3 ? `${names.join(', ')} and ${given.length - 3} more` : names.join(', ');
};

/** The importers as one intake: the first that knows the files reads them. */
export const createFileIntake = (loadImporters: () => Promise<readonly Importer[]>, resolve: FileResolver): Intake => ({
  open: async (given, options): Promise<Result<OpenedImport, RefusedImport>> => {
    const files = resolve(given);
    if (!files.ok) return files;
    const importers = await loadImporters();
    for (const importer of importers) {
      const opened = await importer.open(files.value, options);
      if (!opened.ok) return opened;
      if (opened.value === 'not-mine') continue;
      const { source, records, close } = opened.value;
      const reading = opened.value;
      return ok({ source, label: labelOf(files.value), records: records.bind(reading), close: close.bind(reading) });
    }
    const known = importers.map((importer) => importer.label).join(', ');
    return err(refused(labelOf(files.value), `No importer knows this kind of file. Known: ${known}.`));
  },
});
