import { beforeEach, expect, test } from 'vitest';
import type { Context } from '../../src/domain/context.ts';
import {
  addIntroduction,
  listIntroductions,
  removeIntroduction,
  showIntroduction,
  stepIntroduction,
} from '../../src/domain/outreach/introductions/operations/introductions.ts';
import { composeToday } from '../../src/domain/outreach/today.ts';
import { listAsks } from '../../src/domain/reciprocity/operations/asks.ts';
import { listExchanges, listThanks } from '../../src/domain/reciprocity/operations/list-exchanges.ts';
import { setContactLimit } from '../../src/domain/ties/operations/contact-limits.ts';
import { undoChange } from '../../src/domain/workspace/operations/changes.ts';
import { called, changing } from '../support/small-world.ts';
import { testContext, valueOf } from '../support/test-context.ts';
import { onEachEngine } from '../support/test-databases.ts';

onEachEngine('introductions', (create) => {
  let context: Context;
  const run = async <I, O>(
    operation: { input: { parse(input: unknown): I }; run(input: I, context: Context): Promise<O> },
    input: unknown,
  ): Promise<O> => operation.run(operation.input.parse(input), context);
  const step = (introduction: string, name: string, note?: string) =>
    run(stepIntroduction, { introduction, step: name, ...(note ? { note } : {}) });

  beforeEach(async () => {
    context = await testContext(await create());
    await changing(context.store, ({ write }) =>
      write.insertMany('people', [
        called('me', 'Robin Vale', { isSelf: 1 }),
        called('ida', 'Ida Cedar', { givenName: 'Ida' }),
        called('max', 'Max Birch', { givenName: 'Max' }),
        called('sol', 'Sol Amber', { givenName: 'Sol' }),
      ]),
    );
  });

  test('you bring two together once both agreed, and that is something given to each', async () => {
    const { id } = valueOf(await run(addIntroduction, { one: 'ida', other: 'max', purpose: 'Both restore boats' }));
    expect(await step(id, 'made')).toMatchObject({ ok: false, error: { type: 'invalid', field: 'step' } });
    valueOf(await step(id, 'one-asked'));
    valueOf(await step(id, 'one-agreed', 'Gladly'));
    valueOf(await step(id, 'other-agreed'));
    const today = await composeToday(context.store, Temporal.PlainDate.from('2026-11-22'), 8);
    expect(today.map((item) => [item.key, item.reason])).toEqual([
      [
        `introduction:${id}`,
        'Max and Ida Cedar both agreed to be introduced: “Both restore boats”. Now bring them together.',
      ],
    ]);
    const made = valueOf(await step(id, 'made'));
    expect(
      valueOf(await run(listExchanges, {})).items.map(({ personId, direction, kind }) => [personId, direction, kind]),
    ).toEqual(
      expect.arrayContaining([
        ['ida', 'given', 'introduction'],
        ['max', 'given', 'introduction'],
      ]),
    );
    valueOf(await step(id, 'met', 'They sail together now'));
    const shown = valueOf(await run(showIntroduction, { introduction: id }));
    expect(shown).toMatchObject({
      state: 'met',
      outcome: 'They sail together now',
      oneName: 'Ida Cedar',
      next: ['thanked'],
    });
    expect(shown.steps.map((each) => each.step)).toEqual(['one-asked', 'one-agreed', 'other-agreed', 'made', 'met']);
    expect(valueOf(await run(undoChange, { change: made.change })).kept).not.toEqual([]);
  });

  test('one that you wish for is an ask of whoever makes it, and is thanked for', async () => {
    const { id } = valueOf(await run(addIntroduction, { other: 'sol', via: 'max', purpose: 'Her view on ports' }));
    valueOf(await step(id, 'via-asked'));
    expect(valueOf(await run(listAsks, {})).items).toMatchObject([
      { personId: 'max', kind: 'introduction', introductionId: id, state: 'asked' },
    ]);
    valueOf(await step(id, 'via-agreed'));
    valueOf(await step(id, 'made'));
    expect(valueOf(await run(listAsks, { state: 'all' })).items).toMatchObject([{ state: 'fulfilled' }]);
    expect(valueOf(await run(listThanks, {})).items).toMatchObject([{ personId: 'max', kind: 'introduction' }]);
    expect(await context.store.people.sourcesOf('sol')).toMatchObject([
      { kind: 'introduction', detail: 'by Max Birch' },
    ]);
    valueOf(await step(id, 'thanked'));
    expect(valueOf(await run(listThanks, {})).items).toEqual([]);
    expect(valueOf(await run(listAsks, { state: 'all' })).items).toMatchObject([{ state: 'thanked' }]);
  });

  test('is refused where it cannot be: with yourself as the other, one person twice, or nobody to make it', async () => {
    const refused = async (input: object) => (await run(addIntroduction, { purpose: 'Why not', ...input })).ok;
    expect(await refused({ other: 'me', one: 'ida' })).toBe(false);
    expect(await refused({ other: 'ida', one: 'ida' })).toBe(false);
    expect(await refused({ other: 'ida', one: 'me' })).toBe(false);
    expect(await refused({ other: 'ida', one: 'me', via: 'max' })).toBe(true);
    valueOf(await run(setContactLimit, { person: 'sol' }));
    expect(await refused({ other: 'ida', via: 'sol' })).toBe(false);
  });

  test('is absent from the list where contact with one of its people is kept limited, and can be removed whole', async () => {
    const { id } = valueOf(await run(addIntroduction, { one: 'ida', other: 'max', purpose: 'Boats' }));
    valueOf(await step(id, 'one-asked'));
    expect(valueOf(await run(listIntroductions, {})).total).toBe(1);
    expect(valueOf(await run(listIntroductions, { person: 'sol' })).total).toBe(0);
    valueOf(await run(setContactLimit, { person: 'ida' }));
    expect(valueOf(await run(listIntroductions, {}))).toMatchObject({ items: [], total: 0 });
    expect(valueOf(await run(listIntroductions, { person: 'max' })).total).toBe(1);
    const removed = valueOf(await run(removeIntroduction, { introduction: id }));
    expect((await run(showIntroduction, { introduction: id })).ok).toBe(false);
    valueOf(await run(undoChange, { change: removed.change }));
    expect(valueOf(await run(showIntroduction, { introduction: id })).steps).toHaveLength(1);
  });
});
