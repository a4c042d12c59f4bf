import { describe, expect, it } from 'vitest';
import { fold } from '../../kernel/fold.ts';
import { search } from './search.ts';
import type { SearchCandidate, SearchKind, SearchStore } from './search-store.ts';
import { words } from './words.ts';

const person = (id: string, names: string[], text = '', score = 0): SearchCandidate => ({
  kind: 'person',
  id,
  personId: id,
  title: names[0] ?? '',
  detail: null,
  names,
  text,
  at: null,
  score,
});
const text = (kind: SearchKind, id: string, body: string, score = 0): SearchCandidate => ({
  kind,
  id,
  personId: 'p',
  title: 'Amara Ekwueme',
  detail: null,
  names: [],
  text: body,
  at: '2026-01-01',
  score,
});

/** A store over a handful of candidates, read through from end to end. */
const storeOf = (...candidates: SearchCandidate[]): SearchStore => {
  const holds = (each: SearchCandidate, terms: readonly string[]): boolean => {
    const all = words(fold([...each.names, each.text].join(' ')));
    return terms.flatMap((term) => words(term)).every((term) => all.some((word) => word.startsWith(term)));
  };
  return {
    matching: async (kind, terms, limit) =>
      candidates.filter((each) => each.kind === kind && holds(each, terms)).slice(0, limit),
    similarNames: async () => candidates.filter((each) => each.kind === 'person'),
  };
};
const ids = async (store: SearchStore, query: string, limit = 10): Promise<string[]> =>
  (await search(store, query, { limit })).map((hit) => hit.id);

describe('search', () => {
  it('shows people first, then notes, organisations and interactions', async () => {
    const store = storeOf(
      text('interaction', 'call', 'Talked about Northwind'),
      { ...text('organisation', 'company', ''), names: ['Northwind Grid'], title: 'Northwind Grid' },
      text('note', 'note', 'Left Northwind in spring'),
      person('amara', ['Amara Ekwueme'], 'Analyst, Northwind Grid'),
    );
    expect(await ids(store, 'northwind')).toEqual(['amara', 'note', 'company', 'call']);
  });

  it('puts an exact name before names that begin so, those before names with the words, and texts last', async () => {
    const store = storeOf(
      person('text', ['Ola Berg'], 'Friend of Mara', 99),
      person('word', ['Tess Marant'], '', 50),
      person('beginning', ['Marat Osei'], '', 10),
      person('exact', ['Mara'], '', 0),
    );
    expect(await ids(store, 'Mara')).toEqual(['exact', 'beginning', 'word', 'text']);
  });

  it('puts the stronger tie first among names that fit alike', async () => {
    const store = storeOf(person('weak', ['Noor Adler'], '', 1), person('strong', ['Noor Zeman'], '', 9));
    expect(await ids(store, 'noor')).toEqual(['strong', 'weak']);
  });

  it('does not mind accents, case, order of words or another name', async () => {
    const store = storeOf(person('zoe', ['Zoë Brontë', 'Zoë Lindqvist']));
    expect(await ids(store, 'BRONTE zoe')).toEqual(['zoe']);
    expect((await search(store, 'lindqvist', { limit: 5 }))[0]).toMatchObject({
      matched: 'name',
      snippet: 'Zoë Lindqvist',
      matches: [[4, 13]],
    });
  });

  it('forgives a slip of the finger in a name, after everything that fits', async () => {
    const store = storeOf(person('ekwueme', ['Amara Ekwueme']), person('other', ['Tomas Riedl']));
    const [hit, ...rest] = await search(store, 'amara ekwueem', { limit: 5 });
    expect(hit).toMatchObject({
      id: 'ekwueme',
      matched: 'typo',
      snippet: 'Amara Ekwueme',
      matches: [
        [0, 5],
        [6, 13],
      ],
    });
    expect(rest).toEqual([]);
  });

  it('does not look for slips where names were found', async () => {
    const store = storeOf(
      person('a', ['Marta A']),
      person('b', ['Marta B']),
      person('c', ['Marta C']),
      person('d', ['Maria D']),
    );
    expect(await ids(store, 'marta')).toEqual(['a', 'b', 'c']);
  });

  it('says where in the text it was found', async () => {
    const [hit] = await search(storeOf(text('note', 'n', 'Likes the Größenwahn café')), 'grossen', { limit: 5 });
    expect(hit).toMatchObject({ matched: 'text', snippet: 'Likes the Größenwahn café', matches: [[10, 16]] });
  });

  it('shows the newest interactions first, no more than asked for of each kind', async () => {
    const store = storeOf(
      ...[3, 1, 2].map((score) => text('interaction', `i${score}`, 'Budget talk', score)),
      person('p', ['Budget Owner']),
    );
    expect(await ids(store, 'budget', 2)).toEqual(['p', 'i3', 'i2']);
  });

  it('finds nothing for signs alone', async () => {
    expect(await ids(storeOf(person('p', ['*'])), ' "*" ')).toEqual([]);
  });
});
