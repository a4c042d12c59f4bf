import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KnownTie } from '../../ties/known/known-tie.ts';
import { pairOf } from '../../ties/known/known-tie.ts';
import type { Occasion } from '../../ties/known/occasion.ts';
import type { Stay } from '../../ties/known/stay.ts';
import { knownTieSources } from './ego-network.ts';
import type { PersonGrounds as KnownTieGrounds } from './known-tie-evidence.ts';
import { knownTiesOf } from './known-ties-of.ts';
import { acquaintancesOf } from './who-a-person-knows.ts';

const day = '2026-11-22';
const people = ['ada', 'bo', 'cem', 'dana', 'eli', 'fay'];

const occasion = (over: Partial<Occasion> = {}): Occasion => ({
  day: '2026-11-01',
  channel: 'meeting',
  people: ['ada', 'bo'],
  from: null,
  ...over,
});

const stay = (personId: string, startedOn: string | null, endedOn: string | null, over: Partial<Stay> = {}): Stay => ({
  personId,
  source: 'employer',
  place: 'mill',
  placeName: 'The Mill',
  part: null,
  startedOn,
  endedOn,
  isCurrent: endedOn === null,
  ...over,
});

const word = (one: string, other: string, over: Partial<KnownTie> = {}): KnownTie => ({
  id: `${one}-${other}`,
  ...pairOf(one, other),
  state: 'held',
  kind: null,
  note: null,
  confidence: null,
  statedOn: '2026-01-01',
  batchId: null,
  removedAt: null,
  ...over,
});

const none: KnownTieGrounds = { occasions: [], stays: [], stated: [] };

/** Each known pair with what is known, whatever the order of the people. */
const pairsOf = (grounds: Partial<KnownTieGrounds>, order: readonly string[] = people, on = day) => {
  const places = new Map(order.map((id, place) => [id, place]));
  const ties = knownTiesOf({ ...none, ...grounds }, (id) => places.get(id), order.length, on);
  return Object.fromEntries(
    Array.from(ties.a, (a, row) => {
      const names = [order[a] ?? '', order[ties.b[row] ?? 0] ?? ''].sort();
      return [
        names.join(' '),
        {
          confidence: ties.confidence[row] ?? 0,
          strength: ties.strength[row] ?? 0,
          source: knownTieSources[ties.source[row] ?? 0],
        },
      ] as const;
    }),
  );
};
const confidenceOf = (grounds: Partial<KnownTieGrounds>, pair = 'ada bo'): number =>
  pairsOf(grounds)[pair]?.confidence ?? 0;

