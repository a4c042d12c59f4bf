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

/** All entries that can be opened, newest first, and the numbers of those that cannot. Sealed records are no entries. */
export const readEntries = async (
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
