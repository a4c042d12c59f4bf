/** Opens what was sealed to one identity. Held while the journal is unlocked; useless once forgotten. */
export interface OpeningKey {
  /** Drops what it knows. Whatever is opened with it afterwards fails. */
  forget(): void;
}

/** Signs texts (Ed25519). */
export interface SigningKey {
  readonly publicKey: Uint8Array;
  sign(text: Uint8Array): Uint8Array;
}

/** SHA-256 of what comes piece by piece. */
export interface RunningHash {
  add(bytes: Uint8Array): void;
  value(): Uint8Array;
}

/** An age identity, `AGE-SECRET-KEY-1…`, and the recipient, `age1…`, that seals to it. */
export interface Identity {
  readonly identity: string;
  readonly recipient: string;
}

/**
 * All the cryptography the journal uses, behind one port: age files (c2sp.org/age), SHA-256 and Ed25519. Sealing needs
 * recipients only, which are no secret: writing works while the journal is locked.
 */
export interface Sealer {
  sha256(...parts: readonly Uint8Array[]): Uint8Array;
  runningHash(): RunningHash;
  random(bytes: number): Uint8Array;

  newIdentity(): Identity;
  /** The recipient of an identity, or null for a text that is none. */
  recipientOf(identity: string): string | null;
  isRecipient(text: string): boolean;

  seal(plain: Uint8Array, recipients: readonly string[]): Promise<Uint8Array>;
  /** The same for what is too large for memory, 64 KiB at a time. */
  sealStream(plain: AsyncIterable<Uint8Array>, recipients: readonly string[]): AsyncIterable<Uint8Array>;
  /** Null where the file is damaged, or sealed to somebody else. */
  open(sealed: Uint8Array, key: OpeningKey): Promise<Uint8Array | null>;
  /** Throws where the file is damaged, after what came before was passed on. */
  openStream(sealed: AsyncIterable<Uint8Array>, key: OpeningKey): AsyncIterable<Uint8Array>;

  /** Takes about a second, on purpose and off this thread. */
  sealWithPassphrase(plain: Uint8Array, passphrase: string): Promise<Uint8Array>;
  /** Null where the passphrase is another one, or the file is damaged. */
  openWithPassphrase(sealed: Uint8Array, passphrase: string): Promise<Uint8Array | null>;

  openingKey(identity: string): OpeningKey;
  /** The key by which an identity vouches for the journal's settings, derived from it. */
  ownerKey(identity: string): SigningKey;
  /** A signing key of this machine, from its 32 secret bytes. */
  signingKey(secret: Uint8Array): SigningKey;
  verify(publicKey: Uint8Array, text: Uint8Array, signature: Uint8Array): boolean;
}

export type Sha256 = Sealer['sha256'];
