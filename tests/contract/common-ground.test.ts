import { beforeEach, expect, test } from 'vitest';
import type { Context } from '../../src/domain/context.ts';
import { showCommonGround } from '../../src/domain/outreach/common-ground/operations/show-common-ground.ts';
import { setContactLimit } from '../../src/domain/ties/operations/contact-limits.ts';
import { organisationRow, positionRow } from '../support/rows.ts';
import { called, changing, happened } from '../support/small-world.ts';
import { testContext, valueOf } from '../support/test-context.ts';
import { onEachEngine } from '../support/test-databases.ts';

onEachEngine('common ground', (create) => {
  let context: Context;
  const ground = async (person: string, other?: string) =>
    valueOf(await showCommonGround.run({ person, ...(other === undefined ? {} : { with: other }) }, context));

  beforeEach(async () => {
    context = await testContext(await create());
    await changing(context.store, async (change) => {
      const { write } = change;
      await write.insertMany('people', [
        called('me', 'Robin Vale', { isSelf: 1, location: 'Port Lenn, Farland' }),
        called('ida', 'Ida Cedar', { givenName: 'Ida', location: 'port lenn' }),
        called('max', 'Max Birch', { givenName: 'Max' }),
        called('old', 'Old Dust', { archivedAt: '2026-01-01T00:00:00.000Z' }),
      ]);
      await write.insert('organisations', organisationRow('o1', { name: 'Marrow & Finch' }));
      await write.insertMany('positions', [
        positionRow('p1', 'me', 'o1', { startedOn: '2012', endedOn: '2017', isCurrent: 0 }),
        positionRow('p2', 'ida', 'o1', { startedOn: '2015', endedOn: null, isCurrent: 1, title: 'Editor' }),
        positionRow('p3', 'max', 'o1', { startedOn: '2016', endedOn: null, isCurrent: 1 }),
        positionRow('p4', 'ida', 'o1', { startedOn: '2013', removedAt: '2026-01-01T00:00:00.000Z' }),
      ]);
      await happened(change, 'i1', '2026-05-04T10:00', ['ida', 'max'], { channel: 'event', subject: 'Graph Days' });
      await happened(change, 'i2', '2026-06-04T10:00', ['ida', 'max', 'old'], { channel: 'meeting' });
      await happened(change, 'i3', '2026-10-04T10:00', ['ida'], { direction: 'outbound', subject: 'the harbour map' });
    });
  });

  test('is what the rows of both say: employer, event, mutual contact, town, and the last conversation', async () => {
    const { facts, mention, ask, knowsYou } = await ground('ida');
    expect(facts.map((fact) => fact.text)).toEqual([
      'You were both at Marrow & Finch from 2015 to 2017.',
      'You wrote 7 weeks ago: “the harbour map”.',
      'You were both at Graph Days in May 2026.',
      'You both know Max Birch.',
      'You are both in Port Lenn.',
    ]);
    expect(knowsYou).toBe(true);
    expect(mention).toHaveLength(3);
    expect(ask.map((point) => point.text)).toContain('You spoke of “the harbour map”. How did it go on?');
  });

  test('is an event of yours at which they are noted', async () => {
    await changing(context.store, async ({ write }) => {
      await write.insert('events', {
        id: 'v1',
        name: 'Harbour Week',
        startsAt: '2027-06-01T09:00:00.000Z',
        endsAt: null,
        status: null,
        url: null,
        place: null,
        notes: null,
        seeking: null,
        externalId: null,
        batchId: null,
      });
      for (const personId of ['ida', 'max'])
        await write.insert('attendances', {
          eventId: 'v1',
          personId,
          state: 'planned',
          interactionId: null,
          createdAt: '',
        });
    });
    const wanted = 'both at Harbour Week in June 2027.';
    expect((await ground('ida')).facts.map((fact) => fact.text)).toContain(`You are ${wanted}`);
    expect((await ground('ida', 'max')).facts.map((fact) => fact.text)).toContain(`Max and Ida are ${wanted}`);
  });

  test('of two others is what they share, for whoever brings them together', async () => {
    const { facts, with: other } = await ground('ida', 'max');
    expect(other).toEqual({ id: 'max', fullName: 'Max Birch' });
    expect(facts.map((fact) => fact.text)).toEqual([
      'Max and Ida are both at Marrow & Finch since 2016.',
      'Max and Ida were both at Graph Days in May 2026.',
    ]);
  });

  test('is kept to oneself where contact is kept limited: the person, and as somebody both know', async () => {
    valueOf(await setContactLimit.run({ person: 'max', level: 'none' }, context));
    expect((await ground('ida')).facts.map((fact) => fact.what)).not.toContain('Max Birch');
    expect(await ground('max')).toMatchObject({ limited: true, facts: [], mention: [], ask: [] });
  });

  test('is no answer about nobody, or about you', async () => {
    expect((await showCommonGround.run({ person: 'nobody' }, context)).ok).toBe(false);
    expect((await showCommonGround.run({ person: 'me' }, context)).ok).toBe(false);
  });
});
