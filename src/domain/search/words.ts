import { fold } from '../../kernel/fold.ts';

/** Scripts written without spaces: each character is a word of its own, and what follows one another must match in order. */
const unspaced = String.raw`\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}`;
const letter = String.raw`\p{L}\p{N}`;

/** A word of a folded text. Both databases index exactly these, so that they find alike. */
const wordPattern = new RegExp(String.raw`[[${unspaced}]&&[${letter}]]|[[${letter}]--[${unspaced}]]+`, 'gv');

/** Texts of plain letters, nearly all there are in English, are cut ten times faster by the plain pattern. */
// eslint-disable-next-line no-control-regex -- line breaks and tabs are as plain as letters
const PLAIN = /^[\x00-\x7e]*$/;
const plainWordPattern = /[a-z0-9]+/g;

const mostTerms = 12;

export interface PlacedWord {
  readonly word: string;
  /** Offset into the folded text. */
  readonly start: number;
}

/** The words of a folded text with their places, in order. */
export const placedWords = (folded: string): PlacedWord[] =>
  Array.from(folded.matchAll(wordPattern), (match) => ({ word: match[0], start: match.index }));

/** The words of a folded text, in order: runs of letters and digits. */
export const words = (folded: string): string[] =>
  folded.match(PLAIN.test(folded) ? plainWordPattern : wordPattern) ?? [];

/** What to look for in a text typed by the user: folded, each once, without what has no letter or digit in it. */
export const termsOf = (text: string): string[] => {
  const terms = fold(text)
    .split(' ')
    .filter((term) => words(term).length > 0);
  return [...new Set(terms)].slice(0, mostTerms);
};
