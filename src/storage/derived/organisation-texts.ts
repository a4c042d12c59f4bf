import { fold } from '../../kernel/fold.ts';
import { indexTexts, type Searchable } from './searchable.ts';
import type { Refresh } from './touched.ts';

const organisations: Searchable = {
  kind: 'organisation',
  entries: async ({ db, workspace, engine }, ids) => {
    const rows = await db
      .selectFrom('organisations')
      .select('id')
      .where('workspace', '=', workspace)
      .where('id', 'in', engine.among(ids))
      .execute();
    return rows.map(({ id }) => ({ id, order: null }));
  },
  texts: async ({ db, workspace, engine }, ids) => {
    const rows = await db
      .selectFrom('organisations')
      .select(['id', 'name'])
      .where('workspace', '=', workspace)
      .where('id', 'in', engine.among(ids))
      .execute();
    return rows.map(({ id, name }) => ({ id, names: [fold(name)], work: '', body: '' }));
  },
};

/** The names by which organisations are found. */
export const refreshOrganisationTexts: Refresh = async (access, touched) => {
  await indexTexts(access, organisations, touched.organisations);
};
