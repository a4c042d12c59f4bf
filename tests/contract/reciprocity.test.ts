import { beforeEach, expect, test } from 'vitest';
import type { Context } from '../../src/domain/context.ts';
import { storeRecords } from '../../src/domain/intake/store-records.ts';
import type { IntakeRecord } from '../../src/domain/intake/record.ts';
import { createMemo } from '../../src/domain/memo.ts';
import { composeToday } from '../../src/domain/outreach/today.ts';
import { addAsk, listAsks, removeAsk, stepAsk } from '../../src/domain/reciprocity/operations/asks.ts';
import { showBalance, showOverallBalance } from '../../src/domain/reciprocity/operations/balances.ts';
import { checkAsk, showResponses } from '../../src/domain/reciprocity/operations/check-ask.ts';
import {
  addExchange,
  editExchange,
  removeExchange,
  thankForExchange,
} from '../../src/domain/reciprocity/operations/exchanges.ts';
import { listExchanges, listThanks } from '../../src/domain/reciprocity/operations/list-exchanges.ts';
import { searchEverything } from '../../src/domain/search/operations/search-everything.ts';
import { setContactLimit } from '../../src/domain/ties/operations/contact-limits.ts';
import { undoImport } from '../../src/domain/intake/operations/batches.ts';
import { undoChange } from '../../src/domain/workspace/operations/changes.ts';
import { called, changing, happened } from '../support/small-world.ts';
import { testContext, valueOf } from '../support/test-context.ts';
import { onEachEngine } from '../support/test-databases.ts';

const day = Temporal.PlainDate.from('2026-11-22');

