import * as z from 'zod';
import { ok } from '../../../kernel/result.ts';
import { operation } from '../../operation.ts';
import { searchHit } from '../search-store.ts';
import { search } from '../search.ts';

export const searchEverything = operation({
  name: 'search.all',
  summary: 'Search names, notes, organisations and interactions',
  effect: 'read',
  http: 'GET /search',
  command: 'search <text>',
  input: z.object({
    text: z.string().max(300).describe('What to look for: beginnings of words, accents do not matter'),
    limit: z.coerce.number().int().min(1).max(50).default(8).describe('How many of each kind at most'),
  }),
  output: z.object({ items: z.array(searchHit), total: z.number(), next: z.null() }),
  errors: [],
  run: async ({ text, limit }, { store }) => {
    const items = await search(store.search, text, { limit });
    return ok({ items, total: items.length, next: null });
  },
});
