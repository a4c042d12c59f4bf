import { beforeAll, expect, test } from 'vitest';
import type { Context } from '../../src/domain/context.ts';
import { listDrafts, editDraft, removeDraft, showDraft } from '../../src/domain/drafts/operations/drafts.ts';
import { checkOne } from '../../src/domain/drafts/operations/check-message.ts';
import { composeOne } from '../../src/domain/drafts/operations/compose-draft.ts';
import { markSent } from '../../src/domain/drafts/operations/mark-sent.ts';
import { showRequest } from '../../src/domain/drafts/operations/other-wording.ts';
import { writeDraft } from '../../src/domain/drafts/operations/write-draft.ts';
import { editWriting, preferWriting } from '../../src/domain/drafts/operations/writing.ts';
import type { Operation } from '../../src/domain/operation.ts';
import { setContactLimit } from '../../src/domain/ties/operations/contact-limits.ts';
import { undoChange } from '../../src/domain/workspace/operations/changes.ts';
import { callOperation } from '../../src/interfaces/catalogue/call-operation.ts';
import { noteRow, organisationRow, positionRow } from '../support/rows.ts';
import { called, changing, happened } from '../support/small-world.ts';
import { testContext } from '../support/test-context.ts';
import { onEachEngine } from '../support/test-databases.ts';

/** Words that stand only where nobody but the user may read them. */
const secret = 'periwinkle';

const ask = async <T = Record<string, never>>(context: Context, operation: unknown, input: object): Promise<T> => {
  const result = await callOperation(operation as Operation, input, context);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value as T;
};

const peopleAndFacts = async (context: Context): Promise<void> => {
  await changing(context.store, async (change) => {
    const { write } = change;
    await write.insertMany('people', [
      called('me', 'Noa Sampleton', { isSelf: 1, givenName: 'Noa' }),
      called('amara', 'Amara Ekwueme', { givenName: 'Amara', howMet: `At a ${secret} party` }),
      called('kenji', 'Kenji Watanabe', { givenName: 'Kenji' }),
      called('bo', 'Bo Tarn', { givenName: 'Bo' }),
      called('greta', 'Greta Lindqvist', { givenName: 'Greta' }),
    ]);
    await write.insertMany('organisations', [organisationRow('initech', { name: 'Initech', nameKey: 'initech' })]);
    await write.insertMany('positions', [
      positionRow('p1', 'me', 'initech', { title: 'Analyst', startedOn: '2014', endedOn: '2018', isCurrent: 0 }),
      positionRow('p2', 'amara', 'initech', { title: 'Director of Data', startedOn: '2013', isCurrent: 1 }),
      positionRow('p3', 'kenji', 'initech', { title: 'Engineer', startedOn: '2026-10', isCurrent: 1 }),
    ]);
    await write.insert('notes', noteRow('n1', 'amara', { body: `Afraid of the ${secret} audit` }));
    await write.insert('roles', {
      id: 'r1',
      personId: 'amara',
      kind: 'mentor',
      startedOn: null,
      endedOn: null,
      context: `${secret} mentor`,
      closeness: null,
      importance: null,
      cadenceDays: null,
      batchId: null,
      removedAt: null,
    });
    await write.insert('followUps', {
      id: 'f1',
      personId: 'amara',
      interactionId: null,
      text: `Ask about the ${secret}`,
      dueOn: '2026-12-01',
      doneOn: null,
      externalId: null,
      batchId: null,
    });
    await happened(change, 'i1', '2026-10-01T10:00', ['amara'], {
      channel: 'call',
      direction: 'mutual',
      subject: 'her move to Lisbon',
      body: `She hates her ${secret} boss`,
    });
    await happened(change, 'i2', '2026-09-01T10:00', ['amara'], {
      direction: 'inbound',
      body: `Between us: the ${secret} deal is off`,
    });
    await happened(change, 'i3', '2026-10-02T10:00', ['greta'], {
      direction: 'inbound',
      body: 'Hallo Noa, hast du nächste Woche Zeit für dich und mich? Viele Grüße, Greta',
    });
  });
};

