import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const TOKEN_BYTES = 32;
/** How long a link lives that was made for another browser. */
export const linkMinutes = 10;

export interface AccessLink {
  readonly token: string;
  /** Milliseconds since 1970; null for the link of the start, which lives until it is used. */
  readonly expiresAt: number | null;
}

/** Who may come in: whoever opens a one-time link receives a session. Both live in memory and end with the program. */
export interface Access {
  /** The link printed at start. */
  startLink(): AccessLink;
  /** A link that a session makes for another browser. */
  furtherLink(): AccessLink;
  /** A new session's secret, or null for a link that is unknown, used or too old. */
  redeem(token: string): string | null;
  holds(session: string | undefined): boolean;
  end(session: string): void;
}

const digest = (secret: string): Buffer => createHash('sha256').update(secret).digest();
const newSecret = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

interface Kept {
  readonly digest: Buffer;
  readonly expiresAt: number | null;
}

/** Compares with every entry in the same time, found or not. */
const find = (kept: readonly Kept[], secret: string): Kept | undefined => {
  const wanted = digest(secret);
  return kept.reduce<Kept | undefined>(
    (found, each) => (timingSafeEqual(each.digest, wanted) ? each : found),
    undefined,
  );
};

export const createAccess = (now: () => number): Access => {
  let links: Kept[] = [];
  let sessions: Kept[] = [];
  const makeLink = (expiresAt: number | null): AccessLink => {
    const token = newSecret();
    links.push({ digest: digest(token), expiresAt });
    return { token, expiresAt };
  };
  return {
    startLink: () => makeLink(null),
    furtherLink: () => makeLink(now() + linkMinutes * 60_000),
    redeem: (token) => {
      links = links.filter((link) => link.expiresAt === null || link.expiresAt > now());
      const link = find(links, token);
      if (!link) return null;
      links = links.filter((each) => each !== link);
      const session = newSecret();
      sessions.push({ digest: digest(session), expiresAt: null });
      return session;
    },
    holds: (session) => session !== undefined && find(sessions, session) !== undefined,
    end: (session) => {
      const ended = find(sessions, session);
      sessions = sessions.filter((each) => each !== ended);
    },
  };
};
