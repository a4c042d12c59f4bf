import type { DisclosedField } from '../domain/journal/entry/entry-document.ts';

/** What the fields of an entry are called in a dossier, in the order in which they are read. */
export const fieldWords: readonly (readonly [DisclosedField['name'], string])[] = [
  ['occurredAt', 'When it happened'],
  ['certainty', 'How sure the author is of the time'],
  ['place', 'Where'],
  ['medium', 'How'],
  ['people', 'Who took part'],
  ['witnesses', 'Who else saw or heard it'],
  ['what', 'What happened'],
  ['exactWords', 'Words as they were said'],
  ['response', 'What was done or said in response'],
  ['impact', 'What it led to'],
  ['feelings', 'How it was for the author'],
  ['toldTo', 'Who was told'],
  ['corrects', 'Corrects entry'],
  ['removes', 'Says that this entry was removed'],
  ['zone', 'Time zone of the machine'],
];

const one = (value: unknown): string => {
  if (typeof value === 'object' && value !== null && 'name' in value) {
    const { name, role } = value as { readonly name: string; readonly role?: string };
    return role === undefined ? name : `${name} (${role})`;
  }
  return String(value);
};

/** A field's value as text. */
export const valueWords = (value: unknown): string => (Array.isArray(value) ? value.map(one).join('\n') : one(value));
