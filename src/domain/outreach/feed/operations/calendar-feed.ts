import * as z from 'zod';
import { today } from '../../../../kernel/clock.ts';
import { ok } from '../../../../kernel/result.ts';
import { fileOperation, operation } from '../../../operation.ts';
import { calendarEntries } from '../calendar-entries.ts';
import { feedPath } from '../feed-address.ts';
import { feedText } from '../feed-text.ts';

const address = z.object({
  /** The path at which calendars on this machine may ask for it while Tiewise runs; null where it is not open. */
  path: z.string().nullable(),
});
const doors = ['http', 'cli'] as const;

export const showFeed = operation({
  name: 'feed.show',
  summary: 'Show the secret address of the calendar feed',
  effect: 'read',
  http: 'GET /feed',
  command: 'feed show',
  input: z.object({}),
  output: address,
  errors: [],
  doors,
  run: async (_, { feed }) => {
    const secret = await feed.secret();
    return ok({ path: secret === null ? null : feedPath(secret) });
  },
});

export const openFeed = operation({
  name: 'feed.open',
  summary: 'Open the calendar feed under a new secret address; an address before it stops working',
  effect: 'external',
  http: 'POST /feed',
  command: 'feed open',
  input: z.object({}),
  output: address,
  errors: [],
  doors,
  run: async (_, { feed }) => ok({ path: feedPath(await feed.renew()) }),
});

export const closeFeed = operation({
  name: 'feed.close',
  summary: 'Close the calendar feed: its address stops working',
  effect: 'external',
  http: 'DELETE /feed',
  command: 'feed close',
  input: z.object({}),
  output: address,
  errors: [],
  doors,
  run: async (_, { feed }) => {
    await feed.close();
    return ok({ path: null });
  },
});

export const exportFeed = fileOperation({
  name: 'feed.file',
  summary: 'Take promises, follow-ups, birthdays and weekly looks back along as a calendar file',
  effect: 'read',
  http: 'GET /feed/file',
  command: 'feed file',
  input: z.object({}),
  errors: [],
  doors,
  run: async (_, { store, clock }) =>
    ok({
      filename: 'tiewise.ics',
      mediaType: 'text/calendar; charset=utf-8',
      chunks: async function* () {
        yield feedText(await calendarEntries(store.review, today(clock)), clock.now());
      },
    }),
});
