import { describe, expect, test } from 'vitest';
import { aliveness, strongness } from './tie-ramp.ts';
import { termsOf, valuesOf } from './capital-amounts.ts';
import { defaultCapitalSettings } from './capital-weights.ts';
import { EgoCapital } from './ego-capital.ts';
import { egoConstraint } from './ego-constraint.ts';
import { networkOf, someone, standingAt } from './ego-fixture.testing.ts';
import { gainOfNewContact } from '../measures/effective-size.ts';

const settings = defaultCapitalSettings;
const measured = (...network: Parameters<typeof networkOf>) => new EgoCapital(networkOf(...network), settings);
const values = (capital: EgoCapital) => valuesOf(termsOf(capital.amounts), settings.weights);

describe('whether a tie counts as alive or strong', () => {
  test('is a matter of degree around strength 10 and 50, and nothing at all at 0', () => {
    expect(aliveness(0)).toBe(0);
    expect(aliveness(10)).toBeCloseTo(0.5, 3);
    expect(aliveness(7.5)).toBeCloseTo(1 / (1 + Math.exp(2)), 3); // 0.12
    expect(aliveness(12.5)).toBeCloseTo(1 / (1 + Math.exp(-2)), 3); // 0.88
    expect(strongness(50)).toBe(0.5);
    expect(strongness(90)).toBeCloseTo(1, 9);
    expect(strongness(20)).toBe(0);
  });
});

describe('bonding', () => {
  // Three friends at strength 80, so s = 0.8 and each is wholly strong. Ada and Ben know each other, Cleo knows neither.
  const friends = [
    someone('Ada', 80, { out: 3, in: 3 }),
    someone('Ben', 80, { out: 4, in: 2 }),
    someone('Cleo', 80, { out: 1, in: 0 }),
  ];
  const capital = measured(friends, [['Ada', 'Ben']]);

  test('counts close ties by their strength: 3 · 0.8 = 2.4', () => {
    expect(capital.amounts.closeness).toBeCloseTo(2.4, 4);
  });

  test('two of three close ties share another one: closure 2/3', () => {
    expect(capital.amounts.closure).toBeCloseTo(2 / 3, 4);
  });

  test('give and take is 2·min/(in+out), averaged: (1 + 4/6 + 0) / 3 = 0.556', () => {
    expect(capital.amounts.reciprocity).toBeCloseTo(5 / 9, 4);
  });

  test('is 100 · A · (0.5 + 0.3·closure + 0.2·reciprocity) with A = 1 − 2^(−2.4/7.5)', () => {
    const closeness = 1 - 2 ** (-2.4 / 7.5); // 0.1989
    expect(values(capital).bonding).toBeCloseTo(100 * closeness * (0.5 + 0.3 * (2 / 3) + 0.2 * (5 / 9)), 2); // 16.1
  });

  test('counts somebody unsure to know another as far as it is sure', () => {
    const unsure = measured(friends, [{ between: ['Ada', 'Ben'], confidence: 0.25 }]);
    expect(unsure.amounts.closure).toBeCloseTo((2 / 3) * 0.25, 4);
  });
});

