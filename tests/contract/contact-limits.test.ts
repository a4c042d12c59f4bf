import { expect, it } from 'vitest';
import type { Context } from '../../src/domain/context.ts';
import { addFollowUp } from '../../src/domain/interactions/operations/follow-ups.ts';
import { logInteraction } from '../../src/domain/interactions/operations/log-interaction.ts';
import { addPromise } from '../../src/domain/interactions/operations/promises.ts';
import { listToday } from '../../src/domain/outreach/operations/list-today.ts';
import { addPerson } from '../../src/domain/people/operations/add-person.ts';
import { showPerson } from '../../src/domain/people/operations/show-person.ts';
import {
  liftContactLimit,
  listContactLimits,
  setContactLimit,
} from '../../src/domain/ties/operations/contact-limits.ts';
import { addRole } from '../../src/domain/ties/operations/roles.ts';
import { undoChange } from '../../src/domain/workspace/operations/changes.ts';
import { testContext, valueOf } from '../support/test-context.ts';
import { onEachEngine } from '../support/test-databases.ts';

const person = 'Max Birch';

/** Somebody whom everything on Today speaks of: a cadence, an answer owed, a promise, a follow-up. */
const fill = async (context: Context): Promise<void> => {
  valueOf(await addPerson.run({ fullName: person }, context));
  valueOf(await addRole.run({ person, kind: 'mentor', cadenceDays: 10 }, context));
  for (const [at, direction] of [
    ['2026-10-01T10:00', 'outbound'],
    ['2026-11-10T10:00', 'inbound'],
  ] as const)
    valueOf(await logInteraction.run({ people: [person], at, channel: 'message', direction }, context));
  valueOf(await addPromise.run({ person, direction: 'given', text: 'The slides', dueOn: '2026-11-20' }, context));
  valueOf(await addFollowUp.run({ person, text: 'Ask about the trip', dueOn: '2026-11-20' }, context));
};

const names = async (context: Context): Promise<string[]> =>
  valueOf(await listToday.run({}, context)).items.map((item) => item.person.fullName);

onEachEngine('contact that is kept limited', (create) => {
  const filled = async () => {
    const context = await testContext(await create());
    await fill(context);
    return context;
  };

  it('nothing on Today brings the person up, and everything does again once the limit is lifted', async () => {
    const context = await filled();
    const before = await names(context);
    expect(before.length).toBeGreaterThan(0);
    valueOf(await setContactLimit.run({ person, level: 'limited' }, context));
    expect(await names(context)).toEqual([]);
    valueOf(await liftContactLimit.run({ person }, context));
    expect(await names(context)).toEqual(before);
  });

  it('is told on the page of the person and in the list of limits', async () => {
    const context = await filled();
    const { id } = valueOf(await setContactLimit.run({ person, level: 'none' }, context));
    expect(valueOf(await showPerson.run({ person }, context)).contactLimit).toEqual({
      level: 'none',
      since: '2026-11-22',
    });
    expect(valueOf(await listContactLimits.run({}, context)).items).toEqual([
      { personId: id, fullName: person, level: 'none', since: '2026-11-22' },
    ]);
  });

  it('is changed where it is set again, and undone to what it was', async () => {
    const context = await filled();
    valueOf(await setContactLimit.run({ person, level: 'limited' }, context));
    const { change } = valueOf(await setContactLimit.run({ person, level: 'none' }, context));
    valueOf(await undoChange.run({ change }, context));
    expect(valueOf(await listContactLimits.run({}, context)).items.map((each) => each.level)).toEqual(['limited']);
  });

  it('cannot be lifted where there is none', async () => {
    const context = await filled();
    expect(await liftContactLimit.run({ person }, context)).toMatchObject({ error: { type: 'not-found' } });
  });
});
