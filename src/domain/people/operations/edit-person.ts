import * as z from 'zod';
import { instantText } from '../../../kernel/instant-text.ts';
import { err, ok } from '../../../kernel/result.ts';
import { invalid } from '../../errors.ts';
import { operation } from '../../operation.ts';
import { changed } from '../../operation-answers.ts';
import { sortNameOf, splitName, tidyLines, tidyText } from '../name.ts';
import { birthday, type WritablePersonField, writablePersonFields } from '../person.ts';
import { lookUpPerson } from '../person-lookup.ts';
import { provenanceOf, withOrigin } from '../provenance.ts';

const editable = (meaning: string) => z.string().max(20_000).optional().describe(`${meaning}; empty to clear`);

export const editPerson = operation({
  name: 'people.edit',
  summary: 'Change fields of a person',
  effect: 'write',
  http: 'PATCH /people/{person}',
  command: 'people edit <person>',
  input: z.object({
    person: z.string().min(1).describe('Identifier, mail address or full name'),
    fullName: z.string().max(300).optional().describe('Full name'),
    givenName: editable('Given name'),
    familyName: editable('Family name'),
    nickname: editable('What you call them'),
    nativeName: editable('The name in its own script'),
    phoneticName: editable('How the name is pronounced'),
    headline: editable('One line about them'),
    summary: editable('A longer description'),
    industry: editable('Field they work in'),
    location: editable('Where they live'),
    timeZone: editable('Time zone, such as Europe/Lisbon'),
    birthday: birthday.or(z.literal('')).optional().describe('1990-06-15, or --06-15 without the year; empty to clear'),
    howMet: editable('How you met, in your words'),
    tag: z.array(z.string().max(100)).optional().describe('Tags to add'),
    untag: z.array(z.string().max(100)).optional().describe('Tags to take off'),
  }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store, clock, newId }) => {
    const found = await lookUpPerson(store, input.person);
    if (!found.ok) return found;
    const person = found.value;
    if (input.timeZone && !isTimeZone(input.timeZone))
      return err(invalid('timeZone', `“${input.timeZone}” is not a time zone; one looks like Europe/Lisbon.`));
    const patch = patchOf(input);
    if (patch.fullName === null) return err(invalid('fullName', 'a name is needed; one word is enough.'));
    if (patch.fullName && patch.givenName === undefined && patch.familyName === undefined)
      Object.assign(patch, splitName(patch.fullName));
    return store.change({ operation: 'people.edit', summary: `Edited ${person.fullName}` }, async (changing) => {
      const fields = Object.keys(patch) as WritablePersonField[];
      if (fields.length > 0)
        await changing.write.update('people', person.id, {
          ...(patch as object),
          sortName: sortNameOf({ ...person, ...(patch as object) }),
          updatedAt: instantText(clock.now()),
          provenance: withOrigin(provenanceOf(person), fields, 'me'),
        });
      for (const tag of new Set(input.tag?.map((each) => each.trim()).filter(Boolean)))
        if ((await changing.people.tagged(person.id, tag)) === null)
          await changing.write.insert('tags', { id: newId(), personId: person.id, tag, batchId: null });
      for (const tag of new Set(input.untag)) {
        const row = await changing.people.tagged(person.id, tag);
        if (row !== null) await changing.write.remove('tags', row);
      }
      return ok({ id: person.id, change: changing.changeSetId });
    });
  },
});

/** The fields that were given, tidied; an empty text clears. */
const patchOf = (input: Partial<Record<WritablePersonField, string | undefined>>) => {
  const patch: Partial<Record<WritablePersonField, string | null>> = {};
  for (const field of writablePersonFields)
    if (input[field] !== undefined)
      patch[field] = field === 'summary' ? tidyLines(input[field]) : tidyText(input[field]);
  return patch;
};

const isTimeZone = (zone: string): boolean => {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
};
