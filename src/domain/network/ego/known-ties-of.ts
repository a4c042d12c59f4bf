import { dayNumber } from '../../../kernel/day-number.ts';
import type { KnownTie } from '../../ties/known/known-tie.ts';
import type { Occasion } from '../../ties/known/occasion.ts';
import { forEachSharedStay } from '../../ties/known/shared-stays.ts';
import type { Stay } from '../../ties/known/stay.ts';
import { type KnownTies, knownTieSources } from './ego-network.ts';
import { addOccasions } from './occasion-claims.ts';
import { addClaim, groupedBy, noClaims, type TieClaims } from './tie-claims.ts';

/** What of the user's word on a pair the rules need. */
export type StatedPair = Pick<KnownTie, 'personId' | 'otherId' | 'state' | 'confidence' | 'statedOn'>;

/** What says who knows whom. */
export interface KnownTieGrounds<T extends StatedPair = StatedPair> {
  readonly occasions: readonly Occasion[];
  readonly stays: readonly Stay[];
  readonly stated: readonly T[];
}

type PlaceOf = (personId: string) => number | undefined;

const addStays = (claims: TieClaims, stays: readonly Stay[], placeOf: PlaceOf, asOf: number): void => {
  // Whoever is archived, and the user, count towards the size of a unit, but have no place among the people.
  const others = new Map<string, number>();
  const numberOf = (personId: string): number => {
    const place = placeOf(personId) ?? others.get(personId);
    if (place !== undefined) return place;
    const number = -1 - others.size;
    others.set(personId, number);
    return number;
  };
  forEachSharedStay(stays, numberOf, asOf, ({ one, other, source, confidence }) => {
    if (one >= 0 && other >= 0) addClaim(claims, one, other, confidence, 0, knownTieSources.indexOf(source));
  });
};

const statedSource = knownTieSources.indexOf('stated');

/** The user's words as claims: how sure, or 0 where the two do not know each other. */
const addStated = (claims: TieClaims, stated: readonly StatedPair[], placeOf: PlaceOf, day: string): void => {
  for (const { personId, otherId, state, confidence, statedOn } of stated) {
    if (statedOn > day) continue;
    const [one, other] = [placeOf(personId), placeOf(otherId)];
    if (one === undefined || other === undefined || one === other) continue;
    addClaim(claims, one, other, state === 'denied' ? 0 : (confidence ?? 1), 0, statedSource);
  }
};

const unsaid = 2;

/** What is said about one person and each other one, reset for the next only where it was touched. */
class Verdicts {
  readonly #claims: TieClaims;
  /** The row of the best evidence, or of any word. */
  readonly #row: Int32Array;
  readonly #strength: Float64Array;
  /** The user's word, 0 to 1. A denial stands against another word. */
  readonly #word: Float64Array;

  constructor(claims: TieClaims, people: number) {
    this.#claims = claims;
    this.#row = new Int32Array(people).fill(-1);
    this.#strength = new Float64Array(people);
    this.#word = new Float64Array(people);
  }

  /** Where two are equally sure, the source named first is the better one. */
  #isBetter(row: number, than: number): boolean {
    const { confidence, source } = this.#claims;
    if (source[than] === statedSource) return true;
    const surer = confidence[row]! - confidence[than]!;
    return surer > 0 || (surer === 0 && source[row]! < source[than]!);
  }

  #take(row: number, touched: number[]): void {
    const { other: others, source, confidence, strength } = this.#claims;
    const other = others[row]!;
    const isStated = source[row] === statedSource;
    if (this.#row[other]! < 0) {
      touched.push(other);
      this.#row[other] = row;
      this.#strength[other] = 0;
      this.#word[other] = unsaid;
    } else if (!isStated && this.#isBetter(row, this.#row[other]!)) this.#row[other] = row;
    if (isStated) this.#word[other] = Math.min(this.#word[other]!, confidence[row]!);
    else this.#strength[other] = Math.max(this.#strength[other]!, strength[row]!);
  }

  /** What the rows about one person come to, by the place of the other. */
  settle(one: number, rows: Uint32Array, ties: TieClaims): void {
    const touched: number[] = [];
    for (const row of rows) this.#take(row, touched);
    for (const other of Uint32Array.from(touched).sort()) {
      const row = this.#row[other]!;
      const word = this.#word[other]!;
      this.#row[other] = -1;
      if (word === 0) continue;
      const isSaid = word < unsaid;
      const confidence = isSaid ? word : this.#claims.confidence[row]!;
      const source = isSaid ? statedSource : this.#claims.source[row]!;
      addClaim(ties, one, other, confidence, this.#strength[other]!, source);
    }
  }
}

/**
 * Who knows whom among people with places below `people`, as of a day: one entry a pair, by place. What is seen makes
 * it as sure as its best evidence, what the user says goes before it, and whom they deny is left out.
 */
export const knownTiesOf = (grounds: KnownTieGrounds, placeOf: PlaceOf, people: number, day: string): KnownTies => {
  const asOf = dayNumber(day);
  const claims = noClaims();
  addStated(claims, grounds.stated, placeOf, day);
  addOccasions(claims, grounds.occasions, placeOf, people, asOf);
  addStays(claims, grounds.stays, placeOf, asOf);
  const verdicts = new Verdicts(claims, people);
  const ties = noClaims();
  const { starts, rows } = groupedBy(claims.one, people);
  for (let one = 0; one < people; one += 1) {
    const [start, end] = [starts[one]!, starts[one + 1]!];
    if (end > start) verdicts.settle(one, rows.subarray(start, end), ties);
  }
  return {
    a: Uint32Array.from(ties.one),
    b: Uint32Array.from(ties.other),
    confidence: Float32Array.from(ties.confidence),
    strength: Float32Array.from(ties.strength),
    source: Uint8Array.from(ties.source),
  };
};
