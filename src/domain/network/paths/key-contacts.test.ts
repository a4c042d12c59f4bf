import { describe, expect, test } from 'vitest';
import { defaultCapitalSettings } from '../capital/capital-weights.ts';
import { EgoCapital } from '../capital/ego-capital.ts';
import { networkOf, someone, standingAt } from '../capital/ego-fixture.testing.ts';
import { fitsOf, soughtWords } from './fit.ts';
import { rankByLoss, rankKeyContacts } from './key-contacts.ts';

const people = [
  someone('Ada', 0, { title: 'Head of data', organisation: 'Globex', field: 'Energy', ...standingAt(0.7) }),
  someone('Ben', 30, { title: 'Data engineer', organisation: 'Globex', field: 'Energy', ...standingAt(0.3) }),
  someone('Cleo', 60, { title: 'Nurse', organisation: 'Hospital', field: 'Health care' }),
];
const network = networkOf(people, [{ between: ['Ada', 'Ben'], confidence: 1 }], standingAt(0.4));
const grounds = {
  topics: [
    { personId: 'cleo', kind: 'expertise', topic: 'Data ethics' },
    { personId: 'ben', kind: 'interest', topic: 'Ethics of data' },
  ],
  posts: [{ personId: 'cleo', organisation: 'Globex', title: 'Data clerk' }],
  finds: [{ personId: 'cleo', matched: 'text' as const, snippet: 'sailing' }],
};
const fit = (sought: Parameters<typeof fitsOf>[0]) =>
  [...fitsOf(sought, network, grounds)].map(([id, { fit: how, reasons }]) => [id, how, reasons]);

describe('who fits', () => {
  test('expertise counts more than interest, and every word must be there', () => {
    expect(fit({ expertise: 'ethics' })).toEqual([
      ['cleo', 1, ['expertise: Data ethics']],
      ['ben', 0.5, ['interested in Ethics of data']],
    ]);
    expect(fit({ expertise: 'ethics law' })).toEqual([]);
  });

  test('a title counts, a former one less', () => {
    expect(fit({ expertise: 'data' }).map(([id, how]) => [id, how])).toEqual([
      ['cleo', 1],
      ['ada', 0.8],
      ['ben', 0.8],
    ]);
    expect(fit({ organisation: 'globex' }).map(([id, how]) => [id, how])).toEqual([
      ['ada', 1],
      ['ben', 1],
      ['cleo', 0.6],
    ]);
  });

  test('of several things sought, all must fit', () => {
    const [[id, how, reasons] = []] = fit({ organisation: 'globex', text: 'sailing' });
    expect([id, reasons]).toEqual(['cleo', ['was at Globex', 'on file: sailing']]);
    expect(how).toBeCloseTo((0.6 + 0.7) / 2, 9);
    expect(soughtWords({ field: 'law', text: 'Lisbon' })).toBe('the field law, “Lisbon”');
  });

  test('accents and capitals do not matter', () => {
    expect(fit({ field: 'ÉNERGY' }).map(([id]) => id)).toEqual(['ada', 'ben']);
  });
});

describe('key contacts', () => {
  const capital = new EgoCapital(network, defaultCapitalSettings);

  test('are ordered by fit · (½ + ½ · influence)', () => {
    const ranked = rankKeyContacts(capital, fitsOf({ field: 'energy' }, network, grounds));
    // Both are known to one of one: Ada 0.6 + 0.4 · 0.7 = 0.88, Ben 0.6 + 0.4 · 0.3 = 0.72.
    expect(
      ranked.map(({ alter, influence, standing }) => [alter, Math.round(influence), Math.round(standing)]),
    ).toEqual([
      [0, 88, 94],
      [1, 72, 86],
    ]);
    expect(ranked[0]?.influenceReasons).toEqual([
      'known to about 1 of the 1 other who fits',
      'Head of data at Globex: 0.7 of 1 in rank',
    ]);
  });

  test('are not made important by guesses alone', () => {
    const guessed = networkOf(people, [{ between: ['Ada', 'Ben'], confidence: 0.1 }]);
    const ranked = rankKeyContacts(
      new EgoCapital(guessed, defaultCapitalSettings),
      fitsOf({ field: 'energy' }, guessed, grounds),
    );
    expect(ranked[0]?.influence).toBeCloseTo(100 * (0.6 * 0.1 + 0.4 * 0.7), 4);
    expect(ranked[0]?.influenceReasons[0]).toBe('nobody else who fits is known to know them');
  });

  test('without anything sought are those whose loss costs most', () => {
    const ranked = rankByLoss(capital, defaultCapitalSettings.weights);
    expect(ranked.map(({ alter }) => alter)).toContain(2);
    expect(ranked[0]?.standing).toBe(100);
    expect(ranked[0]?.influenceReasons[0]).toMatch(/^without them you would lose [\d.]+ of /);
  });
});
