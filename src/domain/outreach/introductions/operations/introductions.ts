import * as z from 'zod';
import { today } from '../../../../kernel/clock.ts';
import { instantText } from '../../../../kernel/instant-text.ts';
import { err, ok } from '../../../../kernel/result.ts';
import { invalid, notFound } from '../../../errors.ts';
import { operation } from '../../../operation.ts';
import { changed } from '../../../operation-answers.ts';
import { tidyLines } from '../../../people/name.ts';
import { calendarDay } from '../../../people/person.ts';
import { lookUpPerson } from '../../../people/person-lookup.ts';
import { listWindow, pageOf } from '../../../people/person-summary.ts';
import { nextIntroductionSteps, openIntroductionStates } from '../introduction-flow.ts';
import { partsOfIntroduction } from '../introduction-parts.ts';
import {
  introduction as introductionRow,
  introductionStates,
  introductionStep,
  introductionSteps,
} from '../introduction.ts';
import type { IntroductionRow } from '../introduction-store.ts';
import { takeIntroductionStep } from '../take-introduction-step.ts';

const introduction = z.string().describe('Identifier of the introduction');
const purpose = z.string().trim().min(1).max(2000).describe('What it is good for, for both');
const text = z.string().max(20_000).optional().describe('The message that brings them together');

const shown = introductionRow.extend({
  /** Null where it is you. */
  oneName: z.string().nullable(),
  otherName: z.string(),
  /** Who brings them together; null where it is you. */
  viaName: z.string().nullable(),
  steps: z.array(introductionStep),
  /** What may happen to it next. */
  next: z.array(z.enum(introductionSteps)),
});

const withNext = ({ steps, ...row }: IntroductionRow): z.input<typeof shown> => ({
  ...row,
  steps: [...steps],
  next: nextIntroductionSteps(
    row,
    steps.map(({ step }) => step),
  ),
});

export const listIntroductions = operation({
  name: 'introductions.list',
  summary: 'List introductions: those you make, and those you wish for',
  effect: 'read',
  http: 'GET /introductions',
  command: 'introductions list',
  input: listWindow.extend({
    person: z.string().min(1).optional().describe('Only those with this person: identifier, mail address or name'),
    state: z
      .enum(['open', 'all', ...introductionStates])
      .default('open')
      .describe('open: those where something is still to be done'),
  }),
  output: pageOf(shown),
  errors: ['not-found', 'ambiguous'],
  run: async ({ person, state, ...window }, { store }) => {
    const found = person === undefined ? null : await lookUpPerson(store, person);
    if (found && !found.ok) return found;
    const states = state === 'all' ? undefined : state === 'open' ? openIntroductionStates : [state];
    const page = await store.introductions.introductions({ ...window, states, personId: found?.value.id });
    return ok({ ...page, items: page.items.map(withNext) });
  },
});

export const showIntroduction = operation({
  name: 'introductions.show',
  summary: 'Show an introduction with everything that happened to it',
  effect: 'read',
  http: 'GET /introductions/{introduction}',
  command: 'introductions show <introduction>',
  input: z.object({ introduction }),
  output: shown,
  errors: ['not-found'],
  run: async (input, { store }) => {
    const row = await store.introductions.introduction(input.introduction);
    return row ? ok(withNext(row)) : err(notFound('introduction', input.introduction));
  },
});

export const addIntroduction = operation({
  name: 'introductions.add',
  summary: 'Plan to bring two people together, or to be introduced to somebody by a person you know',
  effect: 'write',
  http: 'POST /introductions',
  command: 'introductions add <other>',
  input: z.object({
    other: z.string().min(1).describe('Who is to be met: identifier, mail address or full name'),
    one: z.string().min(1).optional().describe('Who is to meet them; without it, you'),
    via: z.string().min(1).optional().describe('Who brings the two together; without it, you'),
    purpose,
    text,
  }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store, clock, newId }) => {
    const parts = await partsOfIntroduction(store, input);
    if (!parts.ok) return parts;
    const { one, other, via } = parts.value;
    const summary = `Introduction to ${other.fullName}`;
    return store.change({ operation: 'introductions.add', summary }, async ({ write, changeSetId }) => {
      const id = newId();
      await write.insert('introductions', {
        id,
        oneId: one?.id ?? null,
        otherId: other.id,
        viaId: via?.id ?? null,
        purpose: input.purpose,
        text: tidyLines(input.text),
        outcome: null,
        state: 'wished',
        stateOn: today(clock).toString(),
        createdAt: instantText(clock.now()),
      });
      return ok({ id, change: changeSetId });
    });
  },
});

