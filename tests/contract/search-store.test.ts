import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { search } from '../../src/domain/search/search.ts';
import type { Store } from '../../src/domain/store.ts';
import { noteRow, organisationRow, positionRow, tagRow } from '../support/rows.ts';
import { called, changing, happened, newStore } from '../support/small-world.ts';
import { onEachEngine } from '../support/test-databases.ts';

const fill = (store: Store) =>
  changing(store, async (change) => {
    const { write } = change;
    await write.insertMany('people', [
      called('me', 'Noa Sampleton', { isSelf: 1 }),
      called('amara', 'Amara Ekwueme', { location: 'Porto', headline: 'Wind, waves and spreadsheets' }),
      called('amalia', 'Amalia Roux', { howMet: 'At the Tidemark forum' }),
      called('jean', 'Jean-Luc Béranger', { nickname: 'JLB' }),
      called('kenji', 'Kenji Watanabe', { nativeName: '渡辺健司' }),
      called('smith', 'John Smith'),
      called('smyth', 'Joan Smyth', { archivedAt: '2026-01-01T00:00:00.000Z' }),
    ]);
    await write.insertMany('organisations', [
      organisationRow('o1', { name: 'Solvane Grid', nameKey: 'solvane grid' }),
      organisationRow('o2', { name: 'Grid', nameKey: 'grid' }),
    ]);
    await write.insert('positions', positionRow('p1', 'amara', 'o1', { title: 'Head of Data' }));
    await write.insertMany('tags', [tagRow('t1', 'smith', 'choir')]);
    await write.insert('topics', {
      id: 'i1',
      personId: 'jean',
      kind: 'interest',
      topic: 'Sourdough',
      topicKey: 'sourdough',
      batchId: null,
      removedAt: null,
    });
    await write.insertMany('notes', [
      noteRow('n1', 'smith', { body: 'Wants to meet Amara about the tender.', updatedAt: '2026-05-01T00:00:00.000Z' }),
      noteRow('n2', 'amara', { body: 'Prefers mornings; tender hearted.', updatedAt: '2026-06-01T00:00:00.000Z' }),
    ]);
    await happened(change, 'i1', '2026-03-01T10:00', ['amalia'], {
      direction: 'mutual',
      subject: 'Tender review',
      body: 'We went through the TENDER.',
    });
    await happened(change, 'i2', '2026-09-01T10:00', ['smith', 'amara'], {
      body: 'Tenders are due; bring the numbers.',
    });
    await happened(change, 'i3', '2026-01-01T10:00', ['smith'], { body: 'Nothing but a tender.' });
    await happened(change, 'i4', '2026-03-01T10:00', ['jean'], {
      body: 'e-mail from jean-luc: see https://example.org/tender?x=1',
    });
  });

