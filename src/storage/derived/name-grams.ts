import { chunksOf } from '../chunks.ts';
import type { Database } from '../engine.ts';
import type { DerivedTools } from './touched.ts';

const wordsAChunk = 500;
const fewestLetters = 3;
const mostLetters = 30;

/** The pairs of neighbouring letters of a word, its beginning and end among them, each once. */
export const gramsOf = (word: string): string[] => {
  const letters = ['^', ...word, '$'];
  return [...new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`))];
};

const rowsOf = (word: string) => gramsOf(word).map((gram) => ({ gram, letters: [...word].length, word }));

/** Any one row of a word tells that all of them are there. */
const keyOf = (word: string): [string, string, string] => [`^${[...word][0]}`, String([...word].length), word];

/** Adds the letter pairs of words that are new among the names. */
export const addNameWords = async (
  db: Database,
  workspace: string,
  words: ReadonlySet<string>,
  { engine }: Pick<DerivedTools, 'engine'>,
): Promise<void> => {
  const worthwhile = [...words].filter((word) => {
    const letters = [...word].length;
    return letters >= fewestLetters && letters <= mostLetters;
  });
  const added: string[] = [];
  for (const chunk of chunksOf(worthwhile, wordsAChunk)) {
    const known = await engine.selectRows(
      db,
      workspace,
      'nameGrams',
      ['word'],
      ['gram', 'letters', 'word'],
      chunk.map(keyOf),
    );
    const knownWords = new Set(known.map((row) => row['word']));
    added.push(...chunk.filter((word) => !knownWords.has(word)));
  }
  await engine.insertRows(db, workspace, 'nameGrams', ['gram', 'letters', 'word'], inOrder(added.flatMap(rowsOf)));
};

type GramRow = ReturnType<typeof rowsOf>[number];

/** In the order of the table's key: rows that come in order cost a third of rows that come anyhow. */
const inOrder = (rows: readonly GramRow[]): GramRow[] => {
  const byGram = Map.groupBy(rows, (row) => row.gram);
  return [...byGram.keys()]
    .toSorted()
    .flatMap((gram) =>
      (byGram.get(gram) ?? []).toSorted((a, b) => a.letters - b.letters || (a.word < b.word ? -1 : 1)),
    );
};
