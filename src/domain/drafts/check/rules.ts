import { fold } from '../../../kernel/fold.ts';
import { draftKindById } from '../draft-kinds.ts';
import { lightAsks } from './check-words.ts';
import type { CheckedText } from './checked-text.ts';
import type { Mark } from './mark.ts';
import { firstOf, occurs } from './phrase.ts';
import { type Sentence, wordCount } from './sentences.ts';
import { shortened } from './shortened.ts';

type Rule = (message: CheckedText) => readonly Mark[];

/** Shorter texts are answers and greetings among people who know each other: nothing personal is missed in them. */
const fewestWordsOfAnApproach = 15;
const shortestKnown = 3;

/** Where the user still has to fill something in: a link of Markdown is none. */
const BLANK = /\[[^[\]\n]{2,160}\](?!\()/u;

const markOf = (
  rule: Mark['rule'],
  { start, end }: Pick<Sentence, 'start' | 'end'>,
  why: string,
  better: string,
): Mark => ({
  rule,
  start,
  end,
  why,
  better,
});

const saysKnown = ({ text, known }: CheckedText): boolean => {
  const folded = fold(text);
  return known.some((each) => each.length >= shortestKnown && folded.includes(fold(each)));
};

/** English writes names of places, talks and firms with a capital: one beside “you” or “we” is about the other. */
const NAMED_BESIDE_YOU =
  /(?<![\p{L}])(?:your?|we|us|our|mutual|both)(?![\p{L}'’])[^.?!\n]{0,40}? (?!LinkedIn|Zoom|Teams|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|I(?![\p{L}])|CV|HR|IT|CEO|CTO|UX)\p{Lu}[\p{L}&-]*\p{Ll}/u;

/** Who speaks of themselves introduces themselves; who does not mostly answers or tells. */
const SELF = /(?<!\p{L})(?:i|my|we|ich|mein\p{L}{0,2}|wir)(?!\p{L})/iu;

const isPersonal = (message: CheckedText, isEnglish: boolean): boolean =>
  saysKnown(message) ||
  message.body.some(({ text }) => occurs(message.words.personal, text) || (isEnglish && NAMED_BESIDE_YOU.test(text)));

const impersonal =
  (isEnglish: boolean): Rule =>
  (message) => {
    const [first] = message.body;
    if (!first || isPersonal(message, isEnglish) || BLANK.test(message.text)) return [];
    const stock = message.body.find(({ text }) => occurs(message.words.stock, text));
    const isAboutMe = message.asks.length > 0 || message.body.some(({ text }) => SELF.test(text));
    const isApproach =
      isAboutMe && message.body.reduce((sum, { text }) => sum + wordCount(text), 0) >= fewestWordsOfAnApproach;
    const approaches = message.kind === null ? isApproach : (draftKindById.get(message.kind)?.approaches ?? false);
    if (!stock && !approaches) return [];
    const passage = stock ?? first;
    const why = stock
      ? 'This sentence stands in thousands of messages. One thing that only fits this person is read.'
      : 'Nothing here could not have been sent to anybody else. One thing that only fits this person is read.';
    const better =
      message.personal === null
        ? message.words.wording.impersonal(passage.text)
        : `${message.personal} ${passage.text}`;
    return [markOf('impersonal', passage, why, better)];
  };

const noGive: Rule = (message) => {
  const { asks, body, words, text } = message;
  const isGiven = body.some((sentence) => occurs(words.gives, sentence.text));
  if (isGiven) return [];
  const eases = occurs(words.easing, text) || body.some((sentence) => occurs(words.personal, sentence.text));
  const ask = asks.find(({ kind }) => !lightAsks.has(kind)) ?? (eases ? undefined : asks[0]);
  if (!ask) return [];
  const why = lightAsks.has(ask.kind)
    ? 'It asks for time and leaves nothing in return: no offer, no bound, no easy way to say no.'
    : 'It asks a favour of some weight and offers nothing: people help more gladly where help goes both ways.';
  return [markOf('no-give', ask.sentence, why, words.wording.give(ask.sentence.text))];
};

const severalAsks: Rule = ({ asks, words }) => {
  const seen = new Set<string>();
  const extra = asks.filter(({ kind }) => {
    const weight = lightAsks.has(kind) ? 'time' : kind;
    const isNew = !seen.has(weight);
    seen.add(weight);
    return isNew && seen.size > 1;
  });
  return extra.map(({ sentence, at }) => {
    const start = asks.some((other) => other.sentence === sentence && other.at < at)
      ? sentence.start + at
      : sentence.start;
    const passage = sentence.text.slice(start - sentence.start);
    return markOf(
      'several-asks',
      { start, end: sentence.end },
      'One message, one ask: a second makes it easy to answer neither.',
      words.wording.laterAsk(passage),
    );
  });
};

const tooLong: Rule = (message) => {
  const { text, body, limits } = message;
  const [first, last] = [body[0], body.at(-1)];
  if (!first || !last) return [];
  const characters = text.length;
  const count = wordCount(text);
  const isOver = limits.characters !== null && characters > limits.characters;
  const isLong = limits.words !== null && count > limits.words;
  if (!isOver && !isLong) return [];
  const why = isOver
    ? `${characters} characters, and this channel takes ${limits.characters}.`
    : `${count} words. Mails of 50 to 125 words were answered most (observed in mail programs' own data); here the line is ${limits.words}.`;
  return [markOf('too-long', { start: first.start, end: last.end }, why, shortened(message))];
};

const pressure: Rule = ({ body, words }) =>
  body.flatMap((sentence) => {
    if (occurs(words.notPressing, sentence.text)) return [];
    const taken: Mark[] = [];
    for (const { pattern, takesSentence, better } of words.pressing) {
      const found = firstOf(pattern, sentence.text);
      if (!found) continue;
      const place = takesSentence ? sentence : { start: sentence.start + found.start, end: sentence.start + found.end };
      if (taken.some((mark) => mark.start < place.end && place.start < mark.end)) continue;
      const why = 'This presses. A no must be easy, or a yes is worth little; who feels free answers more often.';
      taken.push(markOf('pressure', place, why, better(found.text)));
    }
    return taken;
  });

const flattery: Rule = ({ body, words }) => {
  const hollow = body.filter(
    ({ text }, index) =>
      occurs(words.praise, text) && ![text, body[index + 1]?.text ?? ''].some((each) => occurs(words.substance, each)),
  );
  return hollow.map((sentence) =>
    markOf(
      'flattery',
      sentence,
      'Praise without a reason reads as flattery. Say what exactly, and what it changed for you.',
      words.wording.substance(sentence.text),
    ),
  );
};

const noNextStep: Rule = ({ text, body, asks, kind, words }) => {
  const last = body.at(-1);
  if (!last || asks.length > 0 || occurs(words.concreteStep, text)) return [];
  if (body.some((sentence) => sentence.text.endsWith('?'))) return [];
  const vague = body.find((sentence) => occurs(words.vagueStep, sentence.text));
  const needsNone = [words.thanks, words.congratulates, words.declines].some((pattern) => occurs(pattern, text));
  const isWanted = kind === null ? vague !== undefined && !needsNone : (draftKindById.get(kind)?.asks ?? false);
  if (!isWanted) return [];
  const passage = vague ?? last;
  const why = vague
    ? '“Some time” rarely comes. One small, concrete step is easier to say yes to.'
    : 'It ends without saying what happens next. One small, concrete step is easier to say yes to.';
  return [markOf('no-next-step', passage, why, words.wording.nextStep(passage.text))];
};

const blanks: Rule = ({ text }) =>
  Array.from(text.matchAll(new RegExp(BLANK, 'gu')))
    .filter(([found]) => /\p{L}{2}/u.test(found))
    .map(({ 0: found, index }) =>
      markOf(
        'blank',
        { start: index, end: index + found.length },
        'This is still to be filled in, or to be taken out.',
        '',
      ),
    );

export const rulesFor = (isEnglish: boolean): readonly Rule[] => [
  impersonal(isEnglish),
  noGive,
  severalAsks,
  tooLong,
  pressure,
  flattery,
  noNextStep,
  blanks,
];
