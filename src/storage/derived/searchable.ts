import type { SearchKind } from '../../domain/search/search-store.ts';
import { chunksOf } from '../chunks.ts';
import type { Database } from '../engine.ts';
import type { SearchEntry, SearchText } from '../search-index.ts';
import type { DerivedTools } from './touched.ts';

const idsAQuery = 500;
const idsAtOnce = 20_000;

/** A kind of thing that can be found, and how its texts are read. Both are asked for some hundred identifiers at a time. */
export interface Searchable {
  readonly kind: SearchKind;
  /** Those that are to be found, with the order in which they are. */
  entries(db: Database, workspace: string, ids: readonly string[]): Promise<SearchEntry[]>;
  texts(db: Database, workspace: string, ids: readonly string[]): Promise<SearchText[]>;
}

/** Brings the texts of some things in the index up to date. Answers how many more there are than before. */
export const indexTexts = async (
  { kind, entries, texts }: Searchable,
  ids: ReadonlySet<string>,
  db: Database,
  workspace: string,
  { engine }: DerivedTools,
): Promise<number> => {
  let more = 0;
  for (const some of chunksOf(ids, idsAtOnce)) {
    const present: SearchEntry[] = [];
    for (const chunk of chunksOf(some, idsAQuery)) present.push(...(await entries(db, workspace, chunk)));
    const held = await engine.search.holds(db, workspace, kind, some);
    if (held.length > 0) await engine.search.remove(db, workspace, kind, held);
    if (present.length > 0)
      await engine.search.put(db, workspace, kind, present, (chunk) => texts(db, workspace, chunk));
    more += present.length - held.length;
  }
  return more;
};
