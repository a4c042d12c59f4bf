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
  const field = FIELDS[(number * 3) % FIELDS.length];
  if (field === undefined) throw new Error('There are no fields.');
  const tail = field.tails[Math.floor(number / (HEADS * ENDINGS * 7)) % field.tails.length] ?? '';
  return { name: `${ORGANISATION_HEADS[head] ?? ''}${ORGANISATION_ENDINGS[ending] ?? ''} ${tail}`, field };
};
