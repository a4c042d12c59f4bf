import * as z from 'zod';
import { today } from '../../../../kernel/clock.ts';
import { instantText } from '../../../../kernel/instant-text.ts';
import { err, ok } from '../../../../kernel/result.ts';
import { notFound } from '../../../errors.ts';
import { operation } from '../../../operation.ts';
import { changed } from '../../../operation-answers.ts';
import { calendarDay } from '../../../people/person.ts';
import { lookUpPerson } from '../../../people/person-lookup.ts';
import { comingMilestone, comingMilestones } from '../coming-milestones.ts';
import { milestoneKinds } from '../milestone.ts';

const mostDays = 92;

const terms = {
  kind: z.enum(milestoneKinds).default('other').describe('What it is'),
  text: z.string().trim().min(1).max(500).describe('In a few words: published “Graphs at work”'),
  on: calendarDay.optional().describe('The day; today if left out'),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullish()
    .describe('Where to read of it'),
};

export const listMilestones = operation({
  name: 'milestones.list',
  summary: 'List what there is to celebrate: birthdays, anniversaries and moves at work, what you entered',
  effect: 'read',
  http: 'GET /milestones',
  command: 'milestones list',
  input: z.object({
    days: z.coerce.number().int().min(1).max(mostDays).default(7).describe('How many days ahead'),
  }),
  output: z.object({ items: z.array(comingMilestone), total: z.number(), next: z.null() }),
  errors: [],
  run: async ({ days }, { store, clock }) => {
    const from = today(clock);
    const items = await comingMilestones(store.milestones, { from, to: from.add({ days: days - 1 }) });
    return ok({ items, total: items.length, next: null });
  },
});

export const addMilestone = operation({
  name: 'milestones.add',
  summary: 'Enter something to celebrate: a publication, a promotion, an award',
  effect: 'write',
  http: 'POST /people/{person}/milestones',
  command: 'milestones add <person> <text>',
  input: z.object({ person: z.string().min(1).describe('Identifier, mail address or full name'), ...terms }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async ({ person, kind, text, on, url = null }, { store, clock, newId }) => {
    const found = await lookUpPerson(store, person);
    if (!found.ok) return found;
    const { id: personId, fullName } = found.value;
    const happenedOn = on ?? today(clock).toString();
    return store.change(
      { operation: 'milestones.add', summary: `Milestone of ${fullName}` },
      async ({ write, changeSetId }) => {
        const id = newId();
        const createdAt = instantText(clock.now());
        await write.insert('milestones', { id, personId, kind, text, happenedOn, url, createdAt });
        return ok({ id, change: changeSetId });
      },
    );
  },
});

export const editMilestone = operation({
  name: 'milestones.edit',
  summary: 'Change a milestone you entered',
  effect: 'write',
  http: 'PATCH /milestones/{milestone}',
  command: 'milestones edit <milestone>',
  input: z.object({
    milestone: z.string().describe('Identifier of the milestone'),
    kind: z.enum(milestoneKinds).optional().describe('What it is'),
    text: terms.text.optional(),
    on: terms.on,
    url: terms.url,
  }),
  output: changed,
  errors: ['not-found'],
  run: async ({ milestone: id, on, ...given }, { store }) => {
    if (!(await store.people.fact('milestones', id))) return err(notFound('milestone', id));
    return store.change(
      { operation: 'milestones.edit', summary: 'Changed a milestone' },
      async ({ write, changeSetId }) => {
        const patch = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
        await write.update('milestones', id, { ...patch, ...(on !== undefined && { happenedOn: on }) });
        return ok({ id, change: changeSetId });
      },
    );
  },
});

export const removeMilestone = operation({
  name: 'milestones.remove',
  summary: 'Remove a milestone you entered',
  effect: 'write',
  http: 'DELETE /milestones/{milestone}',
  command: 'milestones remove <milestone>',
  input: z.object({ milestone: z.string().describe('Identifier of the milestone') }),
  output: changed,
  errors: ['not-found'],
  run: async ({ milestone: id }, { store }) => {
    if (!(await store.people.fact('milestones', id))) return err(notFound('milestone', id));
    return store.change(
      { operation: 'milestones.remove', summary: 'Removed a milestone' },
      async ({ write, changeSetId }) => {
        await write.remove('milestones', id);
        return ok({ id, change: changeSetId });
      },
    );
  },
});
