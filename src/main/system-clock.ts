import { type Clock, fixedClock } from '../kernel/clock.ts';

/** The machine's clock in the user's time zone (`TZ`, or the system's), or the moment that `TIEWISE_NOW` fixes. */
export const systemClock = (environment: Readonly<Record<string, string | undefined>>): Clock => {
  const zone = Temporal.Now.timeZoneId();
  const fixed = environment['TIEWISE_NOW'];
  return fixed ? fixedClock(fixed, zone) : { now: () => Temporal.Now.instant(), zone };
};
