import { expect, it } from 'vitest';
import type { Context } from '../../src/domain/context.ts';
import type { Channel } from '../../src/domain/interactions/channels.ts';
import type { Direction } from '../../src/domain/interactions/interaction.ts';
import { logInteraction } from '../../src/domain/interactions/operations/log-interaction.ts';
import {
  addGoal,
  editGoal,
  listGoals,
  removeGoal,
  showGoalReview,
} from '../../src/domain/outreach/goals/operations/goals.ts';
import { addFact } from '../../src/domain/people/operations/add-fact.ts';
import { addPerson } from '../../src/domain/people/operations/add-person.ts';
import { archivePerson } from '../../src/domain/people/operations/archive-person.ts';
import { addSource } from '../../src/domain/people/operations/sources.ts';
import { addAsk } from '../../src/domain/reciprocity/operations/asks.ts';
import { addExchange } from '../../src/domain/reciprocity/operations/exchanges.ts';
import { setContactLimit } from '../../src/domain/ties/operations/contact-limits.ts';
import { undoChange } from '../../src/domain/workspace/operations/changes.ts';
import { testContext, valueOf } from '../support/test-context.ts';
import { onEachEngine } from '../support/test-databases.ts';

// The tests' clock stands at Sunday, 22 November 2026.
const people = ['Ana Reed', 'Ben Moss', 'Cleo Hart'] as const;
const withPeople = async (create: Parameters<typeof testContext>[0]): Promise<Context> => {
  const context = await testContext(create);
  for (const fullName of people) valueOf(await addPerson.run({ fullName }, context));
  return context;
};
const log = async (
  context: Context,
  who: string,
  day: string,
  { channel = 'mail', direction = 'outbound' }: { channel?: Channel; direction?: Direction } = {},
) => valueOf(await logInteraction.run({ people: [who], at: `${day}T10:00`, channel, direction }, context));
const goalsOf = async (context: Context) => valueOf(await listGoals.run({ state: 'open', past: 'yes' }, context)).items;
const words = async (context: Context) =>
  (await goalsOf(context)).map(({ what, current }) => `${what}: ${current.words}`);
const add = async (context: Context, goal: Partial<Parameters<typeof addGoal.run>[0]>) =>
  valueOf(await addGoal.run({ kind: 'reach-out', target: 2, period: 'month', ...goal }, context));

