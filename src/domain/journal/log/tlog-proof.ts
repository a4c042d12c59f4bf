import { fromBase64 } from '../bytes.ts';

const FIRST_LINE = 'c2sp.org/tlog-proof@v1';

/** That an entry is in the log, in one file (c2sp.org/tlog-proof). */
export interface LogProof {
  /** From 0. */
  readonly index: number;
  readonly hashes: readonly Uint8Array[];
  /** The checkpoint's note, word for word. */
  readonly checkpoint: string;
}

export const writeProof = ({ index, hashes, checkpoint }: LogProof): string =>
  `${FIRST_LINE}\nindex ${index}\n${hashes.map((hash) => `${hash.toBase64()}\n`).join('')}\n${checkpoint}`;

/** Reads a proof; null where it is none. */
export const readProof = (text: string): LogProof | null => {
  const end = text.indexOf('\n\n');
  if (end < 0) return null;
  const [first, ...lines] = text.slice(0, end).split('\n');
  if (lines[0]?.startsWith('extra ')) lines.shift();
  const [, index] = /^index (0|[1-9]\d*)$/.exec(lines.shift() ?? '') ?? [];
  const hashes = lines.map(fromBase64);
  if (first !== FIRST_LINE || index === undefined) return null;
  if (!hashes.every((hash) => hash !== null && hash.length === 32)) return null;
  return { index: Number(index), hashes: hashes as Uint8Array[], checkpoint: text.slice(end + 2) };
};
