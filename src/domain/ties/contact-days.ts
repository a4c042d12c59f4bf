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

const startOf = (occurredOn: string): ContactDay => ({ day: dayNumber(occurredOn), any: 0, out: 0, in: 0 });

const add = (day: ContactDay, { direction, groupSize }: Contact): void => {
  const weight = groupSize > 1 ? 1 / Math.sqrt(groupSize) : 1;
  if (weight > day.any) day.any = weight;
  if (weight > day.out && direction !== 'inbound') day.out = weight;
  if (weight > day.in && direction !== 'outbound') day.in = weight;
};

/** The days with contact, ascending. Ten messages on one day make one day, at the weight of the closest of them. */
export const contactDays = (contacts: Iterable<Contact>): ContactDay[] => {
  const days = new Map<string, ContactDay>();
  let lastOn = '';
  let day = startOf('1970-01-01');
  for (const contact of contacts) {
    if (!isContact(contact)) continue;
    // Contacts come mostly in their order: many on a day are found without a look into the map.
    if (contact.occurredOn !== lastOn) {
      lastOn = contact.occurredOn;
      day = days.get(lastOn) ?? startOf(lastOn);
      days.set(lastOn, day);
    }
    add(day, contact);
  }
  return [...days.values()].sort(ascending);
};