describe('who knows whom', () => {
  test('is surer with every day together, and less sure in larger groups', () => {
    const days = (count: number) =>
      Array.from({ length: count }, (_, index) => occasion({ day: `2026-10-${String(index + 1).padStart(2, '0')}` }));
    expect(confidenceOf({ occasions: days(1) })).toBeCloseTo(0.6, 5);
    expect(confidenceOf({ occasions: days(2) })).toBeCloseTo(0.84, 5);
    expect(confidenceOf({ occasions: days(30) })).toBeCloseTo(0.95, 5);
    expect(
      confidenceOf({ occasions: [occasion({ people: ['ada', 'bo', 'x', 'y', 'z', 'w', 'v', 'u'] })] }),
    ).toBeCloseTo(0.3, 5);
  });

  test('counts a day once, however many messages went round', () => {
    const thread = Array.from({ length: 9 }, () => occasion({ channel: 'mail' }));
    expect(confidenceOf({ occasions: thread })).toBeCloseTo(0.6, 5);
  });

  test('knows a writer to know those written to, and endorsements to say nothing', () => {
    const mail = occasion({ channel: 'mail', people: ['ada', 'bo', 'cem'], from: 'ada' });
    expect(confidenceOf({ occasions: [mail] })).toBeCloseTo(0.85, 5);
    expect(confidenceOf({ occasions: [mail] }, 'bo cem')).toBeLessThan(0.5);
    expect(pairsOf({ occasions: [occasion({ channel: 'endorsement' })] })).toEqual({});
  });

  test('sees how strong a tie is at least from the days together', () => {
    const pairs = pairsOf({ occasions: [occasion({ day }), occasion({ day: '2026-09-23' })] });
    // Two days, the second 60 days ago, each at 1/√2; half of the sum, for nobody began them.
    expect(pairs['ada bo']?.strength).toBeCloseTo(100 * (1 - 2 ** -(1.5 / Math.SQRT2 / 2 / 2.89)), 4);
  });

  test('sees colleagues of a small place who were there at the same time, surer the longer and the smaller it is', () => {
    const two = confidenceOf({ stays: [stay('ada', '2019', '2023'), stay('bo', '2020', '2025')] });
    expect(two).toBeCloseTo(0.5, 5);
    expect(confidenceOf({ stays: [stay('ada', '2019', '2023'), stay('bo', '2022-12', '2025')] })).toBeCloseTo(
      0.5 * (0.4 + 0.6 * (31 / 730)),
      5,
    );
    const ten = people.concat(['g', 'h', 'i', 'j']).map((id) => stay(id, '2019', '2023'));
    expect(confidenceOf({ stays: ten })).toBeCloseTo(0.25, 5);
  });

  test('sees nothing in years apart, in a large employer, or in a place left before the other came', () => {
    expect(pairsOf({ stays: [stay('ada', '2010', '2012'), stay('bo', '2015', '2019')] })).toEqual({});
    const crowd = Array.from({ length: 31 }, (_, index) => stay(`p${index}`, '2019', '2023'));
    expect(pairsOf({ stays: crowd }, ['p0', 'p1', 'p2'])).toEqual({});
    expect(pairsOf({ stays: crowd.slice(2) }, ['p2', 'p3'])).not.toEqual({});
    expect(
      pairsOf({ stays: crowd.map((each) => ({ ...each, part: each.personId < 'p12' ? 'Porto' : 'Lyon' })) }, [
        'p0',
        'p1',
      ]),
    ).not.toEqual({});
  });

  test('takes a place of hundreds for large, even where few are seen there at one time', () => {
    const years = Array.from({ length: 400 }, (_, index) =>
      stay(`p${index}`, String(1900 + (index >> 2)), String(1900 + (index >> 2))),
    );
    expect(pairsOf({ stays: years }, ['p0', 'p1'])).toEqual({});
  });

  test('holds what the user says for certain unless they say how sure they are', () => {
    expect(pairsOf({ stated: [word('bo', 'ada')] })).toEqual({
      'ada bo': { confidence: 1, strength: 0, source: 'stated' },
    });
    const unsure = { stated: [word('ada', 'bo', { confidence: 0.25 })], occasions: [occasion()] };
    expect(pairsOf(unsure)['ada bo']).toMatchObject({ confidence: 0.25, source: 'stated' });
  });

  test('leaves out whom the user denies, whatever was seen or said', () => {
    const grounds = { stated: [word('ada', 'bo', { state: 'denied' }), word('bo', 'ada')], occasions: [occasion()] };
    expect(pairsOf(grounds)).toEqual({});
  });

  test('was on an earlier day what had been seen and said by then', () => {
    const grounds = {
      stated: [word('ada', 'cem')],
      occasions: [occasion()],
      stays: [stay('eli', '2024', null), stay('fay', '2025', null)],
    };
    expect(Object.keys(pairsOf(grounds, people, '2025-12-31'))).toEqual(['eli fay']);
    expect(Object.keys(pairsOf(grounds))).toEqual(['ada bo', 'ada cem', 'eli fay']);
  });
});

const someone = fc.constantFrom(...people, 'archived', 'me');
const someDay = fc
  .integer({ min: 0, max: 900 })
  .map((back) => Temporal.PlainDate.from(day).subtract({ days: back }).toString());
const someOccasion = fc
  .record({
    day: someDay,
    channel: fc.constantFrom('mail', 'message', 'meeting', 'call', 'event', 'endorsement'),
    people: fc.uniqueArray(someone, { minLength: 2, maxLength: 6 }),
    hasWriter: fc.boolean(),
  })
  .map(({ hasWriter, ...rest }): Occasion => ({ ...rest, from: hasWriter ? (rest.people[0] ?? null) : null }));
const year = fc.integer({ min: 2015, max: 2026 }).map(String);
const someStay = fc
  .record({
    personId: someone,
    place: fc.constantFrom('mill', 'quay'),
    source: fc.constantFrom('employer' as const, 'school' as const, 'event' as const),
    part: fc.constantFrom(null, 'north', 'North'),
    startedOn: fc.option(year),
    endedOn: fc.option(year),
    isCurrent: fc.boolean(),
  })
  .map((each): Stay => ({ ...each, placeName: each.place }));
const someWord = fc
  .record({
    pair: fc.uniqueArray(fc.constantFrom(...people), { minLength: 2, maxLength: 2 }),
    state: fc.constantFrom('held' as const, 'denied' as const),
    confidence: fc.option(fc.double({ min: 0.01, max: 1, noNaN: true })),
    statedOn: someDay,
  })
  .map(({ pair: [one = '', other = ''], ...rest }) => word(one, other, rest));
