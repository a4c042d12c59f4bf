import * as z from 'zod';
import { today } from '../../../../kernel/clock.ts';
import { instantText } from '../../../../kernel/instant-text.ts';
import { err, ok, type Result } from '../../../../kernel/result.ts';
import { type DomainError, invalid, notFound } from '../../../errors.ts';
import { operation } from '../../../operation.ts';
import { changed } from '../../../operation-answers.ts';
import { calendarDay, type Person } from '../../../people/person.ts';
import { lookUpPerson } from '../../../people/person-lookup.ts';
import { sourceCoverage } from '../../../people/source-coverage.ts';
import { sourceKindIds } from '../../../people/source-kinds.ts';
import type { Store } from '../../../store.ts';
import { prospectStates, prospectSteps } from '../prospect.ts';
import { prospectStanding, standProspects } from '../prospect-standing.ts';

const prospect = z.string().describe('Identifier of the prospect');
const text = (most: number) => z.string().trim().min(1).max(most);
const terms = {
  organisation: text(200).nullish().describe('Where they work'),
  why: text(2000).nullish().describe('Why you want to know them'),
  source: z.enum(sourceKindIds).nullish().describe('Where you might meet them'),
  nextStep: text(500).nullish().describe('What you mean to do next'),
  nextOn: calendarDay.nullish().describe('By when'),
};

const coverage = z.object({
  kind: z.enum(sourceKindIds),
  label: z.string(),
  people: z.number(),
  neglected: z.boolean(),
  /** Why it counts as neglected, and what to do, in words. */
  advice: z.string().nullable(),
  /** How many whom you want to know might be met here. */
  prospects: z.number(),
});

export const listProspects = operation({
  name: 'prospects.list',
  summary: 'List whom you want to know, how far it has come and what to do next, and which sources you neglect',
  effect: 'read',
  http: 'GET /prospects',
  command: 'prospects list',
  input: z.object({
    state: z
      .enum(['open', 'all', ...prospectStates])
      .default('open')
      .describe('open: all but those set aside'),
  }),
  output: z.object({
    items: z.array(prospectStanding),
    total: z.number(),
    next: z.null(),
    coverage: z.array(coverage),
  }),
  errors: [],
  run: async ({ state }, { store, clock }) => {
    const day = today(clock);
    const standing = await standProspects(store, await store.prospects.prospects(), day);
    const open = standing.filter((each) => each.state !== 'set-aside');
    const items = state === 'open' ? open : standing.filter((each) => state === 'all' || each.state === state);
    const { people } = await store.people.counts();
    const { items: sources } = sourceCoverage(await store.people.sourceCounts(day.toString()), people, day);
    return ok({
      items,
      total: items.length,
      next: null,
      coverage: sourceKindIds.flatMap((kind) => {
        const source = sources.find((each) => each.kind === kind);
        if (!source) return [];
        const waiting = open.filter((each) => each.state === 'wish' && each.source === kind).length;
        const { label, people: count, neglected, advice } = source;
        return { kind, label, people: count, neglected, advice, prospects: waiting };
      }),
    });
  },
});

/** The person meant, null where nobody on file is; whoever contact is limited with, or is put away, is not to be met. */
const personMeant = async (store: Store, who: string): Promise<Result<Person | null, DomainError>> => {
  const found = await lookUpPerson(store, who);
  if (!found.ok) return found.error.type === 'not-found' ? ok(null) : found;
  const { id, archivedAt, fullName } = found.value;
  if (archivedAt !== null) return err(invalid('who', `${fullName} is archived. Take them back first.`));
  const isLimited = (await store.people.contactLimits()).some((each) => each.personId === id);
  return isLimited ? err(invalid('who', `contact with ${fullName} is kept limited.`)) : found;
};

