import type { Result } from '../../kernel/result.ts';
import type { DossierReports } from './dossier/dossier-reports.ts';
import type { Folder } from './folder.ts';
import type { JournalSession } from './journal-session.ts';
import type { SealedFile } from './log/envelope.ts';
import type { Sealer } from './sealer.ts';
import type { TimeStamps } from './anchor/time-stamps.ts';

/** A file to be kept with an entry. */
export interface EvidenceFile {
  /** As the user knows it, without folders. */
  readonly name: string;
  chunks(): AsyncIterable<Uint8Array>;
}

/** A file that was sealed as it came in, and waits for its entry. */
export interface WaitingEvidence {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly sealed: SealedFile;
}

/** A file of a dossier, by its path in it. */
export interface DossierFile {
  readonly path: string;
  chunks(): AsyncIterable<Uint8Array>;
}

export interface PutFiles {
  readonly path: string;
  readonly files: readonly string[];
}

/** What the journal uses of the world. It shares nothing with the contact database. */
export interface Journal {
  readonly folder: Folder;
  /** A place on this machine, outside the data folder, where it remembers what it wrote. */
  deviceFolder(origin: string): Folder;
  readonly sealer: Sealer;
  readonly session: JournalSession;
  readonly stamps: TimeStamps;
  readonly reports: DossierReports;
  /** By the name of the sealed file. Kept in memory: whatever nobody claims is removed. */
  readonly waiting: Map<string, WaitingEvidence>;
  /** Finds a file that the user named; the reason why not, otherwise. */
  evidence(path: string): Result<EvidenceFile, string>;
  /** Puts a file where the user wants it; the reason why not, otherwise. Doors that may not choose places refuse. */
  put(path: string, bytes: Uint8Array): Promise<Result<string, string>>;
  /** The same for many files: into a new folder, or an archive where the name ends in .zip. */
  putAll(path: string, files: AsyncIterable<DossierFile>): Promise<Result<PutFiles, string>>;
  /** The files as one zip archive. */
  archive(files: AsyncIterable<DossierFile>): AsyncIterable<Uint8Array>;
  /** A root in words, and a checkpoint as a QR code, for people to hand to people. */
  fingerprint(root: Uint8Array, checkpoint: string): Promise<{ readonly words: string[]; readonly qr: string }>;
}

/** Names in the journal's folder. They tell nobody what it is. */
export const names = {
  about: 'about',
  log: 'log',
  checkpoint: 'checkpoint',
  pending: 'pending',
  /** The identity, sealed with the passphrase. */
  passphraseKey: 'key-1',
  /** The identity, sealed to the recovery key. */
  recoveryKey: 'key-2',
  entry: (seq: number): string => `${String(seq).padStart(6, '0')}.age`,
  evidence: (seq: number, place: number): string => `files/${String(seq).padStart(6, '0')}-${place}.age`,
} as const;

/** The number in an entry's file name, or null for any other file. */
export const seqOfName = (name: string): number | null => {
  const [, digits] = /^(\d{6,})\.age$/.exec(name) ?? [];
  return digits === undefined ? null : Number(digits);
};
