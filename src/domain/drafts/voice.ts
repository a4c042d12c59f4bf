import { fold } from '../../kernel/fold.ts';
import { sentencesOf, wordCount } from './check/sentences.ts';
import type { Tone } from './draft-kinds.ts';
import { type Address, addressOf, type Language, languageOf } from './language.ts';

/** A text the user wrote to somebody: a message on file, or a draft they edited. */
export interface OwnText {
  readonly personId: string;
  readonly text: string;
}

/** How the user writes in one language, learned from their own texts. */
export interface Voice {
  /** How many texts it rests on. */
  readonly texts: number;
  /** "Hey", "Dear": the word they begin with most; null where they rarely greet. */
  readonly greeting: string | null;
  /** What stands behind the name: a comma, an exclamation mark. */
  readonly greetingEnd: string;
  /** The whole greeting line they last wrote to this very person. */
  readonly greetingToPerson: string | null;
  readonly signOff: string | null;
  /** Median words a text. */
  readonly words: number | null;
  /** Shares, 0 to 1; null where there was nothing to tell from. */
  readonly contractions: number | null;
  readonly exclamations: number | null;
  readonly usesFirstNames: boolean | null;
  readonly address: Address | null;
  /** Sentences they wrote to two people or more: phrases of theirs, no facts about anybody. */
  readonly openers: readonly string[];
  readonly closers: readonly string[];
}

export const noVoice: Voice = {
  texts: 0,
  greeting: null,
  greetingEnd: ',',
  greetingToPerson: null,
  signOff: null,
  words: null,
  contractions: null,
  exclamations: null,
  usesFirstNames: null,
  address: null,
  openers: [],
  closers: [],
};

const fewestTextsOfATone = 3;
const mostBriefWords = 45;
const mostPhrases = 3;
const longestPhrase = 120;
const fewestWordsOfAPhrase = 4;
const CONTRACTED =
  /(?<!\p{L})(?:i['’]m|i['’]d|i['’]ve|i['’]ll|it['’]s|that['’]s|you['’]re|we['’]re|don['’]t|can['’]t|won['’]t|let['’]s|isn['’]t|didn['’]t)(?!\p{L})/giu;
const SPELLED_OUT =
  /(?<!\p{L})(?:i am|i would|i have|i will|it is|that is|you are|we are|do not|cannot|will not|let us|is not|did not)(?!\p{L})/giu;
const GREETING_LINE =
  /^(?<word>\p{L}+(?: (?:geehrte[rs]?|tag|morgen|abend|morning|afternoon|evening|dich|gott))?)(?<name> [^,!:]{1,60}?)?(?<end>[,!:.]?)$/iu;
const TITLED = /\b(?:mr|mrs|ms|mx|dr|prof|herr|frau)\b/iu;
const SIGN_OFF_END = /[,!.]?\s*$/u;

/** The value that occurs most, at least twice or in half of all; the first of several. */
const favourite = (values: readonly string[], total: number): string | null => {
  const counts = new Map<string, { value: string; count: number }>();
  for (const value of values) {
    const key = fold(value);
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { value, count: 1 });
  }
  const [best] = [...counts.values()].sort((a, b) => b.count - a.count);
  return best && best.count * 3 >= total ? best.value : null;
};

const median = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : (numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? null);

const countOf = (text: string, pattern: RegExp): number => Array.from(text.matchAll(pattern)).length;

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

interface ReadText extends OwnText {
  readonly greeting: {
    readonly line: string;
    readonly word: string;
    readonly end: string;
    readonly hasName: boolean;
  } | null;
  readonly signOff: string | null;
  readonly first: string | null;
  readonly last: string | null;
}

