import { expect, it } from 'vitest';
import type { Context } from '../../src/domain/context.ts';
import { showTimeline } from '../../src/domain/interactions/operations/interactions.ts';
import { logInteraction } from '../../src/domain/interactions/operations/log-interaction.ts';
import { addPromise } from '../../src/domain/interactions/operations/promises.ts';
import {
  listResources,
  matchPeople,
  removeResource,
  saveResource,
} from '../../src/domain/outreach/sharing/operations/resources.ts';
import { noteShareResult, shareDone } from '../../src/domain/outreach/sharing/operations/sharings.ts';
import { addFact } from '../../src/domain/people/operations/add-fact.ts';
import { addPerson } from '../../src/domain/people/operations/add-person.ts';
import { archivePerson } from '../../src/domain/people/operations/archive-person.ts';
import { addNote } from '../../src/domain/people/operations/notes.ts';
import { listExchanges } from '../../src/domain/reciprocity/operations/list-exchanges.ts';
import { setContactLimit } from '../../src/domain/ties/operations/contact-limits.ts';
import { undoChange } from '../../src/domain/workspace/operations/changes.ts';
import { testContext, valueOf } from '../support/test-context.ts';
import { onEachEngine } from '../support/test-databases.ts';

// The tests' clock stands at Sunday, 22 November 2026.
const add = async (context: Context, fullName: string, more: { title?: string; role?: string } = {}) =>
  valueOf(await addPerson.run({ fullName, ...more }, context)).id;
const cares = async (context: Context, person: string, value: string, kind: 'interest' | 'expertise' = 'interest') =>
  valueOf(await addFact.run({ person, kind, value }, context));
const save = async (context: Context, title: string, more: { text?: string; topics?: string; url?: string } = {}) =>
  valueOf(await saveResource.run({ title, kind: 'article', ...more }, context)).id;
const matched = async (context: Context, resource: string) =>
  valueOf(await matchPeople.run({ resource, limit: 10 }, context)).items;
const names = async (context: Context, resource: string) =>
  (await matched(context, resource)).map(({ fullName }) => fullName);
const told = async (context: Context, resource: string) =>
  (await matched(context, resource)).map(({ fullName, reasons }) => [fullName, reasons[0]?.text]);
const done = (context: Context, resource: string, people: string[]) =>
  shareDone.run({ resource, people, channel: 'message' }, context);

