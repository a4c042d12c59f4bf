import { expect, test } from 'vitest';
import { notFound } from '../../src/domain/errors.ts';
import type { Changing, Store } from '../../src/domain/store.ts';
import { createNewId } from '../../src/kernel/identifier.ts';
import { err, ok } from '../../src/kernel/result.ts';
import type { Engine } from '../../src/storage/engine.ts';
import { createStore } from '../../src/storage/store.ts';
import { everythingOf } from '../support/random-writes.ts';
import { interactionRow, noteRow, participantRow, personRow, sightingRow } from '../support/rows.ts';
import { onEachEngine, testClock } from '../support/test-databases.ts';

const newId = createNewId(testClock);
const storeOf = (engine: Engine): Store => createStore(engine, { workspace: 'w', clock: testClock, newId });
const label = { operation: 'test', summary: 'A change' };

onEachEngine('a change', (create) => {
  const empty = async (): Promise<Store> => storeOf(await (await create()).open());
  const withAmara = async (): Promise<Store> => {
    const store = await empty();
    await store.change(label, async ({ write }) => ok(await write.insert('people', personRow('amara'))));
    return store;
  };
  const addBoris = async ({ write }: Changing): Promise<void> => {
    await write.insert('people', personRow('boris'));
    await write.update('people', 'amara', { headline: 'Conductor' });
  };

  test('leaves nothing behind when it answers an error', async () => {
    const store = await withAmara();
    const before = await everythingOf(store);
    const result = await store.change(label, async (changing) => {
      await addBoris(changing);
      return err(notFound('person', 'chen'));
    });
    expect(result).toEqual({ ok: false, error: { type: 'not-found', what: 'person', id: 'chen' } });
    expect(await everythingOf(store)).toEqual(before);
    expect((await store.changes.sets(10)).total).toBe(1);
  });

  test('leaves nothing behind when it throws, and the next one works', async () => {
    const store = await withAmara();
    const before = await everythingOf(store);
    const failing = store.change(label, async (changing) => {
      await addBoris(changing);
      throw new Error('the lights went out');
    });
    await expect(failing).rejects.toThrow('the lights went out');
    expect(await everythingOf(store)).toEqual(before);
    expect((await store.change(label, async (changing) => ok(await addBoris(changing)))).ok).toBe(true);
  });

  test('leaves nothing behind when a row belongs to nobody', async () => {
    const store = await empty();
    const orphan = store.change(label, async ({ write }) => ok(await write.insert('notes', noteRow('n', 'nobody'))));
    await expect(orphan).rejects.toThrow(/foreign key/i);
    expect((await everythingOf(store)).notes).toEqual([]);
  });

  test('tried dry answers what would be, and leaves nothing behind', async () => {
    const store = await withAmara();
    const before = await everythingOf(store);
    const dry = await store.change(
      label,
      async (changing) => {
        await addBoris(changing);
        return ok((await everythingOf(changing)).people.map((row) => row['id']));
      },
      { dryRun: true },
    );
    expect(dry).toEqual({ ok: true, value: ['amara', 'boris'] });
    expect(await everythingOf(store)).toEqual(before);
    expect((await store.changes.sets(10)).total).toBe(1);
  });

  test('that is stopped leaves nothing behind', async () => {
    const store = await withAmara();
    const before = await everythingOf(store);
    const stop = new AbortController();
    const stopped = await store.change(
      label,
      async (changing) => {
        await addBoris(changing);
        stop.abort();
        await changing.write.insert('people', personRow('chen'));
        return ok(null);
      },
      { signal: stop.signal },
    );
    expect(stopped).toMatchObject({ ok: false, error: { type: 'cancelled' } });
    expect(await everythingOf(store)).toEqual(before);
    const late = await store.change(label, async () => ok(null), { signal: stop.signal });
    expect(late).toMatchObject({ ok: false, error: { type: 'cancelled' } });
  });

  test('waits for the one before it, of this program or another', async () => {
    const database = await create();
    const here = storeOf(await database.open());
    const there = storeOf(await database.open());
    await here.change(label, async ({ write }) =>
      ok(await write.insert('people', personRow('amara', { summary: '' }))),
    );
    const addLetter = (store: Store, letter: string) =>
      store.change(label, async ({ write, workspace }) => {
        const [amara] = (await everythingOf({ workspace })).people;
        await new Promise((resolve) => setTimeout(resolve, 5));
        return ok(await write.update('people', 'amara', { summary: `${String(amara?.['summary'])}${letter}` }));
      });
    const letters = [...'abcdefgh'];
    await Promise.all(letters.map((letter, index) => addLetter(index % 2 ? here : there, letter)));
    const [amara] = (await everythingOf(here)).people;
    expect([...String(amara?.['summary'])].toSorted()).toEqual(letters);
  });

  test('that would wait too long for another program answers that it is busy, and can be tried again', async () => {
    const database = await create();
    const here = storeOf(await database.open());
    const there = storeOf(await database.open({ patienceMilliseconds: 150 }));
    const add = (store: Store, id: string) =>
      store.change(label, async ({ write }) => ok(await write.insert('people', personRow(id))));
    await here.change(label, async () => {
      expect(await add(there, 'boris')).toMatchObject({ ok: false, error: { type: 'busy' } });
      expect((await everythingOf(there)).people).toEqual([]);
      return ok(null);
    });
    expect((await add(there, 'boris')).ok).toBe(true);
  });

  test('is not seen, and not waited for, by those who ask meanwhile', async () => {
    const store = await withAmara();
    const seen: number[] = [];
    await store.change(label, async (changing) => {
      await addBoris(changing);
      seen.push((await everythingOf(store)).people.length, (await everythingOf(changing)).people.length);
      return ok(null);
    });
    seen.push((await everythingOf(store)).people.length);
    expect(seen).toEqual([1, 2, 2]);
  });

  test('is in the feed row by row, with what was and what came', async () => {
    const store = await withAmara();
    const id = await store.change(label, async (changing) => {
      await addBoris(changing);
      await changing.write.update('people', 'amara', { headline: 'Conductor' });
      await changing.write.update('people', 'boris', { location: 'Lisbon' });
      await changing.write.remove('people', 'boris');
      return ok(changing.changeSetId);
    });
    const [newest] = (await store.changes.sets(1)).items;
    expect(newest).toMatchObject({
      id: id.ok && id.value,
      operation: 'test',
      summary: 'A change',
      changes: 4,
      undoes: null,
    });
    const changes = await store.changes.changes(newest?.id ?? '', 10, 0);
    expect(changes.map(({ record, key, before, after }) => [record, key, before, after])).toEqual([
      ['people', 'boris', null, personRow('boris')],
      ['people', 'amara', { headline: null }, { headline: 'Conductor' }],
      ['people', 'boris', { location: null }, { location: 'Lisbon' }],
      ['people', 'boris', personRow('boris', { location: 'Lisbon' }), null],
    ]);
    expect(await store.changes.changes(newest?.id ?? '', 2, 1)).toEqual(changes.slice(1, 3));
  });

  test('that changes nothing is not in the feed', async () => {
    const store = await withAmara();
    await store.change(label, async ({ write }) =>
      ok(await write.update('people', 'amara', { headline: null, fullName: 'Person amara' })),
    );
    expect((await store.changes.sets(10)).total).toBe(1);
  });

  test('lists its sets newest first, a page at a time', async () => {
    const store = await empty();
    for (const name of ['a', 'b', 'c', 'd', 'e'])
      await store.change({ ...label, summary: name }, async ({ write }) =>
        ok(await write.insert('people', personRow(name))),
      );
    const first = await store.changes.sets(2);
    expect([first.items.map((set) => set.summary), first.total]).toEqual([['e', 'd'], 5]);
    const second = await store.changes.sets(2, first.next ?? '');
    const third = await store.changes.sets(2, second.next ?? '');
    expect([...second.items, ...third.items].map((set) => set.summary)).toEqual(['c', 'b', 'a']);
    expect(third.next).toBeNull();
  });

  test('keeps keys apart that hold strokes, bars and percents', async () => {
    const store = await withAmara();
    const keys = [
      ['a/b', 'c'],
      ['a', 'b/c'],
      ['a%2Fb', 'c'],
      ['|', '%'],
      ['a b', ''],
    ] as const;
    await store.change(label, async ({ write }) => {
      await write.insertMany(
        'sightings',
        keys.map(([list, key]) => sightingRow(list, key, 'amara')),
      );
      return ok(await write.insert('identities', { key: 'linkedin-name:a/b|c', personId: 'amara', batchId: null }));
    });
    await store.change(label, async ({ write }) => {
      for (const [list, key] of keys) await write.update('sightings', [list, key], { title: `${list} and ${key}` });
      await write.remove('identities', 'linkedin-name:a/b|c');
      return ok(null);
    });
    const now = await everythingOf(store);
    expect(now.sightings.every((row) => row['title'] === `${String(row['list'])} and ${String(row['key'])}`)).toBe(
      true,
    );
    expect(now.sightings).toHaveLength(keys.length);
    expect(now.identities).toEqual([]);
  });

  test('takes texts that no database takes, but what cannot be kept in them', async () => {
    const store = await empty();
    await store.change(label, async ({ write }) =>
      ok(await write.insert('people', personRow('x', { headline: 'a\0b', summary: 'half \ud83d pair' }))),
    );
    await store.change(label, async ({ write }) => ok(await write.update('people', 'x', { location: 'c\0' })));
    expect((await everythingOf(store)).people[0]).toMatchObject({
      headline: 'ab',
      summary: 'half \ufffd pair',
      location: 'c',
    });
  });

  test('takes many rows at once', async () => {
    const store = await empty();
    const ids = Array.from({ length: 2500 }, (_, index) => `p${String(index).padStart(4, '0')}`);
    await store.change(label, async ({ write }) => {
      await write.insertMany(
        'people',
        ids.map((id) => personRow(id)),
      );
      await write.insertMany(
        'interactions',
        ids.map((id) => interactionRow(`i${id}`)),
      );
      return ok(
        await write.insertMany(
          'participants',
          ids.map((id) => participantRow(`i${id}`, id)),
        ),
      );
    });
    const now = await everythingOf(store);
    expect(now.people.map((row) => row['id'])).toEqual(ids);
    expect(now.participants).toHaveLength(2500);
    expect((await store.changes.sets(1)).items[0]?.changes).toBe(7500);
  });

  test('stays in its workspace', async () => {
    const engine = await (await create()).open();
    const [mine, yours] = ['mine', 'yours'].map((workspace) =>
      createStore(engine, { workspace, clock: testClock, newId }),
    );
    for (const store of [mine, yours])
      await store?.change(label, async ({ write }) => ok(await write.insert('people', personRow('amara'))));
    await mine?.change(label, async ({ write }) => ok(await write.remove('people', 'amara')));
    expect(await mine?.workspace.isEmpty()).toBe(true);
    expect(await yours?.workspace.isEmpty()).toBe(false);
    expect((await yours?.changes.sets(10))?.total).toBe(1);
  });

  test('of the settings is kept, and is not in the feed', async () => {
    const store = await empty();
    expect(await store.workspace.settings()).toMatchObject({ theme: 'system', todayLimit: 8 });
    await store.workspace.saveSettings({ ...(await store.workspace.settings()), name: 'Ines', theme: 'dark' });
    expect(await store.workspace.settings()).toMatchObject({ name: 'Ines', theme: 'dark', todayLimit: 8 });
    expect((await store.changes.sets(10)).total).toBe(0);
  });
});
