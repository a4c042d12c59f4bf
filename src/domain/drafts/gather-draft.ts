import * as z from 'zod';
import { today } from '../../kernel/clock.ts';
import { fold } from '../../kernel/fold.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Context } from '../context.ts';
import { type DomainError, invalid } from '../errors.ts';
import type { PersonRows } from '../people/people-store.ts';
import type { Person } from '../people/person.ts';
import { lookUpPerson } from '../people/person-lookup.ts';
import type { Composing, Named } from './compose.ts';
import { type DraftChannel, draftChannelIds, limitsOf } from './draft-channels.ts';
import { type DraftKind, draftKindById, draftKindIds, tones } from './draft-kinds.ts';
import { addresses, type Language, languageOf, languages, addressOf } from './language.ts';
import { pointsOnFile } from './points-on-file.ts';
import { learnVoice, toneOf } from './voice.ts';
import { defaultWriting, type WritingSettings } from './writing-settings.ts';

const short = z.string().trim().min(1).max(300);

/** What a draft is composed from, as the user asks for it. */
export const draftFields = z.object({
  kind: z.enum(draftKindIds).default('check-in').describe('What it is for'),
  to: z.string().min(1).describe('Whom it is for: identifier, mail address or full name'),
  with: z.string().min(1).optional().describe('For an introduction: the other side'),
  about: short.optional().describe('What it is about: the occasion, what you thank for, what you want to learn'),
  point: z.string().trim().min(1).max(500).optional().describe('A sentence of your own on what connects you'),
  use: z
    .array(z.string().max(600))
    .max(5)
    .optional()
    .describe('Keys of the facts to mention, as the answer lists them'),
  channel: z.enum(draftChannelIds).optional().describe('Where it goes; by itself what suits the kind and is on file'),
  language: z.enum(languages).optional().describe('By itself the one you write to each other in'),
  tone: z.enum(tones).optional().describe('By itself the one that is most like your own messages'),
  address: z.enum(addresses).optional().describe('In German: du or Sie'),
  variant: z.coerce.number().int().min(0).max(1000).default(0).describe('Which of the texts, from 0; goes round'),
});
export type DraftRequest = z.output<typeof draftFields>;

export interface GatheredDraft {
  readonly person: Person;
  readonly other: Person | null;
  readonly composing: Composing;
  readonly writing: WritingSettings;
  readonly languageFrom: 'asked' | 'preference' | 'messages' | 'settings';
  readonly toneFrom: 'asked' | 'settings' | 'own' | 'usual';
  readonly mail: string | null;
}

const messagesRead = 40;

export const writingOf = async ({ store }: Pick<Context, 'store'>): Promise<WritingSettings> => ({
  ...defaultWriting,
  ...(await store.workspace.settings()).writing,
});

const namedOf = (rows: PersonRows): Named => {
  const { person, positions } = rows;
  const current = positions.find((position) => position.isCurrent === 1) ?? null;
  const words = [current?.title, current?.organisation].filter(Boolean).join(' at ');
  return {
    first: person.nickname ?? person.givenName ?? person.fullName,
    full: person.fullName,
    title: current?.title ?? null,
    organisation: current?.organisation ?? null,
    evidence: current && words ? [{ record: 'positions', id: current.id, words: `${person.fullName}: ${words}` }] : [],
  };
};

/** Somebody a draft may be written to: on file, not the user, and not one with whom contact is kept limited. */
const addressee = async (
  { store }: Context,
  text: string,
  field: string,
  limited: ReadonlySet<string>,
): Promise<Result<PersonRows, DomainError>> => {
  const found = await lookUpPerson(store, text);
  if (!found.ok) return found;
  const { id, fullName, isSelf } = found.value;
  if (isSelf === 1) return err(invalid(field, 'that is you.'));
  if (limited.has(id))
    return err(
      invalid(field, `You keep contact with ${fullName} limited, so nothing is drafted. Lift the limit first.`),
    );
  const rows = await store.people.rows(id, { contactDaysSince: '9999-12-31' });
  return rows ? ok(rows) : err({ type: 'not-found', what: 'person', id: text });
};

