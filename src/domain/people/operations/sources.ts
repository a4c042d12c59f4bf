import * as z from 'zod';
import { today } from '../../../kernel/clock.ts';
import { ok } from '../../../kernel/result.ts';
import { operation } from '../../operation.ts';
import { changed } from '../../operation-answers.ts';
import { removeHeldFact } from '../held-fact.ts';
import { calendarDay } from '../person.ts';
import { lookUpPerson } from '../person-lookup.ts';
import { sourceKindIds } from '../source-kinds.ts';
import { sourceCoverage } from '../source-coverage.ts';

export const listSources = operation({
  name: 'sources.list',
  summary: 'Show where your people come from, and which sources you neglect',
  effect: 'read',
  http: 'GET /sources',
  command: 'sources',
  input: z.object({}),
  output: z.object({
    items: z.array(
      z.object({
        kind: z.string(),
        label: z.string(),
        people: z.number(),
        /** How many of them you have had contact with in the last year. */
        alive: z.number(),
        share: z.number(),
        lastSince: z.string().nullable(),
        neglected: z.boolean(),
        /** Why it counts as neglected, and what to do, in words. */
        advice: z.string().nullable(),
      }),
    ),
    total: z.number(),
    next: z.null(),
    /** People without any source. */
    unknown: z.number(),
  }),
  errors: [],
  run: async (_, { store, clock }) => {
    const day = today(clock);
    const { people } = await store.people.counts();
    const counts = await store.people.sourceCounts(day.toString());
    return ok(sourceCoverage(counts, people, day));
  },
});

export const addSource = operation({
  name: 'sources.add',
  summary: 'Say where a person comes from',
  effect: 'write',
  http: 'POST /people/{person}/sources',
  command: 'sources add <person> <kind>',
  input: z.object({
    person: z.string().min(1).describe('Identifier, mail address or full name'),
    kind: z.enum(sourceKindIds).describe('Where they come from'),
    detail: z.string().max(500).optional().describe('Which one: the event, the school, who introduced you'),
    since: calendarDay.optional().describe('The day you met'),
  }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store, newId }) => {
    const found = await lookUpPerson(store, input.person);
    if (!found.ok) return found;
    const { id: personId, fullName } = found.value;
    return store.change({ operation: 'sources.add', summary: `Where ${fullName} comes from` }, async (changing) => {
      const id = newId();
      const { kind, detail = null, since = null } = input;
      await changing.write.insert('sources', { id, personId, kind, detail, since, batchId: null, removedAt: null });
      return ok({ id, change: changing.changeSetId });
    });
  },
});

export const removeSource = operation({
  name: 'sources.remove',
  summary: 'Take back where a person comes from',
  effect: 'write',
  http: 'DELETE /sources/{source}',
  command: 'sources remove <source>',
  input: z.object({ source: z.string().describe('Identifier of the source') }),
  output: changed,
  errors: ['not-found'],
  run: ({ source: id }, context) =>
    removeHeldFact(context, 'sources', id, {
      what: 'source',
      operation: 'sources.remove',
      summary: 'Took back a source',
    }),
});
