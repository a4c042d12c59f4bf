import { beforeEach, expect, test } from 'vitest';
import type { Changing, Store } from '../../src/domain/store.ts';
import { photoRow, roleRow } from '../support/rows.ts';
import { called, changing, happened, newStore, today } from '../support/small-world.ts';
import { onEachEngine } from '../support/test-databases.ts';

const promise = (id: string, personId: string, dueOn: string | null, doneOn: string | null = null) => ({
  id,
  personId,
  interactionId: null,
  direction: 'given' as const,
  text: `Promise ${id}`,
  madeOn: '2026-10-01',
  dueOn,
  doneOn,
  externalId: null,
  batchId: null,
});
const followUp = (id: string, personId: string, dueOn: string, doneOn: string | null = null) => ({
  id,
  personId,
  interactionId: null,
  text: `Follow up ${id}`,
  dueOn,
  doneOn,
  externalId: null,
  batchId: null,
});
const snooze = ({ write }: Changing, personId: string, subject: string, until: string | null) =>
  write.insert('snoozes', {
    id: `${personId} ${subject}`,
    personId,
    subject,
    until,
    createdAt: '2026-11-01T00:00:00.000Z',
  });

const fill = (store: Store) =>
  changing(store, async (change) => {
    const { write } = change;
    await write.insertMany('people', [
      called('sol', 'Sol Amber'),
      called('max', 'Max Birch'),
      called('ida', 'Ida Cedar'),
      called('old', 'Old Dust', { archivedAt: '2026-01-01T00:00:00.000Z' }),
    ]);
    await write.insert('photos', photoRow('sol', 'AAAA'));
    await write.insertMany('roles', [
      roleRow('r1', 'sol', { kind: 'sponsor' }),
      roleRow('r2', 'max', { kind: 'peer', cadenceDays: 10 }),
      roleRow('r3', 'ida', { kind: 'mentor', startedOn: '2026-10-23' }),
      roleRow('r4', 'old', { kind: 'mentor' }),
    ]);
    await happened(change, 's1', '2026-09-30T10:00', ['sol'], { channel: 'coffee', direction: 'mutual' });
    await happened(change, 's2', '2026-10-01T10:00', ['sol'], { direction: 'inbound', body: 'Could you send it?' });
    await happened(change, 's3', '2026-10-02T10:00', ['sol'], { channel: 'endorsement', direction: 'outbound' });
    await happened(change, 'm1', '2026-11-12T10:00', ['max'], { direction: 'inbound', origin: 'linkedin' });
    await happened(change, 'o1', '2026-10-01T10:00', ['old'], { direction: 'inbound' });
    await write.insertMany('promises', [
      promise('p1', 'max', '2026-11-20'),
      promise('p2', 'sol', '2026-11-19'),
      promise('p3', 'sol', '2026-12-19'),
      promise('p4', 'sol', null),
      promise('p5', 'sol', '2026-11-01', '2026-11-02'),
      promise('p6', 'old', '2026-11-01'),
    ]);
    await write.insertMany('followUps', [
      followUp('f1', 'ida', '2026-11-22'),
      followUp('f2', 'ida', '2026-11-23'),
      followUp('f3', 'old', '2026-11-01'),
      followUp('f4', 'max', '2026-11-01', '2026-11-02'),
    ]);
  });