const someGrounds: fc.Arbitrary<KnownTieGrounds> = fc.record({
  occasions: fc.array(someOccasion, { maxLength: 25 }),
  stays: fc.array(someStay, { maxLength: 25 }),
  stated: fc.uniqueArray(someWord, { maxLength: 5, selector: (each) => `${each.personId} ${each.otherId}` }),
});

describe('whatever is on file', () => {
  test('the same pairs are known, as surely, in whatever order people and evidence come', () => {
    fc.assert(
      fc.property(
        someGrounds,
        fc.shuffledSubarray(people, { minLength: people.length }),
        fc.nat(),
        (grounds, order, turn) => {
          const turned = <T>(items: readonly T[]): T[] => [
            ...items.slice(turn % (items.length || 1)),
            ...items.slice(0, turn % (items.length || 1)),
          ];
          const other = {
            occasions: turned(grounds.occasions).reverse(),
            stays: turned(grounds.stays),
            stated: turned(grounds.stated),
          };
          const [before, after] = [pairsOf(grounds), pairsOf(other, order)];
          expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
          for (const [pair, tie] of Object.entries(before)) {
            expect(after[pair]?.confidence).toBeCloseTo(tie.confidence, 6);
            expect(after[pair]?.strength).toBeCloseTo(tie.strength, 5);
            expect(after[pair]?.source).toBe(tie.source);
          }
        },
      ),
    );
  });

  test('nothing is surer than its best evidence alone, and no evidence makes a pair less sure', () => {
    fc.assert(
      fc.property(someGrounds, (grounds) => {
        const kinds = [
          pairsOf({ stated: grounds.stated }),
          pairsOf({ occasions: grounds.occasions }),
          pairsOf({ stays: grounds.stays }),
        ];
        for (const [pair, tie] of Object.entries(pairsOf(grounds))) {
          const best = Math.max(...kinds.map((kind) => kind[pair]?.confidence ?? 0));
          expect(tie.confidence).toBeLessThanOrEqual(best + 1e-6);
          if (tie.source !== 'stated') expect(tie.confidence).toBeCloseTo(best, 6);
          expect(tie.confidence).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('a denial wins, and is all that the user’s denial takes away', () => {
    fc.assert(
      fc.property(
        someGrounds,
        fc.uniqueArray(fc.constantFrom(...people), { minLength: 2, maxLength: 2 }),
        (grounds, [one = '', other = '']) => {
          const before = pairsOf(grounds);
          const denied = [
            ...grounds.stated.filter((each) => each.id !== `${one}-${other}`),
            word(one, other, { id: 'no', state: 'denied' }),
          ];
          const after = pairsOf({ ...grounds, stated: denied });
          const pair = [one, other].sort().join(' ');
          expect(after[pair]).toBeUndefined();
          const others = Object.keys(before).filter((each) => each !== pair);
          expect(
            Object.keys(after)
              .filter((each) => others.includes(each))
              .sort(),
          ).toEqual(others.sort());
        },
      ),
    );
  });

  test('one person’s page says the same as the whole network, with at least one sentence of evidence each', () => {
    fc.assert(
      fc.property(someGrounds, fc.constantFrom(...people), (grounds, personId) => {
        const everyone = [...people, 'archived', 'me'];
        const all = pairsOf(grounds, everyone);
        const was = new Set(
          grounds.stays.filter((each) => each.personId === personId).map((each) => `${each.source} ${each.place}`),
        );
        const own: KnownTieGrounds = {
          occasions: grounds.occasions.filter((each) => each.people.includes(personId)),
          stays: grounds.stays.filter((each) => was.has(`${each.source} ${each.place}`)),
          stated: grounds.stated.filter((each) => each.personId === personId || each.otherId === personId),
        };
        const known = acquaintancesOf(own, personId, day);
        const seen = known.filter((each) => each.state !== 'denied');
        const expected = Object.keys(all).filter((pair) => pair.split(' ').includes(personId));
        expect(seen.map((each) => [personId, each.personId].sort().join(' ')).sort()).toEqual(expected.sort());
        for (const each of seen) {
          const tie = all[[personId, each.personId].sort().join(' ')];
          expect(each.confidence).toBeCloseTo(tie?.confidence ?? -1, 6);
          expect(each.source).toBe(tie?.source);
          expect(each.evidence.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
