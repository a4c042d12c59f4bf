import { today } from '../../../kernel/clock.ts';
import type { Context } from '../../context.ts';
import { type CapitalSettings, balancedWeights, defaultCapitalSettings } from '../capital/capital-weights.ts';
import { EgoCapital } from '../capital/ego-capital.ts';
import type { EgoNetwork } from '../ego/ego-network.ts';
import { loadEgoNetwork } from '../ego/load-ego-network.ts';
import { withoutPeople } from '../capital/without-people.ts';

type Reading = Pick<Context, 'store' | 'clock' | 'memo'>;

/**
 * The user's network on a day, today unless given, without those with whom contact is limited: nothing brings them up.
 * Kept until something changes.
 */
export const ownNetwork = async (context: Reading, day?: string): Promise<EgoNetwork> => {
  const on = day ?? today(context.clock).toString();
  const limited = new Set((await context.store.people.contactLimits()).map(({ personId }) => personId));
  const version = `${await context.store.network.version()} ${on} ${[...limited].join(' ')}`;
  return context.memo(day === undefined ? 'network.own' : 'network.own-then', version, async () =>
    withoutPeople(await loadEgoNetwork(context, { day: on }), limited),
  );
};

/** How the user has the measures set, with what a call asks for otherwise. */
export const capitalSettingsOf = async (
  { store }: Pick<Context, 'store'>,
  asked: {
    readonly circles?: CapitalSettings['circles'] | undefined;
    readonly status?: CapitalSettings['status'] | undefined;
  } = {},
): Promise<CapitalSettings> => {
  const { weights, circles, status } = (await store.workspace.settings()).capital ?? defaultCapitalSettings;
  return {
    weights: balancedWeights({ ...defaultCapitalSettings.weights, ...weights }),
    circles: asked.circles ?? circles,
    status: asked.status ?? status,
  };
};

/** What capital is computed from, kept as long as the network and the settings stay. */
export const ownCapital = async (context: Reading, settings: CapitalSettings, day?: string): Promise<EgoCapital> => {
  const network = await ownNetwork(context, day);
  const kept = await context.memo(
    'network.capital',
    `${settings.circles} ${settings.status}`,
    async () => new Map<EgoNetwork, EgoCapital>(),
  );
  const known = kept.get(network);
  if (known) return known;
  // The network before is gone for good once another has taken its place.
  kept.clear();
  const capital = new EgoCapital(network, settings);
  kept.set(network, capital);
  return capital;
};

/**
 * Whom the user does not want to be advised about on a day: left out of Today, or this advice put off. The key of an
 * advice is `advice:<identifier>`.
 */
export const leftOutOfAdvice = async ({ store }: Pick<Context, 'store'>, day: string): Promise<Set<string>> => {
  const leftOut = new Set<string>();
  for await (const rows of store.workspace.rowsOf('snoozes'))
    for (const row of rows) {
      const [personId, subject, until] = [String(row['personId']), String(row['subject']), row['until']];
      if (until !== null && String(until) <= day) continue;
      if (subject === 'person' || subject === 'advice' || subject === `advice:${personId}`) leftOut.add(personId);
    }
  return leftOut;
};
