import { dayNumber } from '../../../kernel/day-number.ts';
import type { KnownTie } from '../../ties/known/known-tie.ts';
import type { Occasion } from '../../ties/known/occasion.ts';
import { forEachSharedStay } from '../../ties/known/shared-stays.ts';
import type { Stay } from '../../ties/known/stay.ts';
import { type KnownTies, knownTieSources } from './ego-network.ts';
import { claimsFromOccasions } from './occasion-claims.ts';
import { addClaim, groupedBy, noClaims, type TieClaims } from './tie-claims.ts';

/** What says who knows whom. */
export interface KnownTieGrounds {
  readonly occasions: readonly Occasion[];
  readonly stays: readonly Stay[];
  readonly stated: readonly KnownTie[];
}

const claimsFromStays = (
  stays: readonly Stay[],
  placeOf: (personId: string) => number | undefined,
  asOf: number,
): TieClaims => {
  // Whoever is archived, and the user, count towards the size of a unit, but have no place among the people.
  const others = new Map<string, number>();
  const numberOf = (personId: string): number => {
    const place = placeOf(personId) ?? others.get(personId);
    if (place !== undefined) return place;
    const number = -1 - others.size;
    others.set(personId, number);
    return number;
  };
  const claims = noClaims();
  forEachSharedStay(stays, numberOf, asOf, ({ one, other, source, confidence }) => {
    if (one >= 0 && other >= 0) addClaim(claims, one, other, { confidence, source: knownTieSources.indexOf(source) });
  });
  return claims;
};

const stated = knownTieSources.indexOf('stated');

/** The user's words by pair: how sure, or 0 where they do not know each other. A denial stands against another word. */
const wordsOf = (
  ties: readonly KnownTie[],
  placeOf: (personId: string) => number | undefined,
  people: number,
  day: string,
): Map<number, number> => {
  const words = new Map<number, number>();
  for (const { personId, otherId, state, confidence, statedOn } of ties) {
    const [one, other] = [placeOf(personId), placeOf(otherId)];
    if (one === undefined || other === undefined || one === other || statedOn > day) continue;
    const pair = Math.min(one, other) * people + Math.max(one, other);
    const word = state === 'denied' ? 0 : (confidence ?? 1);
    words.set(pair, Math.min(word, words.get(pair) ?? 1));
  }
  return words;
};

const joined = (parts: readonly TieClaims[]): TieClaims => {
  const all = noClaims();
  for (const part of parts)
    for (let row = 0; row < part.one.length; row += 1) {
      all.one.push(part.one[row]!);
      all.other.push(part.other[row]!);
      all.confidence.push(part.confidence[row]!);
      all.strength.push(part.strength[row]!);
      all.source.push(part.source[row]!);
    }
  return all;
};

/** Of one person's claims, the best about each other person. Where two are equally sure, the source named first. */
const bestByOther = (claims: TieClaims, rows: Uint32Array): Map<number, { row: number; strength: number }> => {
  const best = new Map<number, { row: number; strength: number }>();
  for (const row of rows) {
    const other = claims.other[row]!;
    const known = best.get(other);
    if (!known) {
      best.set(other, { row, strength: claims.strength[row]! });
      continue;
    }
    known.strength = Math.max(known.strength, claims.strength[row]!);
    const surer = claims.confidence[row]! - claims.confidence[known.row]!;
    if (surer > 0 || (surer === 0 && claims.source[row]! < claims.source[known.row]!)) known.row = row;
  }
  return best;
};

/**
 * Who knows whom among people with places below `people`, as of a day: one entry a pair, by place. What is seen makes
 * it as sure as its best evidence, what the user says goes before it, and whom they deny is left out.
 */
export const knownTiesOf = (
  grounds: KnownTieGrounds,
  placeOf: (personId: string) => number | undefined,
  people: number,
  day: string,
): KnownTies => {
  const asOf = dayNumber(day);
  const words = wordsOf(grounds.stated, placeOf, people, day);
  const spoken = noClaims();
  for (const [pair, confidence] of words)
    addClaim(spoken, Math.floor(pair / people), pair % people, { confidence, source: stated });
  const claims = joined([
    spoken,
    claimsFromOccasions(grounds.occasions, placeOf, people, asOf),
    claimsFromStays(grounds.stays, placeOf, asOf),
  ]);
  const ties: TieClaims = noClaims();
  const { starts, rows } = groupedBy(claims.one, people);
  for (let one = 0; one < people; one += 1) {
    const best = bestByOther(claims, rows.subarray(starts[one], starts[one + 1]));
    for (const other of Uint32Array.from(best.keys()).sort()) {
      const { row, strength } = best.get(other)!;
      const word = words.get(one * people + other);
      if (word === 0) continue;
      const confidence = word ?? claims.confidence[row]!;
      addClaim(ties, one, other, { confidence, strength, source: word === undefined ? claims.source[row]! : stated });
    }
  }
  return {
    a: Uint32Array.from(ties.one),
    b: Uint32Array.from(ties.other),
    confidence: Float32Array.from(ties.confidence),
    strength: Float32Array.from(ties.strength),
    source: Uint8Array.from(ties.source),
  };
};
