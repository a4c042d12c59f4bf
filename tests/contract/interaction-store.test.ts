import { beforeAll, expect, test } from 'vitest';
import type { Store } from '../../src/domain/store.ts';
import { called, changing, happened, newStore } from '../support/small-world.ts';
import { onEachEngine } from '../support/test-databases.ts';

const moments = [
  '2026-01-05T10:00',
  '2026-01-03T10:00',
  '2026-01-03T10:00',
  '2025-12-31T23:59',
  '2026-01-04T00:00',
  '2019-01-01T00:00',
  '2026-01-03T10:01',
];

onEachEngine('what happened', (create) => {
  let store: Store;
  beforeAll(async () => {
    store = await newStore(await create());
    await changing(store, async (change) => {
      await change.write.insertMany('people', [
        called('amara', 'Amara Ekwueme'),
        called('bo', 'Bo Tarn'),
        called('cy', 'Cy Abara'),
        called('me', 'Noa Sampleton', { isSelf: 1 }),
      ]);
      for (const [index, at] of moments.entries())
        await happened(change, `i${index}`, at, ['amara'], { subject: `No. ${index}` });
      await happened(change, 'dinner', '2026-02-01T19:00', ['bo', 'amara', 'cy'], {
        channel: 'meeting',
        direction: 'mutual',
        body: 'Lentils',
        durationMinutes: 90,
      });
      await happened(change, 'other', '2026-03-01T19:00', ['bo']);
      await happened(change, 'own', '2026-03-02T19:00', ['me']);
    });
  });

  test('is told newest first, with everybody else who took part', async () => {
    const page = await store.interactions.timeline('amara', { limit: 50 });
    expect(page.items.map((item) => item.id)).toEqual(['dinner', 'i0', 'i4', 'i6', 'i2', 'i1', 'i3', 'i5']);
    expect(page).toMatchObject({ total: 8, next: null });
    expect(page.items[0]).toEqual({
      id: 'dinner',
      occurredAt: '2026-02-01T19:00:00.000Z',
      occurredOn: '2026-02-01',
      channel: 'meeting',
      direction: 'mutual',
      subject: null,
      body: 'Lentils',
      durationMinutes: 90,
      origin: 'me',
      others: [
        { id: 'cy', fullName: 'Cy Abara' },
        { id: 'bo', fullName: 'Bo Tarn' },
      ],
    });
  });

  test.each([1, 2, 3, 7])('is told page by page, %i at a time, nothing twice and nothing left out', async (limit) => {
    const ids: string[] = [];
    let after: string | undefined;
    do {
      const page = await store.interactions.timeline('amara', { limit, after });
      expect(page.total).toBe(8);
      ids.push(...page.items.map((item) => item.id));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(ids).toEqual((await store.interactions.timeline('amara', { limit: 50 })).items.map((item) => item.id));
  });

  test('begins at the newest where the cursor is none of this list', async () => {
    for (const after of ['', 'nonsense', 'e30', 'bnVsbA'])
      expect((await store.interactions.timeline('amara', { limit: 1, after })).items[0]?.id).toBe('dinner');
  });

  test('is counted for the user too, who has no tie', async () => {
    expect(await store.interactions.timeline('me', { limit: 5 })).toMatchObject({ total: 1, next: null });
    expect(await store.interactions.timeline('nobody', { limit: 5 })).toEqual({ items: [], total: 0, next: null });
  });

  test('is found with its participants', async () => {
    const found = await store.interactions.find('dinner');
    expect(found?.interaction).toMatchObject({ id: 'dinner', durationMinutes: 90 });
    expect(found?.participants.map((each) => [each.personId, each.groupSize])).toEqual([
      ['amara', 3],
      ['bo', 3],
      ['cy', 3],
    ]);
    expect(await store.interactions.find('nothing')).toBeNull();
    expect(await store.interactions.promise('nothing')).toBeNull();
    expect(await store.interactions.followUp('nothing')).toBeNull();
  });
});
