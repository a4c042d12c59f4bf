import { fold } from '../../kernel/fold.ts';
import { indexTexts, nameless, orderByTime, type Searchable } from './searchable.ts';
import type { Refresh } from './touched.ts';

const notes: Searchable = {
  kind: 'note',
  entries: async ({ db, workspace, engine }, ids) => {
    const rows = await db
      .selectFrom('notes')
      .select(['id', 'updatedAt'])
      .where('workspace', '=', workspace)
      .where('id', 'in', engine.among(ids))
      .execute();
    return rows.map(({ id, updatedAt }) => ({ id, order: orderByTime(updatedAt) }));
  },
  texts: async ({ db, workspace, engine }, ids) => {
    const rows = await db
      .selectFrom('notes')
      .select(['id', 'body'])
      .where('workspace', '=', workspace)
      .where('id', 'in', engine.among(ids))
      .execute();
    return rows.map(({ id, body }) => ({ id, ...nameless, body: fold(body) }));
  },
};

/** The texts by which notes are found, newest first. */
export const refreshNoteTexts: Refresh = async (access, touched) => {
  await indexTexts(access, notes, touched.notes);
};
