import { expect, it } from 'vitest';
import type { Context } from '../../src/domain/context.ts';
import type { Channel } from '../../src/domain/interactions/channels.ts';
import type { Direction } from '../../src/domain/interactions/interaction.ts';
import { logInteraction } from '../../src/domain/interactions/operations/log-interaction.ts';
import {
  addProspect,
  editProspect,
  listProspects,
  removeProspect,
  stepProspect,
} from '../../src/domain/outreach/prospects/operations/prospects.ts';
import { addFact } from '../../src/domain/people/operations/add-fact.ts';
import { addPerson } from '../../src/domain/people/operations/add-person.ts';
import { archivePerson } from '../../src/domain/people/operations/archive-person.ts';
import { setContactLimit } from '../../src/domain/ties/operations/contact-limits.ts';
import { undoChange } from '../../src/domain/workspace/operations/changes.ts';
import { testContext, valueOf } from '../support/test-context.ts';
import { onEachEngine } from '../support/test-databases.ts';

// The tests' clock stands at Sunday, 22 November 2026.
const who = 'Ana Reed';
const withPerson = async (create: Parameters<typeof testContext>[0]): Promise<Context> => {
  const context = await testContext(create);
  valueOf(await addPerson.run({ fullName: who }, context));
  return context;
};
const add = async (context: Context, name: string, more: object = {}) =>
  valueOf(await addProspect.run({ who: name, unknown: false, ...more }, context));
const list = async (context: Context, state: 'open' | 'all' = 'open') =>
  valueOf(await listProspects.run({ state }, context)).items;
const told = async (context: Context) =>
  (await list(context)).map(({ fullName, state, stateOn }) => `${fullName}: ${state} since ${stateOn}`);
const log = async (context: Context, person: string, day: string, channel: Channel, direction: Direction) =>
  valueOf(await logInteraction.run({ people: [person], at: `${day}T08:00`, channel, direction }, context));
const works = async (context: Context, person: string, organisation: string) =>
  valueOf(await addFact.run({ person, kind: 'position', title: 'Engineer', organisation, isCurrent: true }, context));