export const addProspect = operation({
  name: 'prospects.add',
  summary: 'Note somebody you want to know: a person on file, or for now a name',
  effect: 'write',
  http: 'POST /prospects',
  command: 'prospects add <who>',
  input: z.object({
    who: text(200).describe('Identifier, mail address or name of a person on file, or the name of somebody who is not'),
    unknown: z.boolean().default(false).describe('Somebody else than the person on file of that name'),
    ...terms,
  }),
  output: changed,
  errors: ['ambiguous'],
  run: async ({ who, unknown, ...given }, { store, clock, newId }) => {
    const meant = unknown ? ok(null) : await personMeant(store, who);
    if (!meant.ok) return meant;
    const person = meant.value;
    const name = person?.fullName ?? who;
    const held = await store.prospects.prospects();
    if (person && held.some((each) => each.personId === person.id))
      return err(invalid('who', `${name} is among those you want to know already.`));
    return store.change(
      { operation: 'prospects.add', summary: `Wants to know ${name}` },
      async ({ write, changeSetId }) => {
        const id = newId();
        const { organisation = null, why = null, source = null, nextStep = null, nextOn = null } = given;
        const wish = { id, personId: person?.id ?? null, name, organisation, why, source, nextStep, nextOn };
        const wishedOn = today(clock).toString();
        await write.insert('prospects', { ...wish, wishedOn, createdAt: instantText(clock.now()) });
        return ok({ id, change: changeSetId });
      },
    );
  },
});

export const editProspect = operation({
  name: 'prospects.edit',
  summary: 'Change what is noted on somebody you want to know, or say which person on file they are',
  effect: 'write',
  http: 'PATCH /prospects/{prospect}',
  command: 'prospects edit <prospect>',
  input: z.object({
    prospect,
    person: z.string().min(1).optional().describe('Who they are on file: identifier, mail address or full name'),
    ...terms,
  }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async ({ prospect: id, person, ...given }, { store }) => {
    const held = await store.prospects.prospect(id);
    if (!held) return err(notFound('prospect', id));
    const meant = person === undefined ? ok(null) : await personMeant(store, person);
    if (!meant.ok) return meant;
    if (person !== undefined && meant.value === null) return err(notFound('person', person));
    const patch = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    return store.change(
      { operation: 'prospects.edit', summary: `Changed what is noted on ${held.fullName ?? held.name}` },
      async ({ write, changeSetId }) => {
        await write.update('prospects', id, { ...patch, ...(meant.value && { personId: meant.value.id }) });
        return ok({ id, change: changeSetId });
      },
    );
  },
});

export const stepProspect = operation({
  name: 'prospects.step',
  summary: 'Say what happened with somebody you want to know; what is logged as an interaction needs no step',
  effect: 'write',
  http: 'POST /prospects/{prospect}/steps',
  command: 'prospects step <prospect> <step>',
  input: z.object({
    prospect,
    step: z.enum(prospectSteps).describe('What happened'),
    on: calendarDay.optional().describe('The day; today if left out'),
    note: text(2000).optional().describe('A word on it'),
  }),
  output: changed,
  errors: ['not-found'],
  run: async ({ prospect: id, step, on, note = null }, { store, clock, newId }) => {
    const held = await store.prospects.prospect(id);
    if (!held) return err(notFound('prospect', id));
    const summary = `${held.fullName ?? held.name}: ${step}`;
    return store.change({ operation: 'prospects.step', summary }, async ({ write, changeSetId }) => {
      const happenedOn = on ?? today(clock).toString();
      await write.insert('prospectSteps', { id: newId(), prospectId: id, step, happenedOn, note });
      // What was meant to be done next has been done, unless it is put aside with it.
      if (step === 'contacted' || step === 'met') await write.update('prospects', id, { nextStep: null, nextOn: null });
      return ok({ id, change: changeSetId });
    });
  },
});

export const removeProspect = operation({
  name: 'prospects.remove',
  summary: 'Remove somebody from those you want to know, with every step',
  effect: 'write',
  http: 'DELETE /prospects/{prospect}',
  command: 'prospects remove <prospect>',
  input: z.object({ prospect }),
  output: changed,
  errors: ['not-found'],
  run: async ({ prospect: id }, { store }) => {
    const held = await store.prospects.prospect(id);
    if (!held) return err(notFound('prospect', id));
    return store.change(
      { operation: 'prospects.remove', summary: `No longer among those to know: ${held.fullName ?? held.name}` },
      async ({ write, changeSetId }) => {
        for (const step of held.steps) await write.remove('prospectSteps', step.id);
        await write.remove('prospects', id);
        return ok({ id, change: changeSetId });
      },
    );
  },
});