export const stepIntroduction = operation({
  name: 'introductions.step',
  summary: 'Note what happened to an introduction: who was asked, who agreed, that it was made, what came of it',
  effect: 'write',
  http: 'POST /introductions/{introduction}/steps',
  command: 'introductions step <introduction> <step>',
  input: z.object({
    introduction,
    step: z
      .enum(introductionSteps)
      .describe('What happened; “one” is who is to meet the other, “via” who brings them together'),
    happenedOn: calendarDay.optional().describe('The day; default today'),
    note: z
      .string()
      .trim()
      .min(1)
      .max(2000)
      .optional()
      .describe('What was said; of met or came-to-nothing, the outcome'),
  }),
  output: changed,
  errors: ['not-found'],
  run: async (input, { store, clock, newId }) => {
    const row = await store.introductions.introduction(input.introduction);
    if (!row) return err(notFound('introduction', input.introduction));
    const may = nextIntroductionSteps(
      row,
      row.steps.map(({ step }) => step),
    );
    if (!may.includes(input.step))
      return err(invalid('step', `not yet, or no more; it may be ${may.join(', ') || 'nothing'}.`));
    const day = today(clock).toString();
    const happenedOn = input.happenedOn ?? day;
    if (happenedOn > day) return err(invalid('happenedOn', 'that day is still to come.'));
    const summary = `Introduction to ${row.otherName}: ${input.step}`;
    return store.change({ operation: 'introductions.step', summary }, async (changing) => {
      const tools = { newId, now: instantText(clock.now()) };
      await takeIntroductionStep(changing, tools, row, { step: input.step, happenedOn, note: input.note ?? null });
      return ok({ id: row.id, change: changing.changeSetId });
    });
  },
});

export const editIntroduction = operation({
  name: 'introductions.edit',
  summary: 'Change what an introduction is for, its message or its outcome',
  effect: 'write',
  http: 'PATCH /introductions/{introduction}',
  command: 'introductions edit <introduction>',
  input: z.object({
    introduction,
    purpose: purpose.optional(),
    text: text.describe('The message that brings them together; empty to clear'),
    outcome: z.string().max(2000).optional().describe('What came of it; empty to clear'),
  }),
  output: changed,
  errors: ['not-found'],
  run: async ({ introduction: id, ...given }, { store }) => {
    if (!(await store.introductions.introduction(id))) return err(notFound('introduction', id));
    return store.change(
      { operation: 'introductions.edit', summary: 'Changed an introduction' },
      async ({ write, changeSetId }) => {
        await write.update('introductions', id, {
          ...(given.purpose === undefined ? {} : { purpose: given.purpose }),
          ...(given.text === undefined ? {} : { text: tidyLines(given.text) }),
          ...(given.outcome === undefined ? {} : { outcome: tidyLines(given.outcome) }),
        });
        return ok({ id, change: changeSetId });
      },
    );
  },
});

export const removeIntroduction = operation({
  name: 'introductions.remove',
  summary: 'Remove an introduction with its steps; what was given or received for it stays',
  effect: 'write',
  http: 'DELETE /introductions/{introduction}',
  command: 'introductions remove <introduction>',
  input: z.object({ introduction }),
  output: changed,
  errors: ['not-found'],
  run: async ({ introduction: id }, { store }) => {
    const row = await store.introductions.introduction(id);
    if (!row) return err(notFound('introduction', id));
    const summary = `Removed the introduction to ${row.otherName}`;
    return store.change({ operation: 'introductions.remove', summary }, async ({ write, changeSetId }) => {
      for (const step of row.steps) await write.remove('introductionSteps', step.id);
      await write.remove('introductions', id);
      return ok({ id, change: changeSetId });
    });
  },
});
