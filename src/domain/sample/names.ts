import { fold } from '../../kernel/fold.ts';
import type { NameRecord } from '../intake/record.ts';
import type { Dice } from './dice.ts';
import { NAME_LISTS, type NameList } from './lists/name-lists.ts';

export interface SampleName {
  readonly record: NameRecord;
  /** What one calls the person. */
  readonly given: string;
  /** The name in plain letters with hyphens, for addresses and profiles: `amara-ekwueme`. */
  readonly plain: string;
  readonly language: string | null;
}

const SCRIPT_SHARE = 0.12;
const JOINT_SHARE = 0.08;
const SINGLE_SHARE = 0.12;

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));

/** A stride that visits every pair once before it repeats, and jumps far each time. */
const strideOf = (size: number, dice: Dice): number => {
  let stride = dice.between(Math.floor(size * 0.3), Math.floor(size * 0.7));
  while (greatestDivisor(stride, size) !== 1) stride += 1;
  return stride;
};

const plainOf = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const latinName = (
  list: NameList,
  given: string,
  family: string,
  dice: Dice,
  second: string,
  middle: string,
): SampleName => {
  const language = list.language ?? null;
  if (middle === '' && list.singleNames && dice.chance(SINGLE_SHARE)) {
    return { record: { full: given, given }, given, plain: plainOf(given), language };
  }
  const joined =
    list.joint !== undefined && second !== family && dice.chance(JOINT_SHARE)
      ? `${family}${list.joint}${second}`
      : family;
  const full = middle === '' ? `${given} ${joined}` : `${given} ${middle} ${joined}`;
  return { record: { full, given, family: joined }, given, plain: plainOf(full), language };
};

const scriptName = (list: NameList, at: { given: number; family: number }, latin: string): SampleName | null => {
  const given = list.script?.given[at.given];
  const family = list.script?.family[at.family];
  if (given === undefined || family === undefined) return null;
  const full = list.script?.familyFirst ? `${family}${given}` : `${given} ${family}`;
  return { record: { full, given, family }, given, plain: plainOf(latin), language: null };
};

/**
 * Gives names, culture by culture, every pair of a given and a family name once before any comes with a middle
 * name. People who share a name are therefore rare in small worlds and few in large ones.
 */
export const createNames = (worldDice: Dice): ((culture: number, dice: Dice) => SampleName) => {
  const walks = NAME_LISTS.map((list) => {
    const size = list.given.length * list.family.length;
    return { list, size, start: worldDice.between(0, size - 1), stride: strideOf(size, worldDice), taken: 0 };
  });
  return (culture, dice) => {
    const walk = walks[culture];
    if (walk === undefined) throw new Error(`There is no list of names ${culture}.`);
    const { list, size, start, stride } = walk;
    const pair = (start + walk.taken * stride) % size;
    const round = Math.floor(walk.taken / size);
    walk.taken += 1;
    const at = { given: pair % list.given.length, family: Math.floor(pair / list.given.length) };
    const given = list.given[at.given] ?? '';
    const family = list.family[at.family] ?? '';
    if (round === 0 && list.script && dice.chance(SCRIPT_SHARE)) {
      const name = scriptName(list, at, `${given} ${family}`);
      if (name) return name;
    }
    const middle = round === 0 ? '' : (list.given[(at.given + round) % list.given.length] ?? '');
    return latinName(list, given, family, dice, dice.pick(list.family), middle);
  };
};
