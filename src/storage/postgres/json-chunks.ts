const MOST_ROWS = 2000;
const MOST_CHARACTERS = 8_000_000;

/** Rows as JSON arrays, each of a size that one statement carries well. */
export function* chunksOfJson(rows: readonly object[]): Generator<string> {
  let texts: string[] = [];
  let characters = 0;
  for (const row of rows) {
    const text = JSON.stringify(row);
    texts.push(text);
    characters += text.length;
    if (texts.length < MOST_ROWS && characters < MOST_CHARACTERS) continue;
    yield `[${texts.join(',')}]`;
    texts = [];
    characters = 0;
  }
  if (texts.length > 0) yield `[${texts.join(',')}]`;
}
