/** A list longer than this is written line by line: a million rows are more than fits into one text. */
const LONG_LIST = 1000;
const ROWS_PER_PIECE = 256;

/** An answer as one JSON document, in pieces, so that no answer is too long. */
export function* jsonPieces(answer: unknown): Generator<string> {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) {
    yield `${JSON.stringify(answer, null, 2)}\n`;
    return;
  }
  const fields = Object.entries(answer).filter(([, value]) => value !== undefined);
  let opening = '{\n';
  for (const [name, value] of fields) {
    yield `${opening}  ${JSON.stringify(name)}: `;
    opening = ',\n';
    if (Array.isArray(value) && value.length > LONG_LIST) yield* listPieces(value);
    else yield JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');
  }
  yield fields.length === 0 ? '{}\n' : '\n}\n';
}

function* listPieces(list: readonly unknown[]): Generator<string> {
  yield '[\n';
  for (let at = 0; at < list.length; at += ROWS_PER_PIECE) {
    const rows = list.slice(at, at + ROWS_PER_PIECE).map((row) => `    ${JSON.stringify(row)}`);
    yield (at === 0 ? '' : ',\n') + rows.join(',\n');
  }
  yield '\n  ]';
}
