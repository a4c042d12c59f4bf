import { expect, it } from 'vitest';
import type { Context } from '../../src/domain/context.ts';
import { addFollowUp, editFollowUp } from '../../src/domain/interactions/operations/follow-ups.ts';
import { logInteraction } from '../../src/domain/interactions/operations/log-interaction.ts';
import { addPromise, editPromise } from '../../src/domain/interactions/operations/promises.ts';
import { listToday } from '../../src/domain/outreach/operations/list-today.ts';
import { leaveOutPerson, snoozeItem } from '../../src/domain/outreach/operations/snooze-item.ts';
import { addPerson } from '../../src/domain/people/operations/add-person.ts';
import { archivePerson } from '../../src/domain/people/operations/archive-person.ts';
import { addRole } from '../../src/domain/ties/operations/roles.ts';
import { addSource } from '../../src/domain/people/operations/sources.ts';
import { undoChange } from '../../src/domain/workspace/operations/changes.ts';
import { testContext, valueOf } from '../support/test-context.ts';
import { onEachEngine } from '../support/test-databases.ts';

// The tests' clock stands at Sunday, 22 November 2026, 08:30.
const meet = async (context: Context, fullName: string, ...days: readonly string[]): Promise<void> => {
  valueOf(await addPerson.run({ fullName }, context));
  for (const at of days) await log(context, fullName, at, 'coffee', 'mutual');
};
const log = async (
  context: Context,
  person: string,
  at: string,
  channel: 'coffee' | 'message',
  direction: 'mutual' | 'inbound' | 'outbound',
  body?: string,
) =>
  valueOf(await logInteraction.run({ people: [person], at, channel, direction, ...(body ? { body } : {}) }, context));

const reasons = async (context: Context, limit?: number) =>
  valueOf(await listToday.run(limit === undefined ? {} : { limit }, context)).items.map(
    (item) => `${item.person.fullName}: ${item.reason}`,
  );

