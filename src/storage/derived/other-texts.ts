import { fold } from '../../kernel/fold.ts';
import { indexTexts, type Searchable } from './searchable.ts';
import { addToTally } from './tallies.ts';
import type { Refresh } from './touched.ts';

/** Newer texts come first. */
const orderOf = (instant: string): number => Math.max(1, Math.floor(Date.parse(instant) / 1000));

const nameless = { names: [], work: '' } as const;

const notes: Searchable = {
  kind: 'note',
  entries: async ({ db, workspace, engine }, ids) => {
    const rows = await db
      .selectFrom('notes')
      .select(['id', 'updatedAt'])
      .where('workspace', '=', workspace)
      .where('id', 'in', engine.among(ids))
      .execute();
    return rows.map(({ id, updatedAt }) => ({ id, order: orderOf(updatedAt) }));
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

const interactions: Searchable = {
  kind: 'interaction',
  entries: async ({ db, workspace, engine }, ids) => {
    const rows = await db
      .selectFrom('interactions')
      .select(['id', 'occurredAt'])
      .where('workspace', '=', workspace)
      .where('id', 'in', engine.among(ids))
      .execute();
    return rows.map(({ id, occurredAt }) => ({ id, order: orderOf(occurredAt) }));
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

/** The texts by which notes are found. */
export const refreshNoteTexts: Refresh = async (access, touched) => {
  await indexTexts(access, notes, touched.notes);
};

/** The texts by which organisations are found. */
export const refreshOrganisationTexts: Refresh = async (access, touched) => {
  await indexTexts(access, organisations, touched.organisations);
};

/** The texts by which interactions are found, and how many interactions there are. */
export const refreshInteractionTexts: Refresh = async (access, touched) => {
  const more = await indexTexts(access, interactions, touched.interactions);
  await addToTally(access.db, access.workspace, 'interactions', more);
};
