import { dayNumber } from '../../../kernel/day-number.ts';
import type { Stores } from '../../store.ts';
import type { ContactDay } from '../../ties/contact-days.ts';
import { halfLifeDays, strengthOfDays } from '../../ties/strength.ts';

/** How it stood with one person on each of several days, in columns along the days asked for. */
export interface StrengthOnDays {
  /** 0 to 100: the user's own word from the day on which it was given, else computed from what had happened by then. */
  readonly strength: Float32Array;
  /** Decayed contact days: all of them, begun by the user, begun by the other. */
  readonly any: Float32Array;
  readonly out: Float32Array;
  readonly in: Float32Array;
  /** Highest strength by then. */
  readonly peak: Float32Array;
  /** The last contact by then, as a day number; −1 where there was none. */
  readonly lastDay: Int32Array;
}

const emptyOn = (days: number): StrengthOnDays => ({
  strength: new Float32Array(days),
  any: new Float32Array(days),
  out: new Float32Array(days),
  in: new Float32Array(days),
  peak: new Float32Array(days),
  lastDay: new Int32Array(days).fill(-1),
});

/** @param asked day numbers, ascending; @param contacts ascending */
export const strengthOnDays = (contacts: readonly ContactDay[], asked: readonly number[]): StrengthOnDays => {
  const found = emptyOn(asked.length);
  let [any, out, into, peak, last, next] = [0, 0, 0, 0, 0, 0];
  for (const [place, day] of asked.entries()) {
    for (let contact = contacts[next]; contact && contact.day <= day; contact = contacts[(next += 1)]) {
      const decay = 2 ** ((last - contact.day) / halfLifeDays);
      any = any * decay + contact.any;
      out = out * decay + contact.out;
      into = into * decay + contact.in;
      peak = Math.max(peak, strengthOfDays((any + Math.sqrt(out * into)) / 2));
      last = contact.day;
    }
    if (next === 0) continue;
    const since = 2 ** ((last - day) / halfLifeDays);
    found.any[place] = any * since;
    found.out[place] = out * since;
    found.in[place] = into * since;
    found.strength[place] = strengthOfDays(((any + Math.sqrt(out * into)) / 2) * since);
    found.peak[place] = peak;
    found.lastDay[place] = last;
  }
  return found;
};

const putStated = (found: StrengthOnDays, strength: number, from: number, asked: readonly number[]): void => {
  for (const [place, day] of asked.entries()) if (day >= from) found.strength[place] = strength;
};

/**
 * How it stood with everybody who is not archived on each of several days (`YYYY-MM-DD`, ascending), in one pass over
 * all days with contact. Who had no contact by then and of whom nothing is stated is left out.
 */
export const strengthHistory = async (
  { store }: { readonly store: Pick<Stores, 'network'> },
  days: readonly string[],
): Promise<Map<string, StrengthOnDays>> => {
  const asked = days.map(dayNumber);
  const people = await store.network.people();
  const alters = new Set(people.filter((person) => person.isSelf === 0).map((person) => person.personId));
  const history = new Map<string, StrengthOnDays>();
  for await (const { personId, days: contacts } of store.network.contactDays())
    if (alters.has(personId)) history.set(personId, strengthOnDays(contacts, asked));
  const statedSince = await store.network.statedSince();
  for (const { personId, statedStrength } of people) {
    const since = statedSince.get(personId);
    if (statedStrength === null || since === undefined || !alters.has(personId)) continue;
    const found = history.get(personId) ?? emptyOn(asked.length);
    putStated(found, statedStrength, dayNumber(since), asked);
    history.set(personId, found);
  }
  return history;
};
