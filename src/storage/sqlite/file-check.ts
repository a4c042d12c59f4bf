import { Worker } from 'node:worker_threads';

export interface FileCheckRequest {
  readonly file: string;
  /** `full` reads every page and index entry; `quick` leaves out comparing indexes with their tables. */
  readonly depth: 'quick' | 'full';
  readonly counts: boolean;
  /** The program may end while it runs. */
  readonly isBackground?: boolean;
}

/** What a look through a database file found. */
export interface FileCheck {
  /** SQLite's own words; empty when all is well. */
  readonly problems: readonly string[];
  /** The newest step of the schema it has taken; 0 where it has none. */
  readonly version: number;
  /** Whether it is a database of this program. */
  readonly isOurs: boolean;
  /** Rows by table, where asked for. */
  readonly rows: Readonly<Record<string, number>>;
}

/** Checks a file on a thread of its own, for a large one takes seconds. */
export const checkFile = (request: FileCheckRequest): Promise<FileCheck> =>
  new Promise((resolve, reject) => {
    const url = new URL(import.meta.url.replace(/file-check(\.[jt]s)$/, 'file-check-worker$1'));
    const worker = new Worker(url, { workerData: request });
    if (request.isBackground) worker.unref();
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error(`The check of ${request.file} ended without an answer.`)));
  });
