import { fold } from '../../kernel/fold.ts';
import type { SearchCandidate, SearchHit, SearchKind, SearchStore } from './search-store.ts';
import { type Snippet, snippetOf, snippetOfWords } from './snippet.ts';
import { isSlipOf } from './typing-error.ts';
import { termsOf, words } from './words.ts';

export interface SearchOptions {
  /** How many of each kind at most. */
  readonly limit: number;
}

/** With fewer people than this found by name, the name may have been mistyped. */
const fewNames = 3;
/** Candidates for each place: the store knows which are dearest, not which fit best. */
const candidatesAPlace = 3;

/** What is found is shown in this order. */
const groups: readonly SearchKind[] = ['person', 'note', 'organisation', 'interaction'];

/** How well a candidate fits, best first. */
const fits = ['exact', 'beginning', 'name', 'text', 'typo'] as const;
type Fit = (typeof fits)[number];

interface Ranked {
  readonly candidate: SearchCandidate;
  readonly fit: Fit;
}

const beginsWords = (text: readonly string[], term: string): boolean => {
  const sought = words(term);
  const last = sought.length - 1;
  return text.some((_, start) =>
    sought.every((word, step) => (step < last ? text[start + step] === word : text[start + step]?.startsWith(word))),
  );
};

const fitOf = (candidate: SearchCandidate, query: string, terms: readonly string[]): Fit => {
  const names = candidate.names.map((name) => fold(name));
  if (names.includes(query)) return 'exact';
  if (names.some((name) => name.startsWith(query))) return 'beginning';
  const nameWords = names.flatMap(words);
  return terms.every((term) => beginsWords(nameWords, term)) ? 'name' : 'text';
};

const byFit = (a: Ranked, b: Ranked): number =>
  fits.indexOf(a.fit) - fits.indexOf(b.fit) ||
  b.candidate.score - a.candidate.score ||
  compare(a.candidate.title, b.candidate.title) ||
  compare(a.candidate.id, b.candidate.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The field with most of the terms, the earliest of those that have as many. */
const bestSnippet = (fields: readonly string[], terms: readonly string[]): Snippet =>
  fields.map((field) => snippetOf(field, terms)).reduce((best, each) => (each.terms > best.terms ? each : best));

const meantBy =
  (terms: readonly string[]) =>
  (word: string): boolean =>
    terms.some((term) => word.startsWith(term) || isSlipOf(term, word));

const hitOf = ({ candidate, fit }: Ranked, terms: readonly string[]): SearchHit => {
  const { kind, id, personId, title, detail, at, names, text } = candidate;
  const { snippet, matches } =
    fit === 'typo'
      ? (names.map((name) => snippetOfWords(name, meantBy(terms.flatMap(words)))).find((each) => each.terms > 0) ??
        snippetOf(title, []))
      : bestSnippet([...names, text], terms);
  const matched = fit === 'typo' || fit === 'text' ? fit : 'name';
  return { kind, id, personId, title, detail, snippet, matches, matched, at };
};

/** People with a name in which every term is begun or slightly mistyped. */
const mistyped = async (store: SearchStore, terms: readonly string[], limit: number): Promise<Ranked[]> => {
  const candidates = await store.similarNames(terms, limit);
  const isMeant = ({ names }: SearchCandidate): boolean => {
    const nameWords = names.flatMap((name) => words(fold(name)));
    return terms.every((term) => nameWords.some(meantBy([term])));
  };
  return candidates.filter(isMeant).map((candidate) => ({ candidate, fit: 'typo' }));
};

const found = async (
  store: SearchStore,
  kind: SearchKind,
  query: string,
  terms: readonly string[],
  limit: number,
): Promise<Ranked[]> => {
  const candidates = await store.matching(kind, terms, limit * candidatesAPlace);
  const ranked = candidates.map((candidate): Ranked => ({ candidate, fit: fitOf(candidate, query, terms) }));
  const named = ranked.filter((each) => each.fit !== 'text').length;
  if (kind !== 'person' || named >= fewNames) return ranked;
  const known = new Set(candidates.map((candidate) => candidate.id));
  const slips = await mistyped(store, terms.flatMap(words), limit);
  return [...ranked, ...slips.filter(({ candidate }) => !known.has(candidate.id))];
};

/**
 * Searches everything: people, notes, organisations, interactions, in this order, each best first. Every term must
 * begin a word. Exact names come before names that begin so, those before names with all terms, those before other
 * texts; people whose name is a slip of the finger away come last.
 */
export const search = async (store: SearchStore, text: string, { limit }: SearchOptions): Promise<SearchHit[]> => {
  const terms = termsOf(text);
  if (terms.length === 0) return [];
  const hits: SearchHit[] = [];
  for (const kind of groups) {
    const ranked = await found(store, kind, fold(text), terms, limit);
    hits.push(
      ...ranked
        .sort(byFit)
        .slice(0, limit)
        .map((each) => hitOf(each, terms)),
    );
  }
  return hits;
};
