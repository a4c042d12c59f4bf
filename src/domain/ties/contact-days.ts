import { dayNumber } from '../../kernel/day-number.ts';
import { channelById } from '../interactions/channels.ts';
import type { Participant } from '../interactions/interaction.ts';

/** What a tie needs to know of something that happened. */
export type Contact = Pick<Participant, 'occurredAt' | 'occurredOn' | 'channel' | 'direction' | 'groupSize'>;

/**
 * One calendar day with contact. The weights say how much the day counts, from 1 for contact between two down to
 * 1/√n in a group of n: at all, as begun by the user, as begun by the other.
 */
export interface ContactDay {
  /** Days since 1970-01-01. */
  readonly day: number;
  any: number;
  out: number;
  in: number;
}

export const isContact = (contact: Pick<Contact, 'channel'>): boolean =>
  channelById.get(contact.channel)?.countsAsContact ?? false;

const ascending = (a: ContactDay, b: ContactDay): number => a.day - b.day;

/** The days with contact, ascending. Ten messages on one day make one day, at the weight of the closest of them. */
export const contactDays = (contacts: Iterable<Contact>): ContactDay[] => {
  const days = new Map<string, ContactDay>();
  for (const contact of contacts) {
    if (!isContact(contact)) continue;
    let day = days.get(contact.occurredOn);
    if (!day) days.set(contact.occurredOn, (day = { day: dayNumber(contact.occurredOn), any: 0, out: 0, in: 0 }));
    const weight = 1 / Math.sqrt(Math.max(1, contact.groupSize));
    day.any = Math.max(day.any, weight);
    if (contact.direction !== 'inbound') day.out = Math.max(day.out, weight);
    if (contact.direction !== 'outbound') day.in = Math.max(day.in, weight);
  }
  return [...days.values()].sort(ascending);
};
