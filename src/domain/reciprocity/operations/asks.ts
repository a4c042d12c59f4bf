import * as z from 'zod';
import { today } from '../../../kernel/clock.ts';
import { instantText } from '../../../kernel/instant-text.ts';
import { err, ok } from '../../../kernel/result.ts';
import { invalid, notFound } from '../../errors.ts';
import { channelIds } from '../../interactions/channels.ts';
import { operation } from '../../operation.ts';
import { changed } from '../../operation-answers.ts';
import { calendarDay } from '../../people/person.ts';
import { lookUpPerson } from '../../people/person-lookup.ts';
import { listWindow, pageOf } from '../../people/person-summary.ts';
import { askStates, ask as askRow, askStep } from '../ask.ts';
import { nextAskSteps, openAskStates } from '../ask-flow.ts';
import { exchangeKindById, exchangeKindIds, exchangeSizes } from '../exchange-kinds.ts';
import { recordAsk } from '../record-ask.ts';
import { takeAskStep } from '../take-ask-step.ts';

const person = z.string().min(1).describe('Identifier, mail address or full name');
const ask = z.string().describe('Identifier of the ask');
const text = z.string().trim().min(1).max(2000).describe('What you ask for');
const channel = z.enum(channelIds).optional().describe('How you ask');
const dueOn = calendarDay.optional().describe('By when you hope for an answer');

const shownAsk = askRow.extend({
  fullName: z.string(),
  steps: z.array(askStep),
  /** What may happen to it next. */
  next: z.array(z.enum(askStates)),
});

export const listAsks = operation({
  name: 'asks.list',
  summary: 'List what you asked of people, the latest first',
  effect: 'read',
  http: 'GET /asks',
  command: 'asks list',
  input: listWindow.extend({
    person: person.optional(),
    state: z
      .enum(['open', 'all', ...askStates])
      .default('open')
      .describe('open: those still to be answered or fulfilled'),
  }),
  output: pageOf(shownAsk),
  errors: ['not-found', 'ambiguous'],
  run: async ({ person: text, state, ...window }, { store }) => {
    const found = text === undefined ? null : await lookUpPerson(store, text);
    if (found && !found.ok) return found;
    const states = state === 'all' ? undefined : state === 'open' ? openAskStates : [state];
    const page = await store.reciprocity.asks({ ...window, states, personId: found?.value.id });
    const items = page.items.map((item) => ({ ...item, next: [...nextAskSteps(item.steps.map(({ step }) => step))] }));
    return ok({ ...page, items });
  },
});

export const addAsk = operation({
  name: 'asks.add',
  summary: 'Note something you ask of a person; asks.check says beforehand what to think of',
  effect: 'write',
  http: 'POST /people/{person}/asks',
  command: 'asks add <person> <text>',
  input: z.object({
    person,
    text,
    kind: z.enum(exchangeKindIds).default('advice').describe('What you ask for'),
    size: z.enum(exchangeSizes).optional().describe('How much it is, in your eyes'),
    channel,
    askedOn: calendarDay.optional().describe('The day; default today'),
    dueOn,
  }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store, clock, newId }) => {
    const found = await lookUpPerson(store, input.person);
    if (!found.ok) return found;
    const { id: personId, fullName } = found.value;
    const day = today(clock).toString();
    const askedOn = input.askedOn ?? day;
    if (askedOn > day) return err(invalid('askedOn', 'that day is still to come.'));
    const { kind } = input;
    const size = input.size ?? exchangeKindById.get(kind)?.usual ?? 'small';
    return store.change({ operation: 'asks.add', summary: `Asked ${fullName}` }, async (changing) => {
      const id = await recordAsk(
        changing,
        { newId, now: instantText(clock.now()) },
        { personId, kind, size, text: input.text, channel: input.channel ?? null, askedOn, dueOn: input.dueOn ?? null },
      );
      return ok({ id, change: changing.changeSetId });
    });
  },
});

export const stepAsk = operation({
  name: 'asks.step',
  summary: 'Note what happened to an ask: viewed, accepted, declined, withdrawn, fulfilled, thanked or reported back',
  effect: 'write',
  http: 'POST /asks/{ask}/steps',
  command: 'asks step <ask> <step>',
  input: z.object({
    ask,
    step: z.enum(askStates).describe('What happened'),
    happenedOn: calendarDay.optional().describe('The day; default today'),
    note: z.string().max(2000).optional().describe('What was said'),
    reportBack: z.boolean().default(true).describe('Where it is fulfilled: a follow-up to say what came of it'),
  }),
  output: changed,
  errors: ['not-found'],
  run: async (input, { store, clock, newId }) => {
    const known = await store.reciprocity.ask(input.ask);
    if (!known) return err(notFound('ask', input.ask));
    const may = nextAskSteps(known.steps.map(({ step }) => step));
    if (!may.includes(input.step))
      return err(invalid('step', `an ask that is ${known.ask.state} cannot become ${input.step}; ${laterWords(may)}`));
    const day = today(clock).toString();
    const happenedOn = input.happenedOn ?? day;
    if (happenedOn > day) return err(invalid('happenedOn', 'that day is still to come.'));
    if (happenedOn < known.ask.askedOn) return err(invalid('happenedOn', 'that day is before it was asked.'));
    return store.change({ operation: 'asks.step', summary: `An ask is ${input.step}` }, async (changing) => {
      const tools = { newId, now: instantText(clock.now()) };
      const { step, reportBack, note = null } = input;
      await takeAskStep(changing, tools, known, { step, happenedOn, note, reportBack });
      return ok({ id: known.ask.id, change: changing.changeSetId });
    });
  },
});

const laterWords = (may: readonly string[]): string =>
  may.length === 0 ? 'it has come to its end.' : `it may become ${may.join(' or ')}.`;

export const editAsk = operation({
  name: 'asks.edit',
  summary: 'Correct an ask',
  effect: 'write',
  http: 'PATCH /asks/{ask}',
  command: 'asks edit <ask>',
  input: z.object({
    ask,
    text: text.optional(),
    kind: z.enum(exchangeKindIds).optional().describe('What you ask for'),
    size: z.enum(exchangeSizes).optional().describe('How much it is, in your eyes'),
    channel,
    dueOn: calendarDay.nullish().describe('By when you hope for an answer'),
  }),
  output: changed,
  errors: ['not-found'],
  run: async ({ ask: id, ...given }, { store }) => {
    if (!(await store.reciprocity.ask(id))) return err(notFound('ask', id));
    const patch = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    return store.change({ operation: 'asks.edit', summary: 'Corrected an ask' }, async ({ write, changeSetId }) => {
      await write.update('asks', id, patch);
      return ok({ id, change: changeSetId });
    });
  },
});

export const removeAsk = operation({
  name: 'asks.remove',
  summary: 'Remove an ask with its steps; what was received for it stays',
  effect: 'write',
  http: 'DELETE /asks/{ask}',
  command: 'asks remove <ask>',
  input: z.object({ ask }),
  output: changed,
  errors: ['not-found'],
  run: async ({ ask: id }, { store }) => {
    const known = await store.reciprocity.ask(id);
    if (!known) return err(notFound('ask', id));
    return store.change({ operation: 'asks.remove', summary: 'Removed an ask' }, async ({ write, changeSetId }) => {
      for (const step of known.steps) await write.remove('askSteps', step.id);
      await write.remove('asks', id);
      return ok({ id, change: changeSetId });
    });
  },
});
