import { dayNumber } from '../../../kernel/day-number.ts';
import { channelById } from '../../interactions/channels.ts';
import { nameOf } from '../common-ground/pair-words.ts';
import { lengthWords } from '../time-words.ts';
import type { Attendee, PassedSince } from './event-store.ts';

/** What became of meeting somebody at an event. */
export interface CameOfIt {
  readonly attendee: Attendee;
  /** The first contact since; null while there is none. */
  readonly since: PassedSince | null;
  /** In words: "You wrote a day later." */
  readonly text: string;
}

/** Those met, whoever nothing has passed with since the event first: they are what there is to do. */
export const whatCameOfIt = (
  met: readonly Attendee[],
  passed: readonly PassedSince[],
  { until, today }: { readonly until: string; readonly today: string },
): CameOfIt[] => {
  const firsts = new Map(passed.map((each) => [each.personId, each]));
  return met
    .map((attendee): CameOfIt => {
      const since = firsts.get(attendee.id) ?? null;
      return { attendee, since, text: since ? sinceWords(attendee, since, until) : silenceWords(until, today) };
    })
    .toSorted(
      (a, b) =>
        Number(a.since !== null) - Number(b.since !== null) || (a.attendee.fullName < b.attendee.fullName ? -1 : 1),
    );
};

const sinceWords = (attendee: Attendee, { direction, channel, occurredOn }: PassedSince, until: string): string => {
  const who = direction === 'inbound' ? nameOf({ ...attendee, isSelf: 0 }) : 'You';
  const verb = channelById.get(channel)?.verb ?? 'were in touch';
  return `${who} ${verb} ${lengthWords(dayNumber(occurredOn) - dayNumber(until))} later.`;
};

const silenceWords = (until: string, today: string): string => {
  const days = dayNumber(today) - dayNumber(until);
  if (days <= 2) return 'Nothing since. A word is easiest within two days.';
  return `Nothing since, for ${lengthWords(days)}. A late word is better than none.`;
};
