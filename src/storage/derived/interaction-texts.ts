import { fold } from '../../kernel/fold.ts';
import { indexTexts, nameless, orderByTime, type Searchable } from './searchable.ts';
import { addToTally } from './tallies.ts';
import type { Refresh } from './touched.ts';

const interactions: Searchable = {
  kind: 'interaction',
  entries: async ({ db, workspace, engine }, ids) => {
    const rows = await db
      .selectFrom('interactions')
      .select(['id', 'occurredAt'])
      .where('workspace', '=', workspace)
      .where('id', 'in', engine.among(ids))
      .execute();
    return rows.map(({ id, occurredAt }) => ({ id, order: orderByTime(occurredAt) }));
  },
  texts: async ({ db, workspace, engine }, ids) => {
    const rows = await db
      .selectFrom('interactions')
      .select(['id', 'subject', 'body'])
      .where('workspace', '=', workspace)
      .where('id', 'in', engine.among(ids))
      .execute();
    return rows.map(({ id, subject, body }) => ({ id, ...nameless, body: fold(`${subject ?? ''}\n${body ?? ''}`) }));
  },
};

/** The texts by which interactions are found, newest first, and how many interactions there are. */
export const refreshInteractionTexts: Refresh = async (access, touched) => {
  const more = await indexTexts(access, interactions, touched.interactions);
  await addToTally(access.db, access.workspace, 'interactions', more);
};
