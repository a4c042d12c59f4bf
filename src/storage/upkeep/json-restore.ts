import { recordNames } from '../../domain/records.ts';
import type { DomainError } from '../../domain/errors.ts';
import type { Clock } from '../../kernel/clock.ts';
import { instantText } from '../../kernel/instant-text.ts';
import type { Progress } from '../../kernel/progress.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { rebuildDerived } from '../derived/rebuild-derived.ts';
import type { Database, Engine, Row } from '../engine.ts';
import { Damaged, columnsOf } from './export-rows.ts';
import { readExport } from './json-reading.ts';

export interface Restored {
  readonly people: number;
  readonly interactions: number;
}

export interface RestoreTarget {
  readonly engine: Engine;
  readonly workspace: string;
  readonly clock: Clock;
}

type Bytes = AsyncIterable<Uint8Array | string>;

/** Reads an export to its end without keeping anything: how many rows it holds, or what is wrong with it. */
export const examineExport = async (
  bytes: Bytes,
  progress: Progress,
): Promise<Result<Restored & { rows: number }, DomainError>> => {
  const counts = { people: 0, interactions: 0, rows: 0 };
  try {
    for await (const part of readExport(bytes)) {
      progress.signal.throwIfAborted();
      if (part.kind !== 'rows') continue;
      counts.rows += part.rows.length;
      if (part.table === 'people' || part.table === 'interactions') counts[part.table] += part.rows.length;
      progress.report({ stage: 'reading the file', done: counts.rows });
    }
    return ok(counts);
  } catch (error) {
    if (error instanceof Damaged) return err({ type: 'damaged', reason: error.message });
    throw error;
  }
};

const removeEverything = async (db: Database, workspace: string): Promise<void> => {
  for (const table of ['changes', 'changeSets', 'ties', ...recordNames.toReversed()] as const)
    await db.deleteFrom(table).where('workspace', '=', workspace).execute();
};

const saveSettings = async (db: Database, { workspace, clock }: RestoreTarget, settings: Row): Promise<void> => {
  const text = JSON.stringify(settings);
  await db
    .insertInto('workspaces')
    .values({ id: workspace, createdAt: instantText(clock.now()), settings: text })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ settings: text }))
    .execute();
};

/** SQLite's number of an error about the values themselves, or PostgreSQL's classes 22 and 23 of them. */
const isAboutValues = (error: unknown): error is Error => {
  if (!(error instanceof Error)) return false;
  if ('errcode' in error && typeof error.errcode === 'number') return (error.errcode & 0xff) === 19;
  return 'code' in error && typeof error.code === 'string' && /^2[23]/.test(error.code);
};

/**
 * Puts the rows of an export in place of everything in the workspace, in one change: all of it, or nothing where it
 * turns out damaged.
 */
export const restoreJson = async (
  target: RestoreTarget,
  bytes: Bytes,
  total: number,
  progress: Progress,
): Promise<Result<Restored, DomainError>> => {
  const { engine, workspace } = target;
  try {
    return await engine.transaction(
      workspace,
      async (db) => {
        const counts = { people: 0, interactions: 0 };
        let done = 0;
        await removeEverything(db, workspace);
        for await (const part of readExport(bytes)) {
          progress.signal.throwIfAborted();
          if (part.kind === 'settings') {
            await saveSettings(db, target, part.settings);
            continue;
          }
          await engine.insertRows(db, workspace, part.table, columnsOf(part.table), part.rows);
          if (part.table === 'people' || part.table === 'interactions') counts[part.table] += part.rows.length;
          progress.report({ stage: 'restoring', done: (done += part.rows.length), total });
        }
        progress.report({ stage: 'computing ties and the search index', done: 0 });
        await rebuildDerived(db, workspace, target);
        return ok(counts);
      },
      { rollBack: false },
    );
  } catch (error) {
    if (error instanceof Damaged) return err({ type: 'damaged', reason: error.message });
    if (isAboutValues(error))
      return err({ type: 'damaged', reason: `Its rows contradict one another: ${error.message}.` });
    throw error;
  }
};
