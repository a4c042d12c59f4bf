import { buildGraph } from '../src/domain/network/build-graph.ts';
import { type Graph, sharedMemory } from '../src/domain/network/csr.ts';
import { measureBurt } from '../src/domain/network/measures/burt-pass.ts';
import { findComponents } from '../src/domain/network/measures/components.ts';
import { measureCores } from '../src/domain/network/measures/core.ts';
import { findLeidenCommunities } from '../src/domain/network/measures/leiden.ts';
import { measurePageRank } from '../src/domain/network/measures/pagerank.ts';
import { countTriangles } from '../src/domain/network/measures/triangle-pass.ts';
import { type BenchNetwork, mailNetwork, publishedNetworks, teamsNetwork } from './network-graphs.ts';
import { createMeasureThreads } from '../src/main/threads/measure-threads.ts';
import { benchGrowth } from './network-growth.ts';
import { igraphTimes } from './network-igraph.ts';
import { louvainFigures } from './network-louvain.ts';
import { type Figure, ratioFigure } from './support/figure.ts';

interface Contest {
  readonly what: string;
  /** igraph's measure it is held against. */
  readonly against: string;
  /** Of a sparse graph, and of one with hubs. */
  readonly most: number;
  readonly mostWithHubs?: number;
  readonly run: (graph: Graph) => unknown;
}

const contests: readonly Contest[] = [
  {
    what: 'constraint, effective size and hierarchy (igraph: constraint alone)',
    against: 'constraint',
    most: 0.7,
    mostWithHubs: 0.4,
    run: (graph) => measureBurt(graph),
  },
  { what: 'local clustering', against: 'clustering', most: 1.5, run: (graph) => countTriangles(graph) },
  { what: 'core numbers', against: 'core', most: 1.5, run: measureCores },
  { what: 'components', against: 'components', most: 1.5, run: findComponents },
  { what: 'PageRank', against: 'pagerank', most: 2.5, run: (graph) => measurePageRank(graph, graph) },
  { what: 'Leiden', against: 'leiden', most: 8, run: (graph) => findLeidenCommunities(graph) },
];

const figureOf = (what: string, took: number, floor: number | undefined, most: number): Figure =>
  floor === undefined
    ? { what, measured: `${took.toFixed(1)} ms`, bound: 'igraph is not installed', holds: true }
    : ratioFigure(what, took, floor, most, 'ms');

const simpleTies = ({ edges }: BenchNetwork): Graph => {
  const built = buildGraph(edges, { directed: false, weighted: false, allocate: sharedMemory });
  if (!built.ok) throw new Error(built.error.reason);
  return built.value;
};

/** The processor's clock ticks in milliseconds: short runs are timed many together. */
const SHORTEST_MS = 40;

const RUNS = 5;
/** As many nodes as the mail of Enron has: the generated network with hubs. */
const HUBS = 36_692;

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
    mailNetwork(HUBS, 210_000),
  ];
  const figures: Figure[] = [];
  for (const network of networks) figures.push(...(await benchOne(network)));
  figures.push(...(await benchGrowth()));
  return figures;
};

const benchOne = async (network: BenchNetwork): Promise<Figure[]> => {
  const graph = simpleTies(network);
  const label = `${network.name} (${graph.nodeCount} nodes, ${graph.edgeCount} ties)`;
  // Every pair of a larger graph takes a minute in igraph.
  const isSmall = graph.nodeCount < 6000;
  const floors = igraphTimes(network, [...contests.map(({ against }) => against), ...(isSmall ? ['betweenness'] : [])]);
  const figures = contests.map(({ what, against, most, mostWithHubs = most, run }) =>
    figureOf(
      `${label}: ${what}`,
      medianMs(() => run(graph)),
      floors?.[against],
      graph.nodeCount === HUBS ? mostWithHubs : most,
    ),
  );
  figures.push(...louvainFigures(label, graph, medianMs));
  if (isSmall) figures.push(...(await betweennessFigures(label, graph, floors?.['betweenness'])));
  return figures;
};

/** Processor time of all threads, shared out evenly among them, as their ranges are: what is waited for on a machine with nothing else to do. */
const betweennessFigures = async (label: string, graph: Graph, floor: number | undefined): Promise<Figure[]> => {
  const figures: Figure[] = [];
  for (const { count, most } of [
    { count: 1, most: 1.2 },
    { count: 2, most: 0.6 },
  ]) {
    const threads = createMeasureThreads(count);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const began = process.cpuUsage();
      await threads.sumParts({ name: 'betweenness', graph }, () => {});
      const { user, system } = process.cpuUsage(began);
      times.push((user + system) / 1000 / count);
    }
    await threads.close();
    const median = times.toSorted((a, b) => a - b)[RUNS >> 1] ?? NaN;
    figures.push(figureOf(`${label}: exact betweenness, threads: ${count}`, median, floor, most));
  }
  return figures;
};
