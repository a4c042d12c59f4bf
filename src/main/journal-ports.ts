import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import type { Journal } from '../domain/journal/journal.ts';
import { err, ok } from '../kernel/result.ts';
import { ageSealer } from '../vault/age-sealer.ts';
import { diskFolder } from '../vault/disk-folder.ts';
import { fingerprint } from '../vault/fingerprint.ts';
import { createJournalSession } from '../vault/journal-session.ts';
import { timeStamps } from '../vault/time-stamps.ts';
import { dataFolderPath } from './data-folder.ts';
import { packagePath } from './package-root.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The folder's name tells nobody what is in it. */
const FOLDER = 'annex';
const IDLE_MINUTES = 5;

/** Where this machine keeps what it remembers: apart from the data, so that a copy of the data does not bring it along. */
const devicePath = (environment: Environment): string => {
  if (environment['TIEWISE_DEVICE']) return path.resolve(environment['TIEWISE_DEVICE']);
  if (process.platform === 'win32')
    return path.join(environment['LOCALAPPDATA'] ?? path.join(homedir(), 'AppData', 'Local'), 'Tiewise', 'Device');
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Application Support', 'Tiewise Device');
  return path.join(environment['XDG_STATE_HOME'] || path.join(homedir(), '.local', 'state'), 'tiewise');
};

const fileEvidence: Journal['evidence'] = (given) => {
  const stats = statSync(given, { throwIfNoEntry: false });
  if (!stats) return err('There is no such file.');
  if (!stats.isFile()) return err('It is no file.');
  return ok({ name: path.basename(given), chunks: () => createReadStream(given, { highWaterMark: 256 * 1024 }) });
};

const putFile: Journal['put'] = async (given, bytes) => {
  const target = path.resolve(given);
  try {
    await writeFile(target, bytes, { mode: 0o600 });
    return ok(target);
  } catch (error) {
    return err(`the file could not be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
  }
};

/** The typeface lies beside the built program, or in the package it comes from. */
const readTypeface = () => {
  const read = (name: string) => {
    const built = packagePath(`dist/fonts/${name}`);
    return readFileSync(existsSync(built) ? built : packagePath(`node_modules/dejavu-fonts-ttf/ttf/${name}`));
  };
  return { regular: read('DejaVuSans.ttf'), bold: read('DejaVuSans-Bold.ttf') };
};

const commandLineOnly = async () => err('only the command line may choose the place; leave it out.');

/** Adding an entry must not wait for what only a dossier needs. */
const loadOutput = () => import('../vault/dossier-output.ts');

/** Doors that may not name files of this machine: what they hand over comes through them. */
const withoutPaths: Pick<Journal, 'evidence' | 'put' | 'putAll'> = {
  evidence: () => err('Files are handed over first, and named by what that answers.'),
  put: commandLineOnly,
  putAll: commandLineOnly,
};

/** The journal of the data folder. Nothing is read or made before it is used. */
export const createJournalPorts = (environment: Environment, options: { readonly mayNamePaths: boolean }): Journal => {
  const device = devicePath(environment);
  const putAll: Journal['putAll'] = async (target, files) => (await loadOutput()).putFiles(target, files);
  const paths = { evidence: fileEvidence, put: putFile, putAll };
  return {
    folder: diskFolder(path.join(dataFolderPath(environment), FOLDER)),
    deviceFolder: (origin) =>
      diskFolder(path.join(device, ageSealer.sha256(new TextEncoder().encode(origin)).slice(0, 8).toHex())),
    sealer: ageSealer,
    session: createJournalSession(IDLE_MINUTES * 60_000),
    stamps: timeStamps,
    waiting: new Map(),
    reports: {
      pdf: async (dossier, data) =>
        (await import('../reports/dossier-pdf.ts')).dossierPdf(dossier, data, readTypeface()),
      page: async (dossier, data) => (await import('../reports/verifier-page.ts')).verifierPage(dossier, data),
    },
    archive: async function* (files) {
      yield* (await loadOutput()).archiveFiles(files);
    },
    fingerprint,
    ...(options.mayNamePaths ? paths : withoutPaths),
  };
};