onEachEngine('candidates for Today', (create) => {
  let store: Store;
  beforeEach(async () => {
    store = await newStore(await create());
    await fill(store);
  });

  const due = async (from = '2026-06-01', to = today): Promise<string[]> =>
    (await store.today.dueTies(from, to, today, 10)).map((each) => `${each.personId} ${each.dueOn}`);
  const owed = async (from: string, to: string): Promise<string[]> =>
    (await store.today.repliesOwed(from, to, today, 10)).map((each) => `${each.personId} ${each.since}`);

  test('are ties due, the most important first, archived people left out', async () => {
    expect(await due()).toEqual(['sol 2026-11-15', 'ida 2026-11-22', 'max 2026-11-22']);
    expect(await due('2026-11-16')).toEqual(['ida 2026-11-22', 'max 2026-11-22']);
    expect(await due('2026-06-01', '2026-11-15')).toEqual(['sol 2026-11-15']);
    expect((await store.today.dueTies('2026-06-01', today, today, 1))[0]).toEqual({
      personId: 'sol',
      dueOn: '2026-11-15',
      priority: expect.any(Number),
      cadenceDays: 45,
      cadenceFrom: 'role',
      lastOn: '2026-10-01',
    });
  });

  test('are answers owed', async () => {
    expect(await owed('2026-09-01', today)).toEqual(['sol 2026-10-01T10:00:00.000Z', 'max 2026-11-12T10:00:00.000Z']);
    expect(await owed('2026-10-02', today)).toEqual(['max 2026-11-12T10:00:00.000Z']);
  });

  test('are promises and follow-ups that are due and not done, the longest due first', async () => {
    expect((await store.today.duePromises('2026-11-24', today, 10)).map((each) => each.id)).toEqual(['p2', 'p1']);
    expect((await store.today.dueFollowUps('2026-11-24', today, 10)).map((each) => each.id)).toEqual(['f1', 'f2']);
    expect((await store.today.dueFollowUps('2026-11-24', today, 1)).map((each) => each.id)).toEqual(['f1']);
  });

  test('come back on the day they were put off to, each by itself', async () => {
    await changing(store, async (change) => {
      await snooze(change, 'sol', 'cadence:sol', '2026-11-23');
      await snooze(change, 'max', 'reply:max', '2026-11-22');
      await snooze(change, 'ida', 'follow-up:f1', null);
      await snooze(change, 'sol', 'promise:p2', '2026-12-01');
    });
    expect(await due()).toEqual(['ida 2026-11-22', 'max 2026-11-22']);
    expect(await owed('2026-09-01', today)).toEqual(['sol 2026-10-01T10:00:00.000Z', 'max 2026-11-12T10:00:00.000Z']);
    expect((await store.today.duePromises('2026-11-24', today, 10)).map((each) => each.id)).toEqual(['p1']);
    expect((await store.today.dueFollowUps('2026-11-24', today, 10)).map((each) => each.id)).toEqual(['f2']);
    expect(await store.today.snoozes('sol')).toMatchObject([{ subject: 'cadence:sol' }, { subject: 'promise:p2' }]);
  });

  test('leave out whoever is to stay out of Today altogether', async () => {
    await changing(store, async (change) => {
      for (const id of ['sol', 'max', 'ida']) await snooze(change, id, 'person', null);
    });
    expect(await due()).toEqual([]);
    expect(await owed('2026-09-01', today)).toEqual([]);
    expect(await store.today.duePromises('2026-11-24', today, 10)).toEqual([]);
    expect(await store.today.dueFollowUps('2026-11-24', today, 10)).toEqual([]);
  });

  test('come with the people and with what happened last', async () => {
    expect(await store.today.people(['max', 'nobody', 'sol'], today)).toEqual([
      {
        id: 'max',
        fullName: 'Max Birch',
        givenName: null,
        title: null,
        organisation: null,
        roles: ['peer'],
        hasPhoto: false,
      },
      {
        id: 'sol',
        fullName: 'Sol Amber',
        givenName: null,
        title: null,
        organisation: null,
        roles: ['sponsor'],
        hasPhoto: true,
      },
    ]);
    expect(await store.today.lastInteractions(['ida', 'sol', 'max'])).toEqual([
      {
        personId: 'sol',
        occurredOn: '2026-10-01',
        channel: 'message',
        direction: 'inbound',
        subject: null,
        body: 'Could you send it?',
      },
      {
        personId: 'max',
        occurredOn: '2026-11-12',
        channel: 'message',
        direction: 'inbound',
        subject: null,
        body: null,
      },
    ]);
    expect(await store.today.people([], today)).toEqual([]);
    expect(await store.today.lastInteractions([])).toEqual([]);
  });

  test('tell with whom the user has logged contact on the day', async () => {
    await changing(store, async (change) => {
      await happened(change, 't1', '2026-11-22T07:00', ['max', 'ida'], { channel: 'meeting', direction: 'mutual' });
      await happened(change, 't2', '2026-11-22T07:30', ['sol'], { origin: 'linkedin' });
      await happened(change, 't3', '2026-11-21T07:30', ['sol']);
    });
    expect(await store.today.contactedOn(today)).toEqual([
      { id: 'max', fullName: 'Max Birch' },
      { id: 'ida', fullName: 'Ida Cedar' },
    ]);
  });

  test('go when the user has been in touch, and return when that is taken back', async () => {
    const change = await changing(store, (inChange) =>
      happened(inChange, 'x', '2026-11-22T07:00', ['sol'], { direction: 'outbound' }),
    );
    expect(await due()).toEqual(['ida 2026-11-22', 'max 2026-11-22']);
    expect(await owed('2026-09-01', today)).toEqual(['max 2026-11-12T10:00:00.000Z']);
    await changing(store, async ({ changes }) => void (await changes.revert(change)));
    expect(await due()).toEqual(['sol 2026-11-15', 'ida 2026-11-22', 'max 2026-11-22']);
  });
});