const languageFor = async (
  { store }: Context,
  asked: Language | undefined,
  personId: string,
  preferred: Language | null,
  standard: Language,
): Promise<{
  readonly language: Language;
  readonly languageFrom: GatheredDraft['languageFrom'];
  readonly said: string;
}> => {
  const said = (await store.drafts.messagesWith(personId, messagesRead)).join('\n');
  if (asked) return { language: asked, languageFrom: 'asked', said };
  if (preferred) return { language: preferred, languageFrom: 'preference', said };
  const guessed = languageOf(said);
  if (guessed) return { language: guessed, languageFrom: 'messages', said };
  return { language: standard, languageFrom: 'settings', said };
};

const mailOf = (rows: PersonRows): string | null =>
  rows.contactPoints.find((point) => point.kind === 'email')?.value ?? null;

const channelFor = (kind: DraftKind, rows: PersonRows): DraftChannel => {
  if (kind === 'connection-request') return 'linkedin-note';
  return mailOf(rows) === null ? 'message' : 'mail';
};

/** The two sides of a draft. */
const sidesOf = async (
  asked: DraftRequest,
  context: Context,
  limited: ReadonlySet<string>,
): Promise<Result<{ readonly rows: PersonRows; readonly other: PersonRows | null }, DomainError>> => {
  const to = await addressee(context, asked.to, 'to', limited);
  if (!to.ok) return to;
  if (!draftKindById.get(asked.kind)?.needsOther) return ok({ rows: to.value, other: null });
  if (asked.with === undefined) return err(invalid('with', 'who is the other side of the introduction?'));
  const other = await addressee(context, asked.with, 'with', limited);
  if (!other.ok) return other;
  if (other.value.person.id === to.value.person.id) return err(invalid('with', 'an introduction needs two people.'));
  return ok({ rows: to.value, other: other.value });
};

const shortestNamePart = 3;

/** Whether a subject or a promise names somebody of these, by any part of the name. */
const namesAny = (text: string, people: readonly { readonly fullName: string }[]): boolean => {
  if (people.length === 0) return false;
  const words = new Set(fold(text).split(/[^\p{L}\p{N}]+/u));
  return people.some(({ fullName }) =>
    fold(fullName)
      .split(' ')
      .some((part) => part.length >= shortestNamePart && words.has(part)),
  );
};

/** Reads everything a draft is composed from. */
export const gatherDraft = async (
  asked: DraftRequest,
  context: Context,
): Promise<Result<GatheredDraft, DomainError>> => {
  const { store, clock } = context;
  const limits = await store.people.contactLimits();
  const limited = new Set(limits.map(({ personId }) => personId));
  const sides = await sidesOf(asked, context, limited);
  if (!sides.ok) return sides;
  const { rows, other } = sides.value;
  const { person } = rows;
  const writing = await writingOf(context);
  const preference = await store.drafts.preference(person.id);
  const { language, languageFrom, said } = await languageFor(
    context,
    asked.language,
    person.id,
    preference?.language ?? null,
    writing.language,
  );
  const voice = learnVoice(await store.drafts.ownTexts(person.id), language, person.id);
  const ownTone = toneOf(voice);
  const channel = asked.channel ?? channelFor(asked.kind, rows);
  const self = await store.people.self();
  const me = self?.givenName ?? self?.fullName ?? (await store.workspace.settings()).name;
  const ground = await store.commonGround.groundRows(person.id);
  return ok({
    person,
    other: other?.person ?? null,
    writing,
    languageFrom,
    toneFrom: asked.tone ? 'asked' : writing.tone ? 'settings' : ownTone ? 'own' : 'usual',
    mail: mailOf(rows),
    composing: {
      kind: asked.kind,
      tone: asked.tone ?? writing.tone ?? ownTone ?? 'warm',
      language,
      address: asked.address ?? preference?.address ?? addressOf(said) ?? voice.address ?? writing.address,
      channel,
      limits: limitsOf(channel, writing.limits),
      variant: asked.variant,
      to: namedOf(rows),
      other: other && namedOf(other),
      me,
      points: pointsOnFile(ground, rows, today(clock).toString(), limited).filter(
        ({ what }) => !namesAny(what, limits),
      ),
      chosen: asked.use ?? [],
      ownPoint: asked.point ?? null,
      about: asked.about ?? null,
      voice,
    },
  });
};
