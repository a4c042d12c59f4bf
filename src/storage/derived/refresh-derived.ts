import { refreshCurrentPositions } from './current-positions.ts';
import { refreshInteractionTexts } from './interaction-texts.ts';
import { refreshNoteTexts } from './note-texts.ts';
import { refreshOrganisationTexts } from './organisation-texts.ts';
import { refreshPeopleTexts } from './people-texts.ts';
import { refreshTies } from './stored-ties.ts';
import type { DerivedAccess, Refresh, RefreshDerived, Touched } from './touched.ts';

/** Everything that is computed from the records. What stands below may read what stands above. */
export const refreshers: readonly Refresh[] = [
  refreshCurrentPositions,
  refreshTies,
  refreshPeopleTexts,
  refreshNoteTexts,
  refreshOrganisationTexts,
  refreshInteractionTexts,
];

/** People carry the name of their organisation with them, so its change is theirs. */
const withPeopleOf = async ({ db, workspace, engine }: DerivedAccess, touched: Touched): Promise<Touched> => {
  if (touched.organisations.size === 0) return touched;
  const rows = await db
    .selectFrom('people')
    .select('id')
    .where('workspace', '=', workspace)
    .where('currentOrganisationId', 'in', engine.among([...touched.organisations]))
    .execute();
  return { ...touched, people: touched.people.union(new Set(rows.map((row) => row.id))) };
};

export const refreshDerived: RefreshDerived = async (db, workspace, touched, tools) => {
  const access = { ...tools, db, workspace };
  const all = await withPeopleOf(access, touched);
  for (const refresh of refreshers) await refresh(access, all);
};
