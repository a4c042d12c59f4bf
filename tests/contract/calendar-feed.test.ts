import { convertIcsCalendar } from 'ts-ics';
import { expect, it } from 'vitest';
import type { Context } from '../../src/domain/context.ts';
import { addFollowUp } from '../../src/domain/interactions/operations/follow-ups.ts';
import { addPromise } from '../../src/domain/interactions/operations/promises.ts';
import type { FileAnswer } from '../../src/domain/operation.ts';
import { exportFeed } from '../../src/domain/outreach/feed/operations/calendar-feed.ts';
import { addPerson } from '../../src/domain/people/operations/add-person.ts';
import { editPerson } from '../../src/domain/people/operations/edit-person.ts';
import { setContactLimit } from '../../src/domain/ties/operations/contact-limits.ts';
import { testContext, valueOf } from '../support/test-context.ts';
import { onEachEngine } from '../support/test-databases.ts';

// The tests' clock stands at Sunday, 22 November 2026.
const read = async (context: Context) => {
  const file: FileAnswer = valueOf(await exportFeed.run({}, context));
  const text = (await Array.fromAsync(file.chunks())).join('');
  const { events = [] } = convertIcsCalendar(undefined, text);
  return events.map((event) => ({
    day: event.start.date.toISOString().slice(0, 10),
    type: event.start.type,
    title: event.summary,
    uid: event.uid,
  }));
};
const ofPeople = async (context: Context) =>
  (await read(context))
    .filter((event) => !event.title.startsWith('Look back'))
    .map(({ day, title }) => `${day} ${title}`);

const person = 'Zoë, Birch; “max”';
const fill = async (context: Context): Promise<void> => {
  valueOf(await addPerson.run({ fullName: person }, context));
  valueOf(await editPerson.run({ person, birthday: '1992-02-29' }, context));
  valueOf(await addFollowUp.run({ person, text: 'Ask about\nthe trip', dueOn: '2026-11-20' }, context));
  valueOf(await addPromise.run({ person, direction: 'received', text: 'The book', dueOn: '2026-12-31' }, context));
};

onEachEngine('the calendar feed', (create) => {
  it('holds follow-ups, promises and birthdays as whole days, overdue ones too', async () => {
    const context = await testContext(await create());
    await fill(context);
    expect(await ofPeople(context)).toEqual([
      `2026-11-20 ${person}: Ask about\nthe trip`,
      `2026-12-31 ${person} promised: The book`,
      `2027-02-28 ${person}’s birthday (35)`,
    ]);
    expect((await read(context)).every((event) => event.type === 'DATE')).toBe(true);
  });

  it('names the same things by the same identifiers the next time', async () => {
    const context = await testContext(await create());
    await fill(context);
    const uids = async () => (await read(context)).map((event) => event.uid);
    const first = await uids();
    expect(new Set(first).size).toBe(first.length);
    expect(await uids()).toEqual(first);
  });

  it('reminds of the week on Fridays', async () => {
    const context = await testContext(await create());
    const days = (await read(context)).map((event) => event.day);
    expect(days.slice(0, 2)).toEqual(['2026-11-27', '2026-12-04']);
  });

  it('does not name anybody with whom contact is kept limited', async () => {
    const context = await testContext(await create());
    await fill(context);
    valueOf(await setContactLimit.run({ person, level: 'limited' }, context));
    expect(await ofPeople(context)).toEqual([]);
  });
});
