import { catalogues } from './catalogue/catalogues.ts';
import { filledText, type TextValues, usesValue } from './catalogue/filled-text.ts';
import type { MessageCatalogue, PointKind } from './catalogue/message-catalogue.ts';
import { type DraftChannel, draftChannelById, type Limits } from './draft-channels.ts';
import type { DraftKind, Tone } from './draft-kinds.ts';
import type { DraftPoint, PointEvidence } from './draft-point.ts';
import type { Address, Language } from './language.ts';
import { inOwnTone } from './own-tone.ts';
import { pointSentence } from './point-sentence.ts';
import { pointsFor } from './points-for.ts';
import type { Voice } from './voice.ts';

/** Somebody as a draft names them. */
export interface Named {
  readonly first: string;
  readonly full: string;
  readonly title: string | null;
  readonly organisation: string | null;
  readonly evidence: readonly PointEvidence[];
}

export interface Composing {
  readonly kind: DraftKind;
  readonly tone: Tone;
  readonly language: Language;
  readonly address: Address;
  readonly channel: DraftChannel;
  readonly limits: Limits;
  /** Counts from 0; goes round. */
  readonly variant: number;
  readonly to: Named;
  /** The other side of an introduction. */
  readonly other: Named | null;
  /** How the user signs; null leaves the name out. */
  readonly me: string | null;
  readonly points: readonly DraftPoint[];
  /** Keys of the points wanted, in their order; none leaves the choice to what fits the kind. */
  readonly chosen: readonly string[];
  /** A sentence of the user's own in place of a point. */
  readonly ownPoint: string | null;
  /** What it is about, as the user says it. */
  readonly about: string | null;
  readonly voice: Voice;
}

/** A specific sentence of a draft and the rows it rests on. The user's own words rest on nothing but them. */
export interface SaidSentence {
  readonly text: string;
  readonly key: string | null;
  readonly evidence: readonly PointEvidence[];
}

export interface ComposedDraft {
  readonly subject: string | null;
  readonly body: string;
  readonly said: readonly SaidSentence[];
  /** What the user is asked for, because nothing on file says it. */
  readonly gaps: readonly string[];
  /** How many texts there are to choose from in this tone. */
  readonly variants: number;
}

const occasionKinds: Readonly<Partial<Record<DraftKind, readonly PointKind[]>>> = {
  'event-follow-up': ['event-met', 'event-both'],
  congratulation: ['new-position'],
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const tidy = (text: string): string =>
  text
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ +([,.!?])/g, '$1')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

const aboutSomebody = (named: Named | null, catalogue: MessageCatalogue, language: Language): SaidSentence => {
  const name = named?.first ?? '';
  const work = [named?.title, named?.organisation].filter(Boolean);
  if (work.length === 0) return { text: catalogue.blanks.otherAbout.replace('{name}', name), key: null, evidence: [] };
  const words =
    language === 'en'
      ? '{name} works< as {title}>< at {organisation}>.'
      : named?.organisation
        ? '{name} arbeitet bei {organisation}< ({title})>.'
        : '{name} arbeitet als {title}.';
  const text = filledText(words, { name, title: named?.title, organisation: named?.organisation }, 'sie');
  return { text, key: null, evidence: named?.evidence ?? [] };
};

const greetingOf = (input: Composing, catalogue: MessageCatalogue, values: TextValues): string => {
  const { kind, voice, tone, address } = input;
  if (kind === 'introduction') return filledText(catalogue.greetingOfTwo, values, address);
  if (voice.greetingToPerson !== null) return voice.greetingToPerson;
  const standard = filledText(catalogue.greetings[tone], values, address);
  if (voice.greeting === null || tone === 'formal' || / /.test(voice.greeting)) return standard;
  // German's “Liebe” and “Lieber” would have to know more than a name.
  return /^liebe[rs]?$/i.test(voice.greeting) ? standard : `${voice.greeting} ${values['first']}${voice.greetingEnd}`;
};

/** The points that a text will hold, as sentences. */
const specifics = (input: Composing, catalogue: MessageCatalogue): SaidSentence[] => {
  const { points, chosen, kind, ownPoint, language, address } = input;
  const own = ownPoint === null ? [] : [{ text: ownPoint, key: null, evidence: [] }];
  const wanted = chosen.flatMap((key) => points.find((point) => point.key === key) ?? []);
  const fitting = wanted.length > 0 ? wanted : own.length > 0 ? [] : pointsFor(kind, points).slice(0, 1);
  return [
    ...own,
    ...fitting.map((point) => ({
      text: pointSentence(point, catalogue, address, language),
      key: point.key,
      evidence: point.evidence,
    })),
  ];
};

interface Occasion {
  readonly point: DraftPoint;
  readonly about: string;
}

/** What a text is about where the user did not say it and something on file does: the event, the new role. */
const occasionOf = (input: Composing, catalogue: MessageCatalogue): Occasion | null => {
  const { kind, about, points, chosen, address } = input;
  const kinds = occasionKinds[kind];
  if (about !== null || kinds === undefined) return null;
  const fitting = points.filter((point) => kinds.includes(point.kind));
  const point = fitting.find((each) => chosen.includes(each.key)) ?? fitting[0];
  if (!point) return null;
  const { title, organisation, what } = point;
  return {
    point,
    about: point.kind === 'new-position' ? filledText(catalogue.newRole, { title, organisation }, address) : what,
  };
};

