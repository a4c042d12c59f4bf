import type { DatabaseSync } from 'node:sqlite';
import { Kysely, type KyselyPlugin, sql, SqliteDialect } from 'kysely';
import { err } from '../../kernel/result.ts';
import type { Database, Engine } from '../engine.ts';
import type { Tables } from '../tables.ts';
import { breathe, Turns } from '../turns.ts';
import { SqliteRows } from './bulk-rows.ts';
import { openReading, whenFree } from './connection.ts';
import { sqliteSchema } from './schema-dialect.ts';
import { sqliteSearchIndex } from './search-index.ts';
import { StatementCache } from './statement-cache.ts';
import type { LastEnd } from './unclean-end.ts';

const BUSY =
  'Another Tiewise is writing to this data and did not finish in time. Nothing was changed; try again in a moment.';

const breathing: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => {
    await breathe();
    return result;
  },
};

const kyselyOver = (cache: StatementCache): Database =>
  new Kysely<Tables>({ dialect: new SqliteDialect({ database: cache }) });

interface OpenedFile {
  readonly file: string;
  /** How long a change waits for another process, in milliseconds. */
  readonly patience: number;
  readonly lastEnd: LastEnd;
}

/**
 * SQLite in one file, over two connections: one that only reads, for questions outside a change, and one that writes,
 * for one change at a time.
 */
export class SqliteEngine implements Engine {
  readonly name = 'sqlite';
  readonly schema = sqliteSchema;
  readonly search = sqliteSearchIndex;
  readonly reading: Database;
  /** The path of the file. */
  readonly place: string;
  readonly lastEnd: LastEnd;
  readonly #writer: DatabaseSync;
  readonly #statements: StatementCache;
  readonly #readingStatements: StatementCache;
  readonly #writing: Database;
  readonly #rows: SqliteRows;
  readonly #patience: number;
  readonly #turns = new Turns();

  constructor(writer: DatabaseSync, { file, patience, lastEnd }: OpenedFile) {
    this.place = file;
    this.lastEnd = lastEnd;
    this.#patience = patience;
    this.#writer = writer;
    this.#statements = new StatementCache(writer);
    this.#writing = kyselyOver(this.#statements).withPlugin(breathing);
    this.#rows = new SqliteRows(this.#statements);
    this.#readingStatements = new StatementCache(openReading(file));
    this.reading = kyselyOver(this.#readingStatements);
  }

  transaction: Engine['transaction'] = (_workspace, work, { rollBack }) =>
    this.#turns.take(async () => {
      const begun = await whenFree(() => this.#writer.exec('begin immediate'), this.#patience);
      if (!begun) return err({ type: 'busy', reason: BUSY });
      try {
        const result = await work(this.#writing);
        this.#writer.exec(result.ok && !rollBack ? 'commit' : 'rollback');
        return result;
      } catch (error) {
        if (this.#writer.isTransaction) this.#writer.exec('rollback');
        throw error;
      }
    });

  snapshot: Engine['snapshot'] = async () => {
    const connection = openReading(this.place);
    connection.exec('begin; select 1 from "schemaVersions"');
    const statements = new StatementCache(connection);
    return { db: kyselyOver(statements), [Symbol.asyncDispose]: async () => statements.close() };
  };

  /** For work on the file as a whole: waits for the change under way and lets none begin meanwhile. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    return this.#turns.take(work);
  }

  among: Engine['among'] = (texts) => sql<string>`(select value from json_each(${JSON.stringify(texts)}))`;

  insertRows: Engine['insertRows'] = (_db, ...rest) => this.#rows.insertRows(...rest);
  selectRows: Engine['selectRows'] = (_db, ...rest) => this.#rows.selectRows(...rest);
  updateRows: Engine['updateRows'] = (_db, ...rest) => this.#rows.updateRows(...rest);
  deleteRows: Engine['deleteRows'] = (_db, ...rest) => this.#rows.deleteRows(...rest);

  /** Waits for the change under way. */
  close = (): Promise<void> =>
    this.#turns.take(async () => {
      // Kysely closes only what it was asked something of.
      this.#readingStatements.close();
      this.#statements.close();
    });
}
