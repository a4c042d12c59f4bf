import * as z from 'zod';
import { dayNumber } from '../../../kernel/day-number.ts';
import { err, ok } from '../../../kernel/result.ts';
import type { Context } from '../../context.ts';
import { notFound } from '../../errors.ts';
import { operation } from '../../operation.ts';
import type { Organisation, Source, Topic } from '../../people/facts.ts';
import { sourceKindIds } from '../../people/source-kinds.ts';
import type { RecordName } from '../../records.ts';
import { roleKindIds } from '../../ties/role-kinds.ts';
import type { EgoNetwork } from '../ego/ego-network.ts';
import { drawMap } from '../map/draw-map.ts';
import { MOST_DRAWN } from '../map/drawn-people.ts';
import type { Interests } from '../map/gaps.ts';
import { gatherTraits, type SourceRow } from '../map/gather-traits.ts';
import { mapAnswer } from '../map/map-answer.ts';
import { strengthLevels } from '../map/map-filter.ts';
import { type MapGround, placeOfCommunity, surveyNetwork } from '../map/network-map.ts';
import { ownNetwork } from './own-network.ts';

interface Survey {
  readonly ground: MapGround;
  /** The first day anything is known of. */
  readonly since: string | null;
}

const rowsOf = async <Row>({ workspace }: Context['store'], record: RecordName): Promise<Row[]> => {
  const rows: Row[] = [];
  for await (const page of workspace.rowsOf(record)) for (const row of page) rows.push(row as Row);
  return rows;
};

/** Everything found in the network of today, and since when anything is known; kept until something changes. */
const surveyToday = async (context: Context): Promise<Survey> => {
  const ego = await ownNetwork(context);
  const { store, memo } = context;
  // The network is kept until something changes; what was found in it goes with it.
  const kept = await memo('network.map', 1, async () => new WeakMap<EgoNetwork, Promise<Survey>>());
  const survey = async (): Promise<Survey> => {
    const sources = await rowsOf<SourceRow & Pick<Source, 'since'>>(store, 'sources');
    const organisations = await rowsOf<Pick<Organisation, 'id' | 'name'>>(store, 'organisations');
    const traits = gatherTraits(ego, {
      stays: await store.network.stays(),
      sources,
      organisations: new Map(organisations.map(({ id, name }) => [id, name])),
    });
    const since = sources.reduce<string | null>(
      (first, row) => (row.since !== null && (first === null || row.since < first) ? row.since : first),
      null,
    );
    return { ground: surveyNetwork(ego, traits, await interestsOf(context, ego, sources)), since };
  };
  const found = kept.get(ego) ?? survey();
  kept.set(ego, found);
  found.catch(() => kept.delete(ego));
  return found;
};

/** What the user cares about, and what everybody else does, with the places where the user met them. */
const interestsOf = async ({ store }: Context, ego: EgoNetwork, sources: readonly SourceRow[]): Promise<Interests> => {
  const topics = await rowsOf<Pick<Topic, 'personId' | 'kind' | 'topic' | 'removedAt'>>(store, 'topics');
  const isOwn = ({ personId }: { readonly personId: string }) => personId === ego.self.personId;
  const held = topics.filter(({ removedAt }) => removedAt === null);
  return {
    ofSelf: held.filter((topic) => isOwn(topic) && topic.kind === 'interest').map(({ topic }) => topic),
    ofOthers: [
      ...held.filter((topic) => !isOwn(topic)).map(({ topic }) => topic),
      ...sources.flatMap(({ detail }) => detail ?? []),
    ],
  };
};

/** The strength of each alter on an earlier day; null for those with whom nothing had passed by then. */
const strengthsOn = async (
  context: Context,
  ego: EgoNetwork,
  day: string,
): Promise<(alter: number) => number | null> => {
  const then = await ownNetwork(context, day);
  const last = dayNumber(day);
  const known = new Map(
    then.alters.flatMap(({ personId, strength, lastDay }) =>
      lastDay !== null && lastDay <= last ? [[personId, strength] as const] : [],
    ),
  );
  return (alter) => known.get(ego.alters[alter]?.personId ?? '') ?? null;
};

export const showMap = operation({
  name: 'network.map',
  summary: 'Show the network as a map: communities by what their people share, bridges and gaps',
  effect: 'read',
  heavy: true,
  http: 'GET /network/map',
  command: 'network map',
  input: z.object({
    community: z
      .string()
      .min(1)
      .optional()
      .describe('Open this community, or the one this person is in, by identifier'),
    day: z.iso.date().optional().describe('Show the strengths of an earlier day'),
    role: z
      .enum(roleKindIds as [string, ...string[]])
      .optional()
      .describe('Only people with this role'),
    strength: z
      .enum(strengthLevels)
      .optional()
      .describe('Only ties that are close (50 and more), alive (10 to 49) or faint'),
    source: z.enum(sourceKindIds).optional().describe('Only people from this source'),
    field: z.string().min(1).optional().describe('Only people in this field of work, as the answer lists it'),
    most: z.coerce
      .number()
      .int()
      .min(0)
      .max(MOST_DRAWN)
      .default(MOST_DRAWN)
      .describe('How many people are listed one by one; with more, communities alone'),
  }),
  output: mapAnswer,
  errors: ['not-found'],
  run: async ({ community, day, most, ...filter }, context) => {
    const { ground, since } = await surveyToday(context);
    const opened = community === undefined ? null : placeOfCommunity(ground, community);
    if (opened === -1) return err(notFound('community', community ?? ''));
    const { ego } = ground;
    const strengthOf =
      day === undefined || day >= ego.day
        ? (alter: number) => ego.alters[alter]?.strength ?? null
        : await strengthsOn(context, ego, day);
    const shown = day === undefined || day > ego.day ? ego.day : day;
    return ok(drawMap(ground, { day: shown, since, strengthOf, filter, opened, most }));
  },
});
