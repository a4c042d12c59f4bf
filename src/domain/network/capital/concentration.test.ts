import { describe, expect, test } from 'vitest';
import { circlesOf } from './circles.ts';
import { reportConcentration } from './concentration.ts';
import { defaultCapitalSettings } from './capital-weights.ts';
import { EgoCapital } from './ego-capital.ts';
import { networkOf, someone, standingAt } from './ego-fixture.testing.ts';
import { reportCapital } from './capital-report.ts';

const settings = defaultCapitalSettings;
const colleagues = Array.from({ length: 7 }, (_, place) =>
  someone(`Colleague ${place}`, 80, { organisation: place % 2 ? 'Globex' : 'globex', out: 2, in: 2 }),
);
const others = Array.from({ length: 3 }, (_, place) =>
  someone(`Other ${place}`, 80, { organisation: `Elsewhere ${place}`, out: 2, in: 2, ...standingAt(0.9) }),
);
const report = (people = [...colleagues, ...others]) =>
  reportConcentration(new EgoCapital(networkOf(people, [], standingAt(0.4)), settings), { settings, limit: 5 });

describe('what the network leans on', () => {
  test('says that 70 % of the strong ties work for one employer, and what is left without them', () => {
    const [employer] = report().items;
    expect(employer).toMatchObject({ by: 'employer', risk: true });
    expect(employer?.groups[0]).toMatchObject({ name: 'globex', people: 7 });
    expect(employer?.groups[0]?.strongShare).toBeCloseTo(0.7, 9);
    expect(employer?.equalGroups).toBeCloseTo(100 / (49 + 3), 6);
    expect(employer?.sentence).toMatch(
      /^70 % of your strong ties work for globex\. Without them: bonding [\d.]+, bridging/,
    );
    const left = new EgoCapital(networkOf(others, [], standingAt(0.4)), settings);
    const [bonding] = reportCapital(left, { settings, people: 0 }).kinds;
    expect(employer?.groups[0]?.without?.bonding).toBeCloseTo(bonding?.value ?? NaN, 9);
  });

  test('sees no risk where there are few, and says so where nothing is known', () => {
    const few = report(colleagues.slice(0, 2));
    expect(few.items[0]?.risk).toBe(false);
    expect(few.items[1]).toMatchObject({
      by: 'field',
      equalGroups: null,
      sentence: 'Nothing is known of it for any living contact.',
    });
  });

  test('names who must not be lost, the greatest loss first', () => {
    const { losses } = report();
    expect(losses[0]?.person.name).toBe('Other 0');
    expect(losses[0]?.sentence).toMatch(/^Without Other 0 you would lose [\d.]+ of linking/);
    const totals = losses.map(({ loss }) => loss.total);
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
  });
});

describe('circles found in who knows whom', () => {
  const people = ['A', 'B', 'C', 'X', 'Y', 'Z'].map((name) => someone(name, 40));
  const network = networkOf(
    [...people, someone('Stranger', 0), someone('Loner', 40)],
    [
      ['A', 'B'],
      ['B', 'C'],
      ['A', 'C'],
      ['X', 'Y'],
      ['Y', 'Z'],
      ['X', 'Z'],
      { between: ['C', 'X'], confidence: 0.1 },
      { between: ['Stranger', 'Z'], confidence: 0.9 },
      { between: ['Stranger', 'A'], confidence: 0.2 },
    ],
  );

  test('hold those together who know each other; strangers join whom they know most surely, loners none', () => {
    const { codes, names } = circlesOf(network, 'community');
    expect(codes[0]).toBe(codes[1]);
    expect(codes[0]).toBe(codes[2]);
    expect(codes[3]).toBe(codes[5]);
    expect(codes[0]).not.toBe(codes[3]);
    expect(codes[6]).toBe(codes[5]);
    expect(codes[7]).toBe(-1);
    expect(names[codes[0] ?? 0]).toBe('around A');
  });
});
