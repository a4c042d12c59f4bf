import type { SearchKind } from '../../domain/search/search-store.ts';
import { chunksOf } from '../chunks.ts';
import type { SearchEntry, SearchText } from '../search-index.ts';
import type { DerivedAccess } from './touched.ts';

const idsAtOnce = 20_000;

/** A kind of thing that can be found, and how its texts are read. `entries` is asked for some thousand identifiers at a time, `texts` for some hundred. */
export interface Searchable {
  readonly kind: SearchKind;
  /** Those that are to be found, with the order in which they are. */
  entries(access: DerivedAccess, ids: readonly string[]): Promise<SearchEntry[]>;
  texts(access: DerivedAccess, ids: readonly string[]): Promise<SearchText[]>;
}

/** What texts without names have in common. */
export const nameless = { names: [], work: '' } as const;

/** Newer texts come first. */
export const orderByTime = (instant: string): number => Math.max(1, Math.floor(Date.parse(instant) / 1000) || 1);

/** Brings the texts of some things in the index up to date. Answers how many more there are than before. */
export const indexTexts = async (
  access: DerivedAccess,
  { kind, entries, texts }: Searchable,
  ids: ReadonlySet<string>,
): Promise<number> => {
  const { db, workspace, engine } = access;
  let more = 0;
  for (const some of chunksOf(ids, idsAtOnce)) {
    const present = await entries(access, some);
    const held = await engine.search.holds(db, workspace, kind, some);
    if (held.length > 0) await engine.search.remove(db, workspace, kind, held);
    if (present.length > 0) await engine.search.put(db, workspace, kind, present, (chunk) => texts(access, chunk));
    more += present.length - held.length;
  }
  return more;
};
