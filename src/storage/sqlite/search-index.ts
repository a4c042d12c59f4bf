import type { Kysely } from 'kysely';
import type { SearchIndex } from '../search-index.ts';

/** To be filled in: the tables of the engine's full-text index. */
export const createSqliteSearchTables = async (_db: Kysely<unknown>): Promise<void> => {};

export const sqliteSearchIndex: SearchIndex = {
  put: async () => {},
  remove: async () => {},
  matching: async () => [],
  similarNames: async () => [],
  clear: async () => {},
};