onEachEngine('Today', (create) => {
  const empty = async () => testContext(await create());

  it('is empty, and knows it, when nobody is on file', async () => {
    const context = await empty();
    expect(valueOf(await listToday.run({}, context))).toMatchObject({
      day: '2026-11-22',
      items: [],
      people: 0,
      minutes: 0,
    });
  });

  it('names each reason in words, the weightiest first', async () => {
    const context = await empty();
    await meet(context, 'Ada Quill', '2026-11-20');
    valueOf(
      await addPromise.run(
        { person: 'Ada Quill', text: 'the draft agenda', direction: 'given', dueOn: '2026-11-23' },
        context,
      ),
    );
    await meet(context, 'Bo Tarn', '2026-11-20');
    valueOf(await addFollowUp.run({ person: 'Bo Tarn', text: 'ask about the move', dueOn: '2026-11-20' }, context));
    await meet(context, 'Cy Umber');
    await log(context, 'Cy Umber', '2026-11-18T10:00', 'message', 'inbound', 'Could you read my draft?');
    await meet(context, 'Dee Vale', '2026-06-01', '2026-06-29', '2026-07-27', '2026-08-24');
    await meet(context, 'Eli Wold', '2026-09-01');
    valueOf(await addRole.run({ person: 'Eli Wold', kind: 'mentor' }, context));
    await meet(context, 'Flo Yarrow', '2026-11-20');
    valueOf(
      await addPromise.run(
        { person: 'Flo Yarrow', text: 'the contract', direction: 'received', dueOn: '2026-11-12' },
        context,
      ),
    );
    await meet(context, 'Gil Zest', '2026-02-01');
    valueOf(await addPerson.run({ fullName: 'Hana Birch' }, context));
    valueOf(
      await addSource.run(
        { person: 'Hana Birch', kind: 'industry-event', detail: 'Graph Days', since: '2026-11-09' },
        context,
      ),
    );
    expect(await reasons(context, 20)).toEqual([
      'Ada Quill: You promised: “the draft agenda”, due tomorrow.',
      'Bo Tarn: You wanted to: “ask about the move”, due 2 days ago.',
      'Cy Umber: Cy wrote 4 days ago and has no answer from you yet.',
      'Eli Wold: It has been 3 months; with a mentor, about every 4 weeks does a tie good.',
      'Dee Vale: It has been 3 months; your rhythm with Dee is about every 4 weeks.',
      'Flo Yarrow: Flo promised: “the contract”, due 10 days ago. A friendly word may help.',
      'Gil Zest: You have not heard from each other for 10 months. People are gladder of such a message than one thinks: say hello to Gil?',
      'Hana Birch: You met 13 days ago (Graph Days), and nothing has passed between you since. A first word to Hana is easiest now.',
    ]);
    expect(await reasons(context, 2)).toHaveLength(2);
    expect(await reasons(context, 20)).toEqual(await reasons(context, 20));
  });

  it('names a person once, with everything else about them as evidence', async () => {
    const context = await empty();
    await meet(context, 'Ada Quill');
    await log(context, 'Ada Quill', '2026-11-18T10:00', 'message', 'inbound', 'Could you read my draft?');
    valueOf(
      await addPromise.run(
        { person: 'Ada Quill', text: 'the reading list', direction: 'given', dueOn: '2026-11-22' },
        context,
      ),
    );
    const [item, ...others] = valueOf(await listToday.run({}, context)).items;
    expect(others).toEqual([]);
    expect(item?.reason).toBe('You promised: “the reading list”, due today.');
    expect(item?.evidence).toEqual([
      'Ada wrote 4 days ago and has no answer from you yet.',
      'Last: Ada wrote 4 days ago: “Could you read my draft?”.',
    ]);
  });

  it('lets go of what was done, answered or archived', async () => {
    const context = await empty();
    await meet(context, 'Ada Quill', '2026-11-21');
    const promised = valueOf(
      await addPromise.run({ person: 'Ada Quill', text: 'a list', direction: 'given', dueOn: '2026-11-22' }, context),
    );
    const meant = valueOf(await addFollowUp.run({ person: 'Ada Quill', text: 'call', dueOn: '2026-11-22' }, context));
    await meet(context, 'Cy Umber');
    await log(context, 'Cy Umber', '2026-11-18T10:00', 'message', 'inbound');
    await meet(context, 'Eli Wold', '2026-01-10');
    valueOf(await editPromise.run({ promise: promised.id, done: true }, context));
    valueOf(await editFollowUp.run({ followUp: meant.id, done: true }, context));
    await log(context, 'Cy Umber', '2026-11-22', 'message', 'outbound');
    valueOf(await archivePerson.run({ person: 'Eli Wold', back: false }, context));
    expect(await reasons(context)).toEqual([]);
    expect(valueOf(await listToday.run({}, context)).done.map((each) => each.fullName)).toEqual(['Cy Umber']);
  });

  it('puts one thing off, or leaves a person out, until the user says otherwise', async () => {
    const context = await empty();
    await meet(context, 'Ada Quill', '2026-11-21');
    const promised = valueOf(
      await addPromise.run({ person: 'Ada Quill', text: 'a list', direction: 'given', dueOn: '2026-11-22' }, context),
    );
    valueOf(await addFollowUp.run({ person: 'Ada Quill', text: 'call', dueOn: '2026-11-22' }, context));
    valueOf(
      await snoozeItem.run(
        { person: 'Ada Quill', key: `promise:${promised.id}`, until: '2026-11-25', days: 7 },
        context,
      ),
    );
    expect(await reasons(context)).toEqual(['Ada Quill: You wanted to: “call”, due today.']);
    const left = valueOf(await leaveOutPerson.run({ person: 'Ada Quill', back: false }, context));
    expect(await reasons(context)).toEqual([]);
    valueOf(await undoChange.run({ change: left.change }, context));
    expect(await reasons(context)).toHaveLength(1);
    expect(
      await snoozeItem.run({ person: 'Ada Quill', key: 'person', until: '2026-11-22', days: 7 }, context),
    ).toMatchObject({
      ok: false,
      error: { type: 'invalid', field: 'until' },
    });
  });
});
