import * as z from 'zod';
import { today } from '../../../kernel/clock.ts';
import { err, ok } from '../../../kernel/result.ts';
import { invalid } from '../../errors.ts';
import { operation } from '../../operation.ts';
import { changed } from '../../operation-answers.ts';
import { lookUpPerson } from '../../people/person-lookup.ts';
import { loadOccupations } from '../status/load-occupations.ts';
import { ranks } from '../status/seniority.ts';
import { readingOf } from '../status/status-of.ts';

const person = z.string().min(1).describe('Identifier, mail address or full name');

const occupation = z.object({
  /** ISCO-08. */
  code: z.string(),
  label: z.string(),
  /** SIOPS-08, 5 to 78. */
  prestige: z.number(),
  /** ISEI-08, 10 to 89. */
  isei: z.number(),
});

const reading = z.object({
  title: z.string().nullable(),
  occupation: occupation.nullable(),
  occupationFrom: z.enum(['title', 'me']).nullable(),
  /** 0 (in training) to 1 (leads the organisation). */
  seniority: z.number().nullable(),
  /** The rank in words. */
  rank: z.string().nullable(),
  seniorityFrom: z.enum(['title', 'me']).nullable(),
  /** Whether the settings let them count. */
  counted: z.object({ prestige: z.boolean(), seniority: z.boolean() }),
  /** Where the tables come from. */
  sources: z.array(z.string()),
});

const rankWords = (seniority: number | null): string | null => {
  if (seniority === null) return null;
  const nearest = ranks.toSorted((a, b) => Math.abs(a.level - seniority) - Math.abs(b.level - seniority))[0];
  return nearest?.label ?? null;
};

export const readStatus = operation({
  name: 'status.show',
  summary: 'Show where a person’s job title stands: occupation, its prestige, and rank',
  effect: 'read',
  http: 'GET /people/{person}/status',
  command: 'status show <person>',
  input: z.object({ person }),
  output: reading,
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store }) => {
    const found = await lookUpPerson(store, input.person);
    if (!found.ok) return found;
    const tables = await loadOccupations();
    const { id, currentTitle } = found.value;
    const stated = await store.people.fact('statedStatuses', id);
    const read = currentTitle === null ? null : readingOf(currentTitle, tables);
    const own = stated?.occupation ? tables.byCode.get(stated.occupation) : undefined;
    const seniority = stated?.seniority ?? read?.seniority ?? null;
    const settings = await store.workspace.settings();
    return ok({
      title: currentTitle,
      occupation: own ?? read?.occupation ?? null,
      occupationFrom: own ? ('me' as const) : read?.occupation ? ('title' as const) : null,
      seniority,
      rank: rankWords(seniority),
      seniorityFrom: stated?.seniority != null ? ('me' as const) : seniority === null ? null : ('title' as const),
      counted: { prestige: settings.prestige === 'counted', seniority: settings.seniority === 'counted' },
      sources: [...tables.sources],
    });
  },
});

export const correctStatus = operation({
  name: 'status.set',
  summary: 'Correct the occupation or the rank that a person’s title was read as',
  effect: 'write',
  http: 'PUT /people/{person}/status',
  command: 'status set <person>',
  input: z.object({
    person,
    occupation: z
      .string()
      .regex(/^\d{4}$/u, 'four digits of ISCO-08, such as 2512')
      .nullish()
      .describe('ISCO-08 code, such as 2512; empty to read it from the title again'),
    seniority: z.coerce
      .number()
      .min(0)
      .max(1)
      .nullish()
      .describe('0 (in training) to 1 (leads the organisation); empty to read it from the title again'),
  }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store, clock }) => {
    const found = await lookUpPerson(store, input.person);
    if (!found.ok) return found;
    const { id: personId, fullName } = found.value;
    if (input.occupation === undefined && input.seniority === undefined)
      return err(invalid('occupation', 'say an occupation, a seniority, or both.'));
    const { byCode } = await loadOccupations();
    if (typeof input.occupation === 'string' && !byCode.has(input.occupation))
      return err(invalid('occupation', `ISCO-08 has no group ${input.occupation}.`));
    const label = { operation: 'status.set', summary: `Corrected where the title of ${fullName} stands` };
    return store.change(label, async ({ people, write, changeSetId }) => {
      const before = await people.fact('statedStatuses', personId);
      const { occupation: code = before?.occupation ?? null, seniority = before?.seniority ?? null } = input;
      const row = { personId, occupation: code, seniority, statedOn: today(clock).toString() };
      if (before) await write.update('statedStatuses', personId, row);
      else await write.insert('statedStatuses', row);
      return ok({ id: personId, change: changeSetId });
    });
  },
});

export const clearStatusCorrection = operation({
  name: 'status.clear',
  summary: 'Take back your correction; occupation and rank are read from the title again',
  effect: 'write',
  http: 'DELETE /people/{person}/status',
  command: 'status clear <person>',
  input: z.object({ person }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store }) => {
    const found = await lookUpPerson(store, input.person);
    if (!found.ok) return found;
    const { id: personId, fullName } = found.value;
    const label = { operation: 'status.clear', summary: `The title of ${fullName} is read again` };
    return store.change(label, async ({ people, write, changeSetId }) => {
      if (await people.fact('statedStatuses', personId)) await write.remove('statedStatuses', personId);
      return ok({ id: personId, change: changeSetId });
    });
  },
});

export const listOccupations = operation({
  name: 'occupations.list',
  summary: 'List the groups of occupations (ISCO-08) with their prestige, by a part of their name',
  effect: 'read',
  http: 'GET /occupations',
  command: 'occupations list',
  input: z.object({
    text: z.string().max(200).optional().describe('A part of the name, or a job title'),
    limit: z.coerce.number().int().min(1).max(600).default(20).describe('How many at most'),
  }),
  output: z.object({ items: z.array(occupation), total: z.number(), next: z.null() }),
  errors: [],
  run: async ({ text = '', limit }) => {
    const tables = await loadOccupations();
    const wanted = text.trim().toLowerCase();
    const named = [...tables.byCode.values()].filter((each) => each.label.toLowerCase().includes(wanted));
    const read = wanted === '' ? null : readingOf(text, tables).occupation;
    const items = read ? [read, ...named.filter((each) => each.code !== read.code)] : named;
    return ok({ items: items.slice(0, limit), total: items.length, next: null });
  },
});
