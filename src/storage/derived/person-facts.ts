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

/**
 * The user's own words on what was given, asked and introduced. The skills of endorsements are left out: they are the
 * user's as often as the person's.
 */
const wordsOfGiving = async ({ db, workspace, engine }: Reading, ids: readonly string[]) => {
  const exchanges = await db
    .selectFrom('exchanges')
    .select(['personId', 'text'])
    .where('workspace', '=', workspace)
    .where('personId', 'in', engine.among(ids))
    .where('removedAt', 'is', null)
    .where('kind', '<>', 'endorsement')
    .where('text', 'is not', null)
    .orderBy('id')
    .execute();
  const asks = await db
    .selectFrom('asks')
    .select(['personId', 'text'])
    .where('workspace', '=', workspace)
    .where('personId', 'in', engine.among(ids))
    .orderBy('id')
    .execute();
  const introductions = await db
    .selectFrom('introductions')
    .select(['otherId as personId', 'purpose as text'])
    .where('workspace', '=', workspace)
    .where('otherId', 'in', engine.among(ids))
    .orderBy('id')
    .execute();
  return [...exchanges.map(({ personId, text }) => ({ personId, text: text ?? '' })), ...asks, ...introductions];
};

/** Tags, interests and expertise, and words on what was given and asked. */
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
  return grouped([...tags, ...topics, ...(await wordsOfGiving({ db, workspace, engine }, ids))]);
};
