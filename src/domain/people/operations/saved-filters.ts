import * as z from 'zod';
import { instantText } from '../../../kernel/instant-text.ts';
import { err, ok } from '../../../kernel/result.ts';
import { notFound } from '../../errors.ts';
import { operation } from '../../operation.ts';
import { changed } from '../../operation-answers.ts';
import { peopleFilter } from '../person-summary.ts';

export const listFilters = operation({
  name: 'filters.list',
  summary: 'List saved filters of people',
  effect: 'read',
  http: 'GET /filters',
  command: 'filters list',
  input: z.object({}),
  output: z.object({
    items: z.array(z.object({ id: z.string(), name: z.string(), filter: peopleFilter })),
    total: z.number(),
    next: z.null(),
  }),
  errors: [],
  run: async (_, { store }) => {
    const saved = await store.people.savedFilters();
    const items = saved.map(({ id, name, filter }) => ({ id, name, filter: peopleFilter.parse(JSON.parse(filter)) }));
    return ok({ items, total: items.length, next: null });
  },
});

export const addFilter = operation({
  name: 'filters.add',
  summary: 'Save a filter of people under a name',
  effect: 'write',
  http: 'POST /filters',
  command: 'filters add <name>',
  input: z.object({
    name: z.string().trim().min(1).max(100).describe('What to call it'),
    filter: peopleFilter.describe('The filter'),
  }),
  output: changed,
  errors: [],
  run: async ({ name, filter }, { store, clock, newId }) =>
    store.change({ operation: 'filters.add', summary: `Saved the filter “${name}”` }, async (changing) => {
      const id = newId();
      const createdAt = instantText(clock.now());
      await changing.write.insert('savedFilters', { id, name, filter: JSON.stringify(filter), createdAt });
      return ok({ id, change: changing.changeSetId });
    }),
});

export const removeFilter = operation({
  name: 'filters.remove',
  summary: 'Remove a saved filter',
  effect: 'write',
  http: 'DELETE /filters/{filter}',
  command: 'filters remove <filter>',
  input: z.object({ filter: z.string().describe('Identifier of the filter') }),
  output: changed,
  errors: ['not-found'],
  run: async ({ filter: id }, { store }) => {
    const saved = (await store.people.savedFilters()).find((each) => each.id === id);
    if (!saved) return err(notFound('filter', id));
    return store.change(
      { operation: 'filters.remove', summary: `Removed the filter “${saved.name}”` },
      async (changing) => {
        await changing.write.remove('savedFilters', id);
        return ok({ id, change: changing.changeSetId });
      },
    );
  },
});
