import { fold } from '../../kernel/fold.ts';
import { indexedWords } from '../indexed-words.ts';
import { addNameWords } from './name-grams.ts';
import { labelsByPerson, otherNamesByPerson } from './person-facts.ts';
import { columnsOfPersonText, personBody, personNames, personWork } from './person-text.ts';
import { indexTexts, type Searchable } from './searchable.ts';
import type { RefreshDerived } from './touched.ts';

/** Strength, as stored, grows by one in sixty days; so fine a step tells nearly all people apart. */
const stepsOfOrder = 2 ** 20;

/** The dearest come first. Stored strengths never change by waiting, so this order holds until the next contact. */
const orderOf = (strengthLog: number | null): number | null =>
  strengthLog === null ? null : Math.max(1, Math.round(strengthLog * stepsOfOrder));

/** People as they are found. The words of their names are noted by the way. */
const peopleNoting = (nameWords: Set<string>): Searchable => ({
  kind: 'person',
  entries: async (db, workspace, ids) => {
    const rows = await db
      .selectFrom('ties')
      .select(['personId', 'strengthLog'])
      .where('workspace', '=', workspace)
      .where('personId', 'in', ids)
      .execute();
    return rows.map(({ personId, strengthLog }) => ({ id: personId, order: orderOf(strengthLog) }));
  },
  texts: async (db, workspace, ids) => {
    const people = await db
      .selectFrom('people')
      .select(columnsOfPersonText)
      .where('workspace', '=', workspace)
      .where('id', 'in', ids)
      .execute();
    const otherNames = await otherNamesByPerson(db, workspace, ids);
    const labels = await labelsByPerson(db, workspace, ids);
    return people.map((person) => {
      const names = personNames(person, otherNames.get(person.id) ?? []).map(fold);
      for (const word of names.flatMap(indexedWords)) nameWords.add(word);
      return {
        id: person.id,
        names,
        work: fold(personWork(person)),
        body: fold(personBody(person, labels.get(person.id) ?? [])),
      };
    });
  },
});

/** The texts by which people are found, strongest ties first. The user has no tie and is not among them. */
export const refreshPeopleTexts: RefreshDerived = async (db, workspace, touched, tools) => {
  const nameWords = new Set<string>();
  await indexTexts(peopleNoting(nameWords), touched.people.union(touched.ties), db, workspace, tools);
  await addNameWords(db, workspace, nameWords, tools);
};
