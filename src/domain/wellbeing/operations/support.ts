import * as z from 'zod';
import { ok } from '../../../kernel/result.ts';
import { operation } from '../../operation.ts';
import { sealedRecords } from '../sealed-records.ts';
import { localHelp } from '../support/local-help.ts';
import { supportMapOf } from '../support/support-map.ts';
import { supportNeeds } from '../support/support-needs.ts';
import { supporter } from '../support/supporter.ts';
import { keepingErrors, openingErrors, ownDoors } from './own-doors.ts';

export const saveSupporter = operation({
  name: 'support.save',
  summary: 'Put a person or a service on your map of support',
  effect: 'external',
  http: 'POST /support',
  command: 'support save',
  doors: ownDoors,
  document: true,
  input: z.object({
    ...supporter.shape,
    replaces: z.int().positive().optional().describe('Number of the one that this stands for from now on'),
  }),
  output: z.object({ supporter: z.number() }),
  errors: keepingErrors,
  run: async ({ replaces, ...given }, { journal, clock }) => {
    const kept = await sealedRecords({ journal, clock }).add('supporter', given, replaces);
    return kept.ok ? ok({ supporter: kept.value.seq }) : kept;
  },
});

export const listSupport = operation({
  name: 'support.list',
  summary: 'Show your map of support: who is safe, who knows what, and what is missing',
  effect: 'read',
  http: 'GET /support',
  command: 'support list',
  doors: ownDoors,
  unlocked: true,
  input: z.object({}),
  output: z.object({
    items: z.array(z.object({ supporter: z.number(), ...supporter.shape })),
    total: z.number(),
    next: z.null(),
    map: z.object({
      needs: z.array(z.object({ need: z.enum(supportNeeds), people: z.array(z.number()) })),
      missing: z.array(z.enum(supportNeeds)),
      safe: z.number(),
      knowing: z.number(),
      isAlone: z.boolean(),
      next: z.string(),
    }),
  }),
  errors: openingErrors,
  run: async (_, { journal, clock }) => {
    const records = await sealedRecords({ journal, clock }).list('supporter');
    if (!records.ok) return records;
    const items = records.value.flatMap(({ seq, content }) => {
      const read = supporter.safeParse(content);
      return read.success ? [{ supporter: seq, ...read.data }] : [];
    });
    const map = supportMapOf(items);
    const needs = map.needs.map(({ need, people }) => ({
      need,
      people: people.flatMap((place) => items[place]?.supporter ?? []),
    }));
    return ok({ items, total: items.length, next: null, map: { ...map, needs, missing: [...map.missing] } });
  },
});

export const findLocalHelp = operation({
  name: 'support.help',
  summary: 'Say where to turn and what to search for near you; no numbers are given, because they differ by place',
  effect: 'read',
  http: 'GET /support/help',
  command: 'support help',
  doors: ownDoors,
  input: z.object({}),
  output: z.object({
    items: z.array(z.object({ id: z.string(), for: z.string(), turnTo: z.string(), searchFor: z.array(z.string()) })),
    total: z.number(),
    next: z.null(),
  }),
  errors: [],
  run: async () =>
    ok({
      items: localHelp.map((each) => ({ ...each, searchFor: [...each.searchFor] })),
      total: localHelp.length,
      next: null,
    }),
});
