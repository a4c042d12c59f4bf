import type { Source } from '../../people/facts.ts';
import type { Stay } from '../../ties/known/stay.ts';
import type { EgoNetwork } from '../ego/ego-network.ts';
import { type AlterTraits, TraitBook, type TraitKind } from './alter-traits.ts';

export type SourceRow = Pick<Source, 'personId' | 'kind' | 'detail' | 'removedAt'>;

/** What the name of a source's place is a name of: whoever comes from a workplace comes from that employer. */
const kindOfDetail: Readonly<Record<string, TraitKind>> = {
  'current-workplace': 'employer',
  'alumni-network': 'school',
  'industry-event': 'event',
};

/** Rows on file that tell what people share. */
export interface TraitRows {
  readonly stays: readonly Stay[];
  readonly sources: readonly SourceRow[];
  /** Names of organisations by identifier; stays of everybody come without. */
  readonly organisations: ReadonlyMap<string, string>;
}

/** What the people of a network share: employers, schools and events of theirs, fields, places and sources. */
export const gatherTraits = (ego: EgoNetwork, { stays, sources, organisations }: TraitRows): AlterTraits => {
  const book = new TraitBook(ego.alters.length);
  const placeOf = new Map(ego.alters.map(({ personId }, place) => [personId, place]));
  for (const [place, alter] of ego.alters.entries()) {
    book.add(place, 'employer', alter.organisation);
    book.add(place, 'field', alter.field);
    book.add(place, 'place', alter.place);
  }
  const nameOf = (stay: Stay): string => stay.placeName || (organisations.get(stay.place) ?? '');
  for (const stay of stays) {
    const place = placeOf.get(stay.personId);
    if (place !== undefined) book.add(place, stay.source, nameOf(stay));
  }
  for (const { personId, kind, detail, removedAt } of sources) {
    const place = placeOf.get(personId);
    if (place === undefined || removedAt !== null) continue;
    book.add(place, 'source', kind);
    book.add(place, kindOfDetail[kind] ?? 'circle', detail);
  }
  for (const stay of formerStaysOf(ego, stays)) book.addFormerOfSelf('employer', nameOf(stay));
  return book.close();
};

/** Employers the user has left. */
const formerStaysOf = (ego: EgoNetwork, stays: readonly Stay[]): Stay[] => {
  const own = stays.filter(({ personId, source }) => personId === ego.self.personId && source === 'employer');
  const present = new Set(own.filter((stay) => stay.isCurrent).map((stay) => stay.place));
  return own.filter((stay) => !present.has(stay.place));
};
