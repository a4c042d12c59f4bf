import { bytesOf, fromBase64 } from '../bytes.ts';
import type { Sealer, Sha256, SigningKey } from '../sealer.ts';

const ED25519 = 1;
const MOST_SIGNATURES = 64;

/** A key that signs notes, by its name and its 32 public bytes (c2sp.org/signed-note). */
export interface NoteKey {
  readonly name: string;
  readonly publicKey: Uint8Array;
}

interface NoteSignature {
  readonly name: string;
  readonly keyId: Uint8Array;
  readonly signature: Uint8Array;
}

export interface SignedNote {
  /** Ends with a newline. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

const keyId = (sha256: Sha256, { name, publicKey }: NoteKey): Uint8Array =>
  sha256(bytesOf(`${name}\n`), new Uint8Array([ED25519]), publicKey).slice(0, 4);

/** A verifier key as others write it: `name+id+key`. */
export const verifierKey = (sha256: Sha256, key: NoteKey): string =>
  `${key.name}+${keyId(sha256, key).toHex()}+${new Uint8Array([ED25519, ...key.publicKey]).toBase64()}`;

/** Reads a verifier key; null for one that is malformed or of another kind. */
export const readVerifierKey = (sha256: Sha256, text: string): NoteKey | null => {
  const [, name = '', id = '', material = ''] = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text) ?? [];
  const bytes = fromBase64(material);
  if (!bytes || bytes.length !== 33 || bytes[0] !== ED25519) return null;
  const key = { name, publicKey: bytes.slice(1) };
  return keyId(sha256, key).toHex() === id ? key : null;
};

/** The note as a whole, with its one signature. */
export const signNote = (sha256: Sha256, text: string, name: string, key: SigningKey): string => {
  const id = keyId(sha256, { name, publicKey: key.publicKey });
  const signature = new Uint8Array([...id, ...key.sign(bytesOf(text))]);
  return `${text}\n— ${name} ${signature.toBase64()}\n`;
};

const readSignature = (line: string): NoteSignature | null => {
  const [, name = '', blob = ''] = /^— ([^\s+]+) (\S+)$/u.exec(line) ?? [];
  const bytes = fromBase64(blob);
  return bytes && bytes.length > 4 ? { name, keyId: bytes.slice(0, 4), signature: bytes.slice(4) } : null;
};

/** Takes a note apart without believing it yet; null where it is none. */
export const readNote = (note: string): SignedNote | null => {
  // eslint-disable-next-line no-control-regex -- a note must hold none of them
  if (/[\x00-\x09\x0b-\x1f]/.test(note) || !note.endsWith('\n')) return null;
  const end = note.lastIndexOf('\n\n');
  if (end < 0) return null;
  const lines = note.slice(end + 2, -1).split('\n');
  if (lines.length > MOST_SIGNATURES) return null;
  const signatures = lines.map(readSignature);
  return signatures.every((each) => each !== null) ? { text: note.slice(0, end + 1), signatures } : null;
};

/** The keys among these that signed the note; null where one of them is named and its signature is wrong. */
export const signersOf = (sealer: Sealer, note: SignedNote, keys: readonly NoteKey[]): readonly NoteKey[] | null => {
  const found: NoteKey[] = [];
  for (const { name, keyId: id, signature } of note.signatures) {
    const key = keys.find((each) => each.name === name && keyId(sealer.sha256, each).toHex() === id.toHex());
    if (!key) continue;
    if (!sealer.verify(key.publicKey, bytesOf(note.text), signature)) return null;
    found.push(key);
  }
  return found;
};