const readText = (own: OwnText): ReadText => {
  const sentences = sentencesOf(own.text);
  const line = sentences.find((sentence) => sentence.part === 'greeting')?.text ?? null;
  const parts = line === null ? null : GREETING_LINE.exec(line);
  const body = sentences.filter((sentence) => sentence.part === 'body').map((sentence) => sentence.text);
  const leave = sentences.find((sentence) => sentence.part === 'sign-off')?.text ?? null;
  return {
    ...own,
    greeting:
      line === null || parts?.groups === undefined
        ? null
        : {
            line,
            word: parts.groups['word'] ?? '',
            end: parts.groups['end'] ?? '',
            hasName: parts.groups['name'] !== undefined,
          },
    signOff: leave?.split(/[,!]\s+(?=\p{Lu})/u)[0]?.replace(SIGN_OFF_END, '') ?? null,
    first: body.length > 1 ? (body[0] ?? null) : null,
    last: body.length > 2 ? (body.at(-1) ?? null) : null,
  };
};

/** Sentences that went to several people, the most used first. */
const phrasesAmong = (sentences: readonly { readonly personId: string; readonly text: string | null }[]): string[] => {
  const people = new Map<string, { text: string; to: Set<string> }>();
  for (const { personId, text } of sentences) {
    if (
      text === null ||
      text.length > longestPhrase ||
      wordCount(text) < fewestWordsOfAPhrase ||
      /[\d[\]@?]|https?:/u.test(text)
    )
      continue;
    const known = people.get(fold(text));
    if (known) known.to.add(personId);
    else people.set(fold(text), { text, to: new Set([personId]) });
  }
  return [...people.values()]
    .filter(({ to }) => to.size > 1)
    .sort((a, b) => b.to.size - a.to.size || (a.text < b.text ? -1 : 1))
    .slice(0, mostPhrases)
    .map(({ text }) => text);
};

/** Greetings of an hour of the day are no habit. */
const OF_THE_HOUR = /^(?:good (?:morning|afternoon|evening)|guten (?:morgen|abend))/iu;

/** Learns how the user writes in a language from their own texts, the newest first. */
export const learnVoice = (own: readonly OwnText[], language: Language, personId: string): Voice => {
  const texts = own.filter(({ text }) => languageOf(text) === language).map(readText);
  if (texts.length === 0) return noVoice;
  const greeted = texts.flatMap(({ greeting }) => (greeting && !OF_THE_HOUR.test(greeting.line) ? [greeting] : []));
  const everything = texts.map(({ text }) => text).join('\n');
  const contracted = countOf(everything, CONTRACTED);
  const toPerson = texts.filter((text) => text.personId === personId);
  const theirs = toPerson.map(({ text }) => text).join('\n');
  return {
    texts: texts.length,
    greeting: favourite(
      greeted.map(({ word }) => word),
      greeted.length,
    ),
    greetingEnd:
      favourite(
        greeted.map(({ end }) => end || ','),
        greeted.length,
      ) ?? ',',
    greetingToPerson:
      toPerson.find(({ greeting }) => greeting?.hasName && !OF_THE_HOUR.test(greeting.line))?.greeting?.line ?? null,
    signOff: favourite(
      texts.flatMap(({ signOff }) => signOff ?? []),
      texts.length,
    ),
    words: median(texts.map(({ text }) => wordCount(text))),
    contractions: share(contracted, contracted + countOf(everything, SPELLED_OUT)),
    exclamations: share(texts.filter(({ text }) => text.includes('!')).length, texts.length),
    usesFirstNames: greeted.length === 0 ? null : !greeted.some(({ line }) => TITLED.test(line)),
    address: language === 'de' ? (addressOf(theirs) ?? addressOf(everything)) : null,
    openers: phrasesAmong(texts.map(({ personId: to, first }) => ({ personId: to, text: first }))),
    closers: phrasesAmong(texts.map(({ personId: to, last }) => ({ personId: to, text: last }))),
  };
};

const formalGreetings = new Set(['dear', 'sehr geehrte', 'sehr geehrter', 'guten tag']);

/** The tone that is most like the user's own texts; null where there are too few. */
export const toneOf = (voice: Voice): Tone | null => {
  if (voice.texts < fewestTextsOfATone) return null;
  const isStiff = voice.contractions === null || voice.contractions < 0.2;
  if (formalGreetings.has(fold(voice.greeting ?? '')) && isStiff && (voice.exclamations ?? 0) < 0.3) return 'formal';
  return (voice.words ?? 0) <= mostBriefWords ? 'brief' : 'warm';
};
