import { bytesOf, textOf } from '../bytes.ts';
import type { About } from '../about.ts';
import type { DeviceMemory } from '../device-memory.ts';
import { type Journal, names } from '../journal.ts';
import type { SigningKey } from '../sealer.ts';
import { checkpointText } from './checkpoint.ts';
import { type LogLine, readLine, writeLine } from './envelope.ts';
import { growTree } from './merkle-tree.ts';
import { readLogTexts, statedLeaves } from './read-log.ts';
import { readNote, signersOf, signNote } from './signed-note.ts';

/**
 * Notes, signed by this machine, which line is about to be added. It is written before the entry, so that an entry that
 * lies in the folder while the log does not know of it is either ours, half-way, or somebody else's.
 */
export const writePending = (journal: Journal, about: About, key: SigningKey, line: LogLine): Promise<void> =>
  journal.folder.write(names.pending, bytesOf(signNote(journal.sealer.sha256, writeLine(line), about.origin, key)));

/** The line that this machine was writing when it was stopped, or null. */
const readPending = (journal: Journal, about: About, key: SigningKey): LogLine | null => {
  const note = readNote(textOf(journal.folder.read(names.pending) ?? new Uint8Array()) ?? '');
  if (!note) return null;
  const signers = signersOf(journal.sealer, note, [{ name: about.origin, publicKey: key.publicKey }]);
  return signers?.length === 1 ? readLine(journal.sealer.sha256, note.text.slice(0, -1)) : null;
};

const moveEvidence = async (journal: Journal, { envelope }: LogLine): Promise<void> => {
  for (const place of envelope.evidence.keys()) {
    const name = names.evidence(envelope.seq, place + 1);
    if (journal.folder.list('files').includes(unfinished(name).slice('files/'.length)))
      await journal.folder.move(unfinished(name), name);
  }
};

/** Stopped before the entry itself was on the disk: nothing was promised yet, and nothing is left lying about. */
const discard = async (journal: Journal): Promise<void> => {
  for (const name of journal.folder.list('files'))
    if (name.endsWith('.part')) await journal.folder.remove(`files/${name}`);
  await journal.folder.remove(names.pending);
};

const isWritten = (journal: Journal, { envelope }: LogLine): boolean => {
  const entry = journal.folder.read(names.entry(envelope.seq));
  return entry !== null && journal.sealer.sha256(entry).toHex() === envelope.sha256;
};

/** What a file is called until its entry counts. */
export const unfinished = (name: string): string => name.replace(/\.age$/, '.part');

/** Adds the line to the log unless it is its end already. A line that was cut off by a crash is written anew. */
const appendLine = async (journal: Journal, line: LogLine): Promise<readonly string[]> => {
  const text = writeLine(line);
  const { texts, rest } = readLogTexts(journal.folder);
  if (texts.at(-1) === text.slice(0, -1)) return texts;
  if (rest === '') await journal.folder.append(names.log, bytesOf(text));
  else await journal.folder.write(names.log, bytesOf([...texts, text.slice(0, -1), ''].join('\n')));
  return [...texts, text.slice(0, -1)];
};

/** Signs what the log is now. */
export const writeCheckpoint = async (
  journal: Journal,
  origin: string,
  key: SigningKey,
  leaves: readonly Uint8Array[],
): Promise<string> => {
  const tree = growTree(journal.sealer.sha256);
  for (const leaf of leaves) tree.add(leaf);
  const text = checkpointText({ origin, size: tree.size, root: tree.root() });
  const note = signNote(journal.sealer.sha256, text, origin, key);
  await journal.folder.write(names.checkpoint, bytesOf(note));
  return note;
};

/** This machine remembers all leaves that go with what it remembered before; where that does not fit, only the new one. */
const remember = async (memory: DeviceMemory, leaves: readonly Uint8Array[]): Promise<void> => {
  const known = memory.leaves() ?? new Map<number, readonly string[]>();
  const fits = leaves.every((leaf, place) => known.get(place + 1)?.includes(leaf.toBase64()) ?? true);
  const fresh = leaves
    .map((leaf, place) => ({ seq: place + 1, leaf }))
    .filter(({ seq, leaf }) => !known.get(seq)?.includes(leaf.toBase64()));
  await memory.keepLeaves(fits ? fresh : fresh.slice(-1));
};

/**
 * Takes what was begun to its end: the evidence under its names, then the log, then the checkpoint. Doing it again does
 * no harm. Answers the line that was finished, or null where no entry was under way.
 */
export const finishPending = async (journal: Journal, about: About, memory: DeviceMemory): Promise<LogLine | null> => {
  if (journal.folder.read(names.pending) === null) return null;
  const key = memory.key();
  const line = key && readPending(journal, about, key);
  if (!key || !line) return null;
  if (!isWritten(journal, line)) {
    await discard(journal);
    return null;
  }
  await moveEvidence(journal, line);
  const leaves = statedLeaves(await appendLine(journal, line));
  await writeCheckpoint(journal, about.origin, key, leaves);
  await remember(memory, leaves);
  await journal.folder.remove(names.pending);
  return line;
};
