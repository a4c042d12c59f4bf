/** Lines of a text that comes in chunks, without their ends (`\n`, `\r\n`, a lone `\r`), a byte-order mark left out. */
export function* linesOf(chunks: Iterable<string>): Generator<string> {
  let rest = '';
  let isFirst = true;
  let endsWithReturn = false;
  for (const chunk of chunks) {
    let text = rest + chunk;
    if (isFirst && text !== '') {
      text = text.replace(/^\uFEFF/, '');
      isFirst = false;
    }
    // A return at the end of a chunk may be half of a line end.
    endsWithReturn = text.endsWith('\r');
    const whole = endsWithReturn ? text.slice(0, -1) : text;
    const lines = whole.includes('\r') ? whole.split(/\r\n|\n|\r/) : whole.split('\n');
    rest = (lines.pop() ?? '') + (endsWithReturn ? '\r' : '');
    yield* lines;
  }
  const last = endsWithReturn ? rest.slice(0, -1) : rest;
  if (last !== '') yield last;
}
