import { today } from '../../../kernel/clock.ts';
import type { Context } from '../../context.ts';
import { type CapitalSettings, balancedWeights, defaultCapitalSettings } from '../capital/capital-weights.ts';
import { EgoCapital } from '../capital/ego-capital.ts';
import type { EgoNetwork } from '../ego/ego-network.ts';
import { loadEgoNetwork } from '../ego/load-ego-network.ts';

type Reading = Pick<Context, 'store' | 'clock' | 'memo'>;

/** The user's network on a day, today unless given, kept until something changes. */
export const ownNetwork = async (context: Reading, day?: string): Promise<EgoNetwork> => {
  const on = day ?? today(context.clock).toString();
  const version = `${await context.store.network.version()} ${on}`;
  return context.memo(day === undefined ? 'network.own' : 'network.own-then', version, () =>
    loadEgoNetwork(context, { day: on }),
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

/** What is costly to work out from a network, kept under a key as long as the network stays what it is. */
export const keptFor = async <T>(
  { memo }: Pick<Context, 'memo'>,
  network: EgoNetwork,
  key: string,
  make: () => T | Promise<T>,
): Promise<T> => {
  const byNetwork = await memo('network.kept', '', async () => new WeakMap<EgoNetwork, Map<string, unknown>>());
  const kept = byNetwork.get(network) ?? new Map<string, unknown>();
  byNetwork.set(network, kept);
  if (!kept.has(key)) kept.set(key, await make());
  return kept.get(key) as T;
};

/** What capital is computed from. */
export const ownCapital = async (context: Reading, settings: CapitalSettings, day?: string): Promise<EgoCapital> => {
  const network = await ownNetwork(context, day);
  return keptFor(
    context,
    network,
    `capital ${settings.circles} ${settings.status}`,
    () => new EgoCapital(network, settings),
  );
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
