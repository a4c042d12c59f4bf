import type { IntakeRecord } from '../domain/intake/record.ts';
import type { Progress } from '../kernel/progress.ts';
import type { Result } from '../kernel/result.ts';

/** A file to import: on disk, so that an archive can be read from its end and a large file twice. */
export interface SourceFile {
  /** The name the user knows it by. */
  readonly name: string;
  readonly path: string;
}

/** Why nothing at all could be read. Nothing was imported. */
export interface RefusedImport {
  readonly type: 'import-refused';
  readonly file: string;
  readonly reason: string;
}

export interface ImporterOptions {
  /** Keys of the user (`linkedin:<slug>`), where known, so that they are not taken for one of their contacts. */
  readonly selfKeys: readonly string[];
  readonly progress: Progress;
}

/** One opened import. Records stream: memory does not grow with the files. */
export interface OpenedImport {
  readonly source: string;
  /** Batches of up to 500, the header record first. Throws an ImportRefusal where a container turns out hostile only now. */
  records(): AsyncIterable<readonly IntakeRecord[]>;
  close(): Promise<void>;
}

/** The contract of a format. To add one: a folder beside the others, and one line in the list of importers. */
export interface Importer {
  readonly id: string;
  /** What the user calls it, such as `LinkedIn archive`. */
  readonly label: string;
  /** Looks into the files and says whether they are this importer's. Refuses hostile or broken containers with the reason. */
  open(
    files: readonly SourceFile[],
    options: ImporterOptions,
  ): Promise<Result<OpenedImport | 'not-mine', RefusedImport>>;
}
