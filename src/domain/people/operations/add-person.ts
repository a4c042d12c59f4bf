import * as z from 'zod';
import { err, ok } from '../../../kernel/result.ts';
import { instantText } from '../../../kernel/instant-text.ts';
import { invalid } from '../../errors.ts';
import { operation } from '../../operation.ts';
import { changed } from '../../operation-answers.ts';
import { roleKindIds } from '../../ties/role-kinds.ts';
import { splitName, tidyText } from '../name.ts';
import { newPersonRow } from '../new-person.ts';
import { birthday } from '../person.ts';
import { addFact } from '../person-facts.ts';
import { sourceKindIds } from '../source-kinds.ts';

const text = (meaning: string) => z.string().max(2000).optional().describe(meaning);

export const addPerson = operation({
  name: 'people.add',
  summary: 'Add a person',
  effect: 'write',
  http: 'POST /people',
  command: 'people add <fullName>',
  input: z.object({
    fullName: z.string().max(300).describe('Full name'),
    givenName: text('Given name, where splitting the full name would get it wrong'),
    familyName: text('Family name'),
    nickname: text('What you call them'),
    nativeName: text('The name in its own script'),
    phoneticName: text('How the name is pronounced'),
    headline: text('One line about them'),
    location: text('Where they live'),
    timeZone: text('Time zone, such as Europe/Lisbon'),
    birthday: birthday.optional().describe('1990-06-15, or --06-15 without the year'),
    howMet: text('How you met, in your words'),
    title: text('Current title'),
    organisation: text('Current organisation'),
    email: text('E-mail address'),
    phone: text('Phone number'),
    profile: text('Address of a profile, such as a LinkedIn page'),
    role: z
      .enum(roleKindIds as [string, ...string[]])
      .optional()
      .describe('What they are to you'),
    source: z.enum(sourceKindIds).optional().describe('Where they come from'),
    tags: z.array(z.string().max(100)).max(50).optional().describe('Tags'),
    note: z.string().max(20_000).optional().describe('A first note'),
  }),
  output: changed,
  errors: [],
  run: async (input, { store, clock, newId }) => {
    const split = splitName(input.fullName);
    if (split.fullName === '') return err(invalid('fullName', 'a name is needed; one word is enough.'));
    const name = {
      fullName: split.fullName,
      givenName: tidyText(input.givenName) ?? (input.familyName ? null : split.givenName),
      familyName: tidyText(input.familyName) ?? (input.givenName ? null : split.familyName),
    };
    return store.change({ operation: 'people.add', summary: `Added ${name.fullName}` }, async (changing) => {
      const id = newId();
      const now = instantText(clock.now());
      const fields = {
        ...name,
        nickname: tidyText(input.nickname),
        nativeName: tidyText(input.nativeName),
        phoneticName: tidyText(input.phoneticName),
        headline: tidyText(input.headline),
        summary: null,
        industry: null,
        location: tidyText(input.location),
        timeZone: tidyText(input.timeZone),
        birthday: input.birthday ?? null,
        howMet: tidyText(input.howMet),
      };
      await changing.write.insert('people', newPersonRow(id, now, fields));
      const { title, organisation, email, phone, profile, role, source, note } = input;
      const facts = [
        (title || organisation) && { kind: 'position' as const, title, organisation, isCurrent: true },
        email && { kind: 'email' as const, value: email },
        phone && { kind: 'phone' as const, value: phone },
        profile && { kind: 'profile' as const, value: profile },
      ];
      for (const fact of facts) {
        const added = fact ? await addFact(changing, newId, id, fact) : ok('');
        if (!added.ok) return added;
      }
      const nothing = { batchId: null, removedAt: null };
      if (role)
        await changing.write.insert('roles', {
          id: newId(),
          personId: id,
          kind: role,
          startedOn: null,
          endedOn: null,
          context: null,
          closeness: null,
          importance: null,
          cadenceDays: null,
          ...nothing,
        });
      if (source)
        await changing.write.insert('sources', {
          id: newId(),
          personId: id,
          kind: source,
          detail: null,
          since: null,
          ...nothing,
        });
      for (const tag of new Set(input.tags?.map((each) => each.trim()).filter(Boolean)))
        await changing.write.insert('tags', { id: newId(), personId: id, tag, batchId: null });
      if (note?.trim())
        await changing.write.insert('notes', {
          id: newId(),
          personId: id,
          body: note.trim(),
          createdAt: now,
          updatedAt: now,
          externalId: null,
          batchId: null,
        });
      return ok({ id, change: changing.changeSetId });
    });
  },
});