onEachEngine('drafts', (create) => {
  let context: Context;
  beforeAll(async () => {
    context = await testContext(await create(), {
      languageModel: {
        hasKey: async () => false,
        keepKey: async () => {},
        ask: async () => ({ ok: true, value: 'x' }),
      },
    });
    await peopleAndFacts(context);
  });

  test('are composed from what is on file, each specific sentence with its rows', async () => {
    const draft = await ask<{ body: string; said: { text: string; evidence: { record: string; id: string }[] }[] }>(
      context,
      composeOne,
      { kind: 'reconnect', to: 'Amara Ekwueme' },
    );
    expect(draft.body).toContain('We worked at Initech at the same time from 2014 to 2018.');
    expect(draft.said.map(({ text }) => text)).toEqual(['We worked at Initech at the same time from 2014 to 2018.']);
    expect(draft.said[0]?.evidence.map(({ record, id }) => `${record} ${id}`)).toEqual([
      'positions p1',
      'positions p2',
    ]);
  });

  test('hold nothing of notes, roles, follow-ups, how one met or what others wrote, and neither does a request', async () => {
    await ask(context, editWriting, { endpoint: 'http://127.0.0.1:9/v1', model: 'small' });
    for (const kind of ['first-message', 'check-in', 'reconnect', 'mentor-request', 'thank-you', 'decline'])
      for (const operation of [composeOne, showRequest])
        for (const language of ['en', 'de'])
          expect(JSON.stringify(await ask(context, operation, { kind, to: 'amara', language })), kind).not.toContain(
            secret,
          );
  });

  test('say that nothing is on file, and ask', async () => {
    const { body, gaps } = await ask<{ body: string; gaps: string[] }>(context, composeOne, {
      kind: 'reconnect',
      to: 'bo',
    });
    expect(body).toContain('[What connects you');
    expect(gaps[0]).toContain('Nothing on file about Bo fits here.');
  });

  test('a new position is congratulated on by itself', async () => {
    const { body } = await ask<{ body: string }>(context, composeOne, { kind: 'congratulation', to: 'kenji' });
    expect(body).toContain('your new role as Engineer at Initech');
  });

  test('are in the language and with the address of earlier messages, or as the user said', async () => {
    const guessed = await ask(context, composeOne, { kind: 'check-in', to: 'greta' });
    expect(guessed).toMatchObject({ language: 'de', languageFrom: 'messages', address: 'du' });
    await ask(context, preferWriting, { person: 'greta', address: 'sie' });
    expect(await ask(context, composeOne, { to: 'greta' })).toMatchObject({ language: 'de', address: 'sie' });
    await ask(context, preferWriting, { person: 'bo', language: 'de' });
    expect(await ask(context, composeOne, { to: 'bo' })).toMatchObject({ language: 'de', languageFrom: 'preference' });
  });

  test('are kept, rewritten, marked as sent with an interaction logged, and all of it can be undone', async () => {
    const draft = await ask<{ id: string; body: string }>(context, writeDraft, { kind: 'check-in', to: 'amara' });
    await ask(context, editDraft, { draft: draft.id, body: 'Hi Amara,\n\nhow is Lisbon?\n\nNoa' });
    expect(await ask(context, showDraft, { draft: draft.id })).toMatchObject({
      isEdited: true,
      characters: 30,
      sentAt: null,
    });
    const before = (await context.store.interactions.timeline('amara', { limit: 50 })).total;
    const sent = await ask<{ change: string; interactionId: string }>(context, markSent, { draft: draft.id });
    const timeline = await context.store.interactions.timeline('amara', { limit: 1 });
    expect(timeline.total).toBe(before + 1);
    expect(timeline.items[0]).toMatchObject({
      id: sent.interactionId,
      direction: 'outbound',
      channel: 'message',
      body: 'Hi Amara,\n\nhow is Lisbon?\n\nNoa',
    });
    expect(await ask(context, listDrafts, { state: 'sent' })).toMatchObject({ total: 1 });
    const again = await callOperation(markSent as unknown as Operation, { draft: draft.id }, context);
    expect(again).toMatchObject({ ok: false, error: { type: 'invalid' } });
    const edited = await callOperation(editDraft as unknown as Operation, { draft: draft.id, body: 'x' }, context);
    expect(edited).toMatchObject({ ok: false, error: { type: 'invalid' } });
    await ask(context, undoChange, { change: sent.change });
    expect((await context.store.interactions.timeline('amara', { limit: 50 })).total).toBe(before);
    expect(await ask(context, showDraft, { draft: draft.id })).toMatchObject({
      sentAt: null,
      body: 'Hi Amara,\n\nhow is Lisbon?\n\nNoa',
    });
    const removed = await ask<{ change: string }>(context, removeDraft, { draft: draft.id });
    expect(await context.store.drafts.find(draft.id)).toBeNull();
    await ask(context, undoChange, { change: removed.change });
    expect(await context.store.drafts.find(draft.id)).not.toBeNull();
  });

  test('an introduction is logged with both, and asking one side with that side only', async () => {
    for (const [kind, others] of [
      ['introduction', 2],
      ['introduction-ask', 1],
    ] as const) {
      const { id } = await ask<{ id: string }>(context, writeDraft, { kind, to: 'amara', with: 'kenji' });
      const { interactionId } = await ask<{ interactionId: string }>(context, markSent, { draft: id });
      expect((await context.store.interactions.find(interactionId))?.participants).toHaveLength(others);
    }
    const alone = await callOperation(
      writeDraft as unknown as Operation,
      { kind: 'introduction', to: 'amara' },
      context,
    );
    expect(alone).toMatchObject({ ok: false, error: { type: 'invalid', field: 'with' } });
  });

  test('are listed page by page, the last changed first', async () => {
    for (let count = 0; count < 5; count += 1)
      await ask(context, writeDraft, { kind: 'thank-you', to: 'bo', body: `No. ${count}` });
    const ids: string[] = [];
    let after: string | undefined;
    do {
      const page = await context.store.drafts.list({ state: 'open', personId: 'bo', limit: 2, after });
      expect(page.total).toBe(5);
      ids.push(...page.items.map(({ body }) => body));
      after = page.next ?? undefined;
    } while (after);
    expect(ids).toEqual(['No. 4', 'No. 3', 'No. 2', 'No. 1', 'No. 0']);
  });

  test('learn from what the user rewrote', async () => {
    for (const [to, name] of [
      ['amara', 'Amara'],
      ['bo', 'Bo'],
      ['kenji', 'Kenji'],
    ] as const) {
      const { id } = await ask<{ id: string }>(context, writeDraft, { kind: 'check-in', to, language: 'en' });
      await ask(context, editDraft, {
        draft: id,
        body: `Ahoy ${name}!\n\nhow are you? I hope you are well and not too busy. I am fine.\n\nSo long\nNoa`,
      });
    }
    const { body, learnedFrom } = await ask<{ body: string; learnedFrom: number }>(context, composeOne, {
      kind: 'check-in',
      to: 'kenji',
      language: 'en',
    });
    expect(learnedFrom).toBeGreaterThanOrEqual(3);
    expect(body).toContain('Noa');
  });

  test('a message is checked with the limit of its channel and the names shared with its person', async () => {
    const text =
      'hello, i still think of initech and of all the coffee we had there in those years. what would you brew today?';
    expect(await ask(context, checkOne, { text, person: 'amara', channel: 'linkedin-note' })).toMatchObject({
      marks: [],
      limits: { characters: 200 },
    });
    await ask(context, editWriting, { limits: { 'linkedin-note': 60 } });
    expect(
      await ask<{ marks: { rule: string }[] }>(context, checkOne, { text, person: 'amara', channel: 'linkedin-note' }),
    ).toMatchObject({ marks: [{ rule: 'too-long' }] });
  });

  test('nobody with whom contact is limited is drafted to, nor listed, nor named', async () => {
    await ask(context, writeDraft, { kind: 'check-in', to: 'kenji' });
    await changing(context.store, (change) =>
      happened(change, 'i9', '2026-11-20T10:00', ['amara'], { subject: 'Kenji and the harbour' }),
    );
    expect(JSON.stringify(await ask(context, composeOne, { to: 'amara' }))).toContain('Kenji and the harbour');
    await ask(context, setContactLimit, { person: 'kenji' });
    const refused = await callOperation(composeOne as unknown as Operation, { to: 'kenji' }, context);
    expect(refused).toMatchObject({ ok: false, error: { type: 'invalid', field: 'to' } });
    const asOther = await callOperation(
      composeOne as unknown as Operation,
      { kind: 'introduction', to: 'amara', with: 'kenji' },
      context,
    );
    expect(asOther).toMatchObject({ ok: false, error: { field: 'with' } });
    expect(JSON.stringify(await ask(context, listDrafts, { state: 'all', limit: 100 }))).not.toContain('Kenji');
    expect(JSON.stringify(await ask(context, composeOne, { to: 'amara' }))).not.toContain('Kenji');
  });
});
