import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchNetwork } from './network-graphs.ts';

const script = `
import array, json, sys, time
import igraph
nodes = int(sys.argv[2])
ends = array.array('I')
with open(sys.argv[1], 'rb') as file: ends.frombytes(file.read())
half = len(ends) // 2
graph = igraph.Graph(nodes, list(zip(ends[:half], ends[half:]))).simplify()
measures = {
    'constraint': graph.constraint,
    'clustering': lambda: graph.transitivity_local_undirected(mode='nan'),
    'core': graph.coreness,
    'components': graph.connected_components,
    'pagerank': graph.pagerank,
    'louvain': graph.community_multilevel,
    'leiden': lambda: graph.community_leiden(objective_function='modularity', n_iterations=2),
    'betweenness': graph.betweenness,
}
found = {'modularity': graph.community_multilevel().modularity}
for name in sys.argv[3].split(','):
    times = []
    for _ in range(3 if name == 'betweenness' else 5):
        began = time.process_time()
        measures[name]()
        times.append(time.process_time() - began)
    found[name] = 1000 * sorted(times)[len(times) // 2]
print(json.dumps(found))
`;

/** Processor milliseconds of igraph's C core through Debian's python3-igraph, median of 5; undefined where it is not installed. */
export const igraphTimes = (
  { edges }: BenchNetwork,
  measures: readonly string[],
): Record<string, number> | undefined => {
  const folder = mkdtempSync(join(tmpdir(), 'tiewise-igraph-'));
  try {
    const file = join(folder, 'ends');
    writeFileSync(file, Buffer.concat([Buffer.from(edges.sources.buffer), Buffer.from(edges.targets.buffer)]));
    const run = spawnSync('/usr/bin/python3', ['-c', script, file, String(edges.nodeCount), measures.join(',')], {
      env: { ...process.env, OMP_NUM_THREADS: '1' },
    });
    return run.status === 0 ? (JSON.parse(run.stdout.toString()) as Record<string, number>) : undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
};
