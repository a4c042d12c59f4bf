import type { Database } from '../engine.ts';

export type Tally = 'people' | 'archived' | 'interactions';

/** Adds to what is counted, so that a count of a million need not look at a million. */
export const addToTally = async (db: Database, workspace: string, name: Tally, more: number): Promise<void> => {
  if (more === 0) return;
  await db
    .insertInto('tallies')
    .values({ workspace, name, value: more })
    .onConflict((conflict) =>
      conflict.columns(['workspace', 'name']).doUpdateSet((eb) => ({ value: eb('tallies.value', '+', more) })),
    )
    .execute();
};

export const readTallies = async (db: Database, workspace: string): Promise<Record<Tally, number>> => {
  const rows = await db.selectFrom('tallies').select(['name', 'value']).where('workspace', '=', workspace).execute();
  const known = new Map(rows.map((row) => [row.name, row.value]));
  return {
    people: known.get('people') ?? 0,
    archived: known.get('archived') ?? 0,
    interactions: known.get('interactions') ?? 0,
  };
};
