import { nextTurn } from '../../../kernel/next-turn.ts';
import { type Journal, names, seqOfName } from '../journal.ts';
import type { LogLine } from '../log/envelope.ts';
import { compareSequence } from './compare-sequence.ts';
import type { Failure } from './failure.ts';

const FILES_A_TURN = 64;

/** The entries that later ones removed. */
export const removedEntries = (lines: readonly (LogLine | null)[]): ReadonlySet<number> =>
  new Set(lines.flatMap((line) => line?.envelope.removes ?? []));

const hashFile = async (journal: Journal, name: string): Promise<string> => {
  const hash = journal.sealer.runningHash();
  for await (const chunk of journal.folder.chunks(name)) hash.add(chunk);
  return hash.value().toHex();
};

/** The lines by their own numbers: that they stand in another order is said once, and not again for every entry. */
const byNumber = (lines: readonly (LogLine | null)[]): (LogLine | null)[] => {
  const ordered = lines.map((): LogLine | null => null);
  for (const line of lines) if (line && line.envelope.seq <= lines.length) ordered[line.envelope.seq - 1] ??= line;
  return ordered;
};

const checkEntries = async (journal: Journal, lines: readonly (LogLine | null)[]): Promise<Failure[]> => {
  const found = new Map<number, string>();
  for (const [place, name] of journal.folder.list().entries()) {
    const seq = seqOfName(name);
    const bytes = seq === null ? null : journal.folder.read(name);
    if (seq !== null && bytes) found.set(seq, journal.sealer.sha256(bytes).toHex());
    if (place % FILES_A_TURN === 0) await nextTurn();
  }
  const removed = removedEntries(lines);
  const expected = byNumber(lines).map((line, place) => {
    const isGone = removed.has(place + 1) && !found.has(place + 1);
    return line && !isGone ? line.envelope.sha256 : null;
  });
  return compareSequence(expected, found, 'entry');
};

const checkEvidence = async (journal: Journal, lines: readonly (LogLine | null)[]): Promise<Failure[]> => {
  const there = new Set(journal.folder.list('files').map((name) => `files/${name}`));
  const removed = removedEntries(lines);
  const failures: Failure[] = [];
  const expected = new Set<string>();
  for (const line of lines)
    for (const [place, sealed] of (line?.envelope.evidence ?? []).entries()) {
      const seq = line?.envelope.seq ?? 0;
      const name = names.evidence(seq, place + 1);
      expected.add(name);
      if (there.has(name)) {
        if ((await hashFile(journal, name)) !== sealed.sha256)
          failures.push({ seq, kind: 'changed', part: 'evidence' });
      } else if (!removed.has(seq)) failures.push({ seq, kind: 'missing', part: 'evidence' });
    }
  for (const name of there)
    if (name.endsWith('.age') && !expected.has(name))
      failures.push({ seq: Number(/\d+/.exec(name)?.[0] ?? 0) || null, kind: 'inserted', part: 'evidence' });
  return failures;
};

/** Compares every sealed file with the log. Entries are small and read as they are; evidence goes by in pieces. */
export const checkFiles = async (journal: Journal, lines: readonly (LogLine | null)[]): Promise<Failure[]> => {
  const aside = journal.folder
    .list('aside')
    .map((name): Failure => ({ seq: seqOfName(name.slice(4)), kind: 'inserted', part: 'entry' }));
  return [...(await checkEntries(journal, lines)), ...(await checkEvidence(journal, lines)), ...aside];
};
