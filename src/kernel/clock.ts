/** Time as a dependency: the domain never asks the machine. */
export interface Clock {
  /** The present moment. */
  now(): Temporal.Instant;
  /** The IANA zone in which the user's calendar days begin and end, such as `Europe/Lisbon`. */
  readonly zone: string;
}

/** The user's calendar day at this moment. */
export const today = (clock: Clock): Temporal.PlainDate => clock.now().toZonedDateTimeISO(clock.zone).toPlainDate();

/** A clock that stands still, for `TIEWISE_NOW`, tests and benches. */
export const fixedClock = (instant: string, zone = 'UTC'): Clock => {
  const moment = Temporal.Instant.from(instant);
  return { now: () => moment, zone };
};
