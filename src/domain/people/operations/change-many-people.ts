import * as z from 'zod';
import { today } from '../../../kernel/clock.ts';
import { instantText } from '../../../kernel/instant-text.ts';
import { err, ok } from '../../../kernel/result.ts';
import { invalid } from '../../errors.ts';
import { operation } from '../../operation.ts';
import type { Changing } from '../../store.ts';
import { roleKindById, roleKindIds } from '../../ties/role-kinds.ts';
import { peopleFilter } from '../person-summary.ts';

const actions = ['tag', 'untag', 'role', 'archive', 'bring-back'] as const;

export const changeManyPeople = operation({
  name: 'people.change-many',
  summary: 'Tag, give a role to, or archive many people at once',
  effect: 'write',
  http: 'POST /people/change-many',
  command: 'people change-many <action>',
  input: z.object({
    action: z.enum(actions).describe('What to do with all of them'),
    value: z.string().max(100).optional().describe('The tag, or the kind of role'),
    people: z.array(z.string()).max(100_000).optional().describe('Identifiers'),
    filter: peopleFilter.optional().describe('Instead of identifiers: everybody under this filter'),
  }),
  output: z.object({ people: z.number(), change: z.string() }),
  errors: [],
  run: async (input, { store, clock, newId }) => {
    const value = input.value?.trim();
    if ((input.action === 'tag' || input.action === 'untag') && !value) return err(invalid('value', 'name the tag.'));
    if (input.action === 'role' && !roleKindById.has(value ?? ''))
      return err(invalid('value', `name the role: ${roleKindIds.join(', ')}.`));
    const day = today(clock).toString();
    const ids = input.people ?? (input.filter ? await store.people.idsOf(input.filter, day) : []);
    if (ids.length === 0) return err(invalid('people', 'nobody was chosen.'));
    const now = instantText(clock.now());
    const label = { operation: 'people.change-many', summary: summaryOf(input.action, value, ids.length) };
    return store.change(label, async (changing) => {
      for (const personId of ids) await changeOne(changing, { ...input, value: value ?? '' }, personId, now, newId);
      return ok({ people: ids.length, change: changing.changeSetId });
    });
  },
});

const changeOne = async (
  { write, people }: Changing,
  { action, value }: { readonly action: (typeof actions)[number]; readonly value: string },
  personId: string,
  now: string,
  newId: () => string,
): Promise<void> => {
  if (action === 'archive' || action === 'bring-back')
    return write.update('people', personId, { archivedAt: action === 'archive' ? now : null });
  if (action === 'role')
    return write.insert('roles', {
      id: newId(),
      personId,
      kind: value,
      startedOn: null,
      endedOn: null,
      context: null,
      closeness: null,
      importance: null,
      cadenceDays: null,
      batchId: null,
      removedAt: null,
    });
  const row = await people.tagged(personId, value);
  if (action === 'tag' && row === null)
    return write.insert('tags', { id: newId(), personId, tag: value, batchId: null });
  if (action === 'untag' && row !== null) return write.remove('tags', row);
};

const summaryOf = (action: (typeof actions)[number], value: string | undefined, count: number): string => {
  const whom = count === 1 ? 'one person' : `${count} people`;
  switch (action) {
    case 'tag':
      return `Tagged ${whom} “${value}”`;
    case 'untag':
      return `Took “${value}” off ${whom}`;
    case 'role':
      return `Gave ${whom} the role ${value}`;
    case 'archive':
      return `Archived ${whom}`;
    case 'bring-back':
      return `Brought back ${whom}`;
  }
};
