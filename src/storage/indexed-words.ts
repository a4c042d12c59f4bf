import { words } from '../domain/search/words.ts';
import type { SearchText } from './search-index.ts';

/** The words of a text, part by part, as both engines index them. */
export interface IndexedWords {
  /** Each name as one word. */
  readonly wholeNames: readonly string[];
  readonly names: readonly string[];
  readonly work: readonly string[];
  readonly body: readonly string[];
}

const longestWord = 64;
const longestName = 255;
/** What stands behind this in a text is not indexed; PostgreSQL takes no more than a megabyte a text. */
const longestBody = 100_000;
/** Joins the words of a whole name; it is in no word. */
const joint = '·';

const cutTo = (letters: number, word: string): string =>
  word.length <= letters ? word : [...word].slice(0, letters).join('');

/** The words of a folded text as they are indexed and looked up; what is overlong, such as encoded data, is cut. */
export const indexedWords = (folded: string): string[] =>
  words(folded.slice(0, longestBody)).map((word) => cutTo(longestWord, word));

/** A folded name as one word. */
export const wholeName = (name: string): string => cutTo(longestName, indexedWords(name).join(joint));

/** A word that no text has, by which those of a workspace that are archived, or are not, are told from all others. */
export const markOf = (workspace: string, isArchived: boolean): string =>
  `${joint}${Buffer.from(workspace).toString('hex')}${joint}${isArchived ? 'archived' : 'present'}`;

export const wordsOf = (workspace: string, text: SearchText): IndexedWords => ({
  wholeNames: [markOf(workspace, text.isArchived ?? false), ...text.names.map(wholeName).filter((name) => name !== '')],
  names: text.names.flatMap(indexedWords),
  work: indexedWords(text.work),
  body: indexedWords(text.body),
});
