import { UnusableSetting } from '../interfaces/cli/unusable-setting.ts';
import { type Clock, fixedClock } from '../kernel/clock.ts';

/** The machine's clock in the user's time zone (`TZ`, or the system's), or the moment that `TIEWISE_NOW` fixes. */
export const systemClock = (environment: Readonly<Record<string, string | undefined>>): Clock => {
  const zone = Temporal.Now.timeZoneId();
  const fixed = environment['TIEWISE_NOW'];
  if (!fixed) return { now: () => Temporal.Now.instant(), zone };
  try {
    return fixedClock(fixed, zone);
  } catch {
    throw new UnusableSetting(`TIEWISE_NOW is “${fixed}”, which is no moment; one looks like 2026-11-22T08:30:00Z.`);
  }
};
