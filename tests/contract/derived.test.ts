import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Store } from '../../src/domain/store.ts';
import { createNewId } from '../../src/kernel/identifier.ts';
import { ok } from '../../src/kernel/result.ts';
import { rebuildDerived } from '../../src/storage/derived/rebuild-derived.ts';
import type { Engine } from '../../src/storage/engine.ts';
import { createStore } from '../../src/storage/store.ts';
import { everythingOf, randomWrite, write } from '../support/random-writes.ts';
import { roleRow } from '../support/rows.ts';
import { called, changing, happened } from '../support/small-world.ts';
import { onEachEngine, testClock } from '../support/test-databases.ts';

/** Everything computed, in a form that does not depend on how it came about. */
const computed = async ({ reading: db, search }: Engine, workspace: string) => {
  const ties = await db.selectFrom('ties').selectAll().where('workspace', '=', workspace).orderBy('personId').execute();
  const tallies = await db
    .selectFrom('tallies')
    .select(['name', 'value'])
    .where('workspace', '=', workspace)
    .where('value', '<>', 0)
    .orderBy('name')
    .execute();
  const people = await db
    .selectFrom('people')
    .select(['id', 'currentTitle', 'currentOrganisation', 'currentOrganisationId'])
    .where('workspace', '=', workspace)
    .orderBy('id')
    .execute();
  const entries = await db
    .selectFrom('searchEntries')
    .select(['kind', 'id'])
    .where('workspace', '=', workspace)
    .orderBy('kind')
    .orderBy('id')
    .execute();
  const finds: Record<string, string[]> = {};
  for (const kind of ['person', 'organisation', 'note', 'interaction'] as const)
    for (const word of ['p', 'person', 'plain', 'o', 'zoe', '渡', 'u0041', 'brien', 'autumn', 'conductor'])
      finds[`${kind} ${word}`] = (
        await search.matching(
          db,
          workspace,
          { kind, within: 'everything', all: [[{ words: [word], isWhole: false }]] },
          100,
        )
      ).sort();
  return structuredClone({ ties, tallies, people, entries, finds });
};

onEachEngine('what is computed', (create) => {
  test('is the same whether it was kept up to date or computed anew', async () => {
    const engine = await (await create()).open();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(randomWrite, { maxLength: 8 }), { maxLength: 8 }), async (changes) => {
        const workspace = `w${(run += 1)}`;
        const store: Store = createStore(engine, { workspace, clock: testClock, newId: createNewId(testClock) });
        for (const writes of changes)
          await changing(store, async (change) => {
            for (const each of writes) await write(change.write, await everythingOf(change), each);
          });
        const before = await computed(engine, workspace);
        await engine.transaction(
          workspace,
          async (db) => ok(await rebuildDerived(db, workspace, { engine, clock: testClock })),
          { rollBack: false },
        );
        expect(await computed(engine, workspace)).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });

  test('is computed for a person with years of mail without leaving any of it out', async () => {
    const engine = await (await create()).open();
    const store = createStore(engine, { workspace: 'w', clock: testClock, newId: createNewId(testClock) });
    await changing(store, async (change) => {
      await change.write.insertMany('people', [called('amara', 'Amara Ekwueme'), called('bo', 'Bo Tarn')]);
      await change.write.insert('roles', roleRow('r', 'bo', { kind: 'peer' }));
      for (let index = 0; index < 1200; index += 1) {
        const day = Temporal.PlainDate.from('2020-01-01').add({ days: index });
        await happened(change, `i${index}`, `${day.toString()}T08:00`, index % 2 ? ['amara'] : ['amara', 'bo'], {
          direction: index % 3 ? 'outbound' : 'inbound',
        });
      }
    });
    const rows = await store.people.rows('amara', { contactDaysSince: '2023-01-01' });
    expect(rows?.tie).toMatchObject({
      contactDays: 1200,
      interactionCount: 1200,
      firstOn: '2020-01-01',
      lastOn: '2023-04-14',
      rhythmDays: 1,
      peak: expect.closeTo(100, 0),
    });
    expect(rows?.contactDays).toHaveLength(104);
    expect((await store.people.rows('bo', { contactDaysSince: '2023-01-01' }))?.tie).toMatchObject({
      contactDays: 600,
      rhythmDays: 2,
      cadenceFrom: 'rhythm',
    });
  });
});
