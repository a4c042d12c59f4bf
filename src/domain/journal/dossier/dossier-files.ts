import { bytesOf, fromBase64, once } from '../bytes.ts';
import { canonicalText } from '../canonical-json.ts';
import { type DossierFile, type Journal, names } from '../journal.ts';
import type { UnlockedJournal } from '../journal-session.ts';
import { readCheckpoint } from '../log/checkpoint.ts';
import { readNote, readVerifierKey, signersOf } from '../log/signed-note.ts';
import { writeProof } from '../log/tlog-proof.ts';
import type { Evidence } from '../entry/entry-document.ts';
import { type Dossier, type DossierEntry, dossierJson, type DossierMark } from './dossier.ts';
import { dossierReadme } from './dossier-readme.ts';
import { safeFileName } from './safe-file-name.ts';

const file = (path: string, bytes: Uint8Array): DossierFile => ({ path, chunks: () => once(bytes) });
const text = (path: string, content: string): DossierFile => file(path, bytesOf(content));

const folderOf = (seq: number): string => `entries/${String(seq).padStart(6, '0')}`;

/** The path to the root as lines of `left` or `right` and a hash, for a shell to follow. */
const pathLines = ({ inclusion, seq }: DossierEntry, size: number): string => {
  let place = seq - 1;
  let last = size - 1;
  const lines: string[] = [];
  for (const hash of inclusion) {
    const isLeft = place % 2 === 1 || place === last;
    if (isLeft && place % 2 === 0)
      while (place % 2 === 0 && place !== 0) [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
    lines.push(`${isLeft ? 'left' : 'right'} ${fromBase64(hash)?.toHex() ?? ''}\n`);
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return lines.join('');
};

/** Evidence opened on its way out, cut back to the size it had before it was sealed. */
async function* openEvidence(
  journal: Journal,
  { key }: UnlockedJournal,
  { file: at, bytes }: Evidence,
): AsyncIterable<Uint8Array> {
  let left = bytes;
  for await (const chunk of journal.sealer.openStream(journal.folder.chunks(at), key)) {
    yield chunk.subarray(0, left);
    left -= Math.min(left, chunk.length);
  }
}

/** One piece of evidence as it was before it was sealed. */
export const evidenceChunks = openEvidence;

const entryFiles = (
  journal: Journal,
  unlocked: UnlockedJournal,
  dossier: Dossier,
  entry: DossierEntry,
): DossierFile[] => {
  const folder = folderOf(entry.seq);
  const hashes = entry.inclusion.map((hash) => fromBase64(hash) ?? new Uint8Array());
  const proof = { index: entry.seq - 1, hashes, checkpoint: dossier.checkpoint };
  return [
    text(`${folder}/envelope.json`, canonicalText(entry.envelope)),
    text(`${folder}/commitments.txt`, entry.commitments),
    text(`${folder}/path.txt`, pathLines(entry, dossier.size)),
    text(`${folder}/entry.tlog-proof`, writeProof(proof)),
    ...entry.fields.map((field) => text(`${folder}/${field.name}.json`, canonicalText(field))),
    ...entry.evidence.map((evidence, place) => ({
      path: `${folder}/evidence/${safeFileName(place + 1, evidence.name)}`,
      chunks: () => openEvidence(journal, unlocked, evidence),
    })),
    file(`sealed/${names.entry(entry.seq)}`, journal.folder.read(names.entry(entry.seq)) ?? new Uint8Array()),
  ];
};

const markFiles = ({ name, checkpoint, response, certificates, consistency }: DossierMark): DossierFile[] => [
  text(`stamps/${name}.checkpoint`, checkpoint),
  text(`stamps/${name}.consistency`, consistency.map((hash) => `${hash}\n`).join('')),
  ...(response ? [file(`stamps/${name}.tsr`, response)] : []),
  ...(certificates ? [text(`stamps/${name}.pem`, certificates)] : []),
];

const SPKI = '302a300506032b6570032100';

/** The checkpoint in the pieces that openssl takes: text, signature and key. */
const checkpointFiles = (journal: Journal, dossier: Dossier): DossierFile[] => {
  const note = readNote(dossier.checkpoint);
  const keys = dossier.keys.map((key) => readVerifierKey(journal.sealer.sha256, key)).filter((key) => key !== null);
  const signer = note && signersOf(journal.sealer, note, keys)?.[0];
  const der = Uint8Array.fromHex(SPKI + (signer?.publicKey.toHex() ?? '')).toBase64();
  return [
    text('checkpoint', dossier.checkpoint),
    text('checkpoint.body', note?.text ?? ''),
    file('checkpoint.sig', note?.signatures[0]?.signature ?? new Uint8Array()),
    text('device.pem', `-----BEGIN PUBLIC KEY-----\n${der}\n-----END PUBLIC KEY-----\n`),
    text('keys.txt', dossier.keys.map((key) => `${key}\n`).join('')),
    text('root.txt', `${readCheckpoint(note?.text ?? '')?.root.toHex() ?? ''}\n`),
  ];
};

/** Every file of a dossier, `SHA256SUMS` last. */
export async function* dossierFiles(
  journal: Journal,
  unlocked: UnlockedJournal,
  dossier: Dossier,
): AsyncIterable<DossierFile> {
  const data = bytesOf(dossierJson(dossier));
  const sums: string[] = [];
  const files = [
    text('README.txt', dossierReadme(dossier)),
    file('dossier.json', data),
    file('dossier.pdf', await journal.reports.pdf(dossier, data)),
    file('verify.html', await journal.reports.page(dossier, data)),
    ...checkpointFiles(journal, dossier),
    ...dossier.entries.flatMap((entry) => entryFiles(journal, unlocked, dossier, entry)),
    ...dossier.marks.flatMap(markFiles),
  ];
  for (const each of files) {
    const hash = journal.sealer.runningHash();
    const chunks = async function* (): AsyncIterable<Uint8Array> {
      for await (const chunk of each.chunks()) {
        hash.add(chunk);
        yield chunk;
      }
      sums.push(`${hash.value().toHex()}  ${each.path}\n`);
    };
    yield { path: each.path, chunks };
  }
  yield { path: 'SHA256SUMS', chunks: () => once(bytesOf(sums.join(''))) };
}
