import type { Context } from '../../src/domain/context.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import { createMemo } from '../../src/domain/memo.ts';
import { onThisThread } from '../../src/domain/network/parallel/parallel.ts';
import { createNewId } from '../../src/kernel/identifier.ts';
import { silentProgress } from '../../src/kernel/progress.ts';
import type { Result } from '../../src/kernel/result.ts';
import { createStore } from '../../src/storage/store.ts';
import { type TestDatabase, testClock } from './test-databases.ts';

/** An operation's context over an empty database; what a test needs beyond the store it brings itself. */
export const testContext = async (
  database: TestDatabase,
  parts: Partial<Context> & { readonly clock?: Clock } = {},
): Promise<Context> => {
  const clock = parts.clock ?? testClock;
  const newId = createNewId(clock);
  const store = createStore(await database.open(), { workspace: 'test', clock, newId });
  const absent = new Proxy(
    {},
    {
      get: (_, name) => {
        throw new Error(`This test has no ${String(name)}.`);
      },
    },
  );
  return {
    store,
    clock,
    newId,
    progress: silentProgress,
    intake: absent as Context['intake'],
    upkeep: absent as Context['upkeep'],
    texts: absent as Context['texts'],
    mail: absent as Context['mail'],
    feed: absent as Context['feed'],
    languageModel: absent as Context['languageModel'],
    memo: createMemo(),
    parallel: onThisThread,
    journal: absent as Context['journal'],
    ...parts,
  };
};

/** The value of an answer that must not be an error. */
export const valueOf = <T, E>(result: Result<T, E>): T => {
  if (!result.ok) throw new Error(`Expected an answer, got ${JSON.stringify(result.error)}`);
  return result.value;
};
