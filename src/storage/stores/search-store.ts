import type { SearchCandidate, SearchKind, SearchStore } from '../../domain/search/search-store.ts';
import { indexedWords, wholeName } from '../indexed-words.ts';
import type { TextQuery, WordSequence } from '../search-index.ts';
import type { StoreAccess } from '../store-access.ts';
import { readCandidates } from './search-candidates.ts';
import { similarWords } from './similar-words.ts';

const sequence = (term: string, isWhole: boolean): WordSequence => ({ words: indexedWords(term), isWhole });
const isLetter = (term: string): boolean => /^[a-z0-9]$/.test(term);

const whole = (kind: SearchKind, terms: readonly string[]): TextQuery => ({
  kind,
  within: 'everything',
  all: terms.map((term) => [sequence(term, true)]),
});

/** In long texts a single letter would begin something in nearly every one: there it stands for itself. */
const begun = (kind: SearchKind, within: TextQuery['within'], terms: readonly string[]): TextQuery => ({
  kind,
  within,
  all: terms.map((term) => [sequence(term, isLetter(term) && within === 'everything')]),
});

const named = (kind: SearchKind, terms: readonly string[]): TextQuery => ({
  kind,
  within: 'whole-name',
  all: [[{ words: [wholeName(terms.join(' '))], isWhole: true }]],
});

/**
 * What to look for, one after the other until there is enough: names before other texts, whole words before
 * beginnings. A word that is in a hundred thousand texts is answered from the newest few, without gathering the rest.
 */
const queriesFor = (kind: SearchKind, terms: readonly string[]): TextQuery[] =>
  kind === 'person' || kind === 'organisation'
    ? [named(kind, terms), begun(kind, 'name', terms), begun(kind, 'everything', terms)]
    : [whole(kind, terms), begun(kind, 'everything', terms)];

/** What was found in an earlier round comes before all of a later one. */
const inOrder = (candidates: readonly SearchCandidate[], rounds: ReadonlyMap<string, number>): SearchCandidate[] => {
  const roundOf = (candidate: SearchCandidate): number => rounds.get(candidate.id) ?? 0;
  return candidates
    .toSorted((a, b) => roundOf(a) - roundOf(b) || b.score - a.score || (a.id < b.id ? 1 : -1))
    .map((candidate, index, all) => ({ ...candidate, score: all.length - index }));
};

/** Search, in the full-text index of either database. */
export const createSearchStore = (access: StoreAccess): SearchStore => {
  const { engine, db, workspace } = access;
  return {
    matching: async (kind, terms, limit) => {
      const rounds = new Map<string, number>();
      for (const [round, query] of (terms.length > 0 ? queriesFor(kind, terms) : []).entries()) {
        if (rounds.size >= limit) break;
        for (const id of await engine.search.matching(db, workspace, query, limit))
          rounds.set(id, rounds.get(id) ?? round);
      }
      return inOrder(await readCandidates(access, kind, [...rounds.keys()].slice(0, limit)), rounds);
    },
    similarNames: async (terms, limit) => {
      if (terms.length === 0) return [];
      const all: WordSequence[][] = [];
      for (const term of terms) {
        const meant = await similarWords(access, term);
        all.push([sequence(term, false), ...meant.map((word) => ({ words: [word], isWhole: true }))]);
      }
      const query: TextQuery = { kind: 'person', within: 'name', all };
      return readCandidates(access, 'person', await engine.search.matching(db, workspace, query, limit));
    },
  };
};
