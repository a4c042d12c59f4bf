import { logOfLevel } from '../../domain/ties/strength.ts';
import { today } from '../../kernel/clock.ts';
import { dayNumber } from '../../kernel/day-number.ts';
import { fold } from '../../kernel/fold.ts';
import { indexedWords } from '../indexed-words.ts';
import { addNameWords } from './name-grams.ts';
import { labelsByPerson, otherNamesByPerson } from './person-facts.ts';
import { columnsOfPersonText, personBody, personNames, personWork } from './person-text.ts';
import { indexTexts, type Searchable } from './searchable.ts';
import type { Refresh } from './touched.ts';
import type { SearchText } from '../search-index.ts';

/** Strength, as stored, grows by one in sixty days; so fine a step tells nearly all people apart. */
const stepsOfOrder = 2 ** 20;

/**
 * The dearest come first. Computed strengths never change by waiting, so their order holds until the next contact; a
 * stated one stands where it stood on the day it was stated.
 */
const orderOf = (log: number | null): number | null =>
  log === null ? null : Math.max(1, Math.round(log * stepsOfOrder));

/** What a list looks into where so many are found by a text that asking one by one is quicker. */
const wordsOfLine = (text: SearchText): string =>
  [...text.names.flatMap(indexedWords), '|', ...indexedWords(text.work)].map((word) => ` ${word}`).join('');

const entries: Searchable['entries'] = async ({ db, workspace, engine, clock }, ids) => {
  const day = dayNumber(today(clock).toString());
  const rows = await db
    .selectFrom('ties')
    .select(['personId', 'strengthLog', 'statedLevel'])
    .where('workspace', '=', workspace)
    .where('personId', 'in', engine.among(ids))
    .execute();
  return rows.map(({ personId, strengthLog, statedLevel }) => ({
    id: personId,
    order: orderOf(statedLevel === null ? strengthLog : logOfLevel(statedLevel, day)),
  }));
};

const texts: Searchable['texts'] = async ({ db, workspace, engine }, ids) => {
  const people = await db
    .selectFrom('people')
    .select(columnsOfPersonText)
    .where('workspace', '=', workspace)
    .where('id', 'in', engine.among(ids))
    .execute();
  const otherNames = await otherNamesByPerson({ db, workspace, engine }, ids);
  const labels = await labelsByPerson({ db, workspace, engine }, ids);
  return people.map((person) => ({
    id: person.id,
    names: personNames(person, otherNames.get(person.id) ?? []).map(fold),
    work: fold(personWork(person)),
    body: fold(personBody(person, labels.get(person.id) ?? [])),
    isArchived: person.archivedAt !== null,
  }));
};

/**
 * The texts by which people are found, strongest ties first: a new strength alone gives them a new place. The user has
 * no tie and is not among them.
 */
export const refreshPeopleTexts: Refresh = async (access, touched) => {
  const nameWords = new Set<string>();
  const { db, workspace, engine } = access;
  const noting: Searchable['texts'] = async (_, ids) => {
    const read = await texts(access, ids);
    const changed = read.filter((text) => touched.people.has(text.id));
    for (const word of changed.flatMap((text) => text.names.flatMap(indexedWords))) nameWords.add(word);
    const lines = changed.map((text) => ({ personId: text.id, words: wordsOfLine(text) }));
    await engine.updateRows(db, workspace, 'ties', ['words'], ['personId'], lines);
    return read;
  };
  const people: Searchable = { kind: 'person', entries, texts: noting };
  await indexTexts(access, people, touched.people.union(touched.ties));
  await addNameWords(db, workspace, nameWords, access);
};
