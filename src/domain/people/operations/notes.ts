import * as z from 'zod';
import { instantText } from '../../../kernel/instant-text.ts';
import { err, ok } from '../../../kernel/result.ts';
import { notFound } from '../../errors.ts';
import { operation } from '../../operation.ts';
import { changed } from '../../operation-answers.ts';
import { lookUpPerson } from '../person-lookup.ts';

const body = z.string().trim().min(1).max(100_000).describe('The note');
const note = z.string().describe('Identifier of the note');

export const addNote = operation({
  name: 'notes.add',
  summary: 'Write a note on a person',
  effect: 'write',
  http: 'POST /people/{person}/notes',
  command: 'notes add <person> <body>',
  input: z.object({ person: z.string().min(1).describe('Identifier, mail address or full name'), body }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store, clock, newId }) => {
    const found = await lookUpPerson(store, input.person);
    if (!found.ok) return found;
    const now = instantText(clock.now());
    const row = { id: newId(), personId: found.value.id, body: input.body, createdAt: now, updatedAt: now };
    return store.change({ operation: 'notes.add', summary: `Note on ${found.value.fullName}` }, async (changing) => {
      await changing.write.insert('notes', { ...row, externalId: null, batchId: null });
      return ok({ id: row.id, change: changing.changeSetId });
    });
  },
});

export const editNote = operation({
  name: 'notes.edit',
  summary: 'Rewrite a note',
  effect: 'write',
  http: 'PATCH /notes/{note}',
  command: 'notes edit <note> <body>',
  input: z.object({ note, body }),
  output: changed,
  errors: ['not-found'],
  run: async (input, { store, clock }) => {
    if (!(await store.people.fact('notes', input.note))) return err(notFound('note', input.note));
    return store.change({ operation: 'notes.edit', summary: 'Rewrote a note' }, async (changing) => {
      await changing.write.update('notes', input.note, { body: input.body, updatedAt: instantText(clock.now()) });
      return ok({ id: input.note, change: changing.changeSetId });
    });
  },
});

export const removeNote = operation({
  name: 'notes.remove',
  summary: 'Remove a note',
  effect: 'write',
  http: 'DELETE /notes/{note}',
  command: 'notes remove <note>',
  input: z.object({ note }),
  output: changed,
  errors: ['not-found'],
  run: async (input, { store }) => {
    if (!(await store.people.fact('notes', input.note))) return err(notFound('note', input.note));
    return store.change({ operation: 'notes.remove', summary: 'Removed a note' }, async (changing) => {
      await changing.write.remove('notes', input.note);
      return ok({ id: input.note, change: changing.changeSetId });
    });
  },
});
