import { channelById } from '../interactions/channels.ts';
import { cadenceOf } from './cadence.ts';
import { type Contact, contactDays, isContact } from './contact-days.ts';
import { conversationRhythmDays, rhythmDays } from './rhythm.ts';
import type { Role } from './role.ts';
import { decayedCounts, levelOfStated } from './strength.ts';
import type { Tie } from './tie.ts';

export interface TieGrounds {
  readonly personId: string;
  /** Everything that happened between the two, oldest first. */
  readonly contacts: readonly Contact[];
  readonly roles: readonly Role[];
  /** The user's own word on the strength, 0 to 100. */
  readonly statedStrength?: number | null;
  /** Nobody archived, and nobody with whom contact is kept limited, is ever due or owed an answer. */
  readonly isQuiet: boolean;
  /** The user's calendar day: roles that ended by then count no more. */
  readonly today: string;
}

/**
 * Since when the user owes an answer: the last message between just the two came from them, and the user has not been
 * in touch since in any way. Null where that is not so.
 */
export const replyOwedSince = (contacts: readonly Contact[]): string | null => {
  for (const contact of contacts.toReversed()) {
    if (contact.direction !== 'inbound') {
      if (isContact(contact)) return null;
    } else if (contact.groupSize <= 1 && channelById.get(contact.channel)?.reply) return contact.occurredAt;
  }
  return null;
};

/** How it stands between the user and a person, from what happened and from roles. */
export const computedTie = ({ personId, contacts, roles, statedStrength = null, isQuiet, today }: TieGrounds): Tie => {
  const days = contactDays(contacts);
  const numbers = days.map((each) => each.day);
  const counts = decayedCounts(days);
  const last = contacts.findLast(isContact);
  const cadence = cadenceOf({
    roles: roles.filter((role) => role.removedAt === null && (role.endedOn === null || role.endedOn > today)),
    lastOn: last?.occurredOn ?? null,
    rhythm: conversationRhythmDays(numbers),
    peak: counts.peak,
  });
  return {
    personId,
    firstOn: contacts.find(isContact)?.occurredOn ?? null,
    lastOn: last?.occurredOn ?? null,
    lastAt: last?.occurredAt ?? null,
    lastChannel: last?.channel ?? null,
    lastDirection: last?.direction ?? null,
    contactDays: days.length,
    interactionCount: contacts.length,
    rhythmDays: rhythmDays(numbers),
    ...counts,
    statedStrength,
    statedLevel: statedStrength === null ? null : levelOfStated(statedStrength),
    ...cadence,
    dueOn: isQuiet ? null : cadence.dueOn,
    replyOwedSince: isQuiet ? null : replyOwedSince(contacts),
  };
};
