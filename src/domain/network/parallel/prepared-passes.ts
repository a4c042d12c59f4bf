import type { Graph } from '../csr.ts';
import { type GraphViews, withoutWeights } from '../graph-views.ts';
import { type BetweennessPart, betweennessPass, stepBetweennessPass } from '../measures/betweenness.ts';
import { closenessPass } from '../measures/closeness.ts';
import type { Pass } from '../measures/measure-context.ts';
import { sampledPass, scaleUpSample } from '../measures/sampled-betweenness.ts';
import { linkLossPass } from '../measures/valente-fujimoto.ts';
import type { PartName } from './part-work.ts';

export type PreparedName = 'betweenness' | 'stepBetweenness' | 'sampledBetweenness' | 'closeness' | 'linkLoss';

/** Sums of parts, by the pass they stand for. */
export type PreparedParts = Readonly<Partial<Record<PreparedName, readonly Float64Array[]>>>;

interface PreparedPass {
  readonly pass: Pass<unknown>;
  readonly work: PartName;
  /** The measures that read it. */
  readonly measures: readonly string[];
  /** The graph it is made on. */
  graphOf(views: GraphViews): Graph;
  /** The pass's result from the sums. */
  read(sums: readonly Float64Array[], views: GraphViews, samples: number): unknown;
}

const first = ([sum]: readonly Float64Array[]): Float64Array => sum ?? new Float64Array();
const asBetweenness = ([carried, reachedBy, reaches]: readonly Float64Array[]): BetweennessPart => ({
  carried: carried ?? new Float64Array(),
  reachedBy: reachedBy ?? new Float64Array(),
  reaches: reaches ?? new Float64Array(),
});

/** Passes that threads make together before the measures are taken. */
export const preparedPasses: Readonly<Record<PreparedName, PreparedPass>> = {
  betweenness: {
    pass: betweennessPass,
    work: 'betweenness',
    measures: ['betweenness'],
    graphOf: ({ graph }) => graph,
    read: asBetweenness,
  },
  stepBetweenness: {
    pass: stepBetweennessPass,
    work: 'betweenness',
    measures: ['brokerage', 'brokerageNormalised'],
    graphOf: ({ graph }) => withoutWeights(graph),
    read: asBetweenness,
  },
  sampledBetweenness: {
    pass: sampledPass,
    work: 'sampledBetweenness',
    measures: ['betweennessSampled', 'betweennessStandardError'],
    graphOf: ({ graph }) => graph,
    read: ([sums, squares], { graph }, samples) =>
      scaleUpSample(
        graph,
        { sums: sums ?? new Float64Array(), squares: squares ?? new Float64Array() },
        Math.min(samples, graph.nodeCount),
      ),
  },
  closeness: {
    pass: closenessPass,
    work: 'closeness',
    measures: ['closeness'],
    graphOf: ({ graph }) => graph,
    read: first,
  },
  linkLoss: {
    pass: linkLossPass,
    work: 'linkLoss',
    measures: ['bridging'],
    graphOf: ({ ties }) => ties,
    read: first,
  },
};

/** The passes as a measure context takes them. */
export const passesFrom = (
  parts: PreparedParts,
  views: GraphViews,
  samples: number,
): ReadonlyMap<Pass<unknown>, unknown> =>
  new Map(
    (Object.keys(parts) as PreparedName[]).map((name) => {
      const { pass, read } = preparedPasses[name];
      return [pass, read(parts[name] ?? [], views, samples)] as const;
    }),
  );
