import type { Changing, Store } from '../../src/domain/store.ts';
import type { Records } from '../../src/domain/records.ts';
import { createNewId } from '../../src/kernel/identifier.ts';
import { fold } from '../../src/kernel/fold.ts';
import { ok } from '../../src/kernel/result.ts';
import { createStore } from '../../src/storage/store.ts';
import { interactionRow, participantRow, personRow } from './rows.ts';
import { type TestDatabase, testClock } from './test-databases.ts';

/** The day of the tests' clock. */
export const today = '2026-11-22';

export const newStore = async (database: TestDatabase): Promise<Store> =>
  createStore(await database.open(), { workspace: 'test', clock: testClock, newId: createNewId(testClock) });

export const changing = async (store: Store, work: (changing: Changing) => Promise<void>): Promise<string> => {
  let id = '';
  const result = await store.change({ operation: 'test', summary: 'A change' }, async (inChange) => {
    id = inChange.changeSetId;
    return ok(await work(inChange));
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return id;
};

/** Somebody called so, sorted by family name. */
export const called = (id: string, fullName: string, more: Partial<Records['people']> = {}): Records['people'] => {
  const names = fullName.split(' ');
  return personRow(id, { fullName, sortName: fold([names.at(-1), ...names.slice(0, -1)].join(' ')), ...more });
};

type Happening = Partial<Omit<Records['interactions'], 'id' | 'occurredOn'>>;

/** Writes that something happened with some people, at a moment such as `2026-11-20T10:00`. */
export const happened = async (
  { write }: Changing,
  id: string,
  at: string,
  people: readonly string[],
  more: Happening = {},
): Promise<void> => {
  const occurred = { occurredAt: `${at}:00.000Z`, occurredOn: at.slice(0, 10) };
  const interaction = interactionRow(id, { channel: 'message', subject: null, ...more, ...occurred });
  const { channel, direction } = interaction;
  await write.insert('interactions', interaction);
  for (const personId of people)
    await write.insert(
      'participants',
      participantRow(id, personId, { ...occurred, channel, direction, groupSize: people.length }),
    );
};
