import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Alter } from '../ego/ego-network.ts';
import { gainOfNewContact } from '../measures/effective-size.ts';
import { type CapitalAmounts, effectiveSizeOf, pointsOf, termsOf, valuesOf } from './capital-amounts.ts';
import { capitalKinds, capitalParts, partsOfKind } from './capital-kinds.ts';
import { balancedWeights, defaultCapitalSettings, variedWeights } from './capital-weights.ts';
import { EgoCapital } from './ego-capital.ts';
import { networkOf, someone, type TieDraft } from './ego-fixture.testing.ts';

const settings = defaultCapitalSettings;
/** Whole steps: numbers drawn among all that a computer can write down are nearly all next to nothing. */
const inSteps = (most: number, steps: number) =>
  fc.integer({ min: 0, max: steps }).map((step) => (most * step) / steps);
const strength = inSteps(100, 200);
const portion = inSteps(1, 20);

const person = fc.record({
  strength,
  peak: strength,
  out: inSteps(20, 10),
  in: inSteps(20, 10),
  organisation: fc.option(fc.constantFrom('Globex', 'Initech', 'Hooli')),
  seniority: fc.option(portion),
  occupation: fc.option(fc.constantFrom('1120', '2512', '2411')),
});

const peopleOf = (
  drafts: readonly (typeof person extends fc.Arbitrary<infer T> ? T : never)[],
  prefix = 'P',
): Alter[] =>
  drafts.map(({ seniority, occupation, ...draft }, place) =>
    someone(`${prefix}${place}`, draft.strength, { ...draft, status: { occupation, prestige: null, seniority } }),
  );

/** A few people and who of them may know whom; ties name each pair once. */
const world = fc.array(person, { maxLength: 12, size: 'max' }).chain((drafts) =>
  fc
    .uniqueArray(fc.tuple(fc.nat(11), fc.nat(11), portion), {
      selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
      maxLength: 40,
      size: 'max',
    })
    .map((ties) => ({
      people: peopleOf(drafts),
      ties: ties.flatMap(([a, b, confidence]): TieDraft[] =>
        a !== b && a < drafts.length && b < drafts.length ? [{ between: [`P${a}`, `P${b}`], confidence }] : [],
      ),
    })),
);

const own = { status: { occupation: null, prestige: null, seniority: 0.4 } };
const capitalOf = (people: readonly Alter[], ties: readonly TieDraft[]) =>
  new EgoCapital(networkOf(people, ties, own), settings);

const expectClose = (one: CapitalAmounts, other: CapitalAmounts) => {
  for (const part of capitalParts) expect(one[part], part).toBeCloseTo(other[part], 6);
};

describe('capital', () => {
  test('lies within 0 and 100, is the sum of its parts, and each part lies on its scale', () => {
    fc.assert(
      fc.property(world, ({ people, ties }) => {
        const terms = termsOf(capitalOf(people, ties).amounts);
        const values = valuesOf(terms, settings.weights);
        for (const kind of capitalKinds) {
          expect(values[kind]).toBeGreaterThanOrEqual(0);
          expect(values[kind]).toBeLessThanOrEqual(100 + 1e-9);
          const sum = partsOfKind[kind].reduce((total, part) => total + pointsOf(terms, settings.weights, part), 0);
          expect(sum).toBeCloseTo(values[kind], 9);
        }
        for (const part of capitalParts) expect(terms[part]).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('does not depend on the order in which people are on file', () => {
    fc.assert(
      fc.property(world, ({ people, ties }) => {
        expectClose(capitalOf(people, ties).amounts, capitalOf(people.toReversed(), ties.toReversed()).amounts);
      }),
    );
  });

  test('without somebody is what it is where they never were on file', () => {
    fc.assert(
      fc.property(world, fc.nat(11), ({ people, ties }, place) => {
        fc.pre(place < people.length);
        const without = people.filter((_, each) => each !== place);
        const left = ties.filter(({ between }) => !between.includes(`P${place}`));
        const predicted = capitalOf(people, ties).amountsWith(place, { strength: 0, peak: 0, out: 0, in: 0 });
        expectClose(predicted, capitalOf(without, left).amounts);
      }),
    );
  });

  test('with a tie that stands otherwise is what it is when it does', () => {
    fc.assert(
      fc.property(world, fc.nat(11), person, ({ people, ties }, place, draft) => {
        fc.pre(place < people.length);
        const state = { strength: draft.strength, peak: draft.peak, out: draft.out, in: draft.in };
        const changed = people.map((each, at) => (at === place ? { ...each, ...state } : each));
        expectClose(capitalOf(people, ties).amountsWith(place, state), capitalOf(changed, ties).amounts);
      }),
    );
  });

  test('is the same if nothing changes', () => {
    fc.assert(
      fc.property(world, fc.nat(11), ({ people, ties }, place) => {
        const alter = people[place];
        fc.pre(alter !== undefined);
        const capital = capitalOf(people, ties);
        expectClose(capital.amountsWith(place, alter), capital.amounts);
      }),
    );
  });

  test('of two networks that share nobody: close ties, independent contacts and ties upward add up', () => {
    fc.assert(
      fc.property(world, world, (one, other) => {
        const renamed = other.people.map((each) => ({ ...each, name: `Q${each.name}` }));
        const renamedTies = other.ties.map((tie): TieDraft => ({
          ...tie,
          between: [`Q${tie.between[0]}`, `Q${tie.between[1]}`],
        }));
        const both = capitalOf([...one.people, ...renamed], [...one.ties, ...renamedTies]).sums;
        const first = capitalOf(one.people, one.ties).sums;
        const second = capitalOf(other.people, other.ties).sums;
        for (const sum of ['close', 'closed', 'contacts', 'ties', 'bridges', 'bridgesEver', 'above'] as const)
          expect(both[sum], sum).toBeCloseTo(first[sum] + second[sum], 6);
      }),
    );
  });
});

test('a new contact adds 1 + 2t/(n(n+1)) − 2m/(n+1) to the effective size, whatever n, t and m', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), portion, portion, (n, density, known) => {
      const t = (density * n * (n - 1)) / 2;
      const m = known * n;
      expect(effectiveSizeOf(n + 1, t + m) - effectiveSizeOf(n, t)).toBeCloseTo(gainOfNewContact(n, t, m), 6);
    }),
  );
});

describe('weights', () => {
  test('add up to 1 within each kind, however they are turned', () => {
    const turned = { ...settings.weights, closure: 3, reach: 0, variety: 0, upkeep: 0 };
    for (const { weights } of [{ weights: balancedWeights(turned) }, ...variedWeights(settings.weights)])
      for (const kind of capitalKinds)
        expect(partsOfKind[kind].reduce((sum, part) => sum + weights[part], 0)).toBeCloseTo(1, 9);
  });

  test('are each tried a tenth smaller and greater', () => {
    const tried = variedWeights(settings.weights).map(({ part, weight }) => `${part} ${weight.toFixed(2)}`);
    expect(tried).toHaveLength(20);
    expect(tried).toContain('closure 0.40');
    expect(tried).toContain('range 0.05');
  });
});
