import * as z from 'zod';
import { instantText } from '../../../kernel/instant-text.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { type DomainError, invalid, notFound } from '../../errors.ts';
import { operation } from '../../operation.ts';
import { changed } from '../../operation-answers.ts';
import { tidyLines, tidyText } from '../../people/name.ts';
import { lookUpPerson } from '../../people/person-lookup.ts';
import { listWindow, pageOf } from '../../people/person-summary.ts';
import type { Store } from '../../store.ts';
import { draft as draftShape } from '../draft.ts';
import { draftChannelIds } from '../draft-channels.ts';
import { keptDraft, showKept } from '../kept-draft.ts';

const draft = z.string().min(1).describe('Identifier of the draft');

const line = draftShape.omit({ composed: true, said: true }).extend({ fullName: z.string() });

export const listDrafts = operation({
  name: 'drafts.list',
  summary: 'List drafts, the last changed first',
  effect: 'read',
  http: 'GET /drafts',
  command: 'drafts list',
  input: listWindow.extend({
    state: z.enum(['open', 'sent', 'all']).default('open').describe('Open ones, those marked as sent, or all'),
    person: z.string().min(1).optional().describe('Only to this person: identifier, mail address or full name'),
  }),
  output: pageOf(line),
  errors: ['not-found', 'ambiguous'],
  run: async ({ state, person, limit, after }, { store }) => {
    const found = person === undefined ? null : await lookUpPerson(store, person);
    if (found && !found.ok) return found;
    const page = await store.drafts.list({ state, personId: found?.value.id, limit, after });
    return ok({ ...page, items: page.items.map(({ composed: _, said: __, ...shown }) => shown) });
  },
});

export const showDraft = operation({
  name: 'drafts.show',
  summary: 'Show a draft, what it rests on and what the message check says',
  effect: 'read',
  http: 'GET /drafts/{draft}',
  command: 'drafts show <draft>',
  input: z.object({ draft }),
  output: keptDraft,
  errors: ['not-found'],
  run: async ({ draft: id }, { store }) => {
    const row = await store.drafts.find(id);
    return row ? ok(await showKept(row, { store })) : err(notFound('draft', id));
  },
});

const openDraft = async (store: Pick<Store, 'drafts'>, id: string) => {
  const row = await store.drafts.find(id);
  if (!row) return err(notFound('draft', id));
  const reason = `it was marked as sent on ${row.sentAt?.slice(0, 10)}. Undo that first, or write a new one.`;
  return (row.sentAt === null ? ok(row) : err(invalid('draft', reason))) satisfies Result<unknown, DomainError>;
};

export const editDraft = operation({
  name: 'drafts.edit',
  summary: 'Rewrite a draft; your own wording is what later drafts learn from',
  effect: 'write',
  http: 'PATCH /drafts/{draft}',
  command: 'drafts edit <draft>',
  input: z.object({
    draft,
    body: z.string().max(100_000).optional().describe('The text'),
    subject: z.string().max(500).optional().describe('The subject; empty to clear'),
    channel: z.enum(draftChannelIds).optional().describe('Where it goes'),
  }),
  output: changed,
  errors: ['not-found'],
  run: async ({ draft: id, body, subject, channel }, { store, clock }) => {
    const found = await openDraft(store, id);
    if (!found.ok) return found;
    return store.change({ operation: 'drafts.edit', summary: 'Rewrote a draft' }, async ({ write, changeSetId }) => {
      await write.update('drafts', id, {
        ...(body === undefined ? {} : { body: tidyLines(body) ?? '' }),
        ...(subject === undefined ? {} : { subject: tidyText(subject) }),
        ...(channel === undefined ? {} : { channel }),
        updatedAt: instantText(clock.now()),
      });
      return ok({ id, change: changeSetId });
    });
  },
});

export const removeDraft = operation({
  name: 'drafts.remove',
  summary: 'Remove a draft; what was logged of it stays',
  effect: 'write',
  http: 'DELETE /drafts/{draft}',
  command: 'drafts remove <draft>',
  input: z.object({ draft }),
  output: changed,
  errors: ['not-found'],
  run: async ({ draft: id }, { store }) => {
    if (!(await store.drafts.find(id))) return err(notFound('draft', id));
    return store.change({ operation: 'drafts.remove', summary: 'Removed a draft' }, async ({ write, changeSetId }) => {
      await write.remove('drafts', id);
      return ok({ id, change: changeSetId });
    });
  },
});
