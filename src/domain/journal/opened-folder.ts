import { err, ok, type Result } from '../../kernel/result.ts';
import { type About, readAbout } from './about.ts';
import { textOf } from './bytes.ts';
import { type DeviceMemory, deviceMemory } from './device-memory.ts';
import type { DomainError } from '../errors.ts';
import { type Journal, names } from './journal.ts';
import { readCheckpoint } from './log/checkpoint.ts';
import { readNote } from './log/signed-note.ts';

/** The journal as far as it can be known while locked. */
export interface OpenedFolder {
  readonly about: About;
  readonly memory: DeviceMemory;
  /** Whether the folder's own settings are what this machine knows; otherwise its memory of them is used. */
  readonly isAboutSound: boolean;
}

export const noJournal: DomainError = {
  type: 'no-journal',
  reason: 'There is no journal here yet. “tiewise journal init” makes one.',
};
const damaged: DomainError = {
  type: 'damaged',
  reason:
    'The file that says to whom entries are sealed is damaged or was replaced, and this machine has no copy of it. Nothing was written. Put the folder back from a backup.',
};

/** Whether anything of a journal is there. */
export const existsJournal = (journal: Journal): boolean =>
  [names.about, names.log, names.checkpoint, names.passphraseKey].some((name) => journal.folder.read(name) !== null);

const originInCheckpoint = (journal: Journal): string | null => {
  const note = readNote(textOf(journal.folder.read(names.checkpoint) ?? new Uint8Array()) ?? '');
  return (note && readCheckpoint(note.text)?.origin) ?? null;
};

/** What this machine knows of a log, or null where it has never seen it. */
const remembered = (journal: Journal, origin: string): Omit<OpenedFolder, 'isAboutSound'> | null => {
  const memory = deviceMemory(journal, origin);
  const about = readAbout(journal.sealer, memory.about());
  return about && { about, memory };
};

/**
 * Opens the folder without any secret. Settings that somebody replaced are not believed: where this machine has known
 * the journal before, its own copy counts.
 */
export const openFolder = (journal: Journal): Result<OpenedFolder, DomainError> => {
  if (!existsJournal(journal)) return err(noJournal);
  const stated = readAbout(journal.sealer, journal.folder.read(names.about));
  const origin = originInCheckpoint(journal);
  const isDisputed = origin !== null && origin !== stated?.origin;
  const known = isDisputed ? remembered(journal, origin) : null;
  if (known) return ok({ ...known, isAboutSound: false });
  if (!stated) return err(damaged);
  return ok({ about: stated, memory: deviceMemory(journal, stated.origin), isAboutSound: true });
};
