import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { ownerFile } from '../connectors/owner-file.ts';
import type { FeedAddress } from '../domain/outreach/feed/feed-address.ts';

const secretBytes = 24;

/** The feed's secret in `calendar-feed.json` of the data folder, which only its owner can read. */
export const createFeedAddress = (folder: string): FeedAddress => {
  const file = ownerFile<{ readonly secret: string }>(join(folder, 'calendar-feed.json'));
  return {
    secret: async () => (await file.read())?.secret ?? null,
    renew: async () => {
      const secret = randomBytes(secretBytes).toString('base64url');
      await file.write({ secret });
      return secret;
    },
    close: () => file.write(null),
  };
};