onEachEngine('goals', (create) => {
  it('to reach out count each person once whom the user wrote to or met in the month', async () => {
    const context = await withPeople(await create());
    await add(context, {});
    expect(await words(context)).toEqual(['Reach out to 2 people: 0 of 2, 8 days left.']);
    await log(context, 'Ana Reed', '2026-11-01');
    await log(context, 'Ana Reed', '2026-11-02');
    await log(context, 'Ben Moss', '2026-10-31');
    await log(context, 'Ben Moss', '2026-11-03', { direction: 'inbound' });
    expect(await words(context)).toEqual(['Reach out to 2 people: 1 of 2, 8 days left.']);
    await log(context, 'Ben Moss', '2026-11-22', { channel: 'coffee', direction: 'mutual' });
    const [goal] = await goalsOf(context);
    expect(goal?.current).toMatchObject({ words: '2 of 2: reached.', met: true });
    expect(goal?.current.counted.map(({ fullName, how }) => `${fullName}, ${how}`)).toEqual([
      'Ana Reed, mail',
      'Ben Moss, coffee',
    ]);
  });

  it('to meet people count those of a field, or of a source', async () => {
    const context = await withPeople(await create());
    await add(context, { kind: 'meet', period: 'quarter', field: 'health care' });
    await add(context, { kind: 'meet', period: 'quarter', source: 'industry-event' });
    const met = (person: string, kind: 'industry-event' | 'introduction', since: string) =>
      addSource.run({ person, kind, since }, context);
    valueOf(await met('Ana Reed', 'industry-event', '2026-10-05'));
    valueOf(await met('Ben Moss', 'introduction', '2026-11-05'));
    valueOf(await met('Cleo Hart', 'industry-event', '2025-11-05'));
    for (const person of ['Ben Moss', 'Cleo Hart'])
      valueOf(await addFact.run({ person, kind: 'interest', value: 'Digital health-care' }, context));
    await log(context, 'Cleo Hart', '2026-11-05');
    expect((await goalsOf(context)).map(({ current }) => current.counted.map((each) => each.fullName))).toEqual([
      ['Ben Moss'],
      ['Ana Reed'],
    ]);
  });

  it('to reconnect count those strong once, after three years of silence', async () => {
    const context = await withPeople(await create());
    await add(context, { kind: 'reconnect', target: 1 });
    for (const who of ['Ana Reed', 'Ben Moss'])
      for (let week = 0; week < 40; week += 1) {
        const day = Temporal.PlainDate.from(who === 'Ana Reed' ? '2022-01-03' : '2023-03-06').add({ weeks: week });
        await log(context, who, day.toString(), { channel: 'coffee', direction: 'mutual' });
      }
    await log(context, 'Cleo Hart', '2020-01-01');
    for (const who of people) await log(context, who, '2026-11-10');
    const [goal] = await goalsOf(context);
    expect(goal?.current.counted).toMatchObject([{ fullName: 'Ana Reed', how: 'silent since 2022' }]);
  });

  it('to give first are reached once as much was given as asked for', async () => {
    const context = await withPeople(await create());
    await add(context, { kind: 'give-first', target: 1 });
    const give = (on: string) =>
      addExchange.run(
        { person: 'Ana Reed', kind: 'advice', direction: 'given', happenedOn: on, thanked: false, reportBack: false },
        context,
      );
    const ask = () => addAsk.run({ person: 'Ben Moss', kind: 'feedback', text: 'The draft' }, context);
    valueOf(await give('2026-11-03'));
    expect(await words(context)).toEqual(['Give before asking: once at least: Given 1 of 1: reached.']);
    valueOf(await ask());
    valueOf(await ask());
    expect(await words(context)).toEqual(['Give before asking: once at least: Given 1 of 2, 8 days left.']);
  });

  it('keep a streak that forgives one missed month', async () => {
    const context = await withPeople(await create());
    await add(context, { target: 1, from: '2026-06-10' });
    for (const day of ['2026-05-10', '2026-06-10', '2026-07-10', '2026-09-10', '2026-10-10'])
      await log(context, 'Ana Reed', day);
    const [goal] = await goalsOf(context);
    expect(goal?.past.map(({ period, met }) => `${period} ${met}`)).toEqual([
      '2026-06 true',
      '2026-07 true',
      '2026-08 false',
      '2026-09 true',
      '2026-10 true',
    ]);
    expect(goal?.streak).toEqual({
      length: 4,
      forgiven: 1,
      words: '4 months reached, one missed in between and forgiven.',
    });
  });

  it('are looked back on, in words that say what worked', async () => {
    const context = await withPeople(await create());
    await add(context, { from: '2026-10-01', target: 3 });
    await log(context, 'Ana Reed', '2026-10-05');
    await log(context, 'Ben Moss', '2026-10-05');
    await log(context, 'Cleo Hart', '2026-10-28', { channel: 'message' });
    await log(context, 'Cleo Hart', '2026-11-04', { channel: 'message', direction: 'inbound' });
    await log(context, 'Ben Moss', '2026-11-20', { direction: 'inbound' });
    const review = valueOf(await showGoalReview.run({}, context));
    expect(review).toMatchObject({ period: '2026-10', isOver: true, periodBefore: '2026-09', periodAfter: '2026-11' });
    expect(review.summary).toBe('Every goal of October 2026 was reached.');
    expect(review.items[0]?.words).toEqual([
      'Of 3 people you wrote to, 1 answered.',
      'What worked best: message, 1 of 1.',
      'By mail, none of 2 answered: another way may do better.',
    ]);
    expect(valueOf(await showGoalReview.run({ period: '2026-09' }, context)).summary).toBe(
      'No goal was set for September 2026.',
    );
  });

  it('are changed, ended, removed and undone', async () => {
    const context = await withPeople(await create());
    const { id } = await add(context, {});
    valueOf(await editGoal.run({ goal: id, target: 5 }, context));
    expect((await goalsOf(context))[0]?.what).toBe('Reach out to 5 people');
    const { change } = valueOf(await editGoal.run({ goal: id, until: '2026-11-05' }, context));
    expect((await goalsOf(context))[0]?.endedOn).toBe('2026-11-30');
    valueOf(await undoChange.run({ change }, context));
    expect((await goalsOf(context))[0]?.endedOn).toBeNull();
    valueOf(await removeGoal.run({ goal: id }, context));
    expect(await goalsOf(context)).toEqual([]);
    expect(await editGoal.run({ goal: id, target: 1 }, context)).toMatchObject({ error: { type: 'not-found' } });
  });

  it('refuse a field for anything but meeting, and an end before the beginning', async () => {
    const context = await withPeople(await create());
    const terms = { target: 1, period: 'month' } as const;
    expect(await addGoal.run({ kind: 'reach-out', ...terms, field: 'law' }, context)).toMatchObject({
      error: { type: 'invalid', field: 'field' },
    });
    expect(await addGoal.run({ kind: 'meet', ...terms, until: '2026-10-01' }, context)).toMatchObject({
      error: { type: 'invalid', field: 'until' },
    });
  });

  it('count nobody who is archived, nor with whom contact is kept limited', async () => {
    const context = await withPeople(await create());
    await add(context, { kind: 'reach-out' });
    await add(context, { kind: 'meet' });
    await add(context, { kind: 'give-first' });
    for (const person of people.slice(0, 2)) {
      await log(context, person, '2026-11-10');
      valueOf(
        await addExchange.run(
          { person, kind: 'advice', direction: 'given', happenedOn: '2026-11-10', thanked: false, reportBack: false },
          context,
        ),
      );
    }
    expect((await goalsOf(context)).map(({ current }) => current.done)).toEqual([2, 2, 2]);
    valueOf(await setContactLimit.run({ person: 'Ana Reed', level: 'limited' }, context));
    valueOf(await archivePerson.run({ person: 'Ben Moss', back: false }, context));
    expect((await goalsOf(context)).map(({ current }) => current.done)).toEqual([0, 0, 0]);
  });
});
