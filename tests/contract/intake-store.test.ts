import { beforeAll, expect, test } from 'vitest';
import type { Store } from '../../src/domain/store.ts';
import {
  interactionRow,
  noteRow,
  organisationRow,
  positionRow,
  roleRow,
  sightingRow,
  tagRow,
} from '../support/rows.ts';
import { called, changing, newStore } from '../support/small-world.ts';
import { onEachEngine } from '../support/test-databases.ts';

const many = 11_000;
const batch = (id: string, asOf: string | null, importedAt: string, undoneAt: string | null = null) => ({
  id,
  source: 'linkedin',
  label: id,
  asOf,
  importedAt,
  report: '{}',
  changeSetId: 'c',
  undoneAt,
});

onEachEngine('what an import asks', (create) => {
  let store: Store;
  beforeAll(async () => {
    store = await newStore(await create());
    await changing(store, async ({ write }) => {
      await write.insertMany('people', [called('amara', 'Amara Ekwueme'), called('bo', 'Bo Tarn')]);
      await write.insertMany(
        'identities',
        Array.from({ length: many }, (_, index) => ({
          key: `email:${String(index).padStart(5, '0')}@example.org`,
          personId: index % 2 ? 'amara' : 'bo',
          batchId: null,
        })),
      );
      await write.insertMany('organisations', [organisationRow('o2'), organisationRow('o1')]);
      await write.insertMany('positions', [
        positionRow('p1', 'amara', 'o1'),
        positionRow('p2', 'amara', 'o2', { removedAt: '2026-01-01T00:00:00.000Z' }),
        positionRow('p3', 'bo', 'o1'),
      ]);
      await write.insertMany('roles', [roleRow('r1', 'amara')]);
      await write.insertMany('tags', [tagRow('t1', 'amara', 'choir')]);
      await write.insertMany('notes', [noteRow('n1', 'bo', { externalId: 'x1' }), noteRow('n2', 'bo')]);
      await write.insertMany('interactions', [
        interactionRow('i1', { origin: 'linkedin', externalId: 'm1' }),
        interactionRow('i2', { origin: 'other', externalId: 'm2' }),
      ]);
      await write.insertMany('sightings', [
        sightingRow('connections', 'k2', 'bo'),
        sightingRow('connections', 'k1', 'amara'),
        sightingRow('others', 'k3', 'bo'),
      ]);
      await write.insertMany('batches', [
        batch('b1', '2026-01-01', '2026-01-02T00:00:00.000Z'),
        batch('b2', '2026-05-01', '2026-05-02T00:00:00.000Z'),
        batch('b3', '2026-09-01', '2026-09-02T00:00:00.000Z', '2026-09-03T00:00:00.000Z'),
      ]);
    });
  });

  test('streams every key, however many there are, each once', async () => {
    const pages = await Array.fromAsync(store.intake.identities());
    const keys = pages.flat().map((identity) => identity.key);
    expect(pages.length).toBeGreaterThan(1);
    expect(new Set(keys).size).toBe(many);
    expect(keys).toEqual(keys.toSorted());
  });

  test('streams names, organisations and what a list last said', async () => {
    expect((await Array.fromAsync(store.intake.names())).flat()).toEqual([
      { id: 'amara', fullName: 'Amara Ekwueme' },
      { id: 'bo', fullName: 'Bo Tarn' },
    ]);
    expect((await Array.fromAsync(store.intake.organisations())).flat().map((each) => each.id)).toEqual(['o1', 'o2']);
    expect((await Array.fromAsync(store.intake.sightings('connections'))).flat().map((each) => each.key)).toEqual([
      'k1',
      'k2',
    ]);
    expect(await Array.fromAsync(store.intake.sightings('nothing'))).toEqual([]);
  });

  test('knows the facts of people, those taken back among them', async () => {
    const known = await store.intake.knownFacts(['amara', 'nobody']);
    expect(known.people.map((person) => person.id)).toEqual(['amara']);
    expect(known.positions.map((position) => position.id)).toEqual(['p1', 'p2']);
    expect(known.roles.map((role) => role.id)).toEqual(['r1']);
    expect(known.tags).toEqual([{ personId: 'amara', tag: 'choir' }]);
    expect(known.educations).toEqual([]);
    expect((await store.intake.knownFacts([])).people).toEqual([]);
  });

  test('knows what came before, by its own identifiers', async () => {
    expect([...(await store.intake.knownInteractions('linkedin', ['m1', 'm2', 'm3']))]).toEqual(['m1']);
    expect([...(await store.intake.knownExternalIds('notes', ['x1', 'x2']))]).toEqual(['x1']);
    expect([...(await store.intake.knownExternalIds('events', []))]).toEqual([]);
    expect((await store.intake.interaction('i1'))?.externalId).toBe('m1');
  });

  test('knows the imports, the latest first, and how recent a source is without those undone', async () => {
    expect((await store.intake.batches(2)).map((each) => each.id)).toEqual(['b3', 'b2']);
    expect((await store.intake.batch('b1'))?.label).toBe('b1');
    expect(await store.intake.latestAsOf('linkedin')).toBe('2026-05-01');
    expect(await store.intake.latestAsOf('elsewhere')).toBeNull();
  });
});
