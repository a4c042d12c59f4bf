import type { RecordName } from '../domain/records.ts';
import type { ChangeLabel } from '../domain/store.ts';
import type { Database, Engine } from './engine.ts';
import { keysNoted, mostKeysTogether } from './noted-together.ts';
import { changeColumns, setColumns, type Tables } from './tables.ts';

type ChangeRow = Omit<Tables['changes'], 'workspace'>;
type NewChange = Omit<ChangeRow, 'ordinal' | 'seq'>;

const MOST_WAITING = 1000;

/** Notes the changes of one change set, a thousand at a time. */
export class ChangeFeed {
  readonly #engine: Pick<Engine, 'insertRows'>;
  readonly #db: Database;
  readonly #workspace: string;
  #ordinal = 0;
  #noted = 0;
  #waiting: ChangeRow[] = [];

  constructor(engine: Pick<Engine, 'insertRows'>, db: Database, workspace: string) {
    this.#engine = engine;
    this.#db = db;
    this.#workspace = workspace;
  }

  /** `rows` is how many single changes it stands for. */
  async note(change: NewChange, rows = 1): Promise<void> {
    if (this.#ordinal === 0) this.#ordinal = await this.#nextOrdinal();
    this.#noted += rows;
    this.#waiting.push({ ordinal: this.#ordinal, seq: this.#noted, ...change });
    if (this.#waiting.length >= MOST_WAITING) await this.#write();
  }

  /** An insert needs no copy of the row: what came of it is the row itself. */
  async noteInserts(record: RecordName, keys: readonly string[]): Promise<void> {
    const [only] = keys;
    if (keys.length === 1 && only !== undefined)
      return this.note({ record, key: only, action: 'insert', before: null, after: null });
    for (let start = 0; start < keys.length; start += mostKeysTogether) {
      const together = keys.slice(start, start + mostKeysTogether);
      await this.note({ record, key: '', action: 'insert', before: null, after: keysNoted(together) }, together.length);
    }
  }

  /** Writes the set's own line, if anything changed. */
  async finish(id: string, at: string, label: ChangeLabel): Promise<void> {
    if (this.#noted === 0) return;
    await this.#write();
    const { operation, summary, undoes = null } = label;
    const set = { id, ordinal: this.#ordinal, at, operation, summary, changes: this.#noted, undoes, undoneBy: null };
    await this.#engine.insertRows(this.#db, this.#workspace, 'changeSets', setColumns, [set]);
    if (undoes !== null) await this.#markUndone(undoes, id);
  }

  async #write(): Promise<void> {
    const rows = this.#waiting;
    this.#waiting = [];
    await this.#engine.insertRows(this.#db, this.#workspace, 'changes', changeColumns, rows);
  }

  async #nextOrdinal(): Promise<number> {
    const newest = await this.#db
      .selectFrom('changeSets')
      .where('workspace', '=', this.#workspace)
      .select((eb) => eb.fn.max('ordinal').as('ordinal'))
      .executeTakeFirst();
    return (newest?.ordinal ?? 0) + 1;
  }

  /** Undoing an undo puts the first set in force again, so that it can be undone once more. */
  async #markUndone(undone: string, by: string): Promise<void> {
    const sets = this.#db.updateTable('changeSets').where('workspace', '=', this.#workspace);
    await sets.set({ undoneBy: by }).where('id', '=', undone).execute();
    await sets.set({ undoneBy: null }).where('undoneBy', '=', undone).execute();
  }
}
