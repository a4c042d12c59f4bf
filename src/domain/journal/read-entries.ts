import { err, ok, type Result } from '../../kernel/result.ts';
import type { DomainError } from '../errors.ts';
import { type EntryDocument, readDocument } from './entry/entry-document.ts';
import { type Journal, names, seqOfName } from './journal.ts';
import type { UnlockedJournal } from './journal-session.ts';
import { existsJournal, noJournal } from './opened-folder.ts';
import { lockedJournal } from './unlock.ts';

/** The keys of the unlocked journal, or why there are none. */
export const unlockedKeys = (journal: Journal): Result<UnlockedJournal, DomainError> => {
  if (!existsJournal(journal)) return err(noJournal);
  const unlocked = journal.session.current();
  return unlocked ? ok(unlocked) : err(lockedJournal);
};

/** Numbers of the entries whose files are there, oldest first. */
export const entryNumbers = (journal: Journal): number[] =>
  journal.folder.list().flatMap((name) => seqOfName(name) ?? []);

/** Opens one entry; null where its file is missing, damaged or not ours. */
export const readEntry = async (
  journal: Journal,
  { key, entries }: UnlockedJournal,
  seq: number,
): Promise<EntryDocument | null> => {
  const known = entries.get(seq);
  if (known) return known;
  const sealed = journal.folder.read(names.entry(seq));
  const plain = sealed && (await journal.sealer.open(sealed, key));
  const entry = plain && readDocument(plain);
  if (entry) entries.set(seq, entry);
  return entry;
};

/** Everything that can be opened, newest first, and the numbers of what cannot. */
const readAll = async (
  journal: Journal,
  unlocked: UnlockedJournal,
): Promise<{ readonly entries: readonly EntryDocument[]; readonly unreadable: readonly number[] }> => {
  const entries: EntryDocument[] = [];
  const unreadable: number[] = [];
  for (const seq of entryNumbers(journal).toReversed()) {
    const entry = await readEntry(journal, unlocked, seq);
    if (entry) entries.push(entry);
    else unreadable.push(seq);
  }
  return { entries, unreadable };
};

/** All entries that the user wrote, newest first, and the numbers of those that cannot be opened. */
export const readEntries = async (
  journal: Journal,
  unlocked: UnlockedJournal,
): Promise<{ readonly entries: readonly EntryDocument[]; readonly unreadable: readonly number[] }> => {
  const { entries, unreadable } = await readAll(journal, unlocked);
  return { entries: entries.filter(({ fields }) => fields.record === undefined), unreadable };
};

/** Records of the product's own that are kept among the entries, newest first. */
export const readRecords = async (journal: Journal, unlocked: UnlockedJournal): Promise<readonly EntryDocument[]> =>
  (await readAll(journal, unlocked)).entries.filter(({ fields }) => fields.record !== undefined);