onEachEngine('passing on', (create) => {
  const begun = async () => testContext(await create());

  it('finds those it serves, each with the reason: a promise, an interest, a note, skill and work', async () => {
    const context = await begun();
    for (const name of ['Cares Muchly', 'Skilled Hand', 'Noted Down', 'Owed Word', 'Nobody Atall'])
      await add(context, name);
    await add(context, 'At Work', { title: 'Lead of graph databases' });
    await cares(context, 'Cares Muchly', 'Graph Databases');
    await cares(context, 'Skilled Hand', 'Graph databases', 'expertise');
    await add(context, 'Half Way');
    await cares(context, 'Half Way', 'Databases');
    await cares(context, 'Nobody Atall', 'Rowing');
    valueOf(
      await addNote.run({ person: 'Noted Down', body: 'Asked how a graph database would serve her clinic.' }, context),
    );
    valueOf(
      await addPromise.run(
        { person: 'Owed Word', direction: 'given', text: 'Something to read on graph databases' },
        context,
      ),
    );
    const id = await save(context, 'How hospitals use graph databases');
    expect(await told(context, id)).toEqual([
      ['Owed Word', 'You promised: “Something to read on graph databases”'],
      ['Cares Muchly', 'Cares cares for Graph Databases.'],
      ['Noted Down', 'You noted of Noted in November 2026: “Asked how a graph database would serve her clinic.”'],
      ['Half Way', 'Half cares for Databases.'],
      ['Skilled Hand', 'Skilled is good at Graph databases.'],
      ['At Work', 'At works as Lead of graph databases.'],
    ]);
  });

  it('hears what somebody said, and not what the user wrote or a crowd heard', async () => {
    const context = await begun();
    const people = ['Lea Moss', 'Max Birch', 'Ada Fern', 'Bo Tarn'];
    for (const name of people) await add(context, name);
    const said = async (who: string[], direction: 'inbound' | 'outbound' | 'mutual') =>
      valueOf(
        await logInteraction.run(
          { people: who, at: '2026-11-20', channel: 'coffee', direction, body: 'Looks for a choir at work.' },
          context,
        ),
      );
    await said(['Lea Moss'], 'mutual');
    await said(['Max Birch'], 'outbound');
    await said(['Ada Fern', 'Bo Tarn'], 'mutual');
    const id = await save(context, 'Singing together', { topics: 'choirs' });
    expect(await told(context, id)).toEqual([
      ['Lea Moss', 'You spoke of it in November 2026: “Looks for a choir at work.”'],
    ]);
  });

  it('takes a role as one more reason, never as the only one', async () => {
    const context = await begun();
    await add(context, 'Lea Moss', { role: 'mentee' });
    await add(context, 'Max Birch', { role: 'mentee' });
    await cares(context, 'Lea Moss', 'Choirs');
    const id = await save(context, 'Choirs at work');
    expect((await matched(context, id)).map(({ reasons }) => reasons.map(({ text }) => text))).toEqual([
      ['Lea cares for Choirs.', 'Lea is your mentee.'],
    ]);
  });

  it('logs it, notes it as given, and nobody gets it twice', async () => {
    const context = await begun();
    const person = await add(context, 'Lea Moss');
    await add(context, 'Max Birch');
    for (const name of ['Lea Moss', 'Max Birch']) await cares(context, name, 'Choirs');
    const id = await save(context, 'Choirs at work', { url: 'https://example.org/choirs?utm_source=mail' });
    valueOf(await done(context, 'choirs at work', ['Lea Moss']));
    expect(await names(context, id)).toEqual(['Max Birch']);
    expect(await done(context, id, ['Max Birch', 'Lea Moss'])).toMatchObject({
      error: { type: 'invalid', field: 'people', reason: 'Lea Moss has had it, on 2026-11-22.' },
    });
    expect(
      await saveResource.run({ title: 'Again', kind: 'link', url: 'https://www.example.org/choirs/' }, context),
    ).toMatchObject({ error: { type: 'invalid', field: 'url' } });
    const given = valueOf(await listExchanges.run({ person, direction: 'given', limit: 10 }, context)).items;
    expect(given).toMatchObject([{ kind: 'resource', direction: 'given', text: 'Choirs at work', thankedOn: null }]);
    expect(valueOf(await showTimeline.run({ person, limit: 10 }, context)).items).toMatchObject([
      { subject: 'Choirs at work', channel: 'message', direction: 'outbound' },
    ]);
    valueOf(await noteShareResult.run({ resource: id, person, result: 'thanked', note: 'Sang it' }, context));
    expect(valueOf(await listResources.run({ limit: 10 }, context)).items).toMatchObject([
      { title: 'Choirs at work', shared: [{ fullName: 'Lea Moss', result: 'thanked', resultNote: 'Sang it' }] },
    ]);
    expect(valueOf(await listExchanges.run({ person, direction: 'given', limit: 10 }, context)).items).toMatchObject([
      { thankedOn: '2026-11-22' },
    ]);
  });

  it('is undone as one, and then may go to the same person', async () => {
    const context = await begun();
    await add(context, 'Lea Moss');
    await cares(context, 'Lea Moss', 'Choirs');
    const id = await save(context, 'Choirs at work');
    const { change } = valueOf(await done(context, id, ['Lea Moss']));
    valueOf(await undoChange.run({ change }, context));
    expect(await names(context, id)).toEqual(['Lea Moss']);
    valueOf(await done(context, id, ['Lea Moss']));
    const removed = valueOf(await removeResource.run({ resource: id }, context));
    expect(valueOf(await listResources.run({ limit: 10 }, context)).items).toEqual([]);
    valueOf(await undoChange.run({ change: removed.change }, context));
    expect(await names(context, id)).toEqual([]);
  });

  it('never names anybody archived, or with whom contact is kept limited', async () => {
    const context = await begun();
    for (const name of ['Ada Fern', 'Max Birch', 'Lea Moss']) {
      await add(context, name);
      await cares(context, name, 'Choirs');
      valueOf(await addNote.run({ person: name, body: 'Runs a choir evening' }, context));
    }
    const id = await save(context, 'Choir evenings at work');
    expect((await matched(context, id))[0]?.reasons.map(({ kind }) => kind)).toEqual(['note', 'interest']);
    expect(await names(context, id)).toHaveLength(3);
    valueOf(await setContactLimit.run({ person: 'Ada Fern', level: 'none' }, context));
    valueOf(await archivePerson.run({ person: 'Max Birch', back: false }, context));
    expect(await names(context, id)).toEqual(['Lea Moss']);
    valueOf(await done(context, id, ['Ada Fern']));
    expect(valueOf(await listResources.run({ limit: 10 }, context)).items[0]?.shared).toEqual([]);
  });

  it('of a topic that everybody lists, those known best come up', async () => {
    const context = await begun();
    await context.store.change({ operation: 'test', summary: 'Many' }, async ({ write }) => {
      const { newPersonRow } = await import('../../src/domain/people/new-person.ts');
      const none = {
        givenName: null,
        familyName: null,
        nickname: null,
        nativeName: null,
        phoneticName: null,
        headline: null,
        summary: null,
        industry: null,
        location: null,
        timeZone: null,
        birthday: null,
        howMet: null,
      };
      const ids = Array.from({ length: 400 }, (_, place) => `p${place}`);
      const now = '2026-11-22T08:30:00.000Z';
      await write.insertMany(
        'people',
        ids.map((id) => newPersonRow(id, now, { fullName: `Many ${id}`, ...none })),
      );
      await write.insertMany(
        'topics',
        ids.map((personId) => ({
          id: `t${personId}`,
          personId,
          kind: 'expertise' as const,
          topic: 'Leadership',
          topicKey: 'leadership',
          batchId: null,
          removedAt: null,
        })),
      );
      await write.insertMany('statedStrengths', [{ personId: 'p123', strength: 80, statedOn: '2026-11-22' }]);
      const interaction = {
        id: 'i',
        occurredAt: '2026-11-20T10:00:00.000Z',
        occurredOn: '2026-11-20',
        channel: 'coffee',
        direction: 'mutual' as const,
        subject: null,
        body: null,
        durationMinutes: null,
        conversation: null,
        origin: 'me',
        externalId: null,
        batchId: null,
        createdAt: now,
      };
      await write.insert('interactions', interaction);
      const { participantRows } = await import('../../src/domain/interactions/interaction-rows.ts');
      await write.insertMany('participants', participantRows(interaction, ['p77']));
      return { ok: true, value: null };
    });
    const id = await save(context, 'Leadership in hard times');
    expect(await names(context, id)).toEqual(['Many p77']);
  });
});
