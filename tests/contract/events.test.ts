import { expect, it } from 'vitest';
import type { Context } from '../../src/domain/context.ts';
import { logInteraction } from '../../src/domain/interactions/operations/log-interaction.ts';
import { attendEvent } from '../../src/domain/outreach/events/operations/attend-event.ts';
import { captureMeeting } from '../../src/domain/outreach/events/operations/capture-meeting.ts';
import {
  addEvent,
  editEvent,
  listEvents,
  removeEvent,
  showEvent,
} from '../../src/domain/outreach/events/operations/events.ts';
import { listToday } from '../../src/domain/outreach/operations/list-today.ts';
import { addFact } from '../../src/domain/people/operations/add-fact.ts';
import { addPerson } from '../../src/domain/people/operations/add-person.ts';
import { archivePerson } from '../../src/domain/people/operations/archive-person.ts';
import { showPerson } from '../../src/domain/people/operations/show-person.ts';
import { setContactLimit } from '../../src/domain/ties/operations/contact-limits.ts';
import { addRole } from '../../src/domain/ties/operations/roles.ts';
import { addPromise } from '../../src/domain/interactions/operations/promises.ts';
import { undoChange } from '../../src/domain/workspace/operations/changes.ts';
import { fixedClock } from '../../src/kernel/clock.ts';
import { testContext, valueOf } from '../support/test-context.ts';
import { onEachEngine } from '../support/test-databases.ts';

// The tests' clock stands at Sunday, 22 November 2026.
const atEvent = { state: 'planned' } as const;
const onSpot = { fresh: false, channel: 'event' } as const;
const all = { when: 'all', limit: 100 } as const;
const onDay = (context: Context, day: string): Context => ({ ...context, clock: fixedClock(`${day}T12:00:00Z`) });
const add = async (context: Context, eventName: string, terms: Record<string, string> = {}) =>
  valueOf(await addEvent.run({ eventName, ...terms }, context)).id;
const show = async (context: Context, event: string) => valueOf(await showEvent.run({ event }, context));

