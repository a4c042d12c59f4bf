import type { Result } from '../../../kernel/result.ts';

/** A time stamp (RFC 3161) whose signature was checked. */
export interface CheckedStamp {
  /** When the authority saw the hash. */
  readonly at: string;
  /** Who signed, as its certificate says. */
  readonly authority: string;
  /** Whether its certificate leads to one that the user chose to trust. */
  readonly isTrusted: boolean;
}

/** Time stamps: a hash goes out, a signed time comes back. */
export interface TimeStamps {
  /** A request for a stamp over these bytes; they are hashed, and nothing else of them is in it. */
  query(data: Uint8Array): Uint8Array;
  /** Checks an answer against what it is to be about. Certificates are PEM texts; without them, nobody is trusted. */
  check(response: Uint8Array, data: Uint8Array, certificates: string | null): Promise<Result<CheckedStamp, string>>;
  /** Asks an authority over the network, at the address that the user named. */
  ask(address: string, data: Uint8Array): Promise<Result<Uint8Array, string>>;
}
