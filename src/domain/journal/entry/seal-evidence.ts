import { err, ok, type Result } from '../../../kernel/result.ts';
import type { EvidenceFile, Journal, WaitingEvidence } from '../journal.ts';
import { names } from '../journal.ts';
import type { SealedFile } from '../log/envelope.ts';
import { unfinished } from '../log/pending.ts';
import { paddedSize } from '../padding.ts';
import type { Evidence } from './entry-document.ts';

const ZEROS = new Uint8Array(64 * 1024);
const WAITING = 'sealed:';
const ID_BYTES = 16;

export interface SealedEvidence {
  readonly evidence: Evidence;
  readonly sealed: SealedFile;
}

/** What the user named, ready to be sealed, or sealed already. */
export type FoundEvidence =
  | { readonly file: EvidenceFile; readonly origin: string | undefined }
  | { readonly waiting: WaitingEvidence; readonly at: string; readonly origin: string | undefined };

/** Finds a file by its path, or what was handed over before by its reference. */
export const findEvidence = (
  journal: Journal,
  { path, origin }: { readonly path: string; readonly origin?: string | undefined },
): Result<FoundEvidence, string> => {
  if (path.startsWith(WAITING)) {
    const at = `inbox/${path.slice(WAITING.length)}`;
    const waiting = journal.waiting.get(at);
    return waiting ? ok({ waiting, at, origin }) : err('What was handed over is gone by now.');
  }
  const file = journal.evidence(path);
  return file.ok ? ok({ file: file.value, origin }) : file;
};

/** Seals one file as it is, never held in memory as a whole. What is sealed is filled up with zeros to a size that tells little. */
const sealInto = async (
  journal: Journal,
  to: string,
  file: EvidenceFile,
  recipients: readonly string[],
): Promise<WaitingEvidence> => {
  const plainHash = journal.sealer.runningHash();
  const sealedHash = journal.sealer.runningHash();
  let bytes = 0;
  const padded = async function* (): AsyncIterable<Uint8Array> {
    for await (const chunk of file.chunks()) {
      bytes += chunk.byteLength;
      plainHash.add(chunk);
      yield chunk;
    }
    for (let missing = paddedSize(bytes) - bytes; missing > 0; missing -= ZEROS.length)
      yield ZEROS.subarray(0, missing);
  };
  const hashed = async function* (): AsyncIterable<Uint8Array> {
    for await (const chunk of journal.sealer.sealStream(padded(), recipients)) {
      sealedHash.add(chunk);
      yield chunk;
    }
  };
  const written = await journal.folder.writeStream(to, hashed());
  const sealed = { sha256: sealedHash.value().toHex(), bytes: written };
  return { name: file.name, bytes, sha256: plainHash.value().toHex(), sealed };
};

/** Seals what was found under the name that the entry gives it, as far as that is not done yet. */
export const sealEvidence = async (
  journal: Journal,
  found: FoundEvidence,
  where: { readonly seq: number; readonly place: number },
  recipients: readonly string[],
): Promise<SealedEvidence> => {
  const file = names.evidence(where.seq, where.place);
  const isWaiting = 'waiting' in found;
  const { name, bytes, sha256, sealed } = isWaiting
    ? found.waiting
    : await sealInto(journal, unfinished(file), found.file, recipients);
  if (isWaiting) {
    await journal.folder.move(found.at, unfinished(file));
    journal.waiting.delete(found.at);
  }
  const origin = found.origin === undefined ? {} : { origin: found.origin };
  return { evidence: { file, name, bytes, sha256, ...origin }, sealed };
};

/** Takes a file in before its entry is written. It is sealed as it arrives: nothing of it ever lies open on a disk. */
export const receiveEvidence = async (
  journal: Journal,
  recipients: readonly string[],
  file: EvidenceFile,
): Promise<{ readonly evidence: string; readonly name: string; readonly bytes: number }> => {
  const id = journal.sealer.random(ID_BYTES).toHex();
  const waiting = await sealInto(journal, `inbox/${id}`, file, recipients);
  journal.waiting.set(`inbox/${id}`, waiting);
  return { evidence: WAITING + id, name: waiting.name, bytes: waiting.bytes };
};

/** Removes what was handed over and never claimed. */
export const clearWaiting = async (journal: Journal): Promise<void> => {
  for (const name of journal.folder.list('inbox')) await journal.folder.remove(`inbox/${name}`);
  journal.waiting.clear();
};
