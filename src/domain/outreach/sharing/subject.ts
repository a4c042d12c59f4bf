import { fold } from '../../../kernel/fold.ts';
import { words } from '../../search/words.ts';
import type { Resource } from './resource.ts';
import { stopWords } from './stop-words.ts';

/** What a resource is about, as stems of folded words. */
export interface Subject {
  /** In the user's words, one after the other. */
  readonly topics: readonly (readonly string[])[];
  /** Words that stand side by side in the title, or more than once in the text. */
  readonly phrases: readonly (readonly string[])[];
  /** What is left of the title without the words that say nothing; the most frequent of the text. */
  readonly keywords: readonly string[];
}

/** How much of a text is read; what an article is about is said by then. */
const wordsRead = 1500;
const mostPhrases = 12;
const mostKeywords = 10;
const oftenInText = 3;
const keywordsOfText = 4;

/** A word without the ending of the plural, so that “hospital” is found by “hospitals”. */
export const stemOf = (word: string): string => {
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
};

export const isTelling = (word: string): boolean => !stopWords.has(word) && !/^\d+$/.test(word) && [...word].length > 1;

const readWords = (text: string | null): string[] => words(fold(text ?? '')).slice(0, wordsRead);

/** Topics as the user wrote them, with commas between. */
export const writtenTopics = (topics: string | null): string[] =>
  (topics ?? '')
    .split(/[,;\n]/)
    .map((each) => each.trim())
    .filter((each) => words(fold(each)).length > 0);

/** Words side by side of which none is empty of meaning. */
const pairsOf = (read: readonly string[]): (readonly [string, string])[] =>
  read.flatMap((word, place) => {
    const next = read[place + 1];
    return next !== undefined && isTelling(word) && isTelling(next) ? [[stemOf(word), stemOf(next)] as const] : [];
  });

const counted = (texts: readonly string[]): [string, number][] => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
};

export const subjectOf = ({ title, text, topics }: Pick<Resource, 'title' | 'text' | 'topics'>): Subject => {
  const [inTitle, inText] = [readWords(title), readWords(text)];
  const own = writtenTopics(topics).map((topic) => words(fold(topic)).map(stemOf));
  const repeated = counted(pairsOf(inText).map((pair) => pair.join(' ')))
    .filter(([, count]) => count > 1)
    .map(([pair]) => pair);
  const phrases = [...new Set([...pairsOf(inTitle).map((pair) => pair.join(' ')), ...repeated])];
  const often = counted(inText.filter(isTelling).map(stemOf))
    .filter(([, count]) => count >= oftenInText)
    .slice(0, keywordsOfText)
    .map(([word]) => word);
  const titled = inTitle.filter(isTelling).map(stemOf);
  return {
    topics: own,
    phrases: phrases.slice(0, mostPhrases).map((phrase) => phrase.split(' ')),
    keywords: [...new Set([...own.flat().filter(isTelling), ...titled, ...often])].slice(0, mostKeywords),
  };
};

/** Where a resource names a topic: in the user's own words on it, in its title, as one word of it, or only in its text. */
export type Prominence = 'topics' | 'title' | 'word' | 'text';

const longestTopic = 4;

/** The singular of a plural, and the other way round. */
const otherNumber = (word: string): string => (stemOf(word) === word ? `${word}s` : stemOf(word));

/** Every way in which some words after one another can be written as a topic on file. */
const spellings = (text: string): string[] => {
  const folded = fold(text);
  const plain = words(folded).slice(0, wordsRead);
  // “C++” and “UI/UX” are no words of search, but they are topics.
  const marked = folded
    .split(' ')
    .slice(0, wordsRead)
    .map((token) => token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#]+$/gu, ''));
  const found: string[] = [];
  for (const list of [plain, marked])
    for (let place = 0; place < list.length; place += 1)
      for (let length = 1; length <= longestTopic && place + length <= list.length; length += 1) {
        const part = list.slice(place, place + length);
        if (length === 1 ? !isTelling(part[0] ?? '') : part.some((word) => word === '')) continue;
        const phrase = part.join(' ');
        found.push(phrase);
        if (list === plain) found.push([...part.slice(0, -1), otherNumber(part.at(-1) ?? '')].join(' '));
        if (list === plain && length === 2) found.push(part.join('-'));
      }
  return found;
};

/**
 * Topics, folded as they stand on file, that a resource may be about, and where it names them. One word in the midst
 * of a text is none, unless it comes again.
 */
export const topicKeysOf = ({
  title,
  text,
  topics,
}: Pick<Resource, 'title' | 'text' | 'topics'>): Map<string, Prominence> => {
  const keys = new Map<string, Prominence>();
  const seen = new Set<string>();
  const inText = spellings(text ?? '');
  // Both readings of a text name each plain word once.
  const counts = new Map(counted(inText));
  for (const key of inText) {
    if (seen.has(key)) continue;
    seen.add(key);
    if (key.includes(' ') || (counts.get(key) ?? 0) > 2) keys.set(key, 'text');
  }
  const titled = words(fold(title)).length;
  for (const key of spellings(title)) keys.set(key, titled > 1 && words(key).length === 1 ? 'word' : 'title');
  for (const topic of writtenTopics(topics))
    for (const key of [fold(topic), ...spellings(topic)]) keys.set(key, 'topics');
  return keys;
};
