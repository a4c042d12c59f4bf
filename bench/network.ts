import { buildGraph } from '../src/domain/network/build-graph.ts';
import type { Graph } from '../src/domain/network/csr.ts';
import { measureBurt } from '../src/domain/network/measures/burt-pass.ts';
import { findComponents } from '../src/domain/network/measures/components.ts';
import { measureCores } from '../src/domain/network/measures/core.ts';
import { findLeidenCommunities } from '../src/domain/network/measures/leiden.ts';
import { findLouvainCommunities } from '../src/domain/network/measures/louvain.ts';
import { measurePageRank } from '../src/domain/network/measures/pagerank.ts';
import { countTriangles } from '../src/domain/network/measures/triangle-pass.ts';
import { type BenchNetwork, mailNetwork, publishedNetworks, teamsNetwork } from './network-graphs.ts';
import { betweennessOnThreads } from './network-threads.ts';
import { igraphTimes } from './network-igraph.ts';
import { type Figure, ratioFigure } from './support/figure.ts';

interface Contest {
  readonly what: string;
  /** igraph's measure it is held against. */
  readonly against: string;
  readonly most: number;
  readonly run: (graph: Graph) => unknown;
}

const contests: readonly Contest[] = [
  {
    what: 'constraint, effective size and hierarchy (igraph: constraint alone)',
    against: 'constraint',
    most: 0.7,
    run: (graph) => measureBurt(graph),
  },
  { what: 'local clustering', against: 'clustering', most: 1.5, run: (graph) => countTriangles(graph) },
  { what: 'core numbers', against: 'core', most: 1.5, run: measureCores },
  { what: 'components', against: 'components', most: 1.5, run: findComponents },
  { what: 'PageRank', against: 'pagerank', most: 2.5, run: (graph) => measurePageRank(graph, graph) },
  { what: 'Louvain', against: 'louvain', most: 1.5, run: (graph) => findLouvainCommunities(graph) },
  { what: 'Leiden', against: 'leiden', most: 8, run: (graph) => findLeidenCommunities(graph) },
];

const figureOf = (what: string, took: number, floor: number | undefined, most: number): Figure =>
  floor === undefined
    ? { what, measured: `${took.toFixed(1)} ms`, bound: 'igraph is not installed', holds: true }
    : ratioFigure(what, took, floor, most, 'ms');

export const simpleTies = ({ edges }: BenchNetwork): Graph => {
  const built = buildGraph(edges, { directed: false, weighted: false });
  if (!built.ok) throw new Error(built.error.reason);
  return built.value;
};

/** The processor's clock ticks in milliseconds: short runs are timed many together. */
const SHORTEST_MS = 40;

const RUNS = 5;

const medianMs = (run: () => unknown): number => {
  let together = 1;
  const once = (): number => {
    const began = process.threadCpuUsage();
    for (let each = 0; each < together; each += 1) run();
    const { user, system } = process.threadCpuUsage(began);
    return (user + system) / 1000 / together;
  };
  together = Math.max(1, Math.ceil(SHORTEST_MS / Math.max(once(), 0.2)));
  return Array.from({ length: RUNS }, once).toSorted((a, b) => a - b)[RUNS >> 1] ?? NaN;
};

/**
 * Every measure against igraph on the same graphs in the same run, median of 5, graphs already built. Processor time of the
 * one thread each works on, so that whatever else the machine does matters little.
 */
export const benchNetwork = async (): Promise<Figure[]> => {
  const networks = [
    ...publishedNetworks(['email-eu-core', 'ca-hep-th', 'ego-facebook']),
    teamsNetwork(16_706, 125_000),
    mailNetwork(36_692, 210_000),
  ];
  const figures: Figure[] = [];
  for (const network of networks) figures.push(...(await benchOne(network)));
  return figures;
};

const benchOne = async (network: BenchNetwork): Promise<Figure[]> => {
  const graph = simpleTies(network);
  const label = `${network.name} (${graph.nodeCount} nodes, ${graph.edgeCount} ties)`;
  // Every pair of a larger graph takes a minute in igraph.
  const isSmall = graph.nodeCount < 6000;
  const floors = igraphTimes(network, [...contests.map(({ against }) => against), ...(isSmall ? ['betweenness'] : [])]);
  const figures = contests.map(({ what, against, most, run }) =>
    figureOf(
      `${label}: ${what}`,
      medianMs(() => run(graph)),
      floors?.[against],
      most,
    ),
  );
  if (!isSmall) return figures;
  for (const { threads, most } of [
    { threads: 1, most: 1.2 },
    { threads: 2, most: 0.6 },
  ]) {
    const { busiestMs } = await betweennessOnThreads(network.edges, threads);
    figures.push(
      figureOf(`${label}: exact betweenness, threads: ${threads}`, busiestMs, floors?.['betweenness'], most),
    );
  }
  return figures;
};
