import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { skipN } from 'pure-rand/utils/skipN';

const scramble = (value: number): number => {
  const first = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
};

/**
 * Seeded chance. Each stream of a seed is a run of its own, so that what is drawn for one person of the sample world
 * does not shift what is drawn for the next. Only integers and exact fractions are used: every machine throws alike.
 */
export class Dice {
  readonly #generator: RandomGenerator;

  constructor(seed: number, stream: number) {
    const whole = scramble(seed | 0) ^ scramble(Math.floor(seed / 4_294_967_296) | 0);
    this.#generator = xoroshiro128plus(scramble((scramble(whole) + stream) | 0));
    // The first numbers of the generator still show its seed.
    skipN(this.#generator, 12);
  }

  /** A whole number from `low` to `high`, both included. `low` where the range is empty. */
  between(low: number, high: number): number {
    return high <= low ? low : uniformInt(this.#generator, low, high);
  }

  /** Whether something of this probability, 0 to 1, happens. */
  chance(probability: number): boolean {
    return (this.#generator.next() >>> 8) / 16_777_216 < probability;
  }

  pick<T>(list: readonly T[]): T {
    const item = list[this.between(0, list.length - 1)];
    if (item === undefined) throw new Error('Nothing to pick from: the list is empty.');
    return item;
  }

  /** Up to `count` different entries of a list, in the list's order. */
  some<T>(list: readonly T[], count: number): T[] {
    const chosen: T[] = [];
    let wanted = Math.min(count, list.length);
    for (const [position, item] of list.entries()) {
      if (this.between(1, list.length - position) > wanted) continue;
      chosen.push(item);
      wanted -= 1;
    }
    return chosen;
  }

  /** An index drawn by weight. */
  weighted(weights: readonly number[]): number {
    let left = this.between(
      1,
      weights.reduce((sum, weight) => sum + weight, 0),
    );
    for (const [index, weight] of weights.entries()) {
      left -= weight;
      if (left <= 0) return index;
    }
    return weights.length - 1;
  }
}
