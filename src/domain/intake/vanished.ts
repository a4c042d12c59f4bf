import { loadListComparison } from './list-comparison.ts';
import type { ImportSession } from './session.ts';

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
