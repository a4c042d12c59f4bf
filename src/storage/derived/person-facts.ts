import type { DerivedAccess } from './touched.ts';

/** What is needed to read facts. */
type Reading = Pick<DerivedAccess, 'db' | 'workspace'> & { readonly engine: Pick<DerivedAccess['engine'], 'among'> };

/** Texts that hang on people, by person, in the order they came on file. */
type TextsByPerson = ReadonlyMap<string, readonly string[]>;

const grouped = (rows: readonly { personId: string; text: string }[]): TextsByPerson => {
  const texts = new Map<string, string[]>();
  for (const { personId, text } of rows) {
    const known = texts.get(personId);
    if (known) known.push(text);
    else texts.set(personId, [text]);
  }
  return texts;
};

export const otherNamesByPerson = async (
  { db, workspace, engine }: Reading,
  ids: readonly string[],
): Promise<TextsByPerson> =>
  grouped(
    await db
      .selectFrom('otherNames')
      .select(['personId', 'fullName as text'])
      .where('workspace', '=', workspace)
      .where('personId', 'in', engine.among(ids))
      .where('removedAt', 'is', null)
      .orderBy('id')
      .execute(),
  );

/** Tags, interests and expertise. */
export const labelsByPerson = async (
  { db, workspace, engine }: Reading,
  ids: readonly string[],
): Promise<TextsByPerson> => {
  const tags = await db
    .selectFrom('tags')
    .select(['personId', 'tag as text'])
    .where('workspace', '=', workspace)
    .where('personId', 'in', engine.among(ids))
    .orderBy('tag')
    .execute();
  const topics = await db
    .selectFrom('topics')
    .select(['personId', 'topic as text'])
    .where('workspace', '=', workspace)
    .where('personId', 'in', engine.among(ids))
    .where('removedAt', 'is', null)
    .orderBy('id')
    .execute();
  return grouped([...tags, ...topics]);
};
