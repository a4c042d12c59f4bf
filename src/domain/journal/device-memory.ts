import { bytesOf, fromBase64, textOf } from './bytes.ts';
import type { Folder } from './folder.ts';
import type { Journal } from './journal.ts';
import type { SigningKey } from './sealer.ts';

const KEY_BYTES = 32;
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

const linesOf = (folder: Folder, name: string): string[] =>
  (textOf(folder.read(name) ?? new Uint8Array()) ?? '').split('\n').filter((line) => line !== '');

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
      const lines = leaves.map(({ seq, leaf }) => `${seq} ${leaf.toBase64()}\n`);
      await folder.append(files.leaves, bytesOf(lines.join('')));
    },
    marks: () => linesOf(folder, files.marks),
    keepMark: (hash) => folder.append(files.marks, bytesOf(`${hash}\n`)),
  };
};
