import type { RecordName, Records } from '../domain/records.ts';
import type { ChangeLabel, Writer } from '../domain/store.ts';
import { nothingTouched, type Touched } from './derived/touched.ts';
import type { Database, Engine, Key, Row } from './engine.ts';
import { recordColumns } from './tables.ts';
import { ChangeFeed } from './writer-feed.ts';
import { keyColumns, keyOf, keyParts, keyText, keyTexts } from './writer-keys.ts';
import { noteTouched } from './writer-touched.ts';
import { storable, storableRow } from './writer-values.ts';

const MOST_TEXTS_WAITING = 20_000;

/** Thrown out of the work when it is to stop; the change answers it as an error. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

export interface WriterTools {
  readonly engine: Engine;
  readonly db: Database;
  readonly workspace: string;
  readonly signal: AbortSignal | undefined;
  /** Brings up to date what is computed from the rows touched. */
  readonly refresh: (touched: Touched) => Promise<void>;
  /** Nothing of it will be kept: neither the feed nor what is computed is needed. */
  readonly isDryRun: boolean;
}

/** Which of a row's columns a patch would change, as they will be stored. */
const differences = (name: RecordName, before: Row, patch: Row): Record<string, unknown> => {
  const changed: Record<string, unknown> = {};
  for (const column of recordColumns[name]) {
    if (patch[column] === undefined) continue;
    const value = storable(patch[column]);
    if (value !== before[column]) changed[column] = value;
  }
  return changed;
};

interface Update {
  readonly before: Row;
  readonly changed: Row;
}

const only = (row: Row, columns: readonly string[]): Row =>
  Object.fromEntries(columns.map((column) => [column, row[column]]));

/** Writes rows, and with each the change that it was. */
export class NotingWriter implements Writer {
  readonly #tools: WriterTools;
  readonly #feed: ChangeFeed;
  #touched = nothingTouched();

  constructor(tools: WriterTools) {
    this.#tools = tools;
    this.#feed = new ChangeFeed(tools.engine, tools.db, tools.workspace);
  }

  insert<N extends RecordName>(name: N, row: Records[N]): Promise<void> {
    return this.insertMany(name, [row]);
  }

  async insertMany<N extends RecordName>(name: N, rows: readonly Records[N][]): Promise<void> {
    const { engine, db, workspace } = this.#tools;
    this.stopIfAsked();
    const stored = rows.map(storableRow);
    await engine.insertRows(db, workspace, name, recordColumns[name], stored);
    if (!this.#tools.isDryRun) await this.#feed.noteInserts(name, keyTexts(name, stored as unknown as Row[]));
    await this.#touch(name, stored);
  }

  async update<N extends RecordName>(
    name: N,
    key: string | readonly string[],
    patch: Partial<Records[N]>,
  ): Promise<void> {
    const parts = keyParts(name, key);
    const [before] = await this.rows(name, [parts]);
    if (!before) throw new Error(`There is no row ${keyText(parts)} in ${name} to update.`);
    await this.updateMany(name, [{ before, patch: patch as Row }]);
  }

  async remove<N extends RecordName>(name: N, key: string | readonly string[]): Promise<void> {
    const parts = keyParts(name, key);
    const [before] = await this.rows(name, [parts]);
    if (!before) throw new Error(`There is no row ${keyText(parts)} in ${name} to remove.`);
    await this.removeMany(name, [before]);
  }

  /** Rows as they are now, those that are there. */
  rows(name: RecordName, keys: readonly Key[]): Promise<Row[]> {
    const { engine, db, workspace } = this.#tools;
    this.stopIfAsked();
    return engine.selectRows(db, workspace, name, recordColumns[name], keyColumns(name), keys);
  }

  /** Changes rows that were just read, no row twice. */
  async updateMany(name: RecordName, updates: readonly { readonly before: Row; readonly patch: Row }[]): Promise<void> {
    this.stopIfAsked();
    const alike = new Map<string, Update[]>();
    for (const { before, patch } of updates) {
      const changed = differences(name, before, patch);
      const columns = Object.keys(changed);
      if (columns.length === 0) continue;
      if (keyColumns(name).some((column) => column in changed))
        throw new Error(`The key of a row of ${name} does not change.`);
      const group = alike.get(columns.join()) ?? [];
      alike.set(columns.join(), group);
      group.push({ before, changed });
    }
    for (const group of alike.values()) await this.#update(name, group);
  }

  /** Removes rows that were just read. */
  async removeMany(name: RecordName, rows: readonly Row[]): Promise<void> {
    const { engine, db, workspace } = this.#tools;
    this.stopIfAsked();
    await engine.deleteRows(
      db,
      workspace,
      name,
      keyColumns(name),
      rows.map((row) => keyOf(name, row)),
    );
    if (!this.#tools.isDryRun)
      for (const row of rows)
        await this.#feed.note({
          record: name,
          key: keyText(keyOf(name, row)),
          action: 'remove',
          before: JSON.stringify(row),
          after: null,
        });
    await this.#touch(name, rows);
  }

  /** Brings everything up to date and closes the change set. */
  async finish(id: string, at: string, label: ChangeLabel): Promise<void> {
    this.stopIfAsked();
    await this.#tools.refresh(this.#touched);
    this.#touched = nothingTouched();
    await this.#feed.finish(id, at, label);
  }

  /** Updates that change the same columns. */
  async #update(name: RecordName, updates: readonly Update[]): Promise<void> {
    const { engine, db, workspace } = this.#tools;
    const keys = keyColumns(name);
    const columns = Object.keys(updates[0]?.changed ?? {});
    const rows = updates.map(({ before, changed }) => ({ ...only(before, keys), ...changed }));
    await engine.updateRows(db, workspace, name, columns, keys, rows);
    for (const { before, changed } of updates) {
      if (!this.#tools.isDryRun)
        await this.#feed.note({
          record: name,
          key: keyText(keyOf(name, before)),
          action: 'update',
          before: JSON.stringify(only(before, columns)),
          after: JSON.stringify(changed),
        });
      await this.#touch(name, [before, { ...before, ...changed }]);
    }
  }

  /** The texts of a long import are indexed as it goes, so that their names do not pile up in memory. */
  async #touch(name: RecordName, rows: readonly object[]): Promise<void> {
    if (this.#tools.isDryRun) return;
    noteTouched(this.#touched, name, rows);
    const { interactions, notes } = this.#touched;
    if (interactions.size + notes.size <= MOST_TEXTS_WAITING) return;
    await this.#tools.refresh({ ...nothingTouched(), interactions, notes });
    this.#touched = { ...this.#touched, interactions: new Set(), notes: new Set() };
  }

  /** Ends the work where its signal asked for that. */
  stopIfAsked(): void {
    if (this.#tools.signal?.aborted) throw new Cancelled();
  }
}
