import type { Clock } from '../../kernel/clock.ts';
import { err, type Result } from '../../kernel/result.ts';
import { type DomainError, invalid, notFound } from '../errors.ts';
import { type AddedEntry, addEntry } from './add-entry.ts';
import { type Journal, names } from './journal.ts';
import { readLog } from './log/read-log.ts';
import { readEntry, unlockedKeys } from './read-entries.ts';
import { removedEntries } from './verify/check-files.ts';

/**
 * Removes an entry for good. Its file holds the only key to it, so that with the file it is gone; its line stays in the
 * log, and a new entry says that it was removed. All other proofs stay good, and nobody can take entries away in silence.
 */
export const removeEntry = async (
  journal: Journal,
  clock: Clock,
  given: { readonly seq: number; readonly reason: string | undefined },
): Promise<Result<AddedEntry, DomainError>> => {
  const unlocked = unlockedKeys(journal);
  if (!unlocked.ok) return unlocked;
  const lines = readLog(journal.folder, journal.sealer.sha256);
  const line = lines[given.seq - 1];
  if (!line || removedEntries(lines).has(given.seq)) return err(notFound('entry', String(given.seq)));
  if (line.envelope.removes !== undefined)
    return err(invalid('entry', 'this entry only says that another one was removed; it has to stay.'));
  const what = given.reason ?? `Entry ${given.seq} was removed by its author.`;
  const removed = await readEntry(journal, unlocked.value, given.seq);
  // What removes a record is no entry that the user wrote, either.
  const record = removed?.fields.record ? { record: { kind: 'removal', content: null } } : {};
  const added = await addEntry(journal, clock, { fields: { what, removes: given.seq, ...record }, evidence: [] });
  if (!added.ok) return added;
  await journal.folder.remove(names.entry(given.seq));
  for (const place of line.envelope.evidence.keys()) await journal.folder.remove(names.evidence(given.seq, place + 1));
  unlocked.value.entries.delete(given.seq);
  return added;
};
