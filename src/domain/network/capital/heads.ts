import type { EgoCapital } from './ego-capital.ts';
import { isAlive, isStrong } from './tie-ramp.ts';

/** People counted as people: what the sums weigh smoothly, said in whole numbers. */
export interface Heads {
  readonly people: number;
  readonly met: number;
  readonly alive: number;
  readonly strong: number;
  /** Strong, and known to share another close contact with the user. */
  readonly embedded: number;
  /** Circles with a living contact. */
  readonly circles: number;
  /** Ever alive, and no close contact known to be in common; and those of them still alive. */
  readonly bridgesEver: number;
  readonly bridges: number;
  /** Alive, with a circle, a standing, an occupation that is known; and above the user. */
  readonly withCircle: number;
  readonly withStanding: number;
  readonly withOccupation: number;
  readonly above: number;
}

type Counting = { -readonly [K in keyof Heads]: Heads[K] };

export const headsOf = (capital: EgoCapital): Heads => {
  const { alters } = capital.network;
  const heads: Counting = {
    people: alters.length,
    met: 0,
    alive: 0,
    strong: 0,
    embedded: 0,
    circles: 0,
    bridgesEver: 0,
    bridges: 0,
    withCircle: 0,
    withStanding: 0,
    withOccupation: 0,
    above: 0,
  };
  const circles = new Set<number>();
  for (const [place, alter] of alters.entries()) {
    if (alter.lastDay !== null || alter.strength > 0) heads.met += 1;
    if (!isAlive(Math.max(alter.peak, alter.strength))) continue;
    const isOpen = capital.embedded(place) < 0.5;
    if (isOpen) heads.bridgesEver += 1;
    if (!isAlive(alter.strength)) continue;
    heads.alive += 1;
    if (isOpen) heads.bridges += 1;
    if (isStrong(alter.strength)) heads.strong += 1;
    if (isStrong(alter.strength) && !isOpen) heads.embedded += 1;
    if (capital.circles.codes[place]! >= 0) heads.withCircle += 1;
    circles.add(capital.circles.codes[place]!);
    if (!Number.isNaN(capital.standing[place]!)) heads.withStanding += 1;
    if (alter.status?.occupation != null) heads.withOccupation += 1;
    if (capital.isAbove(place)) heads.above += 1;
  }
  circles.delete(-1);
  heads.circles = circles.size;
  return heads;
};
