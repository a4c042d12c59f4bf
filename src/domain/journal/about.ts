import * as z from 'zod';
import { bytesOf, textOf } from './bytes.ts';
import { canonicalText } from './canonical-json.ts';
import { type NoteKey, readNote, readVerifierKey, signNote, signersOf, verifierKey } from './log/signed-note.ts';
import type { Sealer, Sha256, SigningKey } from './sealer.ts';

const shape = z.object({
  v: z.literal(1),
  /** Verifier key of the journal's identity, which signs this. */
  owner: z.string(),
  /** Whom entries are sealed to. */
  recipient: z.string(),
  recovery: z.string(),
  /** Others who can open entries written from then on, such as a lawyer. */
  further: z.array(z.string()),
  /** Verifier keys of the machines that write. */
  devices: z.array(z.string()),
  /** SHA-256 of the two files that hold the identity. */
  keys: z.record(z.string(), z.string()),
});
type Shape = z.infer<typeof shape>;

/** What has to be known without unlocking: whom to seal to, and whose signatures count. Signed by the journal's identity. */
export interface About extends Shape {
  /** Names the log. It is made of the identity, so that whoever replaces the identity has another log. */
  readonly origin: string;
  readonly deviceKeys: readonly NoteKey[];
}

const ORIGIN = 'tiewise.invalid/log/';

export const originOf = (sha256: Sha256, owner: Uint8Array, recipient: string): string =>
  ORIGIN + sha256(owner, bytesOf(recipient)).slice(0, 16).toHex();

type Draft = Omit<Shape, 'v' | 'owner' | 'devices'> & { readonly devices: readonly Uint8Array[] };

/** The signed text, from what it says; devices are given as public keys. */
export const writeAbout = (sealer: Sealer, owner: SigningKey, draft: Draft): string => {
  const name = originOf(sealer.sha256, owner.publicKey, draft.recipient);
  const { recipient, recovery, further, keys } = draft;
  const devices = draft.devices.map((publicKey) => verifierKey(sealer.sha256, { name, publicKey }));
  const ownerKey = verifierKey(sealer.sha256, { name, publicKey: owner.publicKey });
  const said: Shape = { v: 1, owner: ownerKey, recipient, recovery, further, devices, keys };
  return signNote(sealer.sha256, `${canonicalText(said)}\n`, name, owner);
};

const parse = (text: string): Shape | null => {
  try {
    const read = shape.safeParse(JSON.parse(text));
    return read.success && `${canonicalText(read.data)}\n` === text ? read.data : null;
  } catch {
    return null;
  }
};

/** Reads and checks the signed text; null where it is damaged, or somebody else's. */
export const readAbout = (sealer: Sealer, bytes: Uint8Array | null): About | null => {
  const note = readNote((bytes && textOf(bytes)) ?? '');
  const said = note && parse(note.text);
  const owner = said && readVerifierKey(sealer.sha256, said.owner);
  if (!note || !said || !owner) return null;
  const origin = originOf(sealer.sha256, owner.publicKey, said.recipient);
  if (owner.name !== origin || signersOf(sealer, note, [owner])?.length !== 1) return null;
  const deviceKeys = said.devices.map((text) => readVerifierKey(sealer.sha256, text));
  if (note.signatures.length !== 1) return null;
  return deviceKeys.every((key) => key !== null && key.name === origin)
    ? { ...said, origin, deviceKeys: deviceKeys as NoteKey[] }
    : null;
};
