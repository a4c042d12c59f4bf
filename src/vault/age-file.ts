import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Identity } from 'age-encryption';
import { type AgeStanza, base64 } from './age-stanza.ts';
import { openPayload, sealPayload } from './age-stream.ts';

const FILE_KEY_BYTES = 16;
const NONCE_BYTES = 16;
const COLUMNS = 64;
const MOST_HEADER_BYTES = 1024 * 1024;
const MAC_LINE = /(?:^|\n)--- [^\n]*\n/;

/** Wraps the file key for one of those who may open the file. */
export type Wrap = (fileKey: Uint8Array) => AgeStanza | Promise<AgeStanza>;

const derive = (fileKey: Uint8Array, salt: Uint8Array, info: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', fileKey, salt, info, 32));

const stanzaText = ({ args, body }: AgeStanza): string => {
  const text = base64(body);
  const lines: string[] = text.match(new RegExp(`.{1,${COLUMNS}}`, 'g')) ?? [];
  // The last line is always shorter than the others, even if it has to be empty.
  if (text.length % COLUMNS === 0) lines.push('');
  return `-> ${args.join(' ')}\n${lines.join('\n')}\n`;
};

/**
 * An age file (c2sp.org/age, version 1), written with the runtime's own cryptography: adding an entry must not wait for
 * a library to be loaded. Files are read with the library.
 */
export async function* sealFile(plain: AsyncIterable<Uint8Array>, wraps: readonly Wrap[]): AsyncIterable<Uint8Array> {
  const fileKey = randomBytes(FILE_KEY_BYTES);
  const stanzas: AgeStanza[] = [];
  for (const wrap of wraps) stanzas.push(await wrap(fileKey));
  const start = `age-encryption.org/v1\n${stanzas.map(stanzaText).join('')}---`;
  const mac = createHmac('sha256', derive(fileKey, Buffer.alloc(0), 'header'))
    .update(start)
    .digest();
  const nonce = randomBytes(NONCE_BYTES);
  yield Buffer.concat([Buffer.from(`${start} ${base64(mac)}\n`), nonce]);
  yield* sealPayload(derive(fileKey, nonce, 'payload'), plain);
}

/** A file that cannot be opened with these identities, or is no sound age file. */
export class UnreadableFile extends Error {}

interface Split {
  readonly header: Uint8Array;
  readonly nonce: Uint8Array;
  readonly rest: AsyncIterable<Uint8Array>;
}

/** The header with its last line, the nonce, and the payload. */
const split = async (sealed: AsyncIterable<Uint8Array>): Promise<Split> => {
  const pieces = sealed[Symbol.asyncIterator]();
  let start = Buffer.alloc(0);
  let end = -1;
  while (end < 0 || start.length < end + NONCE_BYTES) {
    const { value, done } = await pieces.next();
    if (done) throw new UnreadableFile('The file is cut short.');
    start = Buffer.concat([start, value]);
    const match = end < 0 ? MAC_LINE.exec(start.toString('latin1')) : null;
    if (match) end = match.index + match[0].length;
    else if (end < 0 && start.length > MOST_HEADER_BYTES)
      throw new UnreadableFile('The file has no end of its header.');
  }
  const rest = async function* (): AsyncIterable<Uint8Array> {
    yield start.subarray(end + NONCE_BYTES);
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
  };
  return { header: start.subarray(0, end), nonce: start.subarray(end, end + NONCE_BYTES), rest: rest() };
};

/**
 * Opens an age file: the library reads the header strictly and checks it, the payload goes through the runtime's own
 * cipher. Throws where the file is damaged or meant for others, possibly after sound parts were passed on.
 */
export async function* openFile(
  sealed: AsyncIterable<Uint8Array>,
  identities: readonly Identity[],
): AsyncIterable<Uint8Array> {
  const { header, nonce, rest } = await split(sealed);
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  const fileKey = await decrypter.decryptHeader(header);
  yield* openPayload(derive(fileKey, nonce, 'payload'), rest);
}
