import { beforeEach, expect, test } from 'vitest';
import type { Context } from '../../src/domain/context.ts';
import type { EgoNetwork } from '../../src/domain/network/ego/ego-network.ts';
import { loadEgoNetwork } from '../../src/domain/network/ego/load-ego-network.ts';
import { strengthHistory } from '../../src/domain/network/ego/strength-history.ts';
import {
  addKnownTie,
  denyKnownTie,
  editKnownTie,
  listKnownTies,
  removeKnownTie,
} from '../../src/domain/network/operations/known-ties.ts';
import { clearStatusCorrection, correctStatus, readStatus } from '../../src/domain/network/operations/status.ts';
import { showPerson } from '../../src/domain/people/operations/show-person.ts';
import { clearStrength, stateStrength } from '../../src/domain/ties/operations/strength.ts';
import { undoChange } from '../../src/domain/workspace/operations/changes.ts';
import { ok } from '../../src/kernel/result.ts';
import { migrations } from '../../src/storage/migrations/migrations.ts';
import { recordColumns } from '../../src/storage/tables.ts';
import { organisationRow, positionRow, roleRow } from '../support/rows.ts';
import { called, changing, happened, today } from '../support/small-world.ts';
import { testContext, valueOf } from '../support/test-context.ts';
import { onEachEngine } from '../support/test-databases.ts';

const daysAgo = (days: number): string => Temporal.PlainDate.from(today).subtract({ days }).toString();

const alterOf = (network: EgoNetwork, personId: string) =>
  network.alters.find((alter) => alter.personId === personId) ?? null;

const tieOf = (network: EgoNetwork, one: string, other: string) => {
  const [a, b] = [one, other]
    .map((id) => network.alters.findIndex((alter) => alter.personId === id))
    .sort((x, y) => x - y);
  const { knownTies: ties } = network;
  const row = ties.a.findIndex((each, index) => each === a && ties.b[index] === b);
  return row < 0 ? null : { confidence: ties.confidence[row] ?? 0, strength: ties.strength[row] ?? 0 };
};

