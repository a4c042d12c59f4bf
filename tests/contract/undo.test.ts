import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Store } from '../../src/domain/store.ts';
import { createNewId } from '../../src/kernel/identifier.ts';
import { ok } from '../../src/kernel/result.ts';
import type { Engine } from '../../src/storage/engine.ts';
import { createStore } from '../../src/storage/store.ts';
import { everythingOf, type RandomWrite, randomWrite, write } from '../support/random-writes.ts';
import {
  interactionRow,
  noteRow,
  organisationRow,
  participantRow,
  personRow,
  photoRow,
  positionRow,
  tagRow,
} from '../support/rows.ts';
import { onEachEngine, testClock } from '../support/test-databases.ts';

const newId = createNewId(testClock);
const storeOf = (engine: Engine, workspace: string): Store =>
  createStore(engine, { workspace, clock: testClock, newId });

/** Does it and answers the change set; null where nothing changed. */
const changed = async (
  store: Store,
  work: Parameters<Store['change']>[1],
  operation = 'test',
): Promise<string | null> => {
  let id = '';
  const result = await store.change({ operation, summary: 'A change' }, (changing) => {
    id = changing.changeSetId;
    return work(changing);
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return (await store.changes.set(id)) ? id : null;
};

const undo = async (
  store: Store,
  set: string,
): Promise<{ id: string; kept: { record: string; key: string; reason: string }[] }> => {
  let id = '';
  const result = await store.change(
    { operation: 'undo', summary: 'Undone', undoes: set },
    async ({ changes, changeSetId }) => {
      id = changeSetId;
      return ok(await changes.revert(set));
    },
  );
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return { id, kept: result.value.kept };
};

const writeAll = (store: Store, writes: readonly RandomWrite[]): Promise<string | null> =>
  changed(store, async ({ write: writer, workspace }) => {
    for (const each of writes) await write(writer, await everythingOf({ workspace }), each);
    return ok(null);
  });

onEachEngine('undoing', (create, name) => {
  const numRuns = name === 'sqlite' ? 60 : 25;
  let runs = 0;
  const sets = fc.array(fc.array(randomWrite, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 7 });

  test('every change in reverse gives the first rows again, and undoing the undoings the last', async () => {
    const engine = await (await create()).open();
    await fc.assert(
      fc.asyncProperty(sets, async (writesOfSets) => {
        const store = storeOf(engine, `all-${(runs += 1)}`);
        const done: string[] = [];
        const states = [await everythingOf(store)];
        for (const writes of writesOfSets) {
          const set = await writeAll(store, writes);
          if (set === null) continue;
          done.push(set);
          states.push(await everythingOf(store));
        }
        const undoings: string[] = [];
        for (const [index, set] of [...done.entries()].toReversed()) {
          const { id, kept } = await undo(store, set);
          expect(kept).toEqual([]);
          expect(await everythingOf(store)).toEqual(states[index]);
          undoings.push(id);
        }
        for (const undoing of undoings.toReversed()) expect((await undo(store, undoing)).kept).toEqual([]);
        expect(await everythingOf(store)).toEqual(states.at(-1));
      }),
      { numRuns },
    );
  });

  test('any change in the middle leaves rows that belong together, and tells what it kept', async () => {
    const engine = await (await create()).open();
    await fc.assert(
      fc.asyncProperty(sets, fc.array(fc.nat(6), { maxLength: 4 }), async (writesOfSets, picks) => {
        const store = storeOf(engine, `some-${(runs += 1)}`);
        const done: string[] = [];
        for (const writes of writesOfSets) {
          const set = await writeAll(store, writes);
          if (set !== null) done.push(set);
        }
        for (const pick of picks) {
          const set = done[pick];
          if (set !== undefined) await undo(store, set);
        }
      }),
      { numRuns },
    );
  });

  test('an import keeps a person on whom you put a note since, with what is known of them', async () => {
    const store = storeOf(await (await create()).open(), 'w');
    const set = await changed(
      store,
      async ({ write: writer }) => {
        await writer.insertMany('people', [personRow('amara'), personRow('boris')]);
        await writer.insert('organisations', organisationRow('choir'));
        await writer.insertMany('positions', [positionRow('p1', 'amara', 'choir'), positionRow('p2', 'boris', null)]);
        await writer.insertMany('identities', [{ key: 'linkedin:amara', personId: 'amara', batchId: 'b' }]);
        await writer.insert('interactions', interactionRow('mail'));
        await writer.insertMany('participants', [participantRow('mail', 'amara'), participantRow('mail', 'boris')]);
        return ok(null);
      },
      'imports.run',
    );
    await changed(store, async ({ write: writer }) => ok(await writer.insert('notes', noteRow('n', 'amara'))));
    const { kept } = await undo(store, set ?? '');
    expect(kept).toEqual([
      { record: 'people', key: 'amara', reason: 'you added a note since' },
      { record: 'organisations', key: 'choir', reason: 'something else still belongs to it' },
    ]);
    const now = await everythingOf(store);
    expect(now.people.map((row) => row['id'])).toEqual(['amara']);
    expect(now.positions.map((row) => row['id'])).toEqual(['p1']);
    expect(now.identities.map((row) => row['key'])).toEqual(['linkedin:amara']);
    expect(now.interactions).toEqual([]);
    expect(now.notes).toHaveLength(1);
  });

  test('an import keeps everybody in a meeting to which you added a promise since', async () => {
    const store = storeOf(await (await create()).open(), 'w');
    const set = await changed(store, async ({ write: writer }) => {
      await writer.insertMany('people', [personRow('amara'), personRow('boris'), personRow('chen')]);
      await writer.insertMany('interactions', [interactionRow('meeting'), interactionRow('mail')]);
      await writer.insertMany('participants', [
        participantRow('meeting', 'amara'),
        participantRow('meeting', 'boris'),
        participantRow('mail', 'chen'),
      ]);
      return ok(null);
    });
    const promise = {
      id: 'x',
      personId: 'amara',
      interactionId: 'meeting',
      direction: 'given',
      text: 'Send the score',
      madeOn: '2026-11-20',
      dueOn: null,
      doneOn: null,
      externalId: null,
      batchId: null,
    } as const;
    await changed(store, async ({ write: writer }) => ok(await writer.insert('promises', promise)));
    const { kept } = await undo(store, set ?? '');
    const now = await everythingOf(store);
    expect(now.people.map((row) => row['id'])).toEqual(['amara', 'boris']);
    expect(now.interactions.map((row) => row['id'])).toEqual(['meeting']);
    expect(now.participants).toHaveLength(2);
    expect(kept.map(({ key, reason }) => [key, reason])).toEqual(
      expect.arrayContaining([
        ['meeting', 'you added a promise since'],
        ['boris', 'they took part in something that stays'],
      ]),
    );
  });

  test('an edit puts back only what nobody has edited again', async () => {
    const store = storeOf(await (await create()).open(), 'w');
    await changed(store, async ({ write: writer }) => ok(await writer.insert('people', personRow('amara'))));
    const edit = await changed(store, async ({ write: writer }) =>
      ok(await writer.update('people', 'amara', { headline: 'Conductor', location: 'Lisbon' })),
    );
    await changed(store, async ({ write: writer }) =>
      ok(await writer.update('people', 'amara', { headline: 'Composer' })),
    );
    const { kept } = await undo(store, edit ?? '');
    expect(kept).toEqual([{ record: 'people', key: 'amara', reason: 'headline was changed again since' }]);
    expect((await everythingOf(store)).people[0]).toMatchObject({ headline: 'Composer', location: null });
  });

  test('a removal is not undone over what took its place', async () => {
    const store = storeOf(await (await create()).open(), 'w');
    await changed(store, async ({ write: writer }) => {
      await writer.insert('people', personRow('amara'));
      await writer.insert('tags', tagRow('t1', 'amara', 'choir'));
      return ok(await writer.insert('photos', photoRow('amara', 'old')));
    });
    const removal = await changed(store, async ({ write: writer }) => {
      await writer.remove('tags', 't1');
      return ok(await writer.remove('photos', 'amara'));
    });
    await changed(store, async ({ write: writer }) => {
      await writer.insert('tags', tagRow('t2', 'amara', 'choir'));
      return ok(await writer.insert('photos', photoRow('amara', 'new')));
    });
    const { kept } = await undo(store, removal ?? '');
    expect(kept.map((row) => row.reason).toSorted()).toEqual([
      'another has taken its place since',
      'it is there again',
    ]);
    expect((await everythingOf(store)).photos[0]).toMatchObject({ content: 'new' });
  });

  test('somebody taken out and put in anew in one change becomes who they were, with what they kept', async () => {
    const store = storeOf(await (await create()).open(), 'w');
    await changed(store, async ({ write: writer }) => {
      await writer.insert('people', personRow('amara', { headline: 'Conductor' }));
      return ok(await writer.insert('notes', noteRow('n', 'amara')));
    });
    const before = await everythingOf(store);
    const replaced = await changed(store, async ({ write: writer }) => {
      await writer.remove('people', 'amara');
      return ok(await writer.insert('people', personRow('amara', { headline: 'Composer' })));
    });
    const { kept } = await undo(store, replaced ?? '');
    expect(kept).toEqual([]);
    expect(await everythingOf(store)).toEqual(before);
  });

  test('a redone change can be undone once more, and an undone one is no longer offered', async () => {
    const store = storeOf(await (await create()).open(), 'w');
    const first = await changed(store, async ({ write: writer }) =>
      ok(await writer.insert('people', personRow('amara'))),
    );
    const { id: undoing } = await undo(store, first ?? '');
    expect(await store.changes.newestUndoable()).toBeNull();
    expect(await store.changes.set(first ?? '')).toMatchObject({ undoneBy: undoing });
    await undo(store, undoing);
    expect(await store.changes.newestUndoable()).toMatchObject({ id: first });
    await undo(store, first ?? '');
    expect((await everythingOf(store)).people).toEqual([]);
  });
});
