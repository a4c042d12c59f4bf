import { dayNumber } from '../../../kernel/day-number.ts';
import {
  chanceOfOccasion,
  confidenceAfter,
  type Occasion,
  type OccasionSource,
  occasionSource,
  weightOfOccasion,
} from '../../ties/known/occasion.ts';
import { halfLifeDays, strengthOfDays } from '../../ties/strength.ts';
import { knownTieSources } from './ego-network.ts';
import { addClaim, groupedBy, type TieClaims } from './tie-claims.ts';

const daySpan = 2 ** 22;

interface Dated {
  readonly day: number;
  readonly source: OccasionSource;
  readonly occasion: Occasion;
}

/** Those that count by a day, oldest first. Sorted as plain numbers, for there may be a million. */
const upTo = (occasions: readonly Occasion[], asOf: number): Dated[] => {
  const keys = new Float64Array(occasions.length);
  for (const [index, { day }] of occasions.entries()) keys[index] = (dayNumber(day) + daySpan) * daySpan + index;
  const dated: Dated[] = [];
  for (const key of keys.sort()) {
    const day = Math.floor(key / daySpan) - daySpan;
    const occasion = occasions[key % daySpan];
    const source = occasion && occasionSource(occasion.channel);
    if (occasion && source && day <= asOf) dated.push({ day, source, occasion });
  }
  return dated;
};

/** Every pair that took part in something, in columns, oldest first. */
interface Meetings {
  readonly one: number[];
  readonly other: number[];
  readonly day: number[];
  readonly chance: number[];
  readonly weight: number[];
  readonly source: number[];
}

const meetingsOf = (dated: readonly Dated[], placeOf: (personId: string) => number | undefined): Meetings => {
  const meetings: Meetings = { one: [], other: [], day: [], chance: [], weight: [], source: [] };
  for (const { day, source, occasion } of dated) {
    const { people, from } = occasion;
    const places = people.map(placeOf);
    const writer = from === null ? undefined : placeOf(from);
    const sourcePlace = knownTieSources.indexOf(source);
    for (const [index, one] of places.entries())
      for (const other of places.slice(0, index)) {
        if (one === undefined || other === undefined || one === other) continue;
        meetings.one.push(Math.min(one, other));
        meetings.other.push(Math.max(one, other));
        meetings.day.push(day);
        meetings.chance.push(chanceOfOccasion(source, people.length, one === writer || other === writer));
        meetings.weight.push(weightOfOccasion(people.length));
        meetings.source.push(sourcePlace);
      }
  }
  return meetings;
};

/** What is known so far of one person with each other one; reset only where it was touched. */
class Tally {
  readonly #day: Int32Array;
  readonly #chance: Float64Array;
  readonly #weight: Float64Array;
  readonly #none: Float64Array;
  readonly #count: Float64Array;
  readonly #source: Uint8Array;
  readonly #touched: number[] = [];
  readonly #asOf: number;

  constructor(people: number, asOf: number) {
    this.#day = new Int32Array(people);
    this.#chance = new Float64Array(people);
    this.#weight = new Float64Array(people);
    this.#none = new Float64Array(people);
    this.#count = new Float64Array(people);
    this.#source = new Uint8Array(people);
    this.#asOf = asOf;
  }

  /** A day counts once, at the best that it has. */
  add(other: number, day: number, chance: number, weight: number, source: number): void {
    if (this.#none[other] === 0) {
      this.#touched.push(other);
      this.#none[other] = 1;
      this.#day[other] = day;
      this.#source[other] = source;
    } else if (this.#day[other] !== day) {
      this.#closeDay(other);
      this.#day[other] = day;
    }
    this.#chance[other] = Math.max(this.#chance[other]!, chance);
    this.#weight[other] = Math.max(this.#weight[other]!, weight);
    this.#source[other] = Math.min(this.#source[other]!, source);
  }

  #closeDay(other: number): void {
    this.#none[other]! *= 1 - this.#chance[other]!;
    this.#count[other]! += this.#weight[other]! * 2 ** ((this.#day[other]! - this.#asOf) / halfLifeDays);
    this.#chance[other] = 0;
    this.#weight[other] = 0;
  }

  /** What came together about one person, and an empty tally for the next. */
  handOver(one: number, claims: TieClaims): void {
    for (const other of this.#touched) {
      this.#closeDay(other);
      const confidence = confidenceAfter(this.#none[other]!);
      addClaim(claims, one, other, confidence, strengthOfDays(this.#count[other]! / 2), this.#source[other]!);
      this.#none[other] = 0;
      this.#count[other] = 0;
    }
    this.#touched.length = 0;
  }
}

/**
 * What being written to, meeting and speaking together says about pairs, as of a day number: one claim a pair, under
 * the surest source among them. Linear in the pairs on the occasions, of which each has 45 at most. The strength
 * counts the days together as if none of the two had begun any: it is at least so strong.
 */
export const addOccasions = (
  claims: TieClaims,
  occasions: readonly Occasion[],
  placeOf: (personId: string) => number | undefined,
  people: number,
  asOf: number,
): void => {
  const meetings = meetingsOf(upTo(occasions, asOf), placeOf);
  const { starts, rows } = groupedBy(meetings.one, people);
  const tally = new Tally(people, asOf);
  for (let one = 0; one < people; one += 1) {
    for (let at = starts[one]!; at < starts[one + 1]!; at += 1) {
      const row = rows[at]!;
      tally.add(
        meetings.other[row]!,
        meetings.day[row]!,
        meetings.chance[row]!,
        meetings.weight[row]!,
        meetings.source[row]!,
      );
    }
    tally.handOver(one, claims);
  }
};
