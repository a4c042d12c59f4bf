import * as z from 'zod';
import { today } from '../../../kernel/clock.ts';
import { instantText } from '../../../kernel/instant-text.ts';
import { err, ok } from '../../../kernel/result.ts';
import { invalid, notFound } from '../../errors.ts';
import { operation } from '../../operation.ts';
import { changed } from '../../operation-answers.ts';
import { tidyText } from '../../people/name.ts';
import { calendarDay } from '../../people/person.ts';
import { lookUpPerson } from '../../people/person-lookup.ts';
import { exchangeKindById, exchangeKindIds, exchangeSizes } from '../exchange-kinds.ts';
import { recordExchange, reportBackDay } from '../record-exchange.ts';

const person = z.string().min(1).describe('Identifier, mail address or full name');
const exchange = z.string().describe('Identifier of what was given or received');
const text = z.string().max(2000).optional().describe('What it was');
const kindField = z.enum(exchangeKindIds).describe('What kind of thing');
const size = z.enum(exchangeSizes).optional().describe('How much it was, in your eyes');

export const addExchange = operation({
  name: 'exchanges.add',
  summary: 'Note something you gave a person or received from them',
  effect: 'write',
  http: 'POST /people/{person}/exchanges',
  command: 'exchanges add <person> <kind>',
  input: z.object({
    person,
    kind: kindField,
    direction: z.enum(['given', 'received']).default('given').describe('given by you, or received from them'),
    size,
    happenedOn: calendarDay.optional().describe('The day; default today'),
    text,
    interaction: z.string().max(64).optional().describe('Identifier of the interaction in which it happened'),
    thanked: z.boolean().default(false).describe('Whether thanks were said already'),
    reportBack: z
      .boolean()
      .default(true)
      .describe('For advice, referrals and the like: a follow-up to say what came of it'),
    reportBackOn: calendarDay.optional().describe('On which day; default two weeks later'),
  }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store, clock, newId }) => {
    const found = await lookUpPerson(store, input.person);
    if (!found.ok) return found;
    const { id: personId, fullName } = found.value;
    const day = today(clock).toString();
    const happenedOn = input.happenedOn ?? day;
    if (happenedOn > day) return err(invalid('happenedOn', 'that day is still to come.'));
    const { kind, direction, interaction: interactionId = null } = input;
    if (interactionId !== null && !(await store.interactions.find(interactionId)))
      return err(notFound('interaction', interactionId));
    const planned = reportBackDay({ kind, direction, happenedOn });
    const label = exchangeKindById.get(kind)?.label ?? kind;
    const summary = `${label} ${direction === 'given' ? 'given to' : 'received from'} ${fullName}`;
    return store.change({ operation: 'exchanges.add', summary }, async (changing) => {
      const { id } = await recordExchange(
        changing,
        { newId, now: instantText(clock.now()) },
        {
          personId,
          kind,
          direction,
          happenedOn,
          interactionId,
          ...(input.size === undefined ? {} : { size: input.size }),
          text: tidyText(input.text),
          thankedOn: input.thanked ? happenedOn : null,
          reportBackOn: planned !== null && input.reportBack ? (input.reportBackOn ?? planned) : null,
        },
      );
      return ok({ id, change: changing.changeSetId });
    });
  },
});

export const editExchange = operation({
  name: 'exchanges.edit',
  summary: 'Correct something given or received',
  effect: 'write',
  http: 'PATCH /exchanges/{exchange}',
  command: 'exchanges edit <exchange>',
  input: z.object({
    exchange,
    kind: kindField.optional(),
    direction: z.enum(['given', 'received']).optional().describe('given by you, or received from them'),
    size,
    happenedOn: calendarDay.optional().describe('The day'),
    text: text.describe('What it was; empty to clear'),
  }),
  output: changed,
  errors: ['not-found'],
  run: async ({ exchange: id, text: words, ...given }, { store, clock }) => {
    if (!(await store.reciprocity.exchange(id))) return err(notFound('exchange', id));
    if (given.happenedOn !== undefined && given.happenedOn > today(clock).toString())
      return err(invalid('happenedOn', 'that day is still to come.'));
    const patch = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    return store.change(
      { operation: 'exchanges.edit', summary: 'Corrected something given or received' },
      async ({ write, changeSetId }) => {
        await write.update('exchanges', id, { ...patch, ...(words === undefined ? {} : { text: tidyText(words) }) });
        return ok({ id, change: changeSetId });
      },
    );
  },
});

export const removeExchange = operation({
  name: 'exchanges.remove',
  summary: 'Remove something given or received; imports will not bring it back',
  effect: 'write',
  http: 'DELETE /exchanges/{exchange}',
  command: 'exchanges remove <exchange>',
  input: z.object({ exchange }),
  output: changed,
  errors: ['not-found'],
  run: async ({ exchange: id }, { store, clock }) => {
    if (!(await store.reciprocity.exchange(id))) return err(notFound('exchange', id));
    return store.change(
      { operation: 'exchanges.remove', summary: 'Removed something given or received' },
      async ({ write, changeSetId }) => {
        await write.update('exchanges', id, { removedAt: instantText(clock.now()) });
        return ok({ id, change: changeSetId });
      },
    );
  },
});

export const thankForExchange = operation({
  name: 'exchanges.thank',
  summary: 'Note that thanks were said for something received, or take that back',
  effect: 'write',
  http: 'PUT /exchanges/{exchange}/thanks',
  command: 'exchanges thank <exchange>',
  input: z.object({
    exchange,
    on: calendarDay.optional().describe('The day; default today'),
    back: z.boolean().default(false).describe('Take it back'),
  }),
  output: changed,
  errors: ['not-found'],
  run: async ({ exchange: id, on, back }, { store, clock }) => {
    const known = await store.reciprocity.exchange(id);
    if (!known) return err(notFound('exchange', id));
    const summary = back ? 'Took thanks back' : 'Thanked';
    return store.change({ operation: 'exchanges.thank', summary }, async ({ write, changeSetId }) => {
      await write.update('exchanges', id, { thankedOn: back ? null : (on ?? today(clock).toString()) });
      return ok({ id, change: changeSetId });
    });
  },
});
