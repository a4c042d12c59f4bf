import { createHash, timingSafeEqual } from 'node:crypto';
import { calendarEntries } from '../../domain/outreach/feed/calendar-entries.ts';
import { feedText } from '../../domain/outreach/feed/feed-text.ts';
import { today } from '../../kernel/clock.ts';
import { silentProgress } from '../../kernel/progress.ts';
import type { HttpApp, HttpDoor } from './door.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * The calendar feed at its secret address. Calendars hold no session: whoever knows the address reads the feed, and
 * nothing else. A wrong one is answered as any address that is not there.
 */
export const addFeedRoute = (app: HttpApp, door: HttpDoor): void => {
  app.get('/feed/:name{.+\\.ics}', async (c) => {
    const { feed, store, clock } = door.contextFor(silentProgress);
    const secret = await feed.secret();
    const given = c.req.param('name').slice(0, -'.ics'.length);
    if (secret === null || !timingSafeEqual(digest(given), digest(secret))) return c.notFound();
    const text = feedText(await calendarEntries(store.review, today(clock)), clock.now());
    return c.body(text, 200, { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'no-store' });
  });
};
