import { fold } from '../../kernel/fold.ts';
import { chunksOf } from '../chunks.ts';
import type { Database } from '../engine.ts';
import type { SearchText } from '../search-index.ts';
import { addToTally } from './tallies.ts';
import type { DerivedTools, RefreshDerived } from './touched.ts';

const textsAChunk = 500;

/** Newer texts come first. */
const orderOf = (instant: string): number => Math.max(1, Math.floor(Date.parse(instant) / 1000));

const nameless = { names: [], work: '' } as const;

const replace = async (
  db: Database,
  workspace: string,
  kind: SearchText['kind'],
  ids: readonly string[],
  texts: readonly SearchText[],
  { engine }: DerivedTools,
): Promise<void> => {
  const found = new Set(texts.map((text) => text.id));
  await engine.search.remove(
    db,
    workspace,
    kind,
    ids.filter((id) => !found.has(id)),
  );
  await engine.search.put(db, workspace, texts);
};

/** The texts by which notes are found. */
export const refreshNoteTexts: RefreshDerived = async (db, workspace, touched, tools) => {
  for (const ids of chunksOf(touched.notes, textsAChunk)) {
    const notes = await db
      .selectFrom('notes')
      .select(['id', 'body', 'updatedAt'])
      .where('workspace', '=', workspace)
      .where('id', 'in', ids)
      .execute();
    const texts = notes.map(({ id, body, updatedAt }): SearchText => ({
      kind: 'note',
      id,
      ...nameless,
      body: fold(body),
      order: orderOf(updatedAt),
    }));
    await replace(db, workspace, 'note', ids, texts, tools);
  }
};

/** The texts by which organisations are found. */
export const refreshOrganisationTexts: RefreshDerived = async (db, workspace, touched, tools) => {
  for (const ids of chunksOf(touched.organisations, textsAChunk)) {
    const organisations = await db
      .selectFrom('organisations')
      .select(['id', 'name'])
      .where('workspace', '=', workspace)
      .where('id', 'in', ids)
      .execute();
    const texts = organisations.map(({ id, name }): SearchText => ({
      kind: 'organisation',
      id,
      names: [fold(name)],
      work: '',
      body: '',
      order: null,
    }));
    await replace(db, workspace, 'organisation', ids, texts, tools);
  }
};

/** The texts by which interactions are found, and how many interactions there are. */
export const refreshInteractionTexts: RefreshDerived = async (db, workspace, touched, tools) => {
  for (const ids of chunksOf(touched.interactions, textsAChunk)) {
    const interactions = await db
      .selectFrom('interactions')
      .select(['id', 'occurredAt', 'subject', 'body'])
      .where('workspace', '=', workspace)
      .where('id', 'in', ids)
      .execute();
    const before = await tools.engine.search.holds(db, workspace, 'interaction', ids);
    const texts = interactions.map(({ id, occurredAt, subject, body }): SearchText => ({
      kind: 'interaction',
      id,
      ...nameless,
      body: fold(`${subject ?? ''}\n${body ?? ''}`),
      order: orderOf(occurredAt),
    }));
    await replace(db, workspace, 'interaction', ids, texts, tools);
    await addToTally(db, workspace, 'interactions', texts.length - before.size);
  }
};
