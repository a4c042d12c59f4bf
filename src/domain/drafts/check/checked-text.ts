import type { DraftKind } from '../draft-kinds.ts';
import type { AskKind, CheckWords } from './check-words.ts';
import { firstOf, occurs } from './phrase.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

export interface FoundAsk {
  readonly kind: AskKind;
  readonly sentence: Sentence;
  /** Where in the sentence, from its beginning. */
  readonly at: number;
}

/** A message taken apart, as every rule reads it. */
export interface CheckedText {
  readonly text: string;
  readonly words: CheckWords;
  readonly sentences: readonly Sentence[];
  readonly body: readonly Sentence[];
  /** In the order of the text, at most one of a kind a sentence. */
  readonly asks: readonly FoundAsk[];
  readonly kind: DraftKind | null;
  /** Names of things on file about the person; a message that holds one is personal. */
  readonly known: readonly string[];
  /** A sentence that would make it personal, from what is on file; null where none is known. */
  readonly personal: string | null;
  readonly limits: { readonly characters: number | null; readonly words: number | null };
}

const asksIn = (sentence: Sentence, words: CheckWords): FoundAsk[] => {
  if (occurs(words.notAsking, sentence.text)) return [];
  return words.asks
    .flatMap(({ kind, pattern }) => {
      const found = firstOf(pattern, sentence.text);
      return found ? [{ kind, sentence, at: found.start }] : [];
    })
    .sort((a, b) => a.at - b.at);
};

export const readMessage = (
  text: string,
  words: CheckWords,
  { kind, known, personal, limits }: Pick<CheckedText, 'kind' | 'known' | 'personal' | 'limits'>,
): CheckedText => {
  const sentences = sentencesOf(text);
  const body = sentences.filter((sentence) => sentence.part === 'body');
  return {
    text,
    words,
    sentences,
    body,
    asks: body.flatMap((sentence) => asksIn(sentence, words)),
    kind,
    known,
    personal,
    limits,
  };
};
