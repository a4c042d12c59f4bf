import path from 'node:path';
import type { DomainError } from '../domain/errors.ts';
import type { Store } from '../domain/store.ts';
import type { Upkeep } from '../domain/workspace/upkeep.ts';
import type { Clock } from '../kernel/clock.ts';
import type { NewId } from '../kernel/identifier.ts';
import { ok, type Result } from '../kernel/result.ts';
import { createStore } from '../storage/store.ts';

export interface StorageOptions {
  readonly folder: string;
  /** A `postgres://` address; without one the data is a file in the folder. */
  readonly databaseUrl: string | undefined;
  readonly clock: Clock;
  readonly newId: NewId;
}

export interface OpenedStorage {
  readonly store: Store;
  readonly upkeep: Upkeep;
  close(): Promise<void>;
}

/** A local installation has one workspace. */
const WORKSPACE = 'main';
export const databaseFile = (folder: string): string => path.join(folder, 'tiewise.db');
const backupsFolder = (folder: string): string => path.join(folder, 'backups');

const openFile = async ({ folder, clock, newId }: StorageOptions): Promise<Result<OpenedStorage, DomainError>> => {
  const [{ openSqlite }, { createSqliteUpkeep }] = await Promise.all([
    import('../storage/sqlite/open-sqlite.ts'),
    import('../storage/upkeep/sqlite-upkeep.ts'),
  ]);
  const backups = backupsFolder(folder);
  const opened = await openSqlite({ file: databaseFile(folder), clock, backups });
  if (!opened.ok) return opened;
  const engine = opened.value;
  return ok({
    store: createStore(engine, { workspace: WORKSPACE, clock, newId }),
    upkeep: createSqliteUpkeep({ engine, workspace: WORKSPACE, clock, folder, backups }),
    close: () => engine.close(),
  });
};

const openServer = async (url: string, options: StorageOptions): Promise<Result<OpenedStorage, DomainError>> => {
  const [{ openPostgres }, { createPostgresUpkeep }] = await Promise.all([
    import('../storage/postgres/open-postgres.ts'),
    import('../storage/upkeep/postgres-upkeep.ts'),
  ]);
  const { folder, clock, newId } = options;
  const opened = await openPostgres({ url, clock });
  if (!opened.ok) return opened;
  const engine = opened.value;
  return ok({
    store: createStore(engine, { workspace: WORKSPACE, clock, newId }),
    upkeep: createPostgresUpkeep({ engine, workspace: WORKSPACE, clock, folder, backups: backupsFolder(folder) }),
    close: () => engine.close(),
  });
};

/** The data where the user keeps it: a file, or a PostgreSQL server. Only the engine in use is loaded. */
export const openStorage = (options: StorageOptions): Promise<Result<OpenedStorage, DomainError>> =>
  options.databaseUrl ? openServer(options.databaseUrl, options) : openFile(options);
