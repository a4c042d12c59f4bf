import { fromBase64 } from '../bytes.ts';

/** The log at one size (c2sp.org/tlog-checkpoint): whoever has this can tell later whether it is still the same log. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
}

export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${root.toBase64()}\n`;

/** Reads the text of a checkpoint's note; null where it is none. */
export const readCheckpoint = (text: string): Checkpoint | null => {
  const [origin, size, hash, rest] = text.split('\n');
  if (!origin || !size || !hash || rest !== '' || !/^(0|[1-9]\d*)$/.test(size)) return null;
  const root = fromBase64(hash);
  const number = Number(size);
  return root?.length === 32 && Number.isSafeInteger(number) ? { origin, size: number, root } : null;
};
