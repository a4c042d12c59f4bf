const HEAD_LENGTH = 64 * 1024;

/** The beginning of a text, enough to find its layout, and the whole text still to be read. */
export const withHead = (chunks: Iterable<string>): { head: string; all: Iterable<string> } => {
  const iterator = chunks[Symbol.iterator]();
  let head = '';
  let isWhole = false;
  while (head.length < HEAD_LENGTH && !isWhole) {
    const next = iterator.next();
    if (next.done) isWhole = true;
    else head += next.value;
  }
  const all = function* (): Generator<string> {
    yield head;
    if (isWhole) return;
    for (let next = iterator.next(); !next.done; next = iterator.next()) yield next.value;
  };
  return { head: isWhole ? `${head}\n` : head, all: all() };
};
