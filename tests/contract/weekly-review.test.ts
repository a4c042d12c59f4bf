import { expect, it } from 'vitest';
import type { Context } from '../../src/domain/context.ts';
import { addFollowUp } from '../../src/domain/interactions/operations/follow-ups.ts';
import { logInteraction } from '../../src/domain/interactions/operations/log-interaction.ts';
import { addPromise, editPromise } from '../../src/domain/interactions/operations/promises.ts';
import { exportReview, reflect, showReview } from '../../src/domain/outreach/review/operations/weekly-review.ts';
import type { FileAnswer } from '../../src/domain/operation.ts';
import { addPerson } from '../../src/domain/people/operations/add-person.ts';
import { editPerson } from '../../src/domain/people/operations/edit-person.ts';
import { addSource } from '../../src/domain/people/operations/sources.ts';
import { setContactLimit } from '../../src/domain/ties/operations/contact-limits.ts';
import { testContext, valueOf } from '../support/test-context.ts';
import { onEachEngine } from '../support/test-databases.ts';

// The tests' clock stands at Sunday, 22 November 2026: the last day of week 47.
const log = async (context: Context, person: string, at: string) =>
  valueOf(await logInteraction.run({ people: [person], at, channel: 'coffee', direction: 'mutual' }, context));
const add = async (context: Context, ...names: readonly string[]) => {
  for (const fullName of names) valueOf(await addPerson.run({ fullName }, context));
};
const review = async (context: Context, week?: string) =>
  valueOf(await showReview.run(week === undefined ? {} : { week }, context));

onEachEngine('the weekly review', (create) => {
  it('names those you were in touch with, by days, and nobody from other weeks', async () => {
    const context = await testContext(await create());
    await add(context, 'Max Birch', 'Ida Cedar', 'Sol Amber');
    for (const at of ['2026-11-16T00:30', '2026-11-16T18:00', '2026-11-22T07:00']) await log(context, 'Max Birch', at);
    await log(context, 'Ida Cedar', '2026-11-18T10:00');
    await log(context, 'Sol Amber', '2026-11-15T23:30');
    const { inTouch, summary, week } = await review(context);
    expect(week).toBe('2026-W47');
    expect(inTouch.map(({ fullName, days }) => `${fullName} ${days}`)).toEqual(['Max Birch 2', 'Ida Cedar 1']);
    expect(summary).toBe('You were in touch with 2 people.');
    expect((await review(context, '2026-W46')).inTouch.map((each) => each.fullName)).toEqual(['Sol Amber']);
  });

  it('tells what is open, what is done and what comes', async () => {
    const context = await testContext(await create());
    await add(context, 'Max Birch');
    const promise = async (text: string, dueOn?: string) =>
      valueOf(
        await addPromise.run({ person: 'Max Birch', direction: 'given', text, ...(dueOn ? { dueOn } : {}) }, context),
      ).id;
    await promise('The slides', '2026-11-20');
    await promise('A book some day');
    await promise('The agenda', '2026-11-25');
    const kept = await promise('The figures', '2026-11-19');
    valueOf(await editPromise.run({ promise: kept, done: true }, context));
    valueOf(await addFollowUp.run({ person: 'Max Birch', text: 'Ask about the trip', dueOn: '2026-11-29' }, context));
    valueOf(await addFollowUp.run({ person: 'Max Birch', text: 'Too far off', dueOn: '2026-11-30' }, context));
    const { open, done, next } = await review(context);
    expect(open.map((each) => each.text)).toEqual(['The slides', 'A book some day']);
    expect(done.map((each) => each.text)).toEqual(['The figures']);
    expect(next.map((each) => each.text)).toEqual(['The agenda', 'Ask about the trip']);
  });

  it('tells birthdays of the week to come, with the age where the year is known', async () => {
    const context = await testContext(await create());
    await add(context, 'Max Birch', 'Ida Cedar', 'Sol Amber');
    for (const [person, birthday] of [
      ['Max Birch', '1990-11-29'],
      ['Ida Cedar', '--11-23'],
      ['Sol Amber', '1990-11-30'],
    ] as const)
      valueOf(await editPerson.run({ person, birthday }, context));
    expect((await review(context)).birthdays.map(({ fullName, on, age }) => [fullName, on, age])).toEqual([
      ['Ida Cedar', '2026-11-23', null],
      ['Max Birch', '2026-11-29', 36],
    ]);
  });

  it('says nothing of somebody with whom contact is kept limited', async () => {
    const context = await testContext(await create());
    await add(context, 'Max Birch');
    await log(context, 'Max Birch', '2026-11-18T10:00');
    const person = 'Max Birch';
    valueOf(
      await addSource.run({ person, kind: 'industry-event', detail: 'Graph Days', since: '2026-11-17' }, context),
    );
    valueOf(await addPromise.run({ person, direction: 'given', text: 'The slides', dueOn: '2026-11-20' }, context));
    valueOf(await addFollowUp.run({ person, text: 'Ask', dueOn: '2026-11-24' }, context));
    valueOf(await editPerson.run({ person, birthday: '1990-11-24' }, context));
    const named = async () => JSON.stringify(await review(context)).split('Max Birch').length - 1;
    expect(await named()).toBe(5);
    valueOf(await setContactLimit.run({ person, level: 'limited' }, context));
    expect(await named()).toBe(0);
  });

  it('keeps an answer to its question, and takes it back', async () => {
    const context = await testContext(await create());
    const { question } = await review(context);
    valueOf(await reflect.run({ text: 'Ines, and I told her.' }, context));
    valueOf(await reflect.run({ text: 'Ines, and I told her at once.' }, context));
    expect(await review(context)).toMatchObject({ question, reflection: 'Ines, and I told her at once.' });
    valueOf(await reflect.run({ text: ' ' }, context));
    expect((await review(context)).reflection).toBeNull();
    expect(await reflect.run({ text: '' }, context)).toMatchObject({ error: { type: 'not-found' } });
  });

  it('is a page of its own in which nothing that was typed becomes markup', async () => {
    const context = await testContext(await create());
    await add(context, 'Max <b>Birch</b>');
    await log(context, 'Max <b>Birch</b>', '2026-11-18T10:00');
    const read = async (format: 'html' | 'text') => {
      const file: FileAnswer = valueOf(await exportReview.run({ format }, context));
      return (await Array.fromAsync(file.chunks())).join('');
    };
    expect(await read('html')).toContain('<li>Max &lt;b&gt;Birch&lt;/b&gt;</li>');
    expect(await read('html')).not.toMatch(/<script|<img|https?:/);
    expect(await read('text')).toContain('In touch\n- Max <b>Birch</b>\n');
  });
});
