import type { Clock } from '../../kernel/clock.ts';
import type { Interaction, Part, Participant } from './interaction.ts';

/** The part a person has in an interaction by who began it. */
const partBy = { inbound: 'from', outbound: 'to', mutual: 'with' } as const satisfies Record<
  Interaction['direction'],
  Part
>;

/** The participants' rows of an interaction, one a person. */
export const participantRows = (interaction: Interaction, personIds: readonly string[]): Participant[] =>
  personIds.map((personId) => ({
    interactionId: interaction.id,
    personId,
    part: partBy[interaction.direction],
    occurredAt: interaction.occurredAt,
    occurredOn: interaction.occurredOn,
    channel: interaction.channel,
    direction: interaction.direction,
    groupSize: personIds.length,
  }));

/**
 * The moment the user means: nothing for now, a day (noon of it, or now if it is today), a moment of the user's zone,
 * or one with an offset. Null where it is none of these.
 */
export const momentOf = (text: string | undefined, clock: Clock): Temporal.Instant | null => {
  if (text === undefined || text.trim() === '') return clock.now();
  const wanted = text.trim();
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(wanted)) {
      const day = Temporal.PlainDate.from(wanted);
      const now = clock.now().toZonedDateTimeISO(clock.zone);
      return day.equals(now.toPlainDate())
        ? now.toInstant()
        : day.toZonedDateTime({ timeZone: clock.zone, plainTime: '12:00' }).toInstant();
    }
    return /(Z|[+-]\d{2}:?\d{2})$/i.test(wanted)
      ? Temporal.Instant.from(wanted)
      : Temporal.PlainDateTime.from(wanted).toZonedDateTime(clock.zone).toInstant();
  } catch {
    return null;
  }
};
