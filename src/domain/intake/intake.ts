import type { Progress } from '../../kernel/progress.ts';
import type { Result } from '../../kernel/result.ts';
import type { IntakeRecord } from './record.ts';

/** Why nothing at all could be read. Nothing was imported. */
export interface RefusedImport {
  readonly type: 'import-refused';
  readonly file: string;
  readonly reason: string;
}

/** One opened import. Records stream in batches: memory does not grow with the files. */
export interface OpenedImport {
  readonly source: string;
  /** Names of the files, for people. */
  readonly label: string;
  records(): AsyncIterable<readonly IntakeRecord[]>;
  close(): Promise<void>;
}

/** Files from outside, made readable by whichever importer knows them. */
export interface Intake {
  /** `files` are what the door gave: paths at the command line, upload identifiers over HTTP. */
  open(
    files: readonly string[],
    options: { readonly selfKeys: readonly string[]; readonly progress: Progress },
  ): Promise<Result<OpenedImport, RefusedImport>>;
}
