import { fold } from '../../kernel/fold.ts';
import { chunksOf } from '../chunks.ts';
import type { Database } from '../engine.ts';
import { indexedWords } from '../indexed-words.ts';
import type { SearchText } from '../search-index.ts';
import { addNameWords } from './name-grams.ts';
import { labelsByPerson, otherNamesByPerson } from './person-facts.ts';
import { columnsOfPersonText, personBody, personNames, personWork } from './person-text.ts';
import type { RefreshDerived } from './touched.ts';

const peopleAChunk = 500;
/** Strength, as stored, grows by one in sixty days; so fine a step tells nearly all people apart. */
const stepsOfOrder = 2 ** 20;

/** The dearest come first. Stored strengths never change by waiting, so this order holds until the next contact. */
const orderOf = (strengthLog: number | null): number | null =>
  strengthLog === null ? null : Math.max(1, Math.round(strengthLog * stepsOfOrder));

const textsOf = async (db: Database, workspace: string, ids: readonly string[]): Promise<SearchText[]> => {
  const people = await db
    .selectFrom('people')
    .innerJoin('ties', (join) =>
      join.onRef('ties.workspace', '=', 'people.workspace').onRef('ties.personId', '=', 'people.id'),
    )
    .select([...columnsOfPersonText, 'strengthLog'])
    .where('people.workspace', '=', workspace)
    .where('people.id', 'in', ids)
    .where('isSelf', '=', 0)
    .execute();
  const otherNames = await otherNamesByPerson(db, workspace, ids);
  const labels = await labelsByPerson(db, workspace, ids);
  return people.map((person) => ({
    kind: 'person',
    id: person.id,
    names: personNames(person, otherNames.get(person.id) ?? []).map(fold),
    work: fold(personWork(person)),
    body: fold(personBody(person, labels.get(person.id) ?? [])),
    order: orderOf(person.strengthLog),
  }));
};

/** The texts by which people are found, strongest ties first. The user is not among them. */
export const refreshPeopleTexts: RefreshDerived = async (db, workspace, touched, tools) => {
  const known = new Set<string>();
  for (const ids of chunksOf(touched.people.union(touched.ties), peopleAChunk)) {
    const texts = await textsOf(db, workspace, ids);
    const found = new Set(texts.map((text) => text.id));
    await tools.engine.search.remove(
      db,
      workspace,
      'person',
      ids.filter((id) => !found.has(id)),
    );
    await tools.engine.search.put(db, workspace, texts);
    const fresh = new Set(texts.flatMap((text) => text.names.flatMap(indexedWords))).difference(known);
    await addNameWords(db, workspace, fresh, tools);
    for (const word of fresh) known.add(word);
  }
};
