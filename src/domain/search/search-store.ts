import * as z from 'zod';

export const searchKinds = ['person', 'note', 'interaction', 'organisation'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** One find, with the place in its text that matched. */
export const searchHit = z.object({
  kind: z.enum(searchKinds),
  /** Of the thing found: the person, note, interaction or organisation. */
  id: z.string(),
  personId: z.string().nullable(),
  title: z.string(),
  detail: z.string().nullable(),
  /** Text around the match; `matches` are [start, end) offsets into it. */
  snippet: z.string(),
  matches: z.array(z.tuple([z.number(), z.number()])),
  /** Why it is here: `name`, `typo`, `text`. */
  matched: z.enum(['name', 'typo', 'text']),
  at: z.string().nullable(),
});
export type SearchHit = z.infer<typeof searchHit>;

/** A candidate as the index gives it, before the domain ranks it and cuts its snippet. */
export interface SearchCandidate {
  readonly kind: SearchKind;
  readonly id: string;
  readonly personId: string | null;
  readonly title: string;
  readonly detail: string | null;
  /** Names it goes by, the first the one shown; none for notes and interactions. */
  readonly names: readonly string[];
  /** What else can be found in it. */
  readonly text: string;
  readonly at: string | null;
  /** Greater is better; comparable within a kind only. */
  readonly score: number;
}

export interface SearchStore {
  /**
   * Things of a kind in which every term begins a word; terms are folded. Those with a name that fits come before
   * others, dearest first; in notes and interactions those with the whole words come before those where they only begin
   * one, newest first. There a single letter stands for itself.
   */
  matching(kind: SearchKind, terms: readonly string[], limit: number): Promise<SearchCandidate[]>;
  /** People in whose names each term is begun or nearly spelt. */
  similarNames(terms: readonly string[], limit: number): Promise<SearchCandidate[]>;
}
