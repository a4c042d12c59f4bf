import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DomainError } from '../domain/errors.ts';
import type { Store } from '../domain/store.ts';
import type { Upkeep } from '../domain/workspace/upkeep.ts';
import type { Clock } from '../kernel/clock.ts';
import type { NewId } from '../kernel/identifier.ts';
import { ok, type Result } from '../kernel/result.ts';
import { createStore } from './store.ts';

const WORKSPACE = 'main';

export interface OpenStoreOptions {
  /** The folder of the user's data, made if it is absent. */
  readonly folder: string;
  /** The PostgreSQL database to use instead of the file in the folder. */
  readonly databaseUrl: string | undefined;
  readonly clock: Clock;
  readonly newId: NewId;
}

export interface OpenedStore {
  readonly store: Store;
  readonly upkeep: Upkeep;
  close(): Promise<void>;
}

const loadPostgres = async () => ({
  ...(await import('./postgres/open-postgres.ts')),
  ...(await import('./upkeep/postgres-upkeep.ts')),
});
const loadSqlite = async () => ({
  ...(await import('./sqlite/open-sqlite.ts')),
  ...(await import('./upkeep/sqlite-upkeep.ts')),
});

/** Opens the user's data on the engine that they chose. The other engine is not even loaded: a command starts the sooner. */
export const openStore = async (options: OpenStoreOptions): Promise<Result<OpenedStore, DomainError>> => {
  const { folder, databaseUrl, clock, newId } = options;
  const care = { workspace: WORKSPACE, clock, folder, backups: join(folder, 'backups') };
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (databaseUrl) {
    const { openPostgres, createPostgresUpkeep } = await loadPostgres();
    const opened = await openPostgres({ url: databaseUrl, clock });
    if (!opened.ok) return opened;
    const engine = opened.value;
    const store = createStore(engine, { workspace: WORKSPACE, clock, newId });
    return ok({ store, upkeep: createPostgresUpkeep({ ...care, engine }), close: engine.close });
  }
  const { openSqlite, createSqliteUpkeep } = await loadSqlite();
  const opened = await openSqlite({ file: join(folder, 'tiewise.db'), clock });
  if (!opened.ok) return opened;
  const engine = opened.value;
  const store = createStore(engine, { workspace: WORKSPACE, clock, newId });
  return ok({ store, upkeep: createSqliteUpkeep({ ...care, engine }), close: engine.close });
};
