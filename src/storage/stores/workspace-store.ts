import { type RecordName, recordNames } from '../../domain/records.ts';
import { defaultSettings, type Settings, type WorkspaceStore } from '../../domain/workspace/workspace-store.ts';
import { instantText } from '../../kernel/instant-text.ts';
import { pagesOf } from '../pages.ts';
import type { StoreAccess } from '../store-access.ts';
import { recordColumns } from '../tables.ts';
import { keyColumns } from '../writer-keys.ts';

const recordNamed = (name: string): RecordName => {
  const found = recordNames.find((record) => record === name);
  if (!found) throw new Error(`There is no record called ${name}.`);
  return found;
};

/** The workspace as a whole: its settings and its rows. */
export const createWorkspaceStore = ({ db, workspace, clock }: StoreAccess): WorkspaceStore => ({
  settings: async () => {
    const row = await db.selectFrom('workspaces').where('id', '=', workspace).select('settings').executeTakeFirst();
    return { ...defaultSettings, ...(JSON.parse(row?.settings ?? '{}') as Partial<Settings>) };
  },
  saveSettings: async (settings) => {
    const text = JSON.stringify(settings);
    await db
      .insertInto('workspaces')
      .values({ id: workspace, createdAt: instantText(clock.now()), settings: text })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ settings: text }))
      .execute();
  },
  rowsOf: (name) => {
    const record = recordNamed(name);
    return pagesOf(db, workspace, record, recordColumns[record], keyColumns(record));
  },
  isEmpty: async () => {
    for (const record of recordNames) {
      const row = await db
        .selectFrom(record)
        .where('workspace', '=', workspace)
        .select('workspace')
        .limit(1)
        .executeTakeFirst();
      if (row) return false;
    }
    return true;
  },
});
