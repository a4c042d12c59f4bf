import type { Clock } from '../../kernel/clock.ts';
import { instantText } from '../../kernel/instant-text.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { DomainError } from '../errors.ts';
import type { About } from './about.ts';
import { busyFolder } from './create-journal.ts';
import { commitmentOf, type EntryDocument, givenFields, newSalts, writeDocument } from './entry/entry-document.ts';
import type { EntryFields, EvidenceInput } from './entry/entry-fields.ts';
import { findEvidence, type FoundEvidence, type SealedEvidence, sealEvidence } from './entry/seal-evidence.ts';
import type { Journal } from './journal.ts';
import { names } from './journal.ts';
import { lineOf, type LogLine } from './log/envelope.ts';
import { growTree } from './log/merkle-tree.ts';
import { finishPending, writePending } from './log/pending.ts';
import { readLogTexts, statedLeaves } from './log/read-log.ts';
import { openFolder } from './opened-folder.ts';

export interface NewEntry {
  readonly fields: EntryFields;
  readonly evidence: readonly EvidenceInput[];
}

export interface AddedEntry {
  readonly seq: number;
  readonly recordedAt: string;
  readonly evidence: { name: string; bytes: number; sha256: string }[];
  /** What could not be kept, and why; the entry itself is. */
  readonly problems: string[];
}

export const recipientsOf = (about: About): readonly string[] => [about.recipient, ...about.further];

/** The files that can be read, and what is wrong with the others. Words already written are never refused for the sake of a file. */
const findAll = (
  journal: Journal,
  wanted: readonly EvidenceInput[],
): { found: FoundEvidence[]; problems: string[] } => {
  const found: FoundEvidence[] = [];
  const problems: string[] = [];
  for (const each of wanted) {
    const one = findEvidence(journal, each);
    if (one.ok) found.push(one.value);
    else
      problems.push(
        `${each.path}: ${one.error} The entry is kept without it. To add the file, write an entry that corrects this one.`,
      );
  }
  return { found, problems };
};

/** Somebody’s file under the name that the next entry needs is put aside, never overwritten. */
const makeRoom = async (journal: Journal, seq: number): Promise<void> => {
  const name = names.entry(seq);
  if (journal.folder.read(name) === null) return;
  const taken = journal.folder.list('aside').length;
  await journal.folder.move(name, `aside/${String(taken + 1).padStart(3, '0')}-${name}`);
};

const sealEntry = async (
  journal: Journal,
  about: About,
  entry: EntryDocument,
  sealed: readonly SealedEvidence[],
  previous: Uint8Array,
): Promise<{ readonly cipher: Uint8Array; readonly line: LogLine }> => {
  const cipher = await journal.sealer.seal(writeDocument(entry), recipientsOf(about));
  const line = lineOf(journal.sealer.sha256, {
    v: 1,
    seq: entry.seq,
    recordedAt: entry.recordedAt,
    sha256: journal.sealer.sha256(cipher).toHex(),
    bytes: cipher.length,
    fields: commitmentOf(journal.sealer.sha256, entry),
    evidence: sealed.map((each) => each.sealed),
    previous: previous.toHex(),
    ...(entry.fields.removes === undefined ? {} : { removes: entry.fields.removes }),
  });
  return { cipher, line };
};

/**
 * Seals an entry and adds it to the log. No secret is needed: an entry is sealed to the journal's recipient. It is on
 * the disk before the log knows of it, and the log before the checkpoint: once it is written, it is lost nowhere.
 */
export const addEntry = async (
  journal: Journal,
  clock: Clock,
  given: NewEntry,
): Promise<Result<AddedEntry, DomainError>> => {
  const opened = openFolder(journal);
  if (!opened.ok) return opened;
  const { about, memory } = opened.value;
  const { found, problems } = findAll(journal, given.evidence);
  const added = await journal.folder.alone(async () => {
    await finishPending(journal, about, memory);
    const key = memory.key() ?? (await memory.makeKey());
    if (memory.about() === null) await memory.keepAbout(journal.folder.read(names.about) ?? new Uint8Array());
    const tree = growTree(journal.sealer.sha256);
    for (const leaf of statedLeaves(readLogTexts(journal.folder).texts)) tree.add(leaf);
    const seq = tree.size + 1;
    await makeRoom(journal, seq);
    const sealed: SealedEvidence[] = [];
    for (const each of found)
      sealed.push(await sealEvidence(journal, each, { seq, place: sealed.length + 1 }, recipientsOf(about)));
    const recordedAt = instantText(clock.now());
    const evidence = sealed.map((each) => each.evidence);
    const fields = givenFields({ ...given.fields, zone: clock.zone });
    const entry: EntryDocument = { v: 1, seq, recordedAt, fields, salts: newSalts(journal.sealer), evidence };
    const { cipher, line } = await sealEntry(journal, about, entry, sealed, tree.root());
    await writePending(journal, about, key, line);
    await journal.folder.write(names.entry(seq), cipher);
    await finishPending(journal, about, memory);
    return {
      seq,
      recordedAt,
      problems,
      evidence: evidence.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
    };
  });
  return added ? ok(added.done) : err(busyFolder);
};
