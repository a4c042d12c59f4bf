import * as z from 'zod';
import type { Context } from '../context.ts';
import { checkMessage } from './check/message-check.ts';
import { type Draft, draft } from './draft.ts';
import { checkLimits, limitsAnswer, markAnswer, marksOf, saidAnswer } from './draft-answer.ts';
import { type Limits, limitsOf } from './draft-channels.ts';
import { writingOf } from './gather-draft.ts';
import { mailtoOf } from './mailto.ts';

/** A draft on file, as it is shown. */
export const keptDraft = draft.omit({ said: true, composed: true }).extend({
  fullName: z.string(),
  otherName: z.string().nullable(),
  /** Whether the user changed what was composed. */
  isEdited: z.boolean(),
  said: z.array(saidAnswer),
  characters: z.number(),
  limits: limitsAnswer,
  marks: z.array(markAnswer),
  mailto: z.string().nullable(),
});
export type KeptDraft = z.infer<typeof keptDraft>;

const namesIn = (row: Draft): string[] =>
  z
    .array(saidAnswer)
    .parse(JSON.parse(row.said))
    .map((sentence) => sentence.text);

/** A draft with its check and its limits. */
export const showKept = async (row: Draft, { store }: Pick<Context, 'store'>): Promise<KeptDraft> => {
  const people = await store.people.findMany([row.personId, ...(row.otherId ? [row.otherId] : [])]);
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.fullName ?? null;
  const { limits: own } = await writingOf({ store });
  const limits: Limits = limitsOf(row.channel, own);
  const contact = await store.people.rows(row.personId, { contactDaysSince: '9999-12-31' });
  const mail = contact?.contactPoints.find((point) => point.kind === 'email')?.value ?? null;
  const { said, composed, ...shown } = row;
  const checked = checkMessage(row.body, {
    language: row.language,
    kind: row.kind,
    known: namesIn(row),
    limits: checkLimits(limits),
  });
  return {
    ...shown,
    fullName: nameOf(row.personId) ?? row.personId,
    otherName: nameOf(row.otherId),
    isEdited: composed !== row.body,
    said: z.array(saidAnswer).parse(JSON.parse(said)),
    characters: row.body.length,
    limits: { ...limits },
    marks: marksOf(checked),
    mailto: mail === null ? null : mailtoOf(mail, row.subject, row.body),
  };
};