onEachEngine('those one wants to know', (create) => {
  it('are a person on file, or for now a name', async () => {
    const context = await withPerson(await create());
    await add(context, who, { why: 'Speaks on graphs' });
    await add(context, 'Ben Moss', { organisation: 'Globex', source: 'industry-event' });
    expect(await list(context)).toMatchObject([
      { name: 'Ben Moss', personId: null, organisation: 'Globex', state: 'wish', stateOn: '2026-11-22' },
      { fullName: who, why: 'Speaks on graphs', state: 'wish' },
    ]);
    expect(await addProspect.run({ who, unknown: false }, context)).toMatchObject({ error: { field: 'who' } });
  });

  it('move on by themselves with what passes between the two, but not by what was before the wish', async () => {
    const context = await withPerson(await create());
    await log(context, who, '2026-11-20', 'coffee', 'mutual');
    await add(context, who);
    expect(await told(context)).toEqual(['Ana Reed: wish since 2026-11-22']);
    await log(context, who, '2026-11-22', 'message', 'outbound');
    expect((await list(context))[0]).toMatchObject({
      state: 'contacted',
      history: [{ on: '2026-11-22', words: 'You wrote.', step: null }],
      next: { text: 'Leave them some days to answer.', own: false },
    });
    await log(context, who, '2026-11-22', 'call', 'mutual');
    expect(await told(context)).toEqual(['Ana Reed: met since 2026-11-22']);
  });

  it('take the steps that one notes, are set aside and taken up again', async () => {
    const context = await withPerson(await create());
    const { id } = await add(context, 'Ben Moss', { nextStep: 'Comment on the talk', nextOn: '2026-11-25' });
    expect((await list(context))[0]?.next).toEqual({ text: 'Comment on the talk', on: '2026-11-25', own: true });
    valueOf(
      await stepProspect.run({ prospect: id, step: 'contacted', on: '2026-11-01', note: 'by a comment' }, context),
    );
    expect((await list(context))[0]).toMatchObject({
      state: 'contacted',
      history: [{ words: 'You turned to them: by a comment' }],
      next: { text: 'No answer for 3 weeks. Write once more, kindly, or find somebody who can introduce you.' },
    });
    const { change } = valueOf(await stepProspect.run({ prospect: id, step: 'set-aside' }, context));
    expect(await list(context)).toEqual([]);
    expect((await list(context, 'all'))[0]).toMatchObject({ state: 'set-aside', next: null });
    valueOf(await undoChange.run({ change }, context));
    expect(await told(context)).toEqual(['Ben Moss: contacted since 2026-11-01']);
  });

  it('become a person on file, with a hint where somebody bears the name', async () => {
    const context = await withPerson(await create());
    const { id } = await add(context, 'Ben Moss');
    expect((await list(context))[0]?.namesake).toBeNull();
    valueOf(await addPerson.run({ fullName: 'Ben Moss' }, context));
    expect((await list(context))[0]?.namesake).toMatchObject({ fullName: 'Ben Moss' });
    valueOf(await editProspect.run({ prospect: id, person: 'Ben Moss' }, context));
    await log(context, 'Ben Moss', '2026-11-22', 'mail', 'outbound');
    expect(await told(context)).toEqual(['Ben Moss: contacted since 2026-11-22']);
  });

  it('are reached through those in touch with you who work there', async () => {
    const context = await withPerson(await create());
    await works(context, who, 'Globex');
    await add(context, 'Ben Moss', { organisation: 'GLOBEX' });
    expect((await list(context))[0]?.insiders).toEqual([]);
    for (const day of ['2026-11-18', '2026-11-19', '2026-11-20']) await log(context, who, day, 'coffee', 'mutual');
    expect((await list(context))[0]?.next?.text).toBe('Ask Ana Reed, who is at Globex, for an introduction.');
    valueOf(await setContactLimit.run({ person: who, level: 'limited' }, context));
    expect((await list(context))[0]?.insiders).toEqual([]);
  });

  it('stand beside the sources one neglects, with the next step there', async () => {
    const context = await withPerson(await create());
    await add(context, 'Ben Moss', { source: 'industry-event' });
    const { coverage } = valueOf(await listProspects.run({ state: 'open' }, context));
    expect(coverage.find((each) => each.kind === 'industry-event')).toMatchObject({
      people: 0,
      neglected: true,
      advice: 'Nobody on file comes from here. Pick one event of your field in the next two months.',
      prospects: 1,
    });
  });

  it('name nobody who is archived, nor with whom contact is kept limited', async () => {
    const context = await withPerson(await create());
    valueOf(await addPerson.run({ fullName: 'Cleo Hart' }, context));
    await add(context, who);
    await add(context, 'Cleo Hart');
    await add(context, 'Ben Moss');
    valueOf(await addPerson.run({ fullName: 'Ben Moss' }, context));
    valueOf(await setContactLimit.run({ person: who, level: 'none' }, context));
    valueOf(await archivePerson.run({ person: 'Cleo Hart', back: false }, context));
    valueOf(await setContactLimit.run({ person: 'Ben Moss', level: 'limited' }, context));
    expect(await list(context, 'all')).toMatchObject([{ name: 'Ben Moss', namesake: null }]);
    expect(await addProspect.run({ who, unknown: false }, context)).toMatchObject({ error: { type: 'invalid' } });
  });

  it('are removed with every step, and all of it comes back', async () => {
    const context = await withPerson(await create());
    const { id } = await add(context, 'Ben Moss');
    valueOf(await stepProspect.run({ prospect: id, step: 'met' }, context));
    const { change } = valueOf(await removeProspect.run({ prospect: id }, context));
    expect(await list(context, 'all')).toEqual([]);
    valueOf(await undoChange.run({ change }, context));
    expect(await told(context)).toEqual(['Ben Moss: met since 2026-11-22']);
    expect(await removeProspect.run({ prospect: 'nobody' }, context)).toMatchObject({ error: { type: 'not-found' } });
  });
});
