import { expect, it } from 'vitest';
import { ageSealer } from '../../../vault/age-sealer.ts';
import { readCheckpoint } from './checkpoint.ts';
import { readNote, readVerifierKey, signersOf, signNote, verifierKey } from './signed-note.ts';
import { readProof, writeProof } from './tlog-proof.ts';

const { sha256 } = ageSealer;
/** The example of c2sp.org/signed-note. */
const published = {
  key: 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
  note: 'This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n',
};

it('believes the published note with the published key', () => {
  const key = readVerifierKey(sha256, published.key);
  const note = readNote(published.note);
  if (!key || !note) throw new Error('unreadable');
  expect(note.text).toBe('This is an example message.\n');
  expect(signersOf(ageSealer, note, [key])).toEqual([key]);
  expect(verifierKey(sha256, key)).toBe(published.key);
});

it('believes no note of which a letter was changed', () => {
  const key = readVerifierKey(sha256, published.key);
  const note = readNote(published.note.replace('example m', 'example M'));
  expect(note && key && signersOf(ageSealer, note, [key])).toBe(null);
});

it('passes over signatures of strangers, and finds its own among them', () => {
  const key = ageSealer.signingKey(new Uint8Array(32).fill(7));
  const other = ageSealer.signingKey(new Uint8Array(32).fill(8));
  const signed = signNote(sha256, 'a\n', 'log.example', key);
  const both = signed + (signNote(sha256, 'a\n', 'log.example', other).split('\n\n')[1] ?? '');
  const note = readNote(both);
  const own = { name: 'log.example', publicKey: key.publicKey };
  expect(note?.signatures).toHaveLength(2);
  expect(note && signersOf(ageSealer, note, [own])).toEqual([own]);
});

it.each(['', 'no signature\n', 'tab\there\n\n— a b\n', 'x\n\n— two words AAAA\n', published.note.slice(0, -1)])(
  'does not take %j for a note',
  (text) => {
    expect(readNote(text)).toBe(null);
  },
);

it.each([
  ['log.example\n3\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n', 3],
  ['log.example\n03\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n', null],
  ['log.example\n3\nCsUYapGGPo4=\n', null],
  ['log.example\n3\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\nmore\n', null],
])('reads %j as a checkpoint of size %j', (text, size) => {
  expect(readCheckpoint(text)?.size ?? null).toBe(size);
});

it('writes proofs as others read them, and reads them back', () => {
  const hashes = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
  const proof = { index: 5, hashes, checkpoint: published.note };
  const text = writeProof(proof);
  expect(text.split('\n').slice(0, 3)).toEqual(['c2sp.org/tlog-proof@v1', 'index 5', hashes[0]?.toBase64()]);
  expect(readProof(text)).toEqual(proof);
  expect(readProof(text.replace('\nindex', '\nextra AAAA\nindex'))).toEqual(proof);
  expect(readProof(text.replace('v1', 'v2'))).toBe(null);
});
