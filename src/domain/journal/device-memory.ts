import { bytesOf, fromBase64, textOf } from './bytes.ts';
import type { Folder } from './folder.ts';
import type { Journal } from './journal.ts';
import type { SigningKey } from './sealer.ts';

const KEY_BYTES = 32;
const NEWLINE = 0x0a;
const files = { key: 'key', about: 'about', leaves: 'log', marks: 'marks' } as const;

/**
 * What this machine remembers of a journal, apart from the journal's own folder: the key it signs with, and every leaf
 * it ever wrote or saw. Whoever puts an older folder in place, or rewrites it, is found out by it.
 */
export interface DeviceMemory {
  /** The key of this machine, or null where it never wrote. */
  key(): SigningKey | null;
  makeKey(): Promise<SigningKey>;
  /** The settings as they were last vouched for. */
  about(): Uint8Array | null;
  keepAbout(about: Uint8Array): Promise<void>;
  /** By number: usually one leaf; several where the journal split. Null where the memory is damaged. */
  leaves(): ReadonlyMap<number, readonly string[]> | null;
  keepLeaves(leaves: readonly { readonly seq: number; readonly leaf: Uint8Array }[]): Promise<void>;
  /** Hashes of the marks that were made here. */
  marks(): readonly string[];
  keepMark(hash: string): Promise<void>;
}

/** Whole lines only: what stands behind the last newline was cut off by a crash. */
const linesOf = (folder: Folder, name: string): string[] =>
  (textOf(folder.read(name) ?? new Uint8Array()) ?? 'damaged\n').split('\n').slice(0, -1);

const appendLines = async (folder: Folder, name: string, lines: readonly string[]): Promise<void> => {
  const there = folder.read(name);
  const added = bytesOf(lines.map((line) => `${line}\n`).join(''));
  if (!there || there.length === 0 || there.at(-1) === NEWLINE) return folder.append(name, added);
  const whole = linesOf(folder, name).map((line) => `${line}\n`);
  await folder.write(name, new Uint8Array([...bytesOf(whole.join('')), ...added]));
};

const readLeaves = (lines: readonly string[]): ReadonlyMap<number, readonly string[]> | null => {
  const found = new Map<number, string[]>();
  for (const line of lines) {
    const [, seq, leaf = ''] = /^([1-9]\d*) (\S+)$/.exec(line) ?? [];
    if (fromBase64(leaf)?.length !== 32) return null;
    const known = found.get(Number(seq));
    if (!known) found.set(Number(seq), [leaf]);
    else if (!known.includes(leaf)) known.push(leaf);
  }
  return found;
};

export const deviceMemory = (journal: Journal, origin: string): DeviceMemory => {
  const folder = journal.deviceFolder(origin);
  const keyOf = (secret: Uint8Array | null): SigningKey | null =>
    secret?.length === KEY_BYTES ? journal.sealer.signingKey(secret) : null;
  return {
    key: () => keyOf(folder.read(files.key)),
    makeKey: async () => {
      const secret = journal.sealer.random(KEY_BYTES);
      await folder.write(files.key, secret);
      return journal.sealer.signingKey(secret);
    },
    about: () => folder.read(files.about),
    keepAbout: (about) => folder.write(files.about, about),
    leaves: () => readLeaves(linesOf(folder, files.leaves)),
    keepLeaves: async (leaves) => {
      if (leaves.length === 0) return;
      await appendLines(
        folder,
        files.leaves,
        leaves.map(({ seq, leaf }) => `${seq} ${leaf.toBase64()}`),
      );
    },
    marks: () => linesOf(folder, files.marks),
    keepMark: (hash) => appendLines(folder, files.marks, [hash]),
  };
};
