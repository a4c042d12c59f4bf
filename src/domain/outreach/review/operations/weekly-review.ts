import * as z from 'zod';
import { today } from '../../../../kernel/clock.ts';
import { err, ok, type Result } from '../../../../kernel/result.ts';
import type { Context } from '../../../context.ts';
import { type DomainError, notFound } from '../../../errors.ts';
import { fileOperation, operation } from '../../../operation.ts';
import { changed } from '../../../operation-answers.ts';
import { type CalendarWeek, readWeek, weekOf } from '../calendar-week.ts';
import { questionOf } from '../reflection.ts';
import { reviewHtml } from '../review-html.ts';
import { reviewText } from '../review-text.ts';
import { composeReview, weeklyReview } from '../weekly-review.ts';

const week = z
  .string()
  .max(10)
  .optional()
  .describe('A week, such as 2026-W47, or a day of it; without it, the week that is');

const chosenWeek = (given: string | undefined, { clock }: Pick<Context, 'clock'>): Result<CalendarWeek, DomainError> =>
  given === undefined ? ok(weekOf(today(clock))) : readWeek(given);

export const showReview = operation({
  name: 'review.show',
  summary: 'Look back on a week: who you spoke to, what was given, received and promised, what comes',
  effect: 'read',
  http: 'GET /review',
  command: 'review show',
  input: z.object({ week }),
  output: weeklyReview,
  errors: [],
  run: async (input, context) => {
    const chosen = chosenWeek(input.week, context);
    return chosen.ok ? ok(await composeReview(context.store.review, chosen.value)) : chosen;
  },
});

export const exportReview = fileOperation({
  name: 'review.page',
  summary: 'Take the review of a week as a page or a plain text of its own',
  effect: 'read',
  http: 'GET /review/page',
  command: 'review page',
  input: z.object({ week, format: z.enum(['html', 'text']).default('html').describe('A page, or a plain text') }),
  errors: [],
  run: async (input, context) => {
    const chosen = chosenWeek(input.week, context);
    if (!chosen.ok) return chosen;
    const review = await composeReview(context.store.review, chosen.value);
    const isPage = input.format === 'html';
    return ok({
      filename: `week-${review.week}.${isPage ? 'html' : 'txt'}`,
      mediaType: isPage ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
      chunks: async function* () {
        yield isPage ? reviewHtml(review) : reviewText(review);
      },
    });
  },
});

export const reflect = operation({
  name: 'review.reflect',
  summary: 'Write down an answer to the question of a week; an empty one takes it back',
  effect: 'write',
  http: 'PUT /review/reflection',
  command: 'review reflect <text>',
  input: z.object({ week, text: z.string().max(10_000).describe('In your words') }),
  output: changed,
  errors: ['not-found'],
  run: async (input, context) => {
    const chosen = chosenWeek(input.week, context);
    if (!chosen.ok) return chosen;
    const { id, from } = chosen.value;
    const text = input.text.trim();
    const held = await context.store.review.reflection(id);
    if (text === '' && !held) return err(notFound('reflection', id));
    return context.store.change(
      { operation: 'review.reflect', summary: `${text === '' ? 'Took back' : 'Wrote'} a reflection on ${id}` },
      async ({ write, changeSetId }) => {
        const writtenOn = today(context.clock).toString();
        if (text === '') await write.remove('reflections', [id]);
        else if (held) await write.update('reflections', [id], { text, writtenOn });
        else
          await write.insert('reflections', { week: id, question: questionOf(from.weekOfYear ?? 0), text, writtenOn });
        return ok({ id, change: changeSetId });
      },
    );
  },
});
