import type { Progress } from '../../kernel/progress.ts';
import type { Result } from '../../kernel/result.ts';
import type { DomainError } from '../errors.ts';

export interface Finding {
  readonly check: string;
  readonly state: 'good' | 'attention' | 'bad';
  readonly detail: string;
  /** What to do about it, where something is to be done. */
  readonly advice?: string;
}

export interface BackupFile {
  readonly file: string;
  readonly bytes: number;
  readonly createdAt: string;
  readonly reason: string;
}

/** Care for the data as a whole: copies, restoring, health. Done by the storage, each engine in its way. */
export interface Upkeep {
  /** A verified copy of everything; into the backups folder, or to the path given. */
  backUp(to: string | undefined, progress: Progress): Promise<Result<BackupFile, DomainError>>;
  backups(): Promise<BackupFile[]>;
  /** Verifies the file first, keeps a copy of what it replaces, then replaces everything. */
  restore(
    from: string,
    options: { readonly replace: boolean },
    progress: Progress,
  ): Promise<Result<{ people: number; interactions: number; savedBefore: string | null }, DomainError>>;
  /** Everything on file as one JSON document, in pieces; `restore` takes it back without loss. */
  exportJson(): AsyncIterable<string>;
  findings(): Promise<Finding[]>;
  /** Where the data lives, for people to see: a folder, or a server without its password. */
  readonly place: string;
  readonly engine: 'sqlite' | 'postgres';
}
