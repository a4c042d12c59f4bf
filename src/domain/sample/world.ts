import type { IntakeRecord, Place } from '../intake/record.ts';
import type { SampleName } from './names.ts';
import { Deck } from './deck.ts';
import { Dice } from './dice.ts';
import { createNames } from './names.ts';
import { circlesUntil, type Circle } from './circles.ts';
import { conferencesUntil, type Conference } from './conferences.ts';

/** Records on their way out, with the numbers they are known by. */
export interface Outbox {
  push(record: IntakeRecord): void;
  /** The place of the next record: its number in the world. */
  place(): Place;
  /** An identifier nobody else in the world has. */
  externalId(): string;
  /** A thread nobody else in the world has. */
  conversation(): string;
  readonly waiting: IntakeRecord[];
}

export interface World {
  readonly seed: number;
  readonly people: number;
  /** The day number of `until`. Everything that happened did so before this day. */
  readonly today: number;
  /** Nothing is remembered from before this day. */
  readonly horizon: number;
  readonly circles: readonly Circle[];
  readonly circleWeights: readonly number[];
  readonly conferences: readonly Conference[];
  readonly nameOf: (culture: number, dice: Dice) => SampleName;
  readonly out: Outbox;
  /** Deals what should not repeat from one person to the next. */
  readonly deck: Deck;
  /** Names of the first people, who introduce others. */
  readonly introducers: string[];
  /** How many fictitious phone numbers are given out. */
  phones: number;
}

/** A stream of chance that no person has. */
const WORLD_STREAM = 2_000_000_000;

const createOutbox = (seed: number): Outbox => {
  const waiting: IntakeRecord[] = [];
  let row = 0;
  let identifiers = 0;
  let threads = 0;
  return {
    waiting,
    push: (record) => waiting.push(record),
    place: () => ({ file: 'sample', row: (row += 1) }),
    externalId: () => `sample:${seed}:${(identifiers += 1)}`,
    conversation: () => `sample:${seed}:thread:${(threads += 1)}`,
  };
};

export const createWorld = (seed: number, people: number, today: number): World => {
  const circles = circlesUntil(today);
  const dice = new Dice(seed, WORLD_STREAM);
  return {
    seed,
    people,
    today,
    horizon: today - 3650,
    circles,
    circleWeights: circles.map((circle) => circle.weight),
    conferences: conferencesUntil(today),
    nameOf: createNames(dice),
    out: createOutbox(seed),
    deck: new Deck(dice),
    introducers: [],
    phones: 0,
  };
};