onEachEngine('events', (create) => {
  const begun = async () => testContext(await create());

  it('are listed by what comes first, and over once their last day is', async () => {
    const context = await begun();
    await add(context, 'Spring Meet', { starts: '2026-04-01' });
    await add(context, 'Graph Days', { starts: '2026-11-21', ends: '2026-11-22' });
    await add(context, 'New Year Talk', { starts: '2027-01-01T18:00' });
    await add(context, 'Some day');
    const told = async (when: 'all' | 'coming' | 'past') =>
      valueOf(await listEvents.run({ ...all, when }, context)).items.map(({ name, state }) => `${name} ${state}`);
    expect(await told('all')).toEqual([
      'Graph Days now',
      'New Year Talk coming',
      'Some day undated',
      'Spring Meet past',
    ]);
    expect(await told('past')).toEqual(['Spring Meet past']);
    expect(await told('coming')).toHaveLength(3);
  });

  it('are changed, cleared and removed with who was there, and that is undone', async () => {
    const context = await begun();
    const id = await add(context, 'Graph Days', { starts: '2026-11-21', place: 'Lisbon' });
    valueOf(await addPerson.run({ fullName: 'Max Birch' }, context));
    valueOf(await attendEvent.run({ event: 'graph days', people: ['Max Birch'], ...atEvent }, context));
    valueOf(await editEvent.run({ event: id, place: '', ends: '2026-11-23', seeking: 'graphs' }, context));
    expect(await show(context, id)).toMatchObject({
      place: null,
      seeking: 'graphs',
      planned: 1,
      days: { from: '2026-11-21', until: '2026-11-23' },
    });
    expect(await editEvent.run({ event: id, ends: '2026-11-20' }, context)).toMatchObject({ error: { field: 'ends' } });
    expect(await editEvent.run({ event: id, starts: 'soon' }, context)).toMatchObject({ error: { field: 'starts' } });
    const { change } = valueOf(await removeEvent.run({ event: id }, context));
    expect(await showEvent.run({ event: id }, context)).toMatchObject({ error: { type: 'not-found' } });
    valueOf(await undoChange.run({ change }, context));
    expect((await show(context, id)).toMeet.map(({ fullName }) => fullName)).toEqual(['Max Birch']);
  });

  it('two of one name are told apart by their day', async () => {
    const context = await begun();
    await add(context, 'Graph Days', { starts: '2025-11-21' });
    await add(context, 'Graph Days', { starts: '2026-11-21' });
    expect(await showEvent.run({ event: 'Graph Days' }, context)).toMatchObject({
      error: {
        type: 'ambiguous',
        candidates: [{ name: 'Graph Days, 2025-11-21' }, { name: 'Graph Days, 2026-11-21' }],
      },
    });
  });

  it('say whom to meet and why: a promise, what is looked for, somebody never spoken to, a tie gone quiet', async () => {
    const context = await begun();
    for (const fullName of ['Owed Word', 'Sought Skill', 'New Face', 'Quiet Tie', 'Fresh Tie'])
      valueOf(await addPerson.run({ fullName }, context));
    valueOf(await addPromise.run({ person: 'Owed Word', direction: 'given', text: 'The slides' }, context));
    valueOf(await addFact.run({ person: 'Sought Skill', kind: 'expertise', value: 'Graph databases' }, context));
    valueOf(await addRole.run({ person: 'Quiet Tie', kind: 'mentor' }, context));
    for (const [person, at] of [
      ['Quiet Tie', '2025-01-10'],
      ['Fresh Tie', '2026-11-20'],
    ] as const)
      valueOf(await logInteraction.run({ people: [person], at, channel: 'coffee', direction: 'mutual' }, context));
    const id = await add(context, 'Graph Days', { starts: '2026-12-01', seeking: 'choirs, graph databases' });
    const people = ['Fresh Tie', 'New Face', 'Quiet Tie', 'Sought Skill', 'Owed Word'];
    valueOf(await attendEvent.run({ event: id, people, ...atEvent }, context));
    const { toMeet } = await show(context, id);
    expect(toMeet.map(({ fullName, reasons }) => [fullName, reasons[0]?.text])).toEqual([
      ['Owed Word', 'You promised Owed: “The slides”'],
      ['Sought Skill', 'Sought is good at Graph databases, which you look for here.'],
      [
        'Quiet Tie',
        'Quiet is your mentor, and you were last in touch 22 months ago. A good moment to take it up again.',
      ],
      ['New Face', 'Nothing has passed between you yet. A first word is easiest in person.'],
      ['Fresh Tie', 'You were last in touch 2 days ago.'],
    ]);
    for (const { reasons } of toMeet)
      for (const reason of reasons) expect(reason.evidence.length, reason.text).toBeGreaterThan(0);
  });

  it('somebody new is caught on the spot: person, interaction, source, promise and a follow-up, undone as one', async () => {
    const context = await begun();
    const id = await add(context, 'Graph Days', { starts: '2026-11-22' });
    const caught = valueOf(
      await captureMeeting.run(
        {
          event: id,
          person: 'Ada Fern',
          organisation: 'Globex',
          said: 'Looks for a choir',
          promised: 'The address of ours',
          ...onSpot,
        },
        context,
      ),
    );
    expect(caught).toMatchObject({ isNew: true, followUpDue: '2026-11-23' });
    const page = valueOf(await showPerson.run({ person: caught.personId }, context));
    expect(page.person.howMet).toBe('At Graph Days');
    expect(page.person.currentOrganisation).toBe('Globex');
    expect(page.sources).toMatchObject([{ kind: 'industry-event', detail: 'Graph Days', since: '2026-11-22' }]);
    expect(page.promises).toMatchObject([{ direction: 'given', text: 'The address of ours', dueOn: '2026-11-23' }]);
    expect(page.followUps).toMatchObject([{ text: 'Write after meeting at Graph Days', dueOn: '2026-11-23' }]);
    expect((await show(context, id)).cameOfIt).toMatchObject([
      { fullName: 'Ada Fern', state: 'met', since: null, text: 'Nothing since. A word is easiest within two days.' },
    ]);
    valueOf(await undoChange.run({ change: caught.change }, context));
    expect(await showPerson.run({ person: caught.personId }, context)).toMatchObject({ error: { type: 'not-found' } });
    expect(await show(context, id)).toMatchObject({ met: 0, cameOfIt: [] });
  });

  it('the follow-up is on Today, and overdue once two days have passed', async () => {
    const context = await begun();
    const id = await add(context, 'Graph Days', { starts: '2026-11-22' });
    valueOf(await captureMeeting.run({ event: id, person: 'Ada Fern', ...onSpot }, context));
    const overdue = async (day: string) => {
      const { items } = valueOf(await listToday.run({}, onDay(context, day)));
      return items.map(({ kind, overdueDays }) => [kind, overdueDays]);
    };
    expect(await overdue('2026-11-23')).toEqual([['follow-up', 0]]);
    expect(await overdue('2026-11-24')).toEqual([['follow-up', 1]]);
  });

  it('somebody on file is not entered twice, unless the user says it is another of the name', async () => {
    const context = await begun();
    const { id: max } = valueOf(await addPerson.run({ fullName: 'Max Birch' }, context));
    const event = await add(context, 'Graph Days', { starts: '2026-11-20' });
    const catchMax = async (fresh: boolean) =>
      valueOf(await captureMeeting.run({ event, person: 'max birch', fresh, channel: 'meeting' }, context));
    expect(await catchMax(false)).toMatchObject({ isNew: false, personId: max, followUpDue: '2026-11-22' });
    expect((await catchMax(false)).personId).toBe(max);
    const page = valueOf(await showPerson.run({ person: max }, context));
    expect(page.sources).toHaveLength(1);
    expect((await show(context, event)).met).toBe(1);
    expect((await catchMax(true)).isNew).toBe(true);
    expect(await captureMeeting.run({ event, person: 'nobody@example.org', ...onSpot }, context)).toMatchObject({
      error: { type: 'not-found' },
    });
  });

  it('nobody is met at an event that is still to come', async () => {
    const context = await begun();
    const event = await add(context, 'New Year Talk', { starts: '2027-01-01T18:00' });
    expect(await captureMeeting.run({ event, person: 'Ada Fern', ...onSpot }, context)).toMatchObject({
      error: { type: 'invalid', field: 'event' },
    });
  });

  it('afterwards tell what came of it, those first with whom nothing has passed', async () => {
    const context = await begun();
    const event = await add(context, 'Graph Days', { starts: '2026-11-10' });
    for (const person of ['Ada Fern', 'Max Birch'])
      valueOf(await captureMeeting.run({ event, person, ...onSpot }, context));
    valueOf(
      await logInteraction.run(
        { people: ['Ada Fern'], at: '2026-11-12', channel: 'message', direction: 'inbound' },
        context,
      ),
    );
    expect((await show(context, event)).cameOfIt.map(({ fullName, text }) => [fullName, text])).toEqual([
      ['Max Birch', 'Nothing since, for 12 days. A late word is better than none.'],
      ['Ada Fern', 'Ada wrote 2 days later.'],
    ]);
  });

  it('never name anybody archived, or with whom contact is kept limited', async () => {
    const context = await begun();
    const event = await add(context, 'Graph Days', { starts: '2026-12-01' });
    const people = ['Ada Fern', 'Max Birch', 'Lea Moss'];
    for (const fullName of people) valueOf(await addPerson.run({ fullName }, context));
    valueOf(await attendEvent.run({ event, people, ...atEvent }, context));
    valueOf(await setContactLimit.run({ person: 'Ada Fern', level: 'limited' }, context));
    valueOf(await archivePerson.run({ person: 'Max Birch', back: false }, context));
    const detail = await show(context, event);
    expect(detail.toMeet.map(({ fullName }) => fullName)).toEqual(['Lea Moss']);
    expect(detail.planned).toBe(1);
  });
});
