import { err, ok, type Result } from '../../../kernel/result.ts';
import { type DomainError, invalid } from '../../errors.ts';
import { anchoredEntries, type ReadMark, readMarks } from '../anchor/marks.ts';
import { commitmentList, disclose, type DisclosedField, type EntryDocument } from '../entry/entry-document.ts';
import type { Journal } from '../journal.ts';
import type { UnlockedJournal } from '../journal-session.ts';
import type { LogLine } from '../log/envelope.ts';
import { consistencyProof, inclusionProof } from '../log/merkle-tree.ts';
import { readLog } from '../log/read-log.ts';
import { verifierKey } from '../log/signed-note.ts';
import { openFolder } from '../opened-folder.ts';
import { readEntry } from '../read-entries.ts';
import { knownKeys } from '../verify/log-authenticity.ts';
import { removedEntries } from '../verify/check-files.ts';
import { verifyJournal } from '../verify/verify-journal.ts';
import {
  disclosableFields,
  type DisclosableField,
  type Dossier,
  type DossierEntry,
  type DossierMark,
  type DossierWishes,
} from './dossier.ts';

const holdsSomething = (field: DisclosedField): boolean =>
  field.value !== null && !(Array.isArray(field.value) && field.value.length === 0);

const showEntry = (
  journal: Journal,
  lines: readonly LogLine[],
  line: LogLine,
  entry: EntryDocument,
  fields: readonly DisclosableField[],
): DossierEntry => {
  const all = disclosableFields.map((name) => disclose(entry, name));
  const shown = all.filter((field) => fields.includes(field.name) && holdsSomething(field));
  const { sha256 } = journal.sealer;
  const leaves = lines.map((each) => each.leaf);
  return {
    seq: entry.seq,
    recordedAt: entry.recordedAt,
    envelope: line.envelope,
    commitments: commitmentList(sha256, entry),
    fields: shown,
    evidence: fields.includes('evidence') ? entry.evidence : [],
    inclusion: inclusionProof(sha256, leaves, entry.seq - 1).map((hash) => hash.toBase64()),
    withheld: all.filter(holdsSomething).length - shown.length,
  };
};

const showMark = async (journal: Journal, leaves: readonly Uint8Array[], read: ReadMark): Promise<DossierMark> => {
  const checked = read.response
    ? await journal.stamps.check(read.response, new TextEncoder().encode(read.note), read.certificates)
    : null;
  return {
    by: read.mark.by,
    at: read.mark.at,
    size: read.said.size,
    name: read.name.slice(read.name.indexOf('/') + 1),
    checkpoint: read.note,
    consistency: consistencyProof(journal.sealer.sha256, leaves, read.said.size).map((hash) => hash.toBase64()),
    stamp: checked?.ok ? checked.value : null,
    response: read.response,
    certificates: read.certificates,
  };
};

/** The lines of a log that verifies; a dossier from one that does not would prove nothing. */
const soundLines = async (journal: Journal): Promise<Result<{ lines: LogLine[]; checkpoint: string }, DomainError>> => {
  const verified = await verifyJournal(journal);
  if (!verified.ok) return verified;
  const { checkpoint, failures } = verified.value;
  const isLogSound = failures.every(({ part }) => part === 'entry' || part === 'evidence' || part === 'anchor');
  const lines = readLog(journal.folder, journal.sealer.sha256);
  if (!isLogSound || checkpoint === null || !lines.every((line) => line !== null))
    return err({
      type: 'damaged',
      reason:
        'The journal does not verify, so a dossier would prove nothing. “tiewise journal verify” says what is wrong.',
    });
  return ok({ lines: [...lines], checkpoint });
};

const chosenNumbers = (wishes: DossierWishes, lines: readonly LogLine[]): Result<readonly number[], DomainError> => {
  const removed = removedEntries(lines);
  const there = lines.map((line) => line.envelope.seq).filter((seq) => !removed.has(seq));
  const strange = wishes.entries?.find((seq) => !there.includes(seq));
  if (strange !== undefined) return err(invalid('entries', `there is no entry ${strange} that could be shown.`));
  return ok(wishes.entries ? there.filter((seq) => wishes.entries?.includes(seq)) : there);
};

/** Gathers what the user chose to show, and everything that proves it. What is left out is counted, never hidden. */
export const gatherDossier = async (
  journal: Journal,
  unlocked: UnlockedJournal,
  madeAt: string,
  wishes: DossierWishes,
): Promise<Result<Dossier, DomainError>> => {
  const opened = openFolder(journal);
  const sound = await soundLines(journal);
  if (!opened.ok || !sound.ok) return opened.ok ? (sound as Result<never, DomainError>) : opened;
  const { about, memory } = opened.value;
  const { lines, checkpoint } = sound.value;
  const numbers = chosenNumbers(wishes, lines);
  if (!numbers.ok) return numbers;
  const entries: DossierEntry[] = [];
  for (const seq of numbers.value) {
    const entry = await readEntry(journal, unlocked, seq);
    const line = lines[seq - 1];
    // Records of the product's own, such as a check of a tie, are nobody else's business; they count as withheld.
    if (entry?.fields.record !== undefined) continue;
    if (!entry || !line)
      return err({ type: 'damaged', reason: `Entry ${seq} cannot be opened. Choose the others with --entries.` });
    entries.push(showEntry(journal, lines, line, entry, wishes.fields ?? disclosableFields));
  }
  const keys = knownKeys(about, memory);
  const read = readMarks(journal, memory, keys);
  const leaves = lines.map((line) => line.leaf);
  const removed = removedEntries(lines).size;
  return ok({
    madeAt,
    origin: about.origin,
    size: lines.length,
    checkpoint,
    keys: [...new Set(keys.map((key) => verifierKey(journal.sealer.sha256, key)))],
    entries,
    marks: await Promise.all(read.marks.map((mark) => showMark(journal, leaves, mark))),
    withheld: {
      entries: lines.length - removed - entries.length,
      fields: entries.reduce((sum, entry) => sum + entry.withheld, 0),
    },
    removed,
    anchored: anchoredEntries(read),
  });
};
