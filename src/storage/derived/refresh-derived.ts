import { chunksOf } from '../chunks.ts';
import type { Database } from '../engine.ts';
import { refreshCurrentPositions } from './current-positions.ts';
import { refreshInteractionTexts, refreshNoteTexts, refreshOrganisationTexts } from './other-texts.ts';
import { refreshPeopleTexts } from './people-texts.ts';
import { refreshTies } from './stored-ties.ts';
import type { RefreshDerived, Touched } from './touched.ts';

const organisationsAChunk = 500;

/** Everything that is computed from the records. What stands below may read what stands above. */
export const refreshers: readonly RefreshDerived[] = [
  refreshCurrentPositions,
  refreshTies,
  refreshPeopleTexts,
  refreshNoteTexts,
  refreshOrganisationTexts,
  refreshInteractionTexts,
];

/** People carry the name of their organisation with them, so its change is theirs. */
const withPeopleOf = async (db: Database, workspace: string, touched: Touched): Promise<Touched> => {
  const people = new Set(touched.people);
  for (const ids of chunksOf(touched.organisations, organisationsAChunk)) {
    const rows = await db
      .selectFrom('people')
      .select('id')
      .where('workspace', '=', workspace)
      .where('currentOrganisationId', 'in', ids)
      .execute();
    for (const row of rows) people.add(row.id);
  }
  return { ...touched, people };
};

export const refreshDerived: RefreshDerived = async (db, workspace, touched, tools) => {
  const all = await withPeopleOf(db, workspace, touched);
  for (const refresh of refreshers) await refresh(db, workspace, all, tools);
};
