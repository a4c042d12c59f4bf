import type { DomainError } from '../../domain/errors.ts';
import type { Clock } from '../../kernel/clock.ts';
import { instantText } from '../../kernel/instant-text.ts';
import type { Progress } from '../../kernel/progress.ts';
import type { Result } from '../../kernel/result.ts';
import type { Engine } from '../engine.ts';
import { createWorkspaceStore } from '../stores/workspace-store.ts';
import { exportJson } from './json-export.ts';
import type { Restored } from './json-restore.ts';

/** What is cared for, and where its copies go. */
export interface Care<E extends Engine = Engine> {
  readonly engine: E;
  readonly workspace: string;
  readonly clock: Clock;
  /** The folder of the user's data. */
  readonly folder: string;
  /** Where copies go. */
  readonly backups: string;
}

/** A file found good, ready to take the place of everything. */
export interface RestoreSource extends AsyncDisposable {
  put(progress: Progress): Promise<Result<Restored, DomainError>>;
}

export const exportOf = ({
  engine,
  workspace,
  clock,
}: Pick<Care, 'engine' | 'workspace' | 'clock'>): AsyncIterable<string> =>
  exportJson(engine, workspace, instantText(clock.now()));

export const isEmpty = ({ engine, workspace, clock }: Care): Promise<boolean> =>
  createWorkspaceStore({ engine, db: engine.reading, workspace, clock }).isEmpty();

/** Whether anything was ever changed, even if nothing of it is left. */
export const hasHistory = async ({ engine, workspace }: Care): Promise<boolean> => {
  const sets = engine.reading.selectFrom('changeSets').where('workspace', '=', workspace);
  return (await sets.select('id').limit(1).executeTakeFirst()) !== undefined;
};

/** How many people and interactions there are now. */
export const restoredCounts = async ({ engine, workspace }: Pick<Care, 'engine' | 'workspace'>): Promise<Restored> => {
  const countOf = async (table: 'people' | 'interactions') => {
    const query = engine.reading.selectFrom(table).where('workspace', '=', workspace);
    return (await query.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count;
  };
  return { people: await countOf('people'), interactions: await countOf('interactions') };
};