onEachEngine('the user’s network', (create) => {
  let context: Context;
  beforeEach(async () => {
    context = await testContext(await create());
    await changing(context.store, async (change) => {
      const { write } = change;
      await write.insertMany('people', [
        called('me', 'Noa Sampleton', { isSelf: 1 }),
        called('amara', 'Amara Ekwueme', { industry: ' Choirs ', location: 'Greater Lisbon Area, Portugal' }),
        called('bo', 'Bo Tarn'),
        called('cem', 'Cem Öst'),
        called('dana', 'Dana Gone', { archivedAt: '2026-01-01T00:00:00.000Z' }),
      ]);
      await write.insert('organisations', organisationRow('mill'));
      await write.insertMany('positions', [
        positionRow('w1', 'amara', 'mill', { title: 'Director of Data', startedOn: '2020-01' }),
        positionRow('w2', 'bo', 'mill', { title: 'Software Engineer II', startedOn: '2023-05' }),
        positionRow('w3', 'dana', 'mill', { title: null, startedOn: '2021' }),
        positionRow('w4', 'me', 'mill', { title: 'Analyst', startedOn: '2025' }),
      ]);
      await write.insert('roles', roleRow('r', 'amara'));
      for (let week = 0; week < 30; week += 1)
        await happened(change, `i${week}`, `${daysAgo(week * 7)}T10:00`, ['amara'], {
          direction: week % 3 ? 'outbound' : 'inbound',
        });
      await happened(change, 'lunch', `${daysAgo(40)}T12:00`, ['bo', 'cem', 'amara'], {
        channel: 'meeting',
        direction: 'mutual',
      });
      await happened(change, 'crowd', `${daysAgo(40)}T18:00`, ['bo', 'cem'], {
        channel: 'endorsement',
      });
    });
  });

  const show = async (person: string) => valueOf(await showPerson.run({ person }, context)).standing;
  const knows = async (person: string) => valueOf(await listKnownTies.run({ person, limit: 50 }, context)).items;

  test('holds everybody but the user and the archived, with strength, roles, work and place', async () => {
    const network = await loadEgoNetwork(context);
    expect(network.day).toBe(today);
    expect(network.alters.map((alter) => alter.personId)).toEqual(['amara', 'bo', 'cem']);
    expect(network.self).toMatchObject({ personId: 'me', title: 'Analyst' });
    const standing = await show('amara');
    const amara = alterOf(network, 'amara');
    expect(Math.round(amara?.strength ?? 0)).toBe(standing.strength);
    expect(amara).toMatchObject({
      any: expect.closeTo(standing.components.any, 8),
      out: expect.closeTo(standing.components.out, 8),
      in: expect.closeTo(standing.components.in, 8),
      isStated: false,
      roles: ['mentor'],
      field: 'Choirs',
      place: 'Lisbon, Portugal',
      status: { occupation: '1330', seniority: 0.75 },
    });
    expect(alterOf(network, 'bo')).toMatchObject({
      field: 'Information and communications technology professionals',
      status: { occupation: '2512', prestige: 51, seniority: 0.3 },
    });
  });

  test('was on an earlier day what had passed by then, as the history of strength tells it', async () => {
    const days = [daysAgo(200), daysAgo(100), daysAgo(3)];
    const history = await strengthHistory(context, days);
    expect([...history.keys()].sort()).toEqual(['amara', 'bo', 'cem']);
    for (const [place, day] of days.entries()) {
      const network = await loadEgoNetwork(context, { day });
      for (const alter of network.alters) {
        expect(alter.strength).toBeCloseTo(history.get(alter.personId)?.strength[place] ?? -1, 4);
        expect(alter.any).toBeCloseTo(history.get(alter.personId)?.any[place] ?? -1, 4);
      }
    }
    expect(alterOf(await loadEgoNetwork(context, { day: daysAgo(300) }), 'amara')).toMatchObject({
      strength: 0,
      lastDay: null,
    });
    const now = await loadEgoNetwork(context);
    const then = await strengthHistory(context, [today]);
    expect(then.get('amara')?.strength[0]).toBeCloseTo(alterOf(now, 'amara')?.strength ?? -1, 4);
    expect(then.get('amara')?.peak[0]).toBeCloseTo(alterOf(now, 'amara')?.peak ?? -1, 4);
  });

  test('takes the user’s word on a strength from its day on, and computes again once it is taken back', async () => {
    const computed = (await show('amara')).strength;
    const { change } = valueOf(await stateStrength.run({ person: 'Amara Ekwueme', strength: 20 }, context));
    valueOf(await stateStrength.run({ person: 'cem', strength: 90 }, context));
    expect(await show('amara')).toMatchObject({ strength: 20, computed, stated: { strength: 20, on: today } });
    const network = await loadEgoNetwork(context);
    expect(alterOf(network, 'amara')).toMatchObject({ strength: 20, isStated: true });
    expect(alterOf(await loadEgoNetwork(context, { day: daysAgo(1) }), 'amara')?.isStated).toBe(false);
    const list = await context.store.people.list({ filter: { archived: 'no' }, sort: '-strength', limit: 9, today });
    expect(list.items.map(({ id, strength }) => [id, strength])).toEqual([
      ['cem', 90],
      ['amara', 20],
      ['bo', expect.any(Number)],
    ]);
    valueOf(await undoChange.run({ change }, context));
    expect(await show('amara')).toMatchObject({ strength: computed, stated: null });
    valueOf(await stateStrength.run({ person: 'amara', strength: 30 }, context));
    valueOf(await stateStrength.run({ person: 'amara', strength: 35 }, context));
    expect(await show('amara')).toMatchObject({ strength: 35 });
    valueOf(await clearStrength.run({ person: 'amara' }, context));
    expect(await show('amara')).toMatchObject({ strength: computed });
    expect(await stateStrength.run({ person: 'me', strength: 5 }, context)).toMatchObject({ ok: false });
  });

  test('knows who met and who worked together, with the evidence in words', async () => {
    const network = await loadEgoNetwork(context);
    expect(tieOf(network, 'amara', 'bo')?.confidence).toBeCloseTo(0.49, 1);
    expect(tieOf(network, 'bo', 'cem')?.strength).toBeGreaterThan(0);
    const known = await knows('bo');
    expect(known.map((each) => [each.person.id, each.source])).toEqual([
      ['amara', 'meeting'],
      ['cem', 'meeting'],
      ['dana', 'employer'],
    ]);
    expect(known[0]?.evidence).toEqual([
      'In one meeting together, in October 2026.',
      'Both at Organisation mill since 2023.',
    ]);
    for (const each of known.slice(0, 2))
      expect(each.confidence).toBeCloseTo(tieOf(network, 'bo', each.person.id)?.confidence ?? -1, 2);
  });

  test('lets the user confirm, deny, edit and take back who knows whom, and undo it', async () => {
    const pair = { person: 'bo', other: 'cem' };
    valueOf(await addKnownTie.run({ ...pair, kind: 'cousins', confidence: 0.9 }, context));
    expect((await knows('cem')).find((each) => each.person.id === 'bo')).toMatchObject({
      state: 'held',
      kind: 'cousins',
      confidence: 0.9,
      source: 'stated',
    });
    const { change } = valueOf(await denyKnownTie.run({ person: 'cem', other: 'bo' }, context));
    expect(tieOf(await loadEgoNetwork(context), 'bo', 'cem')).toBeNull();
    expect((await knows('bo')).at(-1)).toMatchObject({ person: { id: 'cem' }, state: 'denied', confidence: 0 });
    valueOf(await undoChange.run({ change }, context));
    expect(tieOf(await loadEgoNetwork(context), 'bo', 'cem')?.confidence).toBeCloseTo(0.9, 6);
    valueOf(await editKnownTie.run({ ...pair, note: 'On their mothers’ side', confidence: null }, context));
    expect((await knows('bo'))[0]).toMatchObject({
      person: { id: 'cem' },
      confidence: 1,
      note: 'On their mothers’ side',
    });
    valueOf(await removeKnownTie.run(pair, context));
    expect((await knows('bo')).find((each) => each.person.id === 'cem')).toMatchObject({ state: 'seen', kind: null });
    expect(await removeKnownTie.run(pair, context)).toMatchObject({ ok: false, error: { type: 'not-found' } });
    expect(await addKnownTie.run({ person: 'bo', other: 'bo' }, context)).toMatchObject({ ok: false });
    expect(await addKnownTie.run({ person: 'bo', other: 'me' }, context)).toMatchObject({ ok: false });
  });

  test('takes the user’s correction of a title, and leaves out what the settings switch off', async () => {
    valueOf(await correctStatus.run({ person: 'bo', occupation: '2611' }, context));
    expect(alterOf(await loadEgoNetwork(context), 'bo')?.status).toMatchObject({ occupation: '2611', seniority: 0.3 });
    expect(valueOf(await readStatus.run({ person: 'bo' }, context))).toMatchObject({
      occupation: { label: 'Lawyers' },
      occupationFrom: 'me',
      seniorityFrom: 'title',
    });
    expect(await correctStatus.run({ person: 'bo', occupation: '9999' }, context)).toMatchObject({ ok: false });
    valueOf(await clearStatusCorrection.run({ person: 'bo' }, context));
    const settings = await context.store.workspace.settings();
    const before = await context.store.network.version();
    await context.store.workspace.saveSettings({ ...settings, prestige: 'ignored' });
    expect(await context.store.network.version()).not.toBe(before);
    expect(alterOf(await loadEgoNetwork(context), 'bo')?.status).toEqual({
      occupation: null,
      prestige: null,
      seniority: 0.3,
    });
    await context.store.workspace.saveSettings({ ...settings, prestige: 'ignored', seniority: 'ignored' });
    expect(alterOf(await loadEgoNetwork(context), 'bo')?.status).toBeNull();
  });

  test('comes of a workspace made before strengths could be stated, with everybody in their order', async () => {
    const database = await create();
    const older = await database.open({ migrations: migrations.filter((step) => step.version === 1) });
    const tie = { peak: 60, contactDays: 1, interactionCount: 1, priority: 1, archived: 0, words: '' };
    const logs = { amara: 346, bo: 347 };
    await older.transaction(
      'test',
      async (db) => {
        await older.insertRows(db, 'test', 'people', recordColumns.people, [
          called('amara', 'Amara Ekwueme'),
          called('bo', 'Bo Tarn'),
        ]);
        const rows = Object.entries(logs).map(([personId, strengthLog]) => ({
          ...tie,
          personId,
          strengthLog,
          lastOn: '2020-01-01',
        }));
        return ok(await older.insertRows(db, 'test', 'ties', Object.keys(rows[0] ?? {}), rows));
      },
      { rollBack: false },
    );
    const { store } = await testContext(database);
    const ids = async (strength?: 'dormant') =>
      (await store.people.list({ filter: { archived: 'no', strength }, sort: '-strength', limit: 9, today })).items.map(
        (each) => each.id,
      );
    expect(await ids()).toEqual(['bo', 'amara']);
    expect(await ids('dormant')).toEqual(['bo', 'amara']);
  });

  test('is empty in an empty workspace', async () => {
    const network = await loadEgoNetwork(await testContext(await create()));
    expect(network.alters).toEqual([]);
    expect(network.self.personId).toBeNull();
    expect(network.knownTies.a).toHaveLength(0);
  });
});
