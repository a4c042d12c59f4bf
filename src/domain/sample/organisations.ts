import type { Dice } from './dice.ts';
import { FIELDS, type Field } from './lists/fields.ts';
import { ORGANISATION_ENDINGS, ORGANISATION_HEADS } from './lists/organisation-parts.ts';

export interface SampleOrganisation {
  readonly name: string;
  readonly field: Field;
}

const HEADS = ORGANISATION_HEADS.length;
const ENDINGS = ORGANISATION_ENDINGS.length;

/** The organisation of a number, the same in every world of a seed. Names differ up to some forty thousand. */
export const organisationAt = (seed: number, number: number): SampleOrganisation => {
  const head = number % HEADS;
  const ending = (Math.floor(number / HEADS) + head * 7 + Math.abs(seed % ENDINGS)) % ENDINGS;
  const field = FIELDS[number % FIELDS.length];
  if (field === undefined) throw new Error('There are no fields.');
  const tail = field.tails[Math.floor(number / (HEADS * ENDINGS * 7)) % field.tails.length] ?? '';
  return { name: `${ORGANISATION_HEADS[head] ?? ''}${ORGANISATION_ENDINGS[ending] ?? ''} ${tail}`, field };
};

/** A number from a pool: a few organisations many people work for, many that few do. */
const drawNumber = (pool: number, dice: Dice): number => Math.min(dice.between(0, pool), dice.between(0, pool));

/** An organisation of the world's pool; mostly of the field, where one is given. */
export const drawOrganisation = (
  world: { readonly seed: number; readonly people: number },
  field: Field | null,
  dice: Dice,
): string => {
  const number = drawNumber(Math.max(3 * FIELDS.length, Math.floor(world.people / 3)), dice);
  if (field === null || !dice.chance(field.homeShare)) return organisationAt(world.seed, number).name;
  return organisationAt(world.seed, number - (number % FIELDS.length) + FIELDS.indexOf(field)).name;
};
