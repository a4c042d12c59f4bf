import { expect, it } from 'vitest';
import type { Context } from '../../src/domain/context.ts';
import { logInteraction } from '../../src/domain/interactions/operations/log-interaction.ts';
import { listToday } from '../../src/domain/outreach/operations/list-today.ts';
import { leaveOutPerson, snoozeItem } from '../../src/domain/outreach/operations/snooze-item.ts';
import { addPerson } from '../../src/domain/people/operations/add-person.ts';
import { archivePerson } from '../../src/domain/people/operations/archive-person.ts';
import { showPerson } from '../../src/domain/people/operations/show-person.ts';
import { setContactLimit } from '../../src/domain/ties/operations/contact-limits.ts';
import { undoChange } from '../../src/domain/workspace/operations/changes.ts';
import { testContext, valueOf } from '../support/test-context.ts';
import { onEachEngine } from '../support/test-databases.ts';

// The tests' clock stands at Sunday, 22 November 2026.
const known = async (context: Context, fullName: string, from: string, weeks: number, times: number) => {
  valueOf(await addPerson.run({ fullName }, context));
  for (let time = 0; time < times; time += 1) {
    const at = `${Temporal.PlainDate.from(from).add({ weeks: time * weeks })}T10:00`;
    valueOf(await logInteraction.run({ people: [fullName], at, channel: 'coffee', direction: 'mutual' }, context));
  }
};
const items = async (context: Context) => valueOf(await listToday.run({ limit: 50 }, context)).items;
const fading = async (context: Context) =>
  (await items(context))
    .filter(({ kind }) => kind === 'cooling' || kind === 'dormant')
    .map(({ person, kind }) => `${person.fullName}: ${kind}`);
const anna = async (context: Context) => known(context, 'Anna Holm', '2020-01-06', 1, 40);
/** Every week for six weeks, five months ago: strong enough then, and out of reach soon. */
const carl = async (context: Context) => known(context, 'Carl Wren', '2026-05-18', 1, 6);

onEachEngine('ties that fade', (create) => {
  it('that were strong once and have been silent for three years come up, with what it rests on', async () => {
    const context = await testContext(await create());
    await anna(context);
    const [item] = await items(context);
    expect(item).toMatchObject({
      key: `dormant:${item?.person.id}`,
      kind: 'dormant',
      reason: 'You and Anna were close once, and have not spoken for 6 years. Worth picking up again?',
    });
    expect(item?.evidence[0]).toMatch(/^You were in touch on 40 days between 2020 and 2020\./);
  });

  it('that are going cold come up with how strong they were', async () => {
    const context = await testContext(await create());
    await carl(context);
    const [item] = await items(context);
    expect(item?.kind).toBe('cadence');
    expect(item?.evidence[0]).toBe(
      'A tie going cold: 5 months without a word, and with Carl it used to be every 7 days.',
    );
    valueOf(await snoozeItem.run({ person: 'Carl Wren', key: item?.key ?? '', days: 7 }, context));
    const [cold] = await items(context);
    expect(cold?.kind).toBe('cooling');
    expect(cold?.evidence[0]).toMatch(/^Its strength was 6\d at its best and is 1\d now\./);
    valueOf(await snoozeItem.run({ person: 'Carl Wren', key: cold?.key ?? '', days: 7 }, context));
    expect(await fading(context)).toEqual([]);
  });

  it('are two a day at most, and dormant ones take turns from week to week', async () => {
    const database = await create();
    const context = await testContext(database);
    for (const [index, name] of ['Anna Holm', 'Berta Lind', 'Dora Finch'].entries())
      await known(context, name, `202${index}-01-06`, 1, 30);
    const now = await fading(context);
    expect(now).toHaveLength(2);
    const clock = { ...context.clock, now: () => Temporal.Instant.from('2026-11-29T08:30:00Z') };
    const later = await fading({ ...context, clock });
    expect(later).toHaveLength(2);
    expect(later).not.toEqual(now);
  });

  it('never are people archived, left out, or with whom contact is kept limited', async () => {
    const context = await testContext(await create());
    await anna(context);
    expect(await fading(context)).toHaveLength(1);
    const person = 'Anna Holm';
    for (const hide of [
      () => setContactLimit.run({ person, level: 'limited' }, context),
      () => archivePerson.run({ person, back: false }, context),
      () => leaveOutPerson.run({ person, back: false }, context),
    ]) {
      const { change } = valueOf(await hide()) as { change: string };
      expect(await fading(context)).toEqual([]);
      valueOf(await undoChange.run({ change }, context));
      expect(await fading(context)).toHaveLength(1);
    }
  });
});

onEachEngine('a pause', (create) => {
  it('is told with the person, changed by a later word, and taken back', async () => {
    const context = await testContext(await create());
    await anna(context);
    const person = 'Anna Holm';
    const pause = async () => valueOf(await showPerson.run({ person }, context)).pause;
    const until = (day: string) => snoozeItem.run({ person, key: 'person', until: day, days: 7 }, context);
    expect(await pause()).toBeNull();
    valueOf(await until('2027-04-01'));
    expect(await pause()).toEqual({ until: '2027-04-01' });
    expect(await fading(context)).toEqual([]);
    valueOf(await until('2026-12-01'));
    expect(await pause()).toEqual({ until: '2026-12-01' });
    valueOf(await leaveOutPerson.run({ person, back: false }, context));
    expect(await pause()).toEqual({ until: null });
    valueOf(await leaveOutPerson.run({ person, back: true }, context));
    expect(await pause()).toBeNull();
    expect(await fading(context)).toHaveLength(1);
  });
});
