import { recordNames } from '../../domain/records.ts';
import type { NotingWriter } from '../writer.ts';
import { findBuiltUpon } from './built-upon.ts';
import { changeBack } from './change-back.ts';
import { type FeedChange, newestFirst, partsOf, type Run, runsOf } from './change-pages.ts';
import { insertAgain } from './insert-again.ts';
import { laterSetsOf, type SetPlace } from './later-changes.ts';
import type { KeptRow, Outcome, PutBack, PuttingBack } from './put-back.ts';
import { removeAgain } from './remove-again.ts';

const putBack: Readonly<Record<FeedChange['action'], PutBack>> = {
  insert: removeAgain,
  update: changeBack,
  remove: insertAgain,
};

const only = (run: Run, keys: ReadonlySet<string>): Run => ({
  ...run,
  changes: run.changes.filter((change) => keys.has(change.key)),
});

/** Runs that wait for other rows of the set. */
class Waiting {
  #runs: Run[] = [];

  add(run: Run, outcome: Outcome): void {
    if (outcome.waiting.length > 0) this.#runs.push(only(run, new Set(outcome.waiting.map((row) => row.key))));
  }

  /**
   * A row that was removed and came anew under its key in one set: the new one, still in use, becomes the old one in
   * place. Answers what is left of the run.
   */
  async becomeOld(run: Run, writer: NotingWriter): Promise<Run> {
    const inUse = this.#runs.filter((each) => each.action === 'insert' && each.record === run.record);
    const keys = new Set(inUse.flatMap((each) => each.changes.map((change) => change.key)));
    const met = new Map(run.changes.filter((change) => keys.has(change.key)).map((change) => [change.key, change]));
    if (run.action !== 'remove' || met.size === 0) return run;
    for (const change of met.values()) {
      const [row] = await writer.rows(run.record, [partsOf(change)]);
      if (row) await writer.updateMany(run.record, [{ before: row, patch: change.before ?? {} }]);
    }
    this.#runs = this.#runs.map((each) =>
      inUse.includes(each) ? { ...each, changes: each.changes.filter((change) => !met.has(change.key)) } : each,
    );
    return { ...run, changes: run.changes.filter((change) => !met.has(change.key)) };
  }

  /** Owners come first; what goes, goes children first. */
  inOrder(): Run[] {
    const place = (run: Run) => recordNames.indexOf(run.record) * (run.action === 'insert' ? -1 : 1);
    const turn = { remove: 0, update: 1, insert: 2 };
    return this.#runs.toSorted((a, b) => turn[a.action] - turn[b.action] || place(a) - place(b));
  }
}

/** Puts every row of a change set back to what it was before, newest change first. Rows built upon since are kept. */
export const revertSet = async (
  place: SetPlace,
  writer: NotingWriter,
): Promise<{ reverted: number; kept: KeptRow[] }> => {
  const isNewest = (await laterSetsOf(place)).length === 0;
  const tools: PuttingBack = { place, writer, builtUpon: isNewest ? null : await findBuiltUpon(place, writer) };
  const waiting = new Waiting();
  const kept: KeptRow[] = [];
  let reverted = 0;
  for await (const page of newestFirst(place.db, place.workspace, place.ordinal)) {
    for (const whole of runsOf(page)) {
      const run = await waiting.becomeOld(whole, writer);
      const outcome = await putBack[run.action](tools, run);
      reverted += outcome.reverted + whole.changes.length - run.changes.length;
      kept.push(...outcome.kept);
      waiting.add(run, outcome);
    }
  }
  for (const run of waiting.inOrder()) {
    const outcome = await putBack[run.action](tools, run);
    reverted += outcome.reverted;
    kept.push(...outcome.kept, ...outcome.waiting);
  }
  return { reverted, kept };
};
