import * as z from 'zod';
import { markRules } from './check/mark.ts';
import { type CheckedMessage, checkMessage } from './check/message-check.ts';
import { catalogues } from './catalogue/catalogues.ts';
import { composeDraft } from './compose.ts';
import { draftChannelIds, type Limits } from './draft-channels.ts';
import { draftKindIds, tones } from './draft-kinds.ts';
import type { GatheredDraft } from './gather-draft.ts';
import { addresses, languages } from './language.ts';
import { mailtoOf } from './mailto.ts';
import { pointSentence } from './point-sentence.ts';

const nullableText = z.string().nullable();
const nullableNumber = z.number().nullable();

/** A passage worth a second look, with its place in UTF-16 units. */
export const markAnswer = z.object({
  rule: z.enum(markRules),
  start: z.number(),
  end: z.number(),
  why: z.string(),
  /** What may stand in place of the passage. */
  better: z.string(),
});

const evidence = z.object({ record: z.string(), id: z.string(), words: z.string() });
export const limitsAnswer = z.object({ characters: nullableNumber, subject: nullableNumber, words: nullableNumber });

/** A specific sentence of a draft, and the rows it rests on. */
export const saidAnswer = z.object({ text: z.string(), key: nullableText, evidence: z.array(evidence) });

/** A text as composed, with everything one may choose. */
export const composition = z.object({
  person: z.object({ id: z.string(), fullName: z.string(), first: z.string() }),
  other: z.object({ id: z.string(), fullName: z.string(), first: z.string() }).nullable(),
  kind: z.enum(draftKindIds),
  channel: z.enum(draftChannelIds),
  language: z.enum(languages),
  /** Why this language: you asked, you said so for the person, from your messages, from the settings. */
  languageFrom: z.enum(['asked', 'preference', 'messages', 'settings']),
  /** In German. */
  address: z.enum(addresses),
  tone: z.enum(tones),
  /** Why this tone: you asked, from the settings, from your own messages, the usual one. */
  toneFrom: z.enum(['asked', 'settings', 'own', 'usual']),
  variant: z.number(),
  variants: z.number(),
  subject: nullableText,
  body: z.string(),
  characters: z.number(),
  limits: limitsAnswer,
  said: z.array(saidAnswer),
  /** What is missing and only you can say. */
  gaps: z.array(z.string()),
  /** Facts on file that may be mentioned; `sentence` is how. */
  points: z.array(z.object({ key: z.string(), label: z.string(), sentence: z.string(), evidence: z.array(evidence) })),
  /** Phrases of your own, said to several people. */
  phrases: z.array(z.string()),
  /** How many of your own texts the tone was learned from. */
  learnedFrom: z.number(),
  /** Names that make a text personal. */
  known: z.array(z.string()),
  marks: z.array(markAnswer),
  /** Opens the mail program with the text; null where no address is on file. */
  mailto: nullableText,
});
export type Composition = z.infer<typeof composition>;

export const marksOf = (checked: CheckedMessage): z.infer<typeof markAnswer>[] =>
  checked.marks.map((mark) => ({ ...mark }));

const said = (sentences: ReturnType<typeof composeDraft>['said']): z.infer<typeof saidAnswer>[] =>
  sentences.map((sentence) => ({ ...sentence, evidence: sentence.evidence.map((each) => ({ ...each })) }));

/** What the check needs to know of a channel. */
export const checkLimits = (limits: Limits) => ({ characters: limits.characters, words: limits.words });

/** Composes what was gathered, checks it, and shows what it rests on. */
export const answerOf = (gathered: GatheredDraft): Composition => {
  const { person, other, composing, mail } = gathered;
  const { kind, channel, language, address, tone, variant, limits, points, voice, to } = composing;
  const { subject, body, said: sentences, gaps, variants } = composeDraft(composing);
  const known = [...new Set(points.map((point) => point.what))];
  const named = (who: typeof person, first: string) => ({ id: who.id, fullName: who.fullName, first });
  return {
    person: named(person, to.first),
    other: other && composing.other ? named(other, composing.other.first) : null,
    kind,
    channel,
    language,
    languageFrom: gathered.languageFrom,
    address,
    tone,
    toneFrom: gathered.toneFrom,
    variant,
    variants,
    subject,
    body,
    characters: body.length,
    limits: { ...limits },
    said: said(sentences),
    gaps: [...gaps],
    points: points.map((point) => ({
      key: point.key,
      label: point.label,
      sentence: pointSentence(point, catalogues[language], address, language),
      evidence: point.evidence.map((each) => ({ ...each })),
    })),
    phrases: [...voice.openers, ...voice.closers],
    learnedFrom: voice.texts,
    known,
    marks: marksOf(checkMessage(body, { language, kind, known, limits: checkLimits(limits) })),
    mailto: mail === null ? null : mailtoOf(mail, subject, body),
  };
};
