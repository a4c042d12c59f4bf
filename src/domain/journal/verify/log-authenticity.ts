import type { About } from '../about.ts';
import { sameBytes, textOf } from '../bytes.ts';
import type { DeviceMemory } from '../device-memory.ts';
import { type Journal, names } from '../journal.ts';
import { type Checkpoint, readCheckpoint } from '../log/checkpoint.ts';
import type { LogLine } from '../log/envelope.ts';
import { growTree } from '../log/merkle-tree.ts';
import { type NoteKey, readNote, signersOf } from '../log/signed-note.ts';
import { compareSequence } from './compare-sequence.ts';
import type { Failure } from './failure.ts';

export interface CheckedLog {
  readonly lines: readonly (LogLine | null)[];
  /** The checkpoint as it is on the disk, if one of our keys signed it. */
  readonly checkpoint: { readonly note: string; readonly said: Checkpoint } | null;
  /** Whether lines and checkpoint fit each other. */
  readonly isAuthentic: boolean;
  /** The roots at each size from 0, as far as the lines can be read. */
  readonly roots: readonly Uint8Array[];
  readonly failures: readonly Failure[];
}

/** The keys whose signatures count: those that the settings name, and this machine's own. */
export const knownKeys = (about: About, memory: DeviceMemory): readonly NoteKey[] => {
  const own = memory.key();
  return own ? [...about.deviceKeys, { name: about.origin, publicKey: own.publicKey }] : about.deviceKeys;
};

const readSignedCheckpoint = (journal: Journal, about: About, keys: readonly NoteKey[]): CheckedLog['checkpoint'] => {
  const text = textOf(journal.folder.read(names.checkpoint) ?? new Uint8Array()) ?? '';
  const note = readNote(text);
  const said = note && readCheckpoint(note.text);
  if (!note || !said || said.origin !== about.origin) return null;
  // Every signature is one of ours: a further one would be bytes that nothing vouches for.
  return signersOf(journal.sealer, note, keys)?.length === note.signatures.length ? { note: text, said } : null;
};

const rootsOf = (journal: Journal, lines: readonly (LogLine | null)[]): Uint8Array[] => {
  const tree = growTree(journal.sealer.sha256);
  const roots = [tree.root()];
  for (const line of lines) {
    if (!line) break;
    tree.add(line.leaf);
    roots.push(tree.root());
  }
  return roots;
};

const hashesOf = (lines: readonly (LogLine | null)[]): Map<number, string> =>
  new Map(lines.map((line, place) => [place + 1, line?.leaf.toBase64() ?? `damaged ${place}`]));

/** What the lines say about themselves: damaged, out of order, or not in the line of those before them. */
const structuralFailures = (lines: readonly (LogLine | null)[], roots: readonly Uint8Array[]): Failure[] => {
  const numbers = new Map(lines.map((line, place) => [place + 1, String(line?.envelope.seq ?? `damaged ${place}`)]));
  const expected = lines.map((_, place) => String(place + 1));
  const failures = compareSequence(expected, numbers, 'log');
  const broken = lines.findIndex((line, place) => {
    const before = roots[place];
    return line !== null && before !== undefined && line.envelope.previous !== before.toHex();
  });
  return failures.length === 0 && broken > 0 ? [{ seq: broken, kind: 'changed', part: 'log' }] : failures;
};

/** How a signed checkpoint and lines that hold together by themselves differ. */
const againstCheckpoint = (lines: readonly unknown[], roots: readonly Uint8Array[], said: Checkpoint): Failure[] => {
  if (said.size > lines.length) return [{ seq: lines.length + 1, kind: 'missing', part: 'log' }];
  const root = roots[said.size];
  const isBeginning = root !== undefined && sameBytes(root, said.root);
  if (said.size < lines.length && isBeginning) return [{ seq: said.size + 1, kind: 'inserted', part: 'log' }];
  return [{ seq: lines.length || null, kind: 'changed', part: lines.length > 0 ? 'log' : 'checkpoint' }];
};

const againstMemory = (
  lines: readonly (LogLine | null)[],
  memory: ReadonlyMap<number, readonly string[]>,
): Failure[] => {
  const found = hashesOf(lines);
  const last = Math.max(0, ...memory.keys());
  const expected = Array.from({ length: last }, (_, place) => {
    const known = memory.get(place + 1) ?? [];
    const there = found.get(place + 1) ?? '';
    return known.includes(there) ? there : (known[0] ?? null);
  });
  const within = new Map([...found].filter(([seq]) => seq <= last));
  return compareSequence(expected, within, 'log');
};

/** What went wrong with a log that holds together and is signed, but is not the one this machine remembers. */
const splitOrOlder = (
  lines: readonly (LogLine | null)[],
  memory: ReadonlyMap<number, readonly string[]>,
): Failure[] => {
  const found = hashesOf(lines);
  const failures: Failure[] = [];
  for (const [seq, leaves] of [...memory].toSorted(([a], [b]) => a - b)) {
    const there = found.get(seq);
    if (leaves.length > 1 || (there !== undefined && !leaves.includes(there)))
      return [{ seq, kind: 'forked', part: 'log' }];
    if (there === undefined) return [...failures, { seq, kind: 'rolled back', part: 'log' }];
  }
  return failures;
};

/** Checks the log against itself, against the signed checkpoint, and against what this machine remembers. */
export const checkLog = (
  journal: Journal,
  about: About,
  memory: DeviceMemory,
  lines: readonly (LogLine | null)[],
): CheckedLog => {
  const keys = knownKeys(about, memory);
  const checkpoint = readSignedCheckpoint(journal, about, keys);
  const roots = rootsOf(journal, lines);
  const remembered = memory.leaves();
  const structural = structuralFailures(lines, roots);
  const root = roots[lines.length];
  const isAuthentic =
    structural.length === 0 &&
    checkpoint !== null &&
    checkpoint.said.size === lines.length &&
    root !== undefined &&
    sameBytes(root, checkpoint.said.root);
  const damagedMemory: Failure[] = remembered ? [] : [{ seq: null, kind: 'changed', part: 'memory' }];
  if (isAuthentic) {
    const failures = [...splitOrOlder(lines, remembered ?? new Map()), ...damagedMemory];
    return { lines, checkpoint, isAuthentic, roots, failures };
  }
  const known = remembered && remembered.size > 0 ? againstMemory(lines, remembered) : [];
  const named = known.length > 0 ? known : structural;
  const failures = [...named, ...damagedMemory];
  if (checkpoint === null) failures.push({ seq: null, kind: 'changed', part: 'checkpoint' });
  else if (named.length === 0) failures.push(...againstOlderCheckpoint(lines, roots, checkpoint.said, remembered));
  return { lines, checkpoint, isAuthentic, roots, failures };
};

/** Where this machine knows every line, it is the checkpoint that was put back. */
const againstOlderCheckpoint = (
  lines: readonly (LogLine | null)[],
  roots: readonly Uint8Array[],
  said: Checkpoint,
  remembered: ReadonlyMap<number, readonly string[]> | null,
): Failure[] => {
  const knowsAll = lines.every((line, place) => line && remembered?.get(place + 1)?.includes(line.leaf.toBase64()));
  return knowsAll && said.size < lines.length
    ? [{ seq: said.size + 1, kind: 'rolled back', part: 'checkpoint' }]
    : againstCheckpoint(lines, roots, said);
};
