import { expect, it } from 'vitest';
import type { Context } from '../../src/domain/context.ts';
import { logInteraction } from '../../src/domain/interactions/operations/log-interaction.ts';
import {
  addMilestone,
  editMilestone,
  listMilestones,
  removeMilestone,
} from '../../src/domain/outreach/milestones/operations/milestones.ts';
import { listToday } from '../../src/domain/outreach/operations/list-today.ts';
import { leaveOutPerson, snoozeItem } from '../../src/domain/outreach/operations/snooze-item.ts';
import { addFact } from '../../src/domain/people/operations/add-fact.ts';
import { addPerson } from '../../src/domain/people/operations/add-person.ts';
import { editPerson } from '../../src/domain/people/operations/edit-person.ts';
import { setContactLimit } from '../../src/domain/ties/operations/contact-limits.ts';
import { testContext, valueOf } from '../support/test-context.ts';
import { onEachEngine } from '../support/test-databases.ts';

// The tests' clock stands at Sunday, 22 November 2026.
const person = 'Max Birch';
const withPerson = async (create: Parameters<typeof testContext>[0]): Promise<Context> => {
  const context = await testContext(create);
  valueOf(await addPerson.run({ fullName: person }, context));
  return context;
};
const list = async (context: Context, days = 7) => valueOf(await listMilestones.run({ days }, context)).items;
const told = async (context: Context, days?: number) =>
  (await list(context, days)).map(({ on, what, fullName }) => `${on} ${fullName} ${what}`);
const todays = async (context: Context) =>
  valueOf(await listToday.run({}, context))
    .items.filter((item) => item.kind === 'milestone')
    .map((item) => item.reason);
const position = async (context: Context, startedOn: string) =>
  valueOf(
    await addFact.run(
      { person, kind: 'position', title: 'Head of data', organisation: 'Globex', startedOn, isCurrent: true },
      context,
    ),
  );

onEachEngine('milestones', (create) => {
  it('are birthdays of the days to come, and one of today or tomorrow is on Today', async () => {
    const context = await withPerson(await create());
    valueOf(await editPerson.run({ person, birthday: '1990-11-28' }, context));
    expect(await told(context)).toEqual(['2026-11-28 Max Birch turns 36']);
    expect(await told(context, 6)).toEqual([]);
    expect(await todays(context)).toEqual([]);
    valueOf(await editPerson.run({ person, birthday: '--11-23' }, context));
    expect(await todays(context)).toEqual(['Max has a birthday tomorrow.']);
  });

  it('are put aside once a word was said, and a person left out of Today is', async () => {
    const context = await withPerson(await create());
    valueOf(await editPerson.run({ person, birthday: '--11-22' }, context));
    const [first] = await list(context);
    valueOf(await snoozeItem.run({ person, key: `milestone:${first?.key}`, days: 300 }, context));
    expect(await list(context)).toEqual([]);
    expect(await todays(context)).toEqual([]);
    const other = await withPerson(await create());
    valueOf(await editPerson.run({ person, birthday: '--11-22' }, other));
    valueOf(await leaveOutPerson.run({ person, back: false }, other));
    expect(await todays(other)).toEqual([]);
    expect(await told(other)).toHaveLength(1);
  });

  it('are years at work, of people with whom the user is in touch', async () => {
    const context = await withPerson(await create());
    await position(context, '2021-11-25');
    expect(await told(context)).toEqual([]);
    valueOf(
      await logInteraction.run(
        { people: [person], at: '2026-11-20T10:00', channel: 'coffee', direction: 'mutual' },
        context,
      ),
    );
    expect(await told(context)).toEqual(['2026-11-25 Max Birch 5 years as Head of data at Globex']);
    expect(await todays(context)).toEqual([]);
  });

  it('are entered, changed and removed, and stand on Today for a week', async () => {
    const context = await withPerson(await create());
    const { id } = valueOf(
      await addMilestone.run(
        { person, kind: 'publication', text: 'published “Graphs at work”', on: '2026-11-18' },
        context,
      ),
    );
    expect(await todays(context)).toEqual([
      'Max: published “Graphs at work”, 4 days ago. A good word does a tie good.',
    ]);
    valueOf(await editMilestone.run({ milestone: id, on: '2026-11-10' }, context));
    expect(await todays(context)).toEqual([]);
    expect(await told(context)).toEqual(['2026-11-10 Max Birch published “Graphs at work”']);
    valueOf(await removeMilestone.run({ milestone: id }, context));
    expect(await told(context)).toEqual([]);
    expect(await editMilestone.run({ milestone: id, text: 'gone' }, context)).toMatchObject({
      error: { type: 'not-found' },
    });
  });

  it('name nobody with whom contact is kept limited', async () => {
    const context = await withPerson(await create());
    valueOf(await editPerson.run({ person, birthday: '--11-22' }, context));
    valueOf(await addMilestone.run({ person, kind: 'award', text: 'won a prize', on: '2026-11-22' }, context));
    expect(await told(context)).toHaveLength(2);
    valueOf(await setContactLimit.run({ person, level: 'limited' }, context));
    expect(await told(context)).toEqual([]);
    expect(await todays(context)).toEqual([]);
  });
});
