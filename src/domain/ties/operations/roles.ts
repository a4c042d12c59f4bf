import * as z from 'zod';
import { ok } from '../../../kernel/result.ts';
import { operation } from '../../operation.ts';
import { changed } from '../../operation-answers.ts';
import { heldFact, removeHeldFact } from '../../people/held-fact.ts';
import { partialDay } from '../../people/person.ts';
import { lookUpPerson } from '../../people/person-lookup.ts';
import { roleKindById, roleKindIds, roleKinds } from '../role-kinds.ts';

const kind = z.enum(roleKindIds as [string, ...string[]]).describe('What they are to you');
const terms = {
  startedOn: partialDay.nullish().describe('Since: 2024, 2024-03 or 2024-03-31'),
  endedOn: partialDay.nullish().describe('Until'),
  context: z.string().max(500).nullish().describe('In what: a programme, a project, a firm'),
  closeness: z.coerce.number().int().min(1).max(5).nullish().describe('1 distant to 5 very close'),
  importance: z.coerce.number().int().min(1).max(3).nullish().describe('1 low to 3 high'),
  cadenceDays: z.coerce.number().int().min(1).max(3650).nullish().describe('Days between contacts that you want'),
};

export const listRoleKinds = operation({
  name: 'roles.kinds',
  summary: 'List the kinds of roles a person can have',
  effect: 'read',
  http: 'GET /role-kinds',
  command: 'roles kinds',
  input: z.object({}),
  output: z.object({
    items: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        inverse: z.string(),
        meaning: z.string(),
        cadenceDays: z.number().nullable(),
      }),
    ),
    total: z.number(),
    next: z.null(),
  }),
  errors: [],
  run: async () => {
    const items = roleKinds.map(({ id, label, inverse, meaning, cadenceDays }) => ({
      id,
      label,
      inverse,
      meaning,
      cadenceDays,
    }));
    return ok({ items, total: items.length, next: null });
  },
});

export const addRole = operation({
  name: 'roles.add',
  summary: 'Give a person a role',
  effect: 'write',
  http: 'POST /people/{person}/roles',
  command: 'roles add <person> <kind>',
  input: z.object({ person: z.string().min(1).describe('Identifier, mail address or full name'), kind, ...terms }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store, newId }) => {
    const found = await lookUpPerson(store, input.person);
    if (!found.ok) return found;
    const { id: personId, fullName } = found.value;
    const label = roleKindById.get(input.kind)?.label.toLowerCase() ?? input.kind;
    return store.change({ operation: 'roles.add', summary: `${fullName} is your ${label}` }, async (changing) => {
      const id = newId();
      const {
        startedOn = null,
        endedOn = null,
        context = null,
        closeness = null,
        importance = null,
        cadenceDays = null,
      } = input;
      await changing.write.insert('roles', {
        id,
        personId,
        kind: input.kind,
        startedOn,
        endedOn,
        context,
        closeness,
        importance,
        cadenceDays,
        batchId: null,
        removedAt: null,
      });
      return ok({ id, change: changing.changeSetId });
    });
  },
});

export const editRole = operation({
  name: 'roles.edit',
  summary: 'Change a role: its start, end, context, closeness, importance or cadence',
  effect: 'write',
  http: 'PATCH /roles/{role}',
  command: 'roles edit <role>',
  input: z.object({ role: z.string().describe('Identifier of the role'), ...terms }),
  output: changed,
  errors: ['not-found'],
  run: async ({ role: id, ...given }, { store }) => {
    const held = await heldFact(store, 'roles', id, 'role');
    if (!held.ok) return held;
    return store.change({ operation: 'roles.edit', summary: 'Changed a role' }, async (changing) => {
      const patch = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
      await changing.write.update('roles', id, { ...patch, batchId: null });
      return ok({ id, change: changing.changeSetId });
    });
  },
});

export const removeRole = operation({
  name: 'roles.remove',
  summary: 'Remove a role as if it had never held; to end one, set its end',
  effect: 'write',
  http: 'DELETE /roles/{role}',
  command: 'roles remove <role>',
  input: z.object({ role: z.string().describe('Identifier of the role') }),
  output: changed,
  errors: ['not-found'],
  run: ({ role: id }, context) =>
    removeHeldFact(context, 'roles', id, { what: 'role', operation: 'roles.remove', summary: 'Removed a role' }),
});
