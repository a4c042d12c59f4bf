/** The secret part of the address under which a calendar may ask for the feed; kept outside the database and its exports. */
export interface FeedAddress {
  /** Null where the feed is not open. */
  secret(): Promise<string | null>;
  /** Opens the feed under a new secret; whoever had the one before is shut out. */
  renew(): Promise<string>;
  close(): Promise<void>;
}

/** The path at this machine's own address. */
export const feedPath = (secret: string): string => `/feed/${secret}.ics`;
