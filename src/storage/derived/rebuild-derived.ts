import type { Database } from '../engine.ts';
import { refreshers } from './refresh-derived.ts';
import { type DerivedTools, nothingTouched, type Touched } from './touched.ts';

const rowsAPage = 20_000;

type Table = 'people' | 'notes' | 'organisations' | 'interactions';

async function* idsOf(db: Database, workspace: string, table: Table): AsyncGenerator<Set<string>> {
  for (let after = ''; ;) {
    const rows = await db
      .selectFrom(table)
      .select('id')
      .where('workspace', '=', workspace)
      .where('id', '>', after)
      .orderBy('id')
      .limit(rowsAPage)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    yield new Set(rows.map((row) => row.id));
    after = last.id;
  }
}

/** What a table's rows make stale when all of them are new. */
const touches: Readonly<Record<Table, (ids: Set<string>) => Partial<Touched>>> = {
  people: (ids) => ({ people: ids, ties: ids }),
  notes: (notes) => ({ notes }),
  organisations: (organisations) => ({ organisations }),
  interactions: (interactions) => ({ interactions }),
};

/** Computes everything anew, as after a restore. In a transaction; memory does not grow with the data. */
export const rebuildDerived = async (db: Database, workspace: string, tools: DerivedTools): Promise<void> => {
  for (const table of ['ties', 'tallies', 'nameGrams'] as const)
    await db.deleteFrom(table).where('workspace', '=', workspace).execute();
  await tools.engine.search.clear(db, workspace);
  for (const table of ['people', 'notes', 'organisations', 'interactions'] as const)
    for await (const ids of idsOf(db, workspace, table)) {
      const touched = { ...nothingTouched(), ...touches[table](ids) };
      for (const refresh of refreshers) await refresh({ ...tools, db, workspace }, touched);
    }
};
