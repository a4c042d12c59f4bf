import { describe, expect, test } from 'vitest';
import { defaultCapitalSettings } from '../capital/capital-weights.ts';
import { networkOf, someone, standingAt } from '../capital/ego-fixture.testing.ts';
import { supposeThat } from './what-if.ts';

const people = [
  someone('Ada', 60, { any: 4, out: 4, in: 4 }),
  someone('Ben', 60, { any: 4, out: 4, in: 4, ...standingAt(0.8) }),
  someone('Cleo', 0),
];
const network = networkOf(people, [{ between: ['Ada', 'Cleo'], confidence: 0.5 }], standingAt(0.4));
const settings = defaultCapitalSettings;
const difference = (answer: ReturnType<typeof supposeThat>, id: string) =>
  answer.parts.find((part) => part.id === id)?.difference ?? NaN;

describe('what if', () => {
  test('nothing is supposed: nothing changes', () => {
    const answer = supposeThat(network, [], settings);
    expect(answer.kinds.every((kind) => kind.difference === 0)).toBe(true);
    expect(answer.parts.every((part) => part.difference === 0)).toBe(true);
    expect(answer.sentence).toBe('Nothing was supposed, so nothing changes.');
  });

  test('two close friends come to know each other: the circle closes, and reach is a little less', () => {
    const answer = supposeThat(network, [{ type: 'connect', alter: 0, other: 1 }], settings);
    const part = (id: string) => answer.parts.find((each) => each.id === id);
    expect(part('closure')?.amountBefore).toBeCloseTo(0, 6);
    expect(part('closure')?.amountAfter).toBeCloseTo(1, 1);
    // 2 contacts, 1 tie: 2 − 2·1/2 = 1.
    expect(part('reach')?.amountBefore).toBeCloseTo(2, 4);
    expect(part('reach')?.amountAfter).toBeCloseTo(1, 4);
    expect(answer.supposed).toEqual(['Ada and Ben come to know each other.']);
  });

  test('a tie that was only likely becomes sure, and stands once', () => {
    const answer = supposeThat(
      network,
      [
        { type: 'connect', alter: 2, other: 0 },
        { type: 'meet', alter: 2 },
      ],
      settings,
    );
    const twice = supposeThat(
      network,
      [
        { type: 'connect', alter: 0, other: 2 },
        { type: 'connect', alter: 2, other: 0 },
        { type: 'meet', alter: 2 },
      ],
      settings,
    );
    expect(twice.kinds).toEqual(answer.kinds);
  });

  test('the points of parts add up to the difference of each kind', () => {
    const answer = supposeThat(
      network,
      [
        { type: 'lose', alter: 1 },
        { type: 'strength', alter: 2, strength: 80 },
      ],
      settings,
    );
    const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + difference(answer, id), 0);
    expect(answer.kinds[0]?.difference).toBeCloseTo(sum(['closeness', 'closure', 'reciprocity']), 9);
    expect(answer.kinds[1]?.difference).toBeCloseTo(sum(['reach', 'variety', 'upkeep']), 9);
    expect(answer.kinds[2]?.difference).toBeCloseTo(sum(['upper', 'range', 'extensity', 'up']), 9);
    expect(answer.sentence).toMatch(/^Bonding [\d.]+ (→|stays).*, Linking [\d.]+ → 0 \(−[\d.]+\)\.$/);
  });

  test('the network itself is left as it is', () => {
    supposeThat(
      network,
      [
        { type: 'lose', alter: 0 },
        { type: 'connect', alter: 0, other: 2 },
      ],
      settings,
    );
    expect(network.alters[0]?.strength).toBe(60);
    expect(network.knownTies.confidence[0]).toBeCloseTo(0.5, 6);
  });
});
