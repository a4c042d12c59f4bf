import type { Database } from '../engine.ts';

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
  db: Database,
  workspace: string,
  ids: readonly string[],
): Promise<TextsByPerson> =>
  grouped(
    await db
      .selectFrom('otherNames')
      .select(['personId', 'fullName as text'])
      .where('workspace', '=', workspace)
      .where('personId', 'in', ids)
      .where('removedAt', 'is', null)
      .orderBy('id')
      .execute(),
  );

/** Tags, interests and expertise. */
export const labelsByPerson = async (
  db: Database,
  workspace: string,
  ids: readonly string[],
): Promise<TextsByPerson> => {
  const tags = await db
    .selectFrom('tags')
    .select(['personId', 'tag as text'])
    .where('workspace', '=', workspace)
    .where('personId', 'in', ids)
    .orderBy('tag')
    .execute();
  const topics = await db
    .selectFrom('topics')
    .select(['personId', 'topic as text'])
    .where('workspace', '=', workspace)
    .where('personId', 'in', ids)
    .where('removedAt', 'is', null)
    .orderBy('id')
    .execute();
  return grouped([...tags, ...topics]);
};
