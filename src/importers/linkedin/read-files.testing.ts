import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { IntakeRecord } from '../../domain/intake/record.ts';
import { silentProgress, type Progress } from '../../kernel/progress.ts';
import type { SourceFile } from '../importer.ts';
import { linkedinImporter } from './linkedin-importer.ts';

interface Asking {
  readonly selfKeys?: readonly string[];
  readonly progress?: Progress;
}

/** All records of what the importer makes of some files; 'not-mine' or the reason of a refusal where it makes nothing. */
export const readSources = async (
  files: readonly SourceFile[],
  asking: Asking = {},
): Promise<IntakeRecord[] | string> => {
  const opened = await linkedinImporter.open(files, {
    selfKeys: asking.selfKeys ?? [],
    progress: asking.progress ?? silentProgress,
  });
  if (!opened.ok) return opened.error.reason;
  if (opened.value === 'not-mine') return opened.value;
  const records: IntakeRecord[] = [];
  for await (const batch of opened.value.records()) records.push(...batch);
  await opened.value.close();
  return records;
};

/** Writes files of the given contents into a folder of their own and reads that folder. */
export const readFiles = async (
  contents: Readonly<Record<string, string | Buffer>>,
  asking: Asking = {},
): Promise<IntakeRecord[]> =>
  inTemporaryFolder(async (folder) => {
    for (const [name, content] of Object.entries(contents)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    const records = await readSources(
      Object.keys(contents).map((name) => ({ name, path: join(folder, name) })),
      asking,
    );
    if (typeof records === 'string') throw new Error(records);
    return records;
  });

export const inTemporaryFolder = async <T>(use: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'tiewise-linkedin-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** A zip as LinkedIn makes it, from files on disk by their names inside. */
export const zipFiles = async (files: readonly SourceFile[], path: string): Promise<SourceFile> => {
  const zip = new ZipFile();
  for (const file of files) zip.addFile(file.path, file.name);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  return { name: path.split('/').at(-1) ?? path, path };
};

/** The records of one type. */
export const only = <T extends IntakeRecord['type']>(
  records: readonly IntakeRecord[],
  type: T,
): Extract<IntakeRecord, { type: T }>[] =>
  records.filter((record): record is Extract<IntakeRecord, { type: T }> => record.type === type);
