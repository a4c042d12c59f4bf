import type { Sighting } from './batch.ts';
import type { IntakeStore } from './intake-store.ts';
import type { ImportSession } from './session.ts';

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

/** Notes and reports whoever the list held before and no longer holds. Nobody is deleted. */
export const noteVanished = async (session: ImportSession): Promise<void> => {
  if (session.isOlder) return;
  for (const list of session.header.completeLists) {
    const { known, seen } = session.lists.get(list) ?? (await loadListComparison(session.changing.intake, list));
    for (const sighting of known.values()) {
      if (seen.has(sighting.key) || sighting.vanishedIn !== null) continue;
      await session.changing.write.update('sightings', [list, sighting.key], { vanishedIn: session.batchId });
      session.report.change({
        kind: 'vanished',
        personId: sighting.personId,
        name: sighting.fullName,
        what: 'is no longer among your connections, or hid their profile',
      });
    }
  }
};
