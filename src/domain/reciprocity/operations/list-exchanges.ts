import * as z from 'zod';
import { today } from '../../../kernel/clock.ts';
import { ok } from '../../../kernel/result.ts';
import { operation } from '../../operation.ts';
import { lookUpPerson } from '../../people/person-lookup.ts';
import { listWindow, pageOf } from '../../people/person-summary.ts';
import { exchangeKindIds, exchangeKinds } from '../exchange-kinds.ts';
import { exchange } from '../exchange.ts';
import { thanksDueOn, thanksSince } from '../owed-thanks.ts';

export const listExchangeKinds = operation({
  name: 'exchanges.kinds',
  summary: 'List the kinds of things people give each other',
  effect: 'read',
  http: 'GET /exchange-kinds',
  command: 'exchanges kinds',
  input: z.object({}),
  output: z.object({
    items: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        usual: z.string(),
        /** Whether thanks are due for it. */
        thanks: z.boolean(),
        /** Whether whoever gave it will want to hear what came of it. */
        reportBack: z.boolean(),
      }),
    ),
    total: z.number(),
    next: z.null(),
  }),
  errors: [],
  run: async () => {
    const items = exchangeKinds.map(({ id, label, usual, thanks, reportBack }) => ({
      id,
      label,
      usual,
      thanks,
      reportBack,
    }));
    return ok({ items, total: items.length, next: null });
  },
});

export const listExchanges = operation({
  name: 'exchanges.list',
  summary: 'List what was given and received, the latest first',
  effect: 'read',
  http: 'GET /exchanges',
  command: 'exchanges list',
  input: listWindow.extend({
    person: z.string().min(1).optional().describe('Only with this person: identifier, mail address or full name'),
    direction: z.enum(['given', 'received']).optional().describe('Only what you gave, or received'),
    kind: z.enum(exchangeKindIds).optional().describe('Only of this kind'),
  }),
  output: pageOf(exchange.extend({ fullName: z.string() })),
  errors: ['not-found', 'ambiguous'],
  run: async ({ person, ...query }, { store }) => {
    if (person === undefined) return ok(await store.reciprocity.exchanges(query));
    const found = await lookUpPerson(store, person);
    return found.ok ? ok(await store.reciprocity.exchanges({ ...query, personId: found.value.id })) : found;
  },
});

export const listThanks = operation({
  name: 'thanks.list',
  summary: 'List what you received lately and have not thanked for',
  effect: 'read',
  http: 'GET /thanks',
  command: 'thanks',
  input: z.object({ limit: z.coerce.number().int().min(1).max(200).default(50).describe('How many at most') }),
  output: z.object({
    items: z.array(
      exchange.pick({ id: true, personId: true, text: true, happenedOn: true }).extend({
        kind: z.string(),
        fullName: z.string(),
        /** The day after: a word of thanks is best while it is fresh. */
        dueOn: z.string(),
      }),
    ),
    total: z.number(),
    next: z.null(),
  }),
  errors: [],
  run: async ({ limit }, { store, clock }) => {
    const owed = await store.reciprocity.thanksOwed(thanksSince(today(clock)), limit);
    const items = owed.map((each) => ({ ...each, dueOn: thanksDueOn(each.happenedOn) }));
    return ok({ items, total: items.length, next: null });
  },
});
