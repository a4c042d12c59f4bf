import * as z from 'zod';
import { today } from '../../../../kernel/clock.ts';
import { err, ok } from '../../../../kernel/result.ts';
import { notFound } from '../../../errors.ts';
import { operation } from '../../../operation.ts';
import { readWeek, weekOf } from '../calendar-week.ts';
import { mailAccount } from '../mail-sender.ts';
import { reviewHtml } from '../review-html.ts';
import { reviewText, reviewTitle } from '../review-text.ts';
import { composeReview } from '../weekly-review.ts';

const shownAccount = mailAccount.extend({ hasPassword: z.boolean() }).nullable();

export const showMailAccount = operation({
  name: 'mail.show',
  summary: 'Show the mail server that may be handed your reviews',
  effect: 'read',
  http: 'GET /mail',
  command: 'mail show',
  input: z.object({}),
  output: z.object({ account: shownAccount }),
  errors: [],
  doors: ['http', 'cli'],
  run: async (_, { mail }) => ok({ account: await mail.account() }),
});

export const setMailAccount = operation({
  name: 'mail.set',
  summary: 'Name a mail server of your own; its password stays in the data folder and is never shown',
  effect: 'external',
  http: 'PUT /mail',
  command: 'mail set',
  input: mailAccount.extend({
    password: z.string().max(1000).optional().describe('Empty keeps the one before; it is shown to nobody'),
  }),
  output: z.object({ account: shownAccount }),
  errors: [],
  doors: ['http', 'cli'],
  secrets: ['password'],
  run: async ({ password, ...account }, { mail }) => {
    await mail.setUp(account, password === '' ? undefined : password);
    return ok({ account: await mail.account() });
  },
});

export const forgetMailAccount = operation({
  name: 'mail.forget',
  summary: 'Forget the mail server and its password',
  effect: 'external',
  http: 'DELETE /mail',
  command: 'mail forget',
  input: z.object({}),
  output: z.object({ account: shownAccount }),
  errors: ['not-found'],
  doors: ['http', 'cli'],
  run: async (_, { mail }) => {
    if ((await mail.account()) === null) return err(notFound('mail server', 'set up'));
    await mail.setUp(null);
    return ok({ account: null });
  },
});

export const mailReview = operation({
  name: 'review.mail',
  summary: 'Send the review of a week to yourself, through your own mail server',
  effect: 'external',
  http: 'POST /review/mail',
  command: 'review mail',
  input: z.object({ week: z.string().max(10).optional().describe('A week, such as 2026-W47, or a day of it') }),
  output: z.object({ to: z.string(), subject: z.string() }),
  errors: ['mail-failed', 'cancelled'],
  doors: ['http', 'cli'],
  long: true,
  run: async (input, { store, clock, mail, progress }) => {
    const week = input.week === undefined ? ok(weekOf(today(clock))) : readWeek(input.week);
    if (!week.ok) return week;
    const account = await mail.account();
    if (account === null) return err({ type: 'mail-failed', reason: 'Name your mail server first, with mail set.' });
    const review = await composeReview(store.review, week.value);
    progress.report({ stage: `sending to ${account.host}`, done: 0 });
    const subject = reviewTitle(review);
    const sent = await mail.send({ subject, text: reviewText(review), html: reviewHtml(review) }, progress.signal);
    return sent.ok ? ok({ to: account.to, subject }) : sent;
  },
});
