import { type FoldedText, foldedText } from './folded-text.ts';
import { type PlacedWord, placedWords, words } from './words.ts';

/** A piece of a text with the places that matched, as [start, end) offsets into it. */
export interface Snippet {
  readonly snippet: string;
  readonly matches: [number, number][];
  /** How many of the terms are in it. */
  readonly terms: number;
}

const longest = 180;
const before = 50;
/** How far a cut may move to fall between words. */
const slack = 24;
const segmentLength = 4000;
const ellipsis = '…';

/** Looks for something that begins at a word; says which word it ends in, after how many letters. */
type Finder = (
  placed: readonly PlacedWord[],
  index: number,
) => { readonly last: number; readonly letters: number } | null;

/** Finds a term where its words follow one another, the last of them begun at least. */
const beginning = (term: string): Finder => {
  const sought = words(term);
  const last = sought.length - 1;
  return (placed, index) => {
    for (const [step, word] of sought.entries()) {
      const found = placed[index + step]?.word;
      if (found === undefined || !(step === last ? found.startsWith(word) : found === word)) return null;
    }
    return { last: index + last, letters: sought[last]?.length ?? 0 };
  };
};

const whole =
  (accepts: (word: string) => boolean): Finder =>
  (placed, index) => {
    const word = placed[index]?.word;
    return word !== undefined && accepts(word) ? { last: index, letters: word.length } : null;
  };

const placesOf = (finder: Finder, placed: readonly PlacedWord[], text: FoldedText, shift: number): [number, number][] =>
  placed.flatMap((word, index) => {
    const found = finder(placed, index);
    if (!found) return [];
    const [start, end] = text.originOf(word.start, (placed[found.last]?.start ?? 0) + found.letters);
    return [[start + shift, end + shift]];
  });

const merged = (ranges: [number, number][]): [number, number][] => {
  const result: [number, number][] = [];
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
};

const isInsidePair = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text[at] ?? '');

/** A place to cut at, near `at` and towards `step`, between words where one is close. */
const cutNear = (text: string, at: number, step: 1 | -1): number => {
  if (at <= 0 || at >= text.length) return Math.max(0, Math.min(at, text.length));
  for (let moved = 0; moved < slack; moved += 1) {
    const place = at + moved * step;
    if (/\s/.test(text[step > 0 ? place - 1 : place] ?? ' ')) return Math.max(0, Math.min(place, text.length));
  }
  return isInsidePair(text, at) ? at + step : at;
};

const cut = (text: string, ranges: readonly [number, number][], terms: number): Snippet => {
  const [from, to] = ranges[0] ?? [0, 0];
  const isShort = text.length <= longest;
  const start = isShort ? 0 : Math.min(cutNear(text, from - before, 1), from);
  const end = isShort ? text.length : Math.max(cutNear(text, start + longest, -1), to);
  const lead = start > 0 ? ellipsis : '';
  const shift = lead.length - start;
  return {
    snippet: lead + text.slice(start, end).replace(/\s/g, ' ') + (end < text.length ? ellipsis : ''),
    matches: ranges.filter((range) => range[1] <= end).map((range) => [range[0] + shift, range[1] + shift]),
    terms,
  };
};

/** Long texts are folded piece by piece, up to the piece that matches. */
const snippetBy = (finders: readonly Finder[], text: string): Snippet => {
  for (let start = 0; start < text.length;) {
    const end = start + segmentLength >= text.length ? text.length : cutNear(text, start + segmentLength, -1);
    const folded = foldedText(text.slice(start, end));
    const placed = placedWords(folded.folded);
    const places = finders.map((finder) => placesOf(finder, placed, folded, start));
    const found = places.filter((each) => each.length > 0).length;
    if (found > 0) return cut(text, merged(places.flat()), found);
    start = end;
  }
  return cut(text, [], 0);
};

/** Cuts the text around the first place where a folded term begins a word; its beginning, where none does. */
export const snippetOf = (text: string, terms: readonly string[]): Snippet => snippetBy(terms.map(beginning), text);

/** Marks the words of a text that are accepted. */
export const snippetOfWords = (text: string, accepts: (word: string) => boolean): Snippet =>
  snippetBy([whole(accepts)], text);
