import type { Sighting } from './batch.ts';
import type { IntakeStore } from './intake-store.ts';

/** A complete list as the import before left it, and which of its rows this import has seen again. */
export interface ListComparison {
  readonly known: ReadonlyMap<string, Sighting>;
  readonly byPerson: ReadonlyMap<string, Sighting>;
  readonly seen: Set<string>;
}

export const loadListComparison = async (store: IntakeStore, list: string): Promise<ListComparison> => {
  const known = new Map<string, Sighting>();
  const byPerson = new Map<string, Sighting>();
  for await (const sightings of store.sightings(list))
    for (const sighting of sightings) {
      known.set(sighting.key, sighting);
      byPerson.set(sighting.personId, sighting);
    }
  return { known, byPerson, seen: new Set() };
};
