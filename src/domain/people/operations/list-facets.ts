import * as z from 'zod';
import { fold } from '../../../kernel/fold.ts';
import { ok } from '../../../kernel/result.ts';
import { operation } from '../../operation.ts';

export const listOrganisations = operation({
  name: 'organisations.list',
  summary: 'List organisations with the number of people who work there now',
  effect: 'read',
  http: 'GET /organisations',
  command: 'organisations list',
  input: z.object({
    prefix: z.string().max(200).default('').describe('Only names that begin with this'),
    limit: z.coerce.number().int().min(1).max(500).default(50).describe('How many at most'),
  }),
  output: z.object({
    items: z.array(z.object({ id: z.string(), name: z.string(), people: z.number() })),
    total: z.number(),
    next: z.null(),
  }),
  errors: [],
  run: async ({ prefix, limit }, { store }) => {
    const items = await store.people.organisations(fold(prefix), limit);
    return ok({ items, total: items.length, next: null });
  },
});

export const listTags = operation({
  name: 'tags.list',
  summary: 'List tags with the number of people who carry them',
  effect: 'read',
  http: 'GET /tags',
  command: 'tags list',
  input: z.object({}),
  output: z.object({
    items: z.array(z.object({ tag: z.string(), people: z.number() })),
    total: z.number(),
    next: z.null(),
  }),
  errors: [],
  run: async (_, { store }) => {
    const items = await store.people.tags();
    return ok({ items, total: items.length, next: null });
  },
});