describe('bridging', () => {
  // 29 contacts with 58 ties among them: the example of the documentation.
  const names = Array.from({ length: 29 }, (_, place) => `P${place}`);
  const ring = (step: number) =>
    names.map((name, place) => [name, names[(place + step) % names.length] ?? ''] as const);
  const contacts = names.map((name, place) =>
    someone(name, 40, { organisation: place < 20 ? 'Globex' : 'Initech', out: 1, in: 1 }),
  );
  const ada = someone('Ada', 0);
  const capital = measured([...contacts, ada], [...ring(1), ...ring(2), ['Ada', 'P0'], ['Ada', 'P1'], ['Ada', 'P2']]);

  test('29 contacts with 58 ties among them count as 29 − 2·58/29 = 25 independent ones', () => {
    expect(capital.amounts.reach).toBeCloseTo(25, 6);
  });

  test('Ada, who knows 3 of the 29, counts as 0.93 of a new one', () => {
    const after = capital.amountsWith(29, { strength: 40, peak: 40, out: 1, in: 1 });
    expect(after.reach - capital.amounts.reach).toBeCloseTo(0.9333, 4); // 1 + 116/870 − 6/30
    expect(after.reach - capital.amounts.reach).toBeCloseTo(gainOfNewContact(29, 58, 3), 9);
  });

  test('somebody who knows more than (n+1)/2 + t/n = 17 of them takes away from it', () => {
    const known = (count: number) => [
      ...ring(1),
      ...ring(2),
      ...names.slice(0, count).map((name) => ['Ada', name] as const),
    ];
    const gain = (count: number) => {
      const before = measured([...contacts, ada], known(count));
      return before.amountsWith(29, { strength: 40, peak: 40, out: 1, in: 1 }).reach - before.amounts.reach;
    };
    expect(gain(16)).toBeGreaterThan(0);
    expect(gain(17)).toBeCloseTo(0, 9);
    expect(gain(18)).toBeLessThan(0);
  });

  test('20 of Globex and 9 of Initech are spread as over 29²/(20² + 9²) = 1.75 employers', () => {
    expect(capital.amounts.variety).toBeCloseTo(841 / 481, 6);
  });

  test('is 100 · (0.5·reach + 0.3·variety + 0.2·upkeep)', () => {
    const reach = Math.log2(26) / Math.log2(151); // 0.649
    const variety = Math.log2(841 / 481) / 4; // 0.202
    expect(values(capital).bridging).toBeCloseTo(100 * (0.5 * reach + 0.3 * variety + 0.2 * 1), 3); // 58.5
  });

  test('keeps one of two bridges: upkeep one half; a door closed beside a close common friend is none', () => {
    const kept = measured(
      [someone('Kept', 60), someone('Lost', 0, { peak: 60 }), someone('Circle', 0, { peak: 60 })],
      [['Kept', 'Circle']],
    );
    // Kept and Lost share no close contact; Circle does (Kept, strong at 60).
    expect(kept.amounts.upkeep).toBeCloseTo(1 / 2, 3);
  });

  test('constraint of three strangers is 3 · (1/3)² = 1/3, of three who all know each other 3 · (1/3 + 2·1/9)² = 0.926', () => {
    const three = [someone('Ada', 60), someone('Ben', 60), someone('Cleo', 60)];
    expect(egoConstraint(measured(three))).toBeCloseTo(1 / 3, 6);
    const closed = measured(three, [
      ['Ada', 'Ben'],
      ['Ben', 'Cleo'],
      ['Ada', 'Cleo'],
    ]);
    expect(egoConstraint(closed)).toBeCloseTo(3 * (1 / 3 + 2 / 9) ** 2, 6);
    expect(egoConstraint(measured([someone('Ada', 0)]))).toBeNull();
  });
});

describe('linking', () => {
  const people = [
    someone('Chief', 60, standingAt(1, '1120')),
    someone('Colleague', 60, standingAt(0.4, '2512')),
    someone('Trainee', 60, standingAt(0.1, '2512')),
    someone('Stranger', 60),
  ];
  const capital = measured(people, [], standingAt(0.4));

  test('reaches from 0.1 to 1, over 2 occupations, with one tie upward of strength 0.6', () => {
    expect(capital.amounts.upper).toBeCloseTo(1, 6);
    expect(capital.amounts.range).toBeCloseTo(0.9, 6);
    expect(capital.amounts.extensity).toBeCloseTo(2, 6);
    expect(capital.amounts.up).toBeCloseTo(0.6, 6);
  });

  test('is 100 · (0.30·upper + 0.15·range + 0.20·(1 − 2^(−2/8)) + 0.35·(1 − 2^(−0.6/2)))', () => {
    const expected = 0.3 * 1 + 0.15 * 0.9 + 0.2 * (1 - 2 ** (-2 / 8)) + 0.35 * (1 - 2 ** (-0.6 / 2));
    expect(values(capital).linking).toBeCloseTo(100 * expected, 4); // 53.2
  });

  test('two strong ties to people above make half of what ties upward can add', () => {
    const seniors = [someone('One', 100, standingAt(0.9)), someone('Two', 100, standingAt(0.9))];
    expect(termsOf(measured(seniors, [], standingAt(0.4)).amounts).up).toBeCloseTo(0.5, 6);
  });

  test('somebody out of reach counts for nothing, however high up', () => {
    const far = measured([someone('Chief', 0, standingAt(1))], [], standingAt(0.4));
    expect(values(far).linking).toBe(0);
  });

  test('goes by prestige where the user prefers: SIOPS 39 of 78 is 0.5', () => {
    const status = { occupation: '1', prestige: 39, seniority: 1 };
    const capital = new EgoCapital(networkOf([someone('Ada', 60, { status })]), { ...settings, status: 'prestige' });
    expect(capital.amounts.upper).toBeCloseTo(0.5, 6);
  });
});

test('nobody on file is nothing at all, without a fault', () => {
  expect(values(measured([]))).toEqual({ bonding: 0, bridging: 0, linking: 0 });
});
