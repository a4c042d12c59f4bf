import type { DraftKind } from '../draft-kinds.ts';
import { type Language, languageOf } from '../language.ts';
import type { CheckWords } from './check-words.ts';
import { readMessage } from './checked-text.ts';
import { englishCheck } from './english-check.ts';
import { germanCheck } from './german-check.ts';
import { type Mark, markRules } from './mark.ts';
import { rulesFor } from './rules.ts';
import { wordCount } from './sentences.ts';

export interface CheckOptions {
  readonly language?: Language | undefined;
  readonly kind?: DraftKind | null | undefined;
  /** Names of things on file about the person. */
  readonly known?: readonly string[] | undefined;
  /** A sentence that would make it personal, from what is on file. */
  readonly personal?: string | undefined;
  readonly limits?: { readonly characters?: number | null; readonly words?: number | null } | undefined;
}

export interface CheckedMessage {
  readonly language: Language;
  readonly words: number;
  /** UTF-16 units, as pages count them. */
  readonly characters: number;
  readonly marks: readonly Mark[];
}

/** Mails longer than this were answered less (observed by a mail program's maker, 2016; see the docs). */
export const hintedWords = 125;
const mostMarks = 100;

const wordsOf: Readonly<Record<Language, CheckWords>> = { en: englishCheck, de: germanCheck };

/**
 * Marks what a message may be better without, each with its reason and another wording. It never refuses a message,
 * never throws, and takes time in proportion to the text.
 */
export const checkMessage = (text: string, options: CheckOptions = {}): CheckedMessage => {
  const language = options.language ?? languageOf(text) ?? 'en';
  const message = readMessage(text, wordsOf[language], {
    kind: options.kind ?? null,
    known: options.known ?? [],
    personal: options.personal ?? null,
    limits: {
      characters: options.limits?.characters ?? null,
      words: options.limits?.words === undefined ? hintedWords : options.limits.words,
    },
  });
  const marks = rulesFor(language === 'en').flatMap((rule) => rule(message));
  return {
    language,
    words: wordCount(text),
    characters: text.length,
    marks: marks
      .sort((a, b) => a.start - b.start || markRules.indexOf(a.rule) - markRules.indexOf(b.rule))
      .slice(0, mostMarks),
  };
};
