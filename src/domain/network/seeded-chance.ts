import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** The whole numbers below `count` in an order given by the seed. */
export const shuffled = (count: number, seed: number): Uint32Array => drawSome(count, count, seed);

/** `wanted` different whole numbers below `count`, drawn in an order given by the seed. */
export const drawSome = (count: number, wanted: number, seed: number): Uint32Array => {
  const generator = xoroshiro128plus(Math.imul(seed + 1, 0x9e3779b1));
  const numbers = Uint32Array.from({ length: count }, (_, number) => number);
  for (let place = 0; place < wanted; place += 1) {
    const other = place === count - 1 ? place : uniformInt(generator, place, count - 1);
    const drawn = numbers[other]!;
    numbers[other] = numbers[place]!;
    numbers[place] = drawn;
  }
  return numbers.slice(0, wanted);
};
