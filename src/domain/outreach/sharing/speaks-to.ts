import { fold } from '../../../kernel/fold.ts';
import { words } from '../../search/words.ts';
import { isTelling, stemOf, type Subject } from './subject.ts';

/** That a text speaks of what a resource is about. */
export interface Overlap {
  /** The words they share, as they stand in the text, folded. */
  readonly words: readonly string[];
  /** 0 to 1: a topic of the user's own most, two words near one another least. */
  readonly certainty: number;
}

/** Two words count as said together within so many. */
const near = 8;
const certainties = { topic: 1, phrase: 0.9, near: 0.7 } as const;

const placeOf = (stems: readonly string[], sequence: readonly string[]): number =>
  sequence.length === 0
    ? -1
    : stems.findIndex((_, place) => sequence.every((stem, step) => stems[place + step] === stem));

/**
 * Whether a text speaks of the subject of a resource: it names one of its topics or phrases, or two of its words near
 * one another. One word in common is no reason to write to anybody.
 */
export const speaksTo = (text: string, subject: Subject): Overlap | null => {
  const read = words(fold(text));
  const stems = read.map(stemOf);
  for (const [sequences, certainty] of [
    [subject.topics.filter((topic) => topic.some(isTelling)), certainties.topic],
    [subject.phrases, certainties.phrase],
  ] as const)
    for (const sequence of sequences) {
      const place = placeOf(stems, sequence);
      if (place >= 0) return { words: read.slice(place, place + sequence.length), certainty };
    }
  const keywords = new Set(subject.keywords);
  let last: number | null = null;
  for (const [place, stem] of stems.entries()) {
    if (!keywords.has(stem)) continue;
    const before = last === null ? undefined : stems[last];
    if (last !== null && before !== stem && place - last <= near)
      return { words: [read[last] ?? '', read[place] ?? ''], certainty: certainties.near };
    last = place;
  }
  return null;
};

/** Words that follow one another, the last of them begun at least. */
export type Sequence = readonly string[];
/** Each of these must be in a text, by any of its alternatives. */
export type TextPattern = readonly (readonly Sequence[])[];

/** What a plural and its singular begin with alike. */
const beginning = (stem: string): string => (stem.endsWith('y') && stem.length > 3 ? stem.slice(0, -1) : stem);

/**
 * What to look for in a full-text index, so that every text that speaks to the subject is among what it finds. The
 * index knows beginnings only at the end of a sequence: what it finds is looked at again. `near: false` leaves out what only
 * has two of its words near one another, as lists of skills nearly always do.
 */
export const patternsFor = ({ topics, phrases, keywords }: Subject, { near: withNear = true } = {}): TextPattern[] => {
  const single = topics.filter((topic) => topic.length === 1);
  const words = keywords.map(beginning);
  const together = words
    .slice(0, -1)
    .map((word, place): TextPattern => [[[word]], words.slice(place + 1).map((other) => [other])]);
  const spoken = [...topics, ...phrases].filter((sequence) => sequence.length > 1);
  return [
    ...(single.length > 0 ? [[single.map((topic) => topic.map(beginning))]] : []),
    // Each word begun, as inner words of a sequence may be in the plural too.
    ...spoken.map((sequence): TextPattern => sequence.map((stem) => [[beginning(stem)]])),
    ...(withNear ? together : []),
  ];
};