onEachEngine('giving and taking', (create) => {
  let context: Context;

  /** Runs an operation with its defaults, as a door does. */
  const run = async <I, O>(
    operation: { input: { parse(input: unknown): I }; run(input: I, context: Context): Promise<O> },
    input: unknown,
  ): Promise<O> => operation.run(operation.input.parse(input), context);

  beforeEach(async () => {
    context = await testContext(await create(), { memo: createMemo() });
    await changing(context.store, async (change) => {
      await change.write.insertMany('people', [
        called('ida', 'Ida Cedar', { givenName: 'Ida' }),
        called('max', 'Max Birch', { givenName: 'Max' }),
        called('sol', 'Sol Amber', { givenName: 'Sol' }),
        called('old', 'Old Dust', { archivedAt: '2026-01-01T00:00:00.000Z' }),
      ]);
      for (const [index, id] of ['ida', 'max', 'sol'].entries())
        await happened(change, `i-${id}`, `2026-11-1${index}T10:00`, [id], { channel: 'coffee', direction: 'mutual' });
    });
  });
  const todayOf = async () => composeToday(context.store, day, 20);

  test('advice received asks for thanks and for a word on what came of it; thanking settles it', async () => {
    const { id } = valueOf(
      await run(addExchange, {
        person: 'ida',
        kind: 'advice',
        direction: 'received',
        happenedOn: '2026-11-20',
        text: 'Ask for the budget',
      }),
    );
    expect((await todayOf()).map((item) => [item.key, item.overdueDays])).toContainEqual([`thanks:${id}`, 1]);
    const balance = valueOf(await run(showBalance, { person: 'ida' }));
    expect(balance).toMatchObject({ leaning: 'more-received', thanksOwed: [id] });
    const rows = await context.store.people.rows('ida', { contactDaysSince: '2026-01-01' });
    expect(rows?.followUps).toMatchObject([
      { text: 'Say what came of the advice: Ask for the budget', dueOn: '2026-12-04' },
    ]);
    const thanked = valueOf(await run(thankForExchange, { exchange: id }));
    expect(await todayOf()).toEqual([]);
    expect(valueOf(await run(listThanks, {})).items).toEqual([]);
    valueOf(await run(undoChange, { change: thanked.change }));
    expect(valueOf(await run(listThanks, {})).items).toMatchObject([
      { id, fullName: 'Ida Cedar', dueOn: '2026-11-21' },
    ]);
  });

  test('thanks are not owed for what is long ago, for a mere endorsement, or to whom nothing may bring up', async () => {
    const receive = (person: string, kind: string, happenedOn: string) =>
      run(addExchange, { person, kind, direction: 'received', happenedOn, reportBack: false });
    await receive('ida', 'advice', '2026-09-01');
    await receive('ida', 'endorsement', '2026-11-20');
    await receive('old', 'advice', '2026-11-20');
    await receive('max', 'advice', '2026-11-20');
    expect(valueOf(await run(listThanks, {})).items.map((each) => each.personId)).toEqual(['max']);
    valueOf(await run(setContactLimit, { person: 'max' }));
    expect(valueOf(await run(listThanks, {})).items).toEqual([]);
    expect(await todayOf()).toEqual([]);
    expect(valueOf(await run(listExchanges, {})).items.map((each) => each.personId)).toEqual(['ida', 'ida']);
    expect(valueOf(await run(listExchanges, { person: 'max' })).total).toBe(1);
  });

  test('a list goes on where its page ended, and a change or removal shows at once', async () => {
    for (const happenedOn of ['2026-10-01', '2026-10-02', '2026-10-02', '2026-10-03'])
      await run(addExchange, { person: 'ida', kind: 'praise', happenedOn });
    const first = valueOf(await run(listExchanges, { limit: 3 }));
    expect(first.items.map((each) => each.happenedOn)).toEqual(['2026-10-03', '2026-10-02', '2026-10-02']);
    const rest = valueOf(await run(listExchanges, { limit: 3, after: first.next ?? '' }));
    expect([rest.items.map((each) => each.happenedOn), rest.next, rest.total]).toEqual([['2026-10-01'], null, 4]);
    const id = rest.items[0]?.id ?? '';
    valueOf(await run(editExchange, { exchange: id, kind: 'support', text: 'Sat through the review' }));
    valueOf(await run(removeExchange, { exchange: first.items[0]?.id ?? '' }));
    expect(valueOf(await run(listExchanges, { kind: 'support' })).items).toMatchObject([
      { id, text: 'Sat through the review' },
    ]);
    expect(valueOf(await run(listExchanges, {})).total).toBe(3);
  });

  test('an ask is followed from asking to reporting back', async () => {
    const { id } = valueOf(
      await run(addAsk, { person: 'ida', text: 'A referral at Globe Mills', kind: 'referral', askedOn: '2026-11-01' }),
    );
    expect((await todayOf()).map((item) => item.key)).toEqual([`ask:${id}`]);
    const step = (name: string, happenedOn: string) => run(stepAsk, { ask: id, step: name, happenedOn });
    expect(await step('thanked', '2026-11-02')).toMatchObject({ ok: false, error: { field: 'step' } });
    expect(await step('accepted', '2026-10-02')).toMatchObject({ ok: false, error: { field: 'happenedOn' } });
    valueOf(await step('accepted', '2026-11-02'));
    valueOf(await step('fulfilled', '2026-11-10'));
    const received = valueOf(await run(listExchanges, { person: 'ida' })).items;
    expect(received).toMatchObject([
      { askId: id, direction: 'received', kind: 'referral', size: 'large', text: 'A referral at Globe Mills' },
    ]);
    valueOf(await step('thanked', '2026-11-11'));
    const settled = valueOf(await step('reported', '2026-11-20'));
    const rows = await context.store.people.rows('ida', { contactDaysSince: '2026-01-01' });
    expect(rows?.followUps).toMatchObject([{ doneOn: '2026-11-20' }]);
    const [ask] = valueOf(await run(listAsks, { state: 'all' })).items;
    expect(ask).toMatchObject({ state: 'reported', stateOn: '2026-11-20', next: [] });
    expect(ask?.steps.map((each) => each.step)).toEqual(['asked', 'accepted', 'fulfilled', 'thanked', 'reported']);
    valueOf(await run(undoChange, { change: settled.change }));
    expect(valueOf(await run(listAsks, { state: 'all' })).items).toMatchObject([
      { state: 'thanked', next: ['reported'] },
    ]);
    const removed = valueOf(await run(removeAsk, { ask: id }));
    expect(valueOf(await run(listAsks, { state: 'all' })).items).toEqual([]);
    valueOf(await run(undoChange, { change: removed.change }));
    expect(valueOf(await run(listAsks, { state: 'all' })).items[0]?.steps).toHaveLength(4);
  });

  test('a person is found by what was asked and given, and by what an endorsement says not', async () => {
    const found = async (text: string) =>
      valueOf(await run(searchEverything, { text })).items.map((hit) => hit.personId ?? hit.id);
    const { id } = valueOf(await run(addAsk, { person: 'ida', text: 'A key to the boathouse' }));
    valueOf(await run(addExchange, { person: 'max', kind: 'resource', text: 'The lighthouse almanac' }));
    valueOf(await run(addExchange, { person: 'sol', kind: 'endorsement', direction: 'received', text: 'Rowing' }));
    expect([await found('boathouse'), await found('almanac'), await found('rowing')]).toEqual([['ida'], ['max'], []]);
    valueOf(await run(removeAsk, { ask: id }));
    expect(await found('boathouse')).toEqual([]);
  });

  test('before one ask too many, it names somebody who was asked for less, and knows the same', async () => {
    await changing(context.store, async ({ write }) => {
      for (const personId of ['ida', 'max'])
        await write.insert('topics', {
          id: `t-${personId}`,
          personId,
          kind: 'expertise',
          topic: 'Budgets',
          topicKey: 'budgets',
          batchId: null,
          removedAt: null,
        });
    });
    expect(valueOf(await run(checkAsk, { person: 'ida' }))).toEqual({ warnings: [], others: [] });
    valueOf(await run(addAsk, { person: 'ida', text: 'Read my plan', size: 'large' }));
    const { warnings, others } = valueOf(await run(checkAsk, { person: 'ida', size: 'medium' }));
    expect(warnings.map((each) => each.kind)).toEqual(['open', 'budget']);
    expect(others).toMatchObject([
      { id: 'max', topic: 'Budgets' },
      { id: 'sol', topic: null },
    ]);
    valueOf(await run(setContactLimit, { person: 'sol' }));
    expect(valueOf(await run(checkAsk, { person: 'ida' })).others.map((each) => each.id)).toEqual(['max']);
  });

  test('the balance with everybody counts kept promises, and names nobody whom nothing may bring up', async () => {
    valueOf(await run(addExchange, { person: 'ida', kind: 'referral', happenedOn: '2026-02-01' }));
    valueOf(
      await run(addExchange, { person: 'max', kind: 'referral', direction: 'received', happenedOn: '2026-08-01' }),
    );
    await changing(context.store, ({ write }) =>
      write.insert('promises', {
        id: 'p1',
        personId: 'ida',
        interactionId: null,
        direction: 'given',
        text: 'The reading list',
        madeOn: '2026-11-01',
        dueOn: null,
        doneOn: '2026-11-05',
        externalId: null,
        batchId: null,
      }),
    );
    const overall = valueOf(await run(showOverallBalance, {}));
    expect(overall.given).toEqual([
      { kind: 'promise', count: 1 },
      { kind: 'referral', count: 1 },
    ]);
    expect(overall.gaveMost.map((each) => each.id)).toEqual(['ida']);
    expect(overall.receivedMost.map((each) => each.id)).toEqual(['max']);
    expect(overall.quarters.filter((each) => each.given + each.received > 0)).toEqual([
      { quarter: '2026-Q1', given: 4, received: 0 },
      { quarter: '2026-Q3', given: 0, received: 4 },
      { quarter: '2026-Q4', given: 1, received: 0 },
    ]);
    valueOf(await run(setContactLimit, { person: 'max' }));
    expect(valueOf(await run(showOverallBalance, {})).receivedMost).toEqual([]);
  });

  const about = (
    externalId: string,
    channel: string,
    direction: 'inbound' | 'outbound',
    body: string,
  ): IntakeRecord => ({
    type: 'interaction',
    place: { file: 'Recommendations_Received.csv', row: 2 },
    externalId,
    occurredAt: '2026-11-10T09:00:00.000Z',
    channel,
    direction,
    participants: [{ person: { keys: ['linkedin:ida-cedar'], name: { full: 'Ida Cedar' } }, part: 'from' }],
    body,
  });
  const archive = {
    source: 'linkedin',
    label: 'archive.zip',
    records: () => [
      [
        { type: 'header', source: 'linkedin', completeLists: [] } as IntakeRecord,
        about('r1', 'recommendation', 'inbound', 'A joy to work with.'),
        about('e1', 'endorsement', 'outbound', 'Fundraising'),
        about('m1', 'message', 'inbound', 'Hello'),
      ],
    ],
  };

  test('an archive’s recommendations and endorsements enter by themselves, and go with their import', async () => {
    const first = valueOf(await storeRecords(archive, { dryRun: false }, context));
    const entered = valueOf(await run(listExchanges, {})).items;
    expect(entered.map(({ kind, direction, text, batchId }) => [kind, direction, text, batchId])).toEqual(
      expect.arrayContaining([
        ['recommendation', 'received', null, first.batch],
        ['endorsement', 'given', 'Fundraising', first.batch],
      ]),
    );
    expect(entered).toHaveLength(2);
    expect(valueOf(await run(listThanks, {})).items.map((each) => each.kind)).toEqual(['recommendation']);
    valueOf(await run(undoImport, { batch: first.batch ?? '' }));
    expect(valueOf(await run(listExchanges, {})).items).toEqual([]);
  });

  test('an archive imported again brings none of them twice, nor back what was removed', async () => {
    valueOf(await storeRecords(archive, { dryRun: false }, context));
    const [endorsement] = valueOf(await run(listExchanges, { kind: 'endorsement' })).items;
    valueOf(await run(removeExchange, { exchange: endorsement?.id ?? '' }));
    valueOf(await storeRecords(archive, { dryRun: false }, context));
    expect(valueOf(await run(listExchanges, {})).items.map((each) => each.kind)).toEqual(['recommendation']);
  });

  test('a message counts as answered where theirs comes next and in time', async () => {
    await changing(context.store, async (change) => {
      const say = (id: string, at: string, direction: 'inbound' | 'outbound', length = 10, person = 'ida') =>
        happened(change, id, `${at}T10:00`, [person], { channel: 'message', direction, body: 'x'.repeat(length) });
      await say('a1', '2026-01-01', 'outbound');
      await say('a2', '2026-01-02', 'outbound');
      await say('a3', '2026-01-15', 'inbound');
      await say('a4', '2026-01-16', 'outbound', 900);
      await say('a5', '2026-02-20', 'inbound');
      await say('b1', '2026-03-01', 'outbound', 400, 'max');
      await say('b2', '2026-03-20', 'outbound', 401, 'max');
      await say('b3', '2026-04-03', 'inbound', 401, 'max');
      await say('c1', '2026-11-20', 'outbound', 10, 'sol');
    });
    const { lengths, channels } = valueOf(await run(showResponses, {}));
    expect(channels).toEqual([{ channel: 'message', label: 'Message', sent: 4, answered: 2, rate: null }]);
    expect(lengths.map(({ band, sent, answered }) => [band, sent, answered])).toEqual([
      ['short', 2, 1],
      ['middle', 1, 1],
      ['long', 1, 0],
    ]);
  });
});
