import { type Clock, today } from '../../../kernel/clock.ts';
import { dayNumber } from '../../../kernel/day-number.ts';
import type { Stores } from '../../store.ts';
import { decayedDays, strengthThatCounts } from '../../ties/strength.ts';
import type { Alter, EgoNetwork, Self } from './ego-network.ts';
import { knownTiesOf } from './known-ties-of.ts';
import { loadOccupations } from '../status/load-occupations.ts';
import { createStatusOf } from '../status/status-of.ts';
import { fieldOf, placeOf } from './field-and-place.ts';
import type { NetworkPerson } from './network-store.ts';
import { strengthHistory } from './strength-history.ts';

export interface NetworkContext {
  readonly store: Pick<Stores, 'network' | 'workspace'>;
  readonly clock: Clock;
}

/** What of an alter changes from day to day. */
type Standing = Pick<Alter, 'strength' | 'isStated' | 'peak' | 'any' | 'out' | 'in' | 'lastDay'>;

/** As of today or later: from what is kept, which waits for nothing. */
const standingNow = (person: NetworkPerson, day: number): Standing => ({
  strength: strengthThatCounts(person, day) ?? 0,
  isStated: person.statedStrength !== null,
  peak: person.peak,
  any: decayedDays(person.anyLog, day),
  out: decayedDays(person.outLog, day),
  in: decayedDays(person.inLog, day),
  lastDay: person.lastOn === null ? null : dayNumber(person.lastOn),
});

/** As of an earlier day: from the days with contact by then. */
const standingThen = async ({ store }: NetworkContext, day: string): Promise<(person: NetworkPerson) => Standing> => {
  const history = await strengthHistory({ store }, [day]);
  const statedSince = await store.network.statedSince();
  return ({ personId }) => {
    const found = history.get(personId);
    const last = found?.lastDay[0] ?? -1;
    return {
      strength: found?.strength[0] ?? 0,
      isStated: (statedSince.get(personId) ?? '9') <= day,
      peak: found?.peak[0] ?? 0,
      any: found?.any[0] ?? 0,
      out: found?.out[0] ?? 0,
      in: found?.in[0] ?? 0,
      lastDay: last < 0 ? null : last,
    };
  };
};

type Work = Pick<Alter, 'title' | 'organisation' | 'field' | 'place' | 'status'>;

/** What somebody does, where, and how it is esteemed. */
const workReader = async ({ store }: NetworkContext): Promise<(person: NetworkPerson) => Work> => {
  const tables = await loadOccupations();
  const { prestige, seniority } = await store.workspace.settings();
  const statusOf = createStatusOf(tables, { prestige: prestige === 'counted', seniority: seniority === 'counted' });
  const stated = new Map((await store.network.statedStatuses()).map((each) => [each.personId, each]));
  return ({ personId, title, organisation, industry, location }) => {
    const { status, occupation } = statusOf(title, stated.get(personId));
    return { title, organisation, field: fieldOf(industry, occupation, tables), place: placeOf(location), status };
  };
};

const nobody: Self = { personId: null, title: null, organisation: null, field: null, place: null, status: null };

/**
 * The user's network on a day (`YYYY-MM-DD`, today unless given). On an earlier day, what had happened, held and been
 * stated by then counts; names, titles and organisations are those of today. Loads anew each time.
 */
export const loadEgoNetwork = async (
  context: NetworkContext,
  { day = today(context.clock).toString() }: { readonly day?: string } = {},
): Promise<EgoNetwork> => {
  const { network } = context.store;
  const people = await network.people();
  const roles = await network.roles(day);
  const number = dayNumber(day);
  const isPast = day < today(context.clock).toString();
  const standingOf = isPast ? await standingThen(context, day) : (each: NetworkPerson) => standingNow(each, number);
  const workOf = await workReader(context);
  const alterOf = (person: NetworkPerson): Alter => ({
    personId: person.personId,
    name: person.name,
    ...standingOf(person),
    rhythmDays: person.rhythmDays,
    roles: roles.get(person.personId) ?? [],
    ...workOf(person),
  });
  const alters = people.filter((person) => person.isSelf === 0).map(alterOf);
  const places = new Map(alters.map((alter, place) => [alter.personId, place]));
  const grounds = {
    occasions: await network.occasions(),
    stays: await network.stays(),
    stated: await network.statedPairs(),
  };
  const self = people.find((person) => person.isSelf === 1);
  return {
    day,
    self: self ? { personId: self.personId, ...workOf(self) } : nobody,
    alters,
    knownTies: knownTiesOf(grounds, (id) => places.get(id), alters.length, day),
  };
};
