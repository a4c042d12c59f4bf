const BLOCK_LENGTH = 64 * 1024;

/** Small pieces of text put together: whoever takes them has some cost for each. */
export async function* inBlocks(pieces: Iterable<string>): AsyncGenerator<string> {
  let block: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    block.push(piece);
    length += piece.length;
    if (length < BLOCK_LENGTH) continue;
    yield block.join('');
    block = [];
    length = 0;
  }
  if (length > 0) yield block.join('');
}
