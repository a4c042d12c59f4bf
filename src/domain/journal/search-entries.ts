import { fold } from '../../kernel/fold.ts';
import type { EntryDocument } from './entry/entry-document.ts';
import { nameOf } from './entry/entry-fields.ts';

const textOf = ({ fields, evidence }: EntryDocument): string =>
  [
    fields.what,
    fields.occurredAt,
    fields.place,
    fields.medium,
    fields.exactWords,
    fields.response,
    fields.impact,
    fields.feelings,
    ...[fields.people, fields.witnesses, fields.toldTo].flatMap((people) => (people ?? []).map(nameOf)),
    ...evidence.map(({ name, origin }) => `${name} ${origin ?? ''}`),
  ]
    .filter((part) => part !== undefined)
    .join('\n');

/** The entries that hold every one of these words. No index is kept: it would have to lie somewhere. */
export const searchEntries = (entries: readonly EntryDocument[], wanted: string): EntryDocument[] => {
  const words = fold(wanted).split(' ').filter(Boolean);
  return entries.filter((entry) => {
    const text = fold(textOf(entry));
    return words.every((word) => text.includes(word));
  });
};