/** Words of kindness fit any message; other phrases of the user are offered, and put in by nobody but them. */
const OPENING = /^(?:i hope|hope|ich hoffe|hoffentlich)/iu;
const CLOSING =
  /^(?:have a|take care|take your time|no rush|no hurry|looking forward|i look forward|wishing you|enjoy|all good wishes|ich freue mich auf|einen schönen|hab einen|haben sie einen|pass auf|schönes)/iu;
const pleasantry = (phrases: readonly string[], kind: RegExp): string | undefined =>
  phrases.find((each) => kind.test(each));

const bodyOf = (input: Composing, catalogue: MessageCatalogue, values: TextValues, text: string): string => {
  const { language, address, voice, channel, tone } = input;
  const greeting = greetingOf(input, catalogue, values);
  const hopes = /hope|hoff/iu.test(text);
  const opener =
    channel === 'linkedin-note' || tone === 'formal' || hopes ? undefined : pleasantry(voice.openers, OPENING);
  const closer = channel === 'linkedin-note' || tone === 'formal' ? undefined : pleasantry(voice.closers, CLOSING);
  const said = inOwnTone(tidy(filledText(text, values, address)), voice, language);
  const main = [opener, opener === undefined ? said : capital(said), closer]
    .filter(Boolean)
    .join(opener === undefined && closer !== undefined ? '\n\n' : ' ');
  const isLowered = language === 'de' && greeting.endsWith(',');
  const begun = isLowered ? main : capital(main);
  if (channel === 'linkedin-note')
    return tidy([greeting, begun.replaceAll('\n', ' '), input.me].filter(Boolean).join(' '));
  const signOff = (tone === 'formal' ? null : voice.signOff) ?? catalogue.signOffs[tone];
  return tidy([greeting, begun, [signOff, input.me].filter(Boolean).join('\n')].join('\n\n'));
};

const composeOnce = (input: Composing): ComposedDraft => {
  const { kind, tone, language, address, to, other, channel } = input;
  const catalogue = catalogues[language];
  const texts = catalogue.texts[kind][tone];
  const template = texts[input.variant % texts.length] ?? '';
  const occasion = occasionOf(input, catalogue);
  const said = specifics(
    occasion ? { ...input, points: input.points.filter((point) => point !== occasion.point) } : input,
    catalogue,
  );
  const abouts = { other: aboutSomebody(other, catalogue, language), first: aboutSomebody(to, catalogue, language) };
  const aboutBlank = catalogue.blanks.about[kind];
  const hasSpecific = said.length > 0 || occasion !== null;
  const point = said.map(({ text }, index) => (index === 0 ? text : capital(text))).join(' ');
  const values: TextValues = {
    point: pointAt(template, hasSpecific ? point : catalogue.blanks.point),
    about: input.about ?? occasion?.about ?? aboutBlank,
    topic: input.about,
    first: to.first,
    full: to.full,
    other: other?.full,
    otherFirst: other?.first,
    otherAbout: abouts.other.text,
    firstAbout: abouts.first.text,
  };
  const body = bodyOf(input, catalogue, values, template);
  const used = (name: string): boolean => usesValue(template, name);
  return {
    subject: draftChannelById.get(channel)?.hasSubject
      ? tidy(filledText(catalogue.subjects[kind], values, address))
      : null,
    body,
    said: [
      ...(used('point') ? said : []),
      ...(occasion ? [{ text: occasion.about, key: occasion.point.key, evidence: occasion.point.evidence }] : []),
      ...(used('otherAbout') && abouts.other.evidence.length > 0 ? [abouts.other] : []),
      ...(used('firstAbout') && abouts.first.evidence.length > 0 ? [abouts.first] : []),
    ],
    gaps: [
      ...(used('point') && !hasSpecific
        ? [`Nothing on file about ${to.first} fits here. What connects you: a talk, a place, something they said?`]
        : []),
      ...(input.about === null && occasion === null && aboutBlank !== undefined && used('about')
        ? [`What is it about? The text has a blank for it: ${aboutBlank}`]
        : []),
    ],
    variants: texts.length,
  };
};

/** A point that does not open the text begins a sentence of its own, with a capital. */
const pointAt = (template: string, point: string): string => (template.startsWith('{point}') ? point : capital(point));

/** The texts that may stand in for one that is too long: the other variants, then brief ones, then those without a sign-off. */
const shorterOnes = function* (input: Composing): Generator<ComposedDraft> {
  const { variants } = composeOnce(input);
  for (const tone of [input.tone, 'brief'] as const)
    for (let step = 0; step < variants; step += 1) yield composeOnce({ ...input, tone, variant: input.variant + step });
  if (input.chosen.length > 0 || input.ownPoint !== null) return;
  for (const point of pointsFor(input.kind, input.points))
    yield composeOnce({ ...input, tone: 'brief', chosen: [point.key] });
};

/**
 * A text of the kind for a person, from what is on file and from nothing else. The same input gives the same text.
 * Where a channel has a limit, a text that fits is preferred to the one that was meant.
 */
export const composeDraft = (input: Composing): ComposedDraft => {
  const meant = composeOnce(input);
  const { characters } = input.limits;
  if (characters === null || meant.body.length <= characters) return meant;
  const found = shorterOnes(input).find(({ body }) => body.length <= characters);
  return found ? { ...found, variants: meant.variants } : meant;
};
