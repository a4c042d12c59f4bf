import * as z from 'zod';
import { instantText } from '../../../kernel/instant-text.ts';
import { ok } from '../../../kernel/result.ts';
import { operation } from '../../operation.ts';
import { tidyLines, tidyText } from '../../people/name.ts';
import { answerOf } from '../draft-answer.ts';
import { draftKindById } from '../draft-kinds.ts';
import { draftFields, gatherDraft } from '../gather-draft.ts';
import { keptDraft, showKept } from '../kept-draft.ts';

export const writeDraft = operation({
  name: 'drafts.write',
  summary: 'Write a draft to a person: composed from what is on file, or your own text, and kept',
  effect: 'write',
  http: 'POST /drafts',
  command: 'draft <kind>',
  input: draftFields.extend({
    kind: draftFields.shape.kind.unwrap().describe('What it is for'),
    subject: z.string().max(500).optional().describe('Your own subject'),
    body: z.string().max(100_000).optional().describe('Your own text, in place of the composed one'),
  }),
  output: keptDraft.extend({ gaps: z.array(z.string()), change: z.string() }),
  errors: ['not-found', 'ambiguous'],
  run: async ({ subject, body, ...asked }, context) => {
    const gathered = await gatherDraft(asked, context);
    if (!gathered.ok) return gathered;
    const composed = answerOf(gathered.value);
    const { store, clock, newId } = context;
    const now = instantText(clock.now());
    const row = {
      id: newId(),
      personId: composed.person.id,
      otherId: composed.other?.id ?? null,
      kind: composed.kind,
      channel: composed.channel,
      language: composed.language,
      subject: subject === undefined ? composed.subject : tidyText(subject),
      body: body === undefined ? composed.body : (tidyLines(body) ?? ''),
      composed: composed.body,
      said: JSON.stringify(composed.said),
      createdAt: now,
      updatedAt: now,
      sentAt: null,
      interactionId: null,
    };
    const what = (draftKindById.get(row.kind)?.label ?? row.kind).toLowerCase();
    return store.change(
      { operation: 'drafts.write', summary: `Draft to ${composed.person.fullName}: ${what}` },
      async (changing) => {
        await changing.write.insert('drafts', row);
        const shown = await showKept(row, { store });
        return ok({ ...shown, gaps: body === undefined ? composed.gaps : [], change: changing.changeSetId });
      },
    );
  },
});
