import { ok, type Result } from '../../../kernel/result.ts';
import type { DomainError } from '../../errors.ts';
import { sameBytes } from '../bytes.ts';
import { keyHashes } from '../create-journal.ts';
import { type Journal, names } from '../journal.ts';
import { finishPending } from '../log/pending.ts';
import { readLog } from '../log/read-log.ts';
import { type OpenedFolder, openFolder } from '../opened-folder.ts';
import { anchoredEntries, readMarks } from '../anchor/marks.ts';
import { checkFiles, removedEntries } from './check-files.ts';
import { checkMarks } from './check-marks.ts';
import { type Failure, inOrder } from './failure.ts';
import { type CheckedLog, checkLog, knownKeys } from './log-authenticity.ts';

export interface Verification {
  readonly ok: boolean;
  readonly entries: number;
  /** The signed checkpoint, word for word; null where it cannot be trusted. */
  readonly checkpoint: string | null;
  readonly failures: readonly Failure[];
  /** How many entries are covered by a mark from outside. */
  readonly anchored: number;
  readonly removed: number;
  /** The entry that had been stopped while being written and was finished now. */
  readonly finished: number | null;
}

/** Settings and keys, as far as they can be judged without opening anything. */
const checkSettings = (journal: Journal, { about, isAboutSound }: OpenedFolder): Failure[] => {
  const failures: Failure[] = [];
  if (!isAboutSound) failures.push({ seq: null, kind: 'changed', part: 'settings' });
  const there = keyHashes(journal);
  for (const [name, hash] of Object.entries(about.keys)) {
    if (journal.folder.read(name) === null) failures.push({ seq: null, kind: 'missing', part: 'keys' });
    else if (there[name] !== hash) failures.push({ seq: null, kind: 'changed', part: 'keys' });
  }
  return failures;
};

/** What was found sound is remembered, entries of other machines too: from now on nobody can take them back unseen. */
const rememberSound = async ({ memory }: OpenedFolder, log: CheckedLog): Promise<void> => {
  const known = memory.leaves();
  if (!memory.key() || !known) return;
  const fresh = log.lines.flatMap((line) => (line && !known.has(line.envelope.seq) ? [line] : []));
  await memory.keepLeaves(fresh.map(({ envelope, leaf }) => ({ seq: envelope.seq, leaf })));
};

const keepSoundAbout = async (journal: Journal, { memory, isAboutSound }: OpenedFolder): Promise<void> => {
  const about = journal.folder.read(names.about);
  const kept = memory.about();
  if (memory.key() && isAboutSound && about && !(kept && sameBytes(kept, about))) await memory.keepAbout(about);
};

/** Where nobody knows any more whose signatures count, files and lines can still be compared. */
const withoutSettings = async (journal: Journal): Promise<Verification> => {
  const lines = readLog(journal.folder, journal.sealer.sha256);
  const failures = inOrder([
    { seq: null, kind: 'changed', part: 'settings' },
    ...(await checkFiles(journal, lines)),
    ...lines.flatMap((line, place): Failure[] => (line ? [] : [{ seq: place + 1, kind: 'changed', part: 'log' }])),
  ]);
  return { ok: false, entries: lines.length, checkpoint: null, failures, anchored: 0, removed: 0, finished: null };
};

/** Looks at everything, without opening anything, and says what is not as it was written. */
export const verifyJournal = async (journal: Journal): Promise<Result<Verification, DomainError>> => {
  const opened = openFolder(journal);
  if (!opened.ok) return opened.error.type === 'damaged' ? ok(await withoutSettings(journal)) : opened;
  const { about, memory } = opened.value;
  const isPending = journal.folder.read(names.pending) !== null;
  const finished = isPending ? await journal.folder.alone(() => finishPending(journal, about, memory)) : null;
  const isStuck = journal.folder.read(names.pending) !== null;
  const log = checkLog(journal, about, memory, readLog(journal.folder, journal.sealer.sha256));
  const marks = readMarks(journal, memory, knownKeys(about, memory));
  const failures = inOrder([
    ...log.failures,
    ...(await checkFiles(journal, log.lines)),
    ...(await checkMarks(journal, log, marks)),
    ...checkSettings(journal, opened.value),
    ...(isStuck ? [{ seq: null, kind: 'changed', part: 'log' } as const] : []),
  ]);
  if (failures.length === 0) {
    await rememberSound(opened.value, log);
    await keepSoundAbout(journal, opened.value);
  }
  return ok({
    ok: failures.length === 0,
    entries: log.lines.length,
    checkpoint: log.checkpoint?.note ?? null,
    failures,
    anchored: anchoredEntries(marks),
    removed: removedEntries(log.lines).size,
    finished: finished?.done?.envelope.seq ?? null,
  });
};
