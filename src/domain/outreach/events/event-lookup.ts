import { fold } from '../../../kernel/fold.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { type DomainError, notFound } from '../../errors.ts';
import type { Stores } from '../../store.ts';
import type { EventRow } from './event-store.ts';

/** Finds the event the user means: by identifier, or by a name that only one event has. */
export const lookUpEvent = async (
  { events }: Pick<Stores, 'events'>,
  text: string,
): Promise<Result<EventRow, DomainError>> => {
  const wanted = text.trim();
  const byId = await events.event(wanted);
  if (byId) return ok(byId);
  const named = await events.named(fold(wanted));
  const [only, ...others] = named;
  if (only === undefined) return err(notFound('event', wanted));
  if (others.length === 0) return ok(only);
  const candidates = named.slice(0, 10).map(({ id, name, startsAt }) => ({
    id,
    name: startsAt === null ? name : `${name}, ${startsAt.slice(0, 10)}`,
  }));
  return err({ type: 'ambiguous', what: 'events', text: wanted, candidates });
};
