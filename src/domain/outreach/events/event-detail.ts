import * as z from 'zod';
import { today } from '../../../kernel/clock.ts';
import type { Context } from '../../context.ts';
import { event } from '../../interactions/interaction.ts';
import { groundEvidence } from '../common-ground/common-ground.ts';
import { findCommonGround } from '../common-ground/find-common-ground.ts';
import { attendanceStates } from './attendance.ts';
import { type EventDays, eventDays, eventState, eventStates } from './event-days.ts';
import type { Attendee, EventRow } from './event-store.ts';
import { whatCameOfIt } from './what-came-of-it.ts';
import { whomToMeet } from './whom-to-meet.ts';

/** An event as a line of a list. */
export const eventLine = event.omit({ externalId: true }).extend({
  /** The user's calendar days on which it begins and ends; null where no time is known. */
  days: z.object({ from: z.string(), until: z.string() }).nullable(),
  state: z.enum(eventStates),
  /** How many are expected, and how many were met. */
  planned: z.number(),
  met: z.number(),
});
export type EventLine = z.infer<typeof eventLine>;

const attendeeLine = z.object({
  personId: z.string(),
  fullName: z.string(),
  title: z.string().nullable(),
  organisation: z.string().nullable(),
  hasPhoto: z.boolean(),
  state: z.enum(attendanceStates),
});

export const eventDetail = eventLine.extend({
  /** Who is expected, whoever there is most reason to meet first. */
  toMeet: z.array(
    attendeeLine.extend({
      reasons: z.array(z.object({ kind: z.string(), text: z.string(), evidence: z.array(groundEvidence) })),
    }),
  ),
  /** Who was met; those with whom nothing has passed since first. */
  cameOfIt: z.array(
    attendeeLine.extend({
      text: z.string(),
      since: z.object({ interactionId: z.string(), on: z.string(), channel: z.string() }).nullable(),
    }),
  ),
});
export type EventDetail = z.infer<typeof eventDetail>;

export const lineOf = ({ externalId: _, ...row }: EventRow, { clock }: Pick<Context, 'clock'>): EventLine => {
  const days = eventDays(row, clock.zone);
  return { ...row, days, state: eventState(days, today(clock).toString()) };
};

/** For so many the common ground is looked for; it takes a few milliseconds each. */
const mostGround = 60;

/** An event with whom to meet there and why, and with what came of it afterwards. */
export const detailOf = async (row: EventRow, context: Pick<Context, 'store' | 'clock'>): Promise<EventDetail> => {
  const { store, clock } = context;
  const line = lineOf(row, context);
  const day = today(clock).toString();
  const attendees = await store.events.attendees(row.id, day);
  const planned = attendees.filter(({ state }) => state === 'planned');
  const met = attendees.filter(({ state }) => state === 'met');
  const facts = [];
  for (const [place, attendee] of planned.entries()) {
    const rows = place < mostGround ? await store.commonGround.groundRows(attendee.id) : null;
    facts.push({ attendee, ground: rows === null ? [] : findCommonGround(rows, day).facts });
  }
  return {
    ...line,
    toMeet: whomToMeet(facts, { name: row.name, seeking: row.seeking, today: day }).map(({ attendee, reasons }) => ({
      ...shown(attendee),
      reasons: reasons.map(({ kind, text, evidence }) => ({ kind, text, evidence: [...evidence] })),
    })),
    cameOfIt: await afterwards(context, met, line.days, day),
  };
};

const afterwards = async (
  { store }: Pick<Context, 'store'>,
  met: readonly Attendee[],
  days: EventDays | null,
  day: string,
): Promise<EventDetail['cameOfIt']> => {
  const until = days === null || days.until > day ? day : days.until;
  const passed = await store.events.firstSince(
    met.map(({ id }) => id),
    until,
  );
  return whatCameOfIt(met, passed, { until, today: day }).map(({ attendee, since, text }) => ({
    ...shown(attendee),
    text,
    since: since && { interactionId: since.interactionId, on: since.occurredOn, channel: since.channel },
  }));
};

const shown = ({ id, fullName, title, organisation, hasPhoto, state }: Attendee) => ({
  personId: id,
  fullName,
  title,
  organisation,
  hasPhoto,
  state,
});