onEachEngine('search', (create) => {
  let store: Store;
  beforeAll(async () => {
    store = await newStore(await create());
    await fill(store);
  });

  const found = async (text: string, limit = 10): Promise<string[]> =>
    (await search(store.search, text, { limit })).map((hit) => `${hit.kind} ${hit.id}`);

  test.each([
    ['ama', ['person amara', 'person amalia', 'note n1']],
    ['Amara', ['person amara', 'note n1']],
    ['watanabe', ['person kenji']],
    ['健司', ['person kenji']],
    ['辺健', ['person kenji']],
    ['beranger luc', ['person jean']],
    ['jean-luc', ['person jean', 'interaction i4']],
    ['luc jean', ['person jean', 'interaction i4']],
    ['jlb', ['person jean']],
    ['porto', ['person amara']],
    ['head solv', ['person amara']],
    ['choir', ['person smith']],
    ['sourd', ['person jean']],
    ['forum', ['person amalia']],
    ['grid', ['person amara', 'organisation o2', 'organisation o1']],
    ['sampleton', []],
    ['noa', []],
    ['example.org/tender', ['interaction i4']],
    ['"tender" OR -*', ['interaction i4']],
    ['', []],
    ['ﬀ', []],
  ])('finds by “%s”', async (text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  test('shows the dearest of those whose names fit alike, and the newest of texts', async () => {
    expect(await found('tend')).toEqual([
      'note n2',
      'note n1',
      'interaction i2',
      'interaction i4',
      'interaction i1',
      'interaction i3',
    ]);
  });

  test('shows texts with the whole word before those where it only begins one, however many are asked for', async () => {
    const all = ['interaction i4', 'interaction i1', 'interaction i3', 'interaction i2'];
    expect(await found('tender')).toEqual(['note n2', 'note n1', ...all]);
    expect(await found('tender', 1)).toEqual(['note n2', ...all.slice(0, 1)]);
  });

  test.each([
    ['jhon smiht', ['person smith']],
    ['Ekwueem', ['person amara']],
    ['Béranjer', ['person jean']],
    ['smith', ['person smith', 'person smyth']],
    ['ekweme sampleton', []],
  ])('forgives slips: “%s”', async (text, expected) => {
    expect((await found(text)).filter((each) => each.startsWith('person'))).toEqual(expected);
  });

  test('says where and why', async () => {
    const [hit] = await search(store.search, 'numbers', { limit: 3 });
    expect(hit).toMatchObject({
      kind: 'interaction',
      id: 'i2',
      title: 'Amara Ekwueme, John Smith',
      matched: 'text',
      at: '2026-09-01T10:00:00.000Z',
    });
    expect(hit?.snippet.slice(...(hit.matches[0] ?? [0, 0]))).toBe('numbers');
    expect((await search(store.search, 'ekwu', { limit: 3 }))[0]).toMatchObject({
      title: 'Amara Ekwueme',
      detail: 'Head of Data, Solvane Grid',
      snippet: 'Amara Ekwueme',
      matches: [[6, 10]],
      matched: 'name',
    });
  });

  test('follows what is changed, removed and undone', async () => {
    const edit = await changing(store, async ({ write }) => {
      await write.update('notes', 'n1', { body: 'Plays the oboe.' });
      await write.remove('notes', 'n2');
      await write.update('people', 'smith', { fullName: 'John Oboyle' });
      await write.insert('otherNames', {
        id: 'on',
        personId: 'amara',
        kind: 'married',
        fullName: 'Amara Obote',
        batchId: null,
        removedAt: null,
      });
    });
    expect(await found('obo')).toEqual(['person smith', 'person amara', 'note n1']);
    expect(await found('mornings')).toEqual([]);
    await changing(store, async ({ changes }) => void (await changes.revert(edit)));
    expect(await found('obo')).toEqual([]);
    expect(await found('mornings')).toEqual(['note n2']);
  });

  test('has every interaction even where thousands share one moment', async () => {
    const ids = Array.from({ length: 1300 }, (_, index) => `same-${index}`);
    const write = await changing(store, async (change) => {
      for (const id of ids) await happened(change, id, '2020-01-01T00:00', ['smith'], { body: `Zebra ${id}` });
    });
    await changing(store, async (change) => {
      for (const id of ids) await happened(change, `${id}-too`, '2020-01-01T00:00', ['smith'], { body: `Zebra ${id}` });
    });
    expect((await store.search.matching('interaction', ['zebra'], 5000)).length).toBe(2600);
    expect((await store.people.counts()).interactions).toBe(2604);
    await changing(store, async ({ changes }) => void (await changes.revert(write)));
    expect((await store.search.matching('interaction', ['zebra'], 5000)).length).toBe(1300);
  });

  test('takes any text for what it is', async () => {
    const awkward = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc
        .array(
          fc.constantFrom(
            '"',
            "'",
            '*',
            'NEAR(',
            'AND',
            ':',
            '\\',
            '{names}',
            '|',
            '&',
            '!',
            '<->',
            '\0',
            '\ud800',
            'am',
            '%',
            '_',
          ),
          { maxLength: 8 },
        )
        .map((parts) => parts.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(awkward, async (text) => {
        await search(store.search, text, { limit: 3 });
        await store.people.list({ filter: { archived: 'no', text }, sort: 'name', limit: 5, today: '2026-11-22' });
        await store.people.named(text);
      }),
      { numRuns: 60 },
    );
  });

  test('keeps texts of any make and length', async () => {
    const body = `${'x'.repeat(5000)} \0 \ud800 ${'word '.repeat(60_000)}`;
    await changing(store, async ({ write }) => {
      await write.insert('notes', noteRow('long', 'smith', { body: body.replace('\0', '') }));
    });
    expect(await found('xxxx', 3)).toEqual(['note long']);
  });
});
