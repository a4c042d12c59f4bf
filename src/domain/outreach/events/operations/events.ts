import * as z from 'zod';
import { err, ok } from '../../../../kernel/result.ts';
import { invalid } from '../../../errors.ts';
import { operation } from '../../../operation.ts';
import { changed } from '../../../operation-answers.ts';
import { tidyLines, tidyText } from '../../../people/name.ts';
import { endsBeforeStart, eventTime } from '../event-days.ts';
import { detailOf, eventDetail, type EventLine, eventLine, lineOf } from '../event-detail.ts';
import { lookUpEvent } from '../event-lookup.ts';
import { eventTerms } from '../event-terms.ts';

const event = z.string().min(1).describe('Identifier or name of the event');

/** What comes first, then what has no time yet, then what is over, the latest first. */
const inOrder = (lines: readonly EventLine[]): EventLine[] => {
  const ahead = lines.filter(({ state }) => state === 'coming' || state === 'now');
  const undated = lines.filter(({ state }) => state === 'undated');
  const past = lines.filter(({ state }) => state === 'past').toReversed();
  return [...ahead, ...undated, ...past];
};

export const listEvents = operation({
  name: 'events.list',
  summary: 'List events: what comes, and what is over with how many you met there',
  effect: 'read',
  http: 'GET /events',
  command: 'events list',
  input: z.object({
    when: z.enum(['coming', 'past', 'all']).default('all').describe('coming: those not over, without a time too'),
    limit: z.coerce.number().int().min(1).max(1000).default(200).describe('How many at most'),
  }),
  output: z.object({ items: z.array(eventLine), total: z.number(), next: z.null() }),
  errors: [],
  run: async ({ when, limit }, context) => {
    const lines = (await context.store.events.events()).map((row) => lineOf(row, context));
    const wanted = inOrder(lines).filter(({ state }) => when === 'all' || (state === 'past') === (when === 'past'));
    return ok({ items: wanted.slice(0, limit), total: wanted.length, next: null });
  },
});

export const showEvent = operation({
  name: 'events.show',
  summary: 'Show an event: whom to meet there and why, and afterwards what came of it',
  effect: 'read',
  http: 'GET /events/{event}',
  command: 'events show <event>',
  input: z.object({ event }),
  output: eventDetail,
  errors: ['not-found', 'ambiguous'],
  run: async (input, context) => {
    const found = await lookUpEvent(context.store, input.event);
    return found.ok ? ok(await detailOf(found.value, context)) : found;
  },
});

export const addEvent = operation({
  name: 'events.add',
  summary: 'Enter an event you may go to',
  effect: 'write',
  http: 'POST /events',
  command: 'events add <eventName>',
  input: z.object({ eventName: z.string().max(300).describe('What it is called'), ...eventTerms }),
  output: changed,
  errors: [],
  run: async ({ eventName, starts, ends, place, notes, seeking, url = null }, { store, clock, newId }) => {
    const name = tidyText(eventName);
    if (name === null) return err(invalid('eventName', 'a name is needed.'));
    const startsAt = starts === undefined ? null : eventTime(starts, clock);
    if (starts !== undefined && startsAt === null) return err(invalid('starts', notATime(starts)));
    const endsAt = ends === undefined ? null : eventTime(ends, clock);
    if (ends !== undefined && endsAt === null) return err(invalid('ends', notATime(ends)));
    if (endsBeforeStart({ startsAt, endsAt }, clock.zone)) return err(invalid('ends', beforeStart));
    return store.change({ operation: 'events.add', summary: `Event: ${name}` }, async ({ write, changeSetId }) => {
      const id = newId();
      const told = { place: tidyText(place), notes: tidyLines(notes), seeking: tidyText(seeking) };
      const mine = { status: null, externalId: null, batchId: null };
      await write.insert('events', { id, name, startsAt, endsAt, ...told, url: url || null, ...mine });
      return ok({ id, change: changeSetId });
    });
  },
});

const notATime = (text: string): string =>
  `“${text}” is neither a day nor a moment, such as 2026-12-03 or 2026-12-03T18:00.`;
const beforeStart = 'it would end before it begins.';

export const editEvent = operation({
  name: 'events.edit',
  summary: 'Change what is on file of an event; an empty text clears',
  effect: 'write',
  http: 'PATCH /events/{event}',
  command: 'events edit <event>',
  input: z.object({
    event,
    eventName: z.string().max(300).optional().describe('What it is called'),
    ...eventTerms,
  }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async ({ event: text, eventName, starts, ends, place, notes, seeking, url }, { store, clock }) => {
    const found = await lookUpEvent(store, text);
    if (!found.ok) return found;
    const { id, name } = found.value;
    const times = { startsAt: found.value.startsAt, endsAt: found.value.endsAt };
    for (const [field, column, given] of [
      ['starts', 'startsAt', starts],
      ['ends', 'endsAt', ends],
    ] as const) {
      if (given === undefined) continue;
      const time = given.trim() === '' ? null : eventTime(given, clock);
      if (time === null && given.trim() !== '') return err(invalid(field, notATime(given)));
      times[column] = time;
    }
    if (endsBeforeStart(times, clock.zone)) return err(invalid('ends', beforeStart));
    const newName = eventName === undefined ? name : tidyText(eventName);
    if (newName === null) return err(invalid('eventName', 'a name is needed.'));
    return store.change({ operation: 'events.edit', summary: `Changed ${name}` }, async ({ write, changeSetId }) => {
      await write.update('events', id, {
        name: newName,
        ...times,
        ...(place !== undefined && { place: tidyText(place) }),
        ...(notes !== undefined && { notes: tidyLines(notes) }),
        ...(seeking !== undefined && { seeking: tidyText(seeking) }),
        ...(url !== undefined && { url: url || null }),
      });
      return ok({ id, change: changeSetId });
    });
  },
});

export const removeEvent = operation({
  name: 'events.remove',
  summary: 'Remove an event; the people you met there and what was said stay',
  effect: 'write',
  http: 'DELETE /events/{event}',
  command: 'events remove <event>',
  input: z.object({ event }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store }) => {
    const found = await lookUpEvent(store, input.event);
    if (!found.ok) return found;
    const { id, name } = found.value;
    return store.change({ operation: 'events.remove', summary: `Removed ${name}` }, async (changing) => {
      for (const { eventId, personId } of await changing.events.attendances(id))
        await changing.write.remove('attendances', [eventId, personId]);
      await changing.write.remove('events', id);
      return ok({ id, change: changing.changeSetId });
    });
  },
});
