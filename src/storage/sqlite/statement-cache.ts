import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

const MOST_STATEMENTS = 400;

const bind = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[];

/** One `node:sqlite` connection in the shape Kysely's SQLite dialect asks for, its prepared statements kept. */
export class StatementCache implements SqliteDatabase {
  readonly #database: DatabaseSync;
  readonly #kept = new Map<string, SqliteStatement>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  prepare(sql: string): SqliteStatement {
    const known = this.#kept.get(sql);
    if (known) {
      this.#kept.delete(sql);
      this.#kept.set(sql, known);
      return known;
    }
    const statement = this.#wrap(sql);
    this.#kept.set(sql, statement);
    if (this.#kept.size > MOST_STATEMENTS) this.#kept.delete(this.#kept.keys().next().value ?? sql);
    return statement;
  }

  close(): void {
    this.#kept.clear();
    if (this.#database.isOpen) this.#database.close();
  }

  #wrap(sql: string): SqliteStatement {
    const statement: StatementSync = this.#database.prepare(sql);
    const reader = statement.columns().length > 0;
    // The last row's number belongs to the connection: after a change to a full-text table every other statement
    // answers with that one too, and it is larger than a JavaScript number.
    statement.setReadBigInts(!reader);
    return {
      reader,
      all: (parameters) => statement.all(...bind(parameters)),
      run: (parameters) => statement.run(...bind(parameters)),
      // A kept statement would begin anew if the same query ran again while this one is still being read.
      iterate: (parameters) => this.#database.prepare(sql).iterate(...bind(parameters)),
    };
  }
}
