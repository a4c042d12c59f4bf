import type { Context } from '../domain/context.ts';
import type { Journal } from '../domain/journal/journal.ts';
import { createNewId } from '../kernel/identifier.ts';
import type { Progress } from '../kernel/progress.ts';
import { systemClock } from './system-clock.ts';

/** Whatever is asked of it, it is not there. */
export const absent = <T extends object>(reason: string): T =>
  new Proxy({} as T, {
    get: (_, name) => {
      if (typeof name === 'symbol') return undefined;
      throw new Error(reason);
    },
  });

/** What an operation about the journal may use: no store, no import, nothing of the contacts. */
export const journalContext = (
  environment: Readonly<Record<string, string | undefined>>,
  journal: Journal,
  progress: Progress,
): Context => {
  const clock = systemClock(environment);
  const rest = absent<Omit<Context, 'clock' | 'newId' | 'progress' | 'journal'>>('The journal uses nothing else.');
  return Object.assign(Object.create(rest) as Context, { clock, newId: createNewId(clock), progress, journal });
};
