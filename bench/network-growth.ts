import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type BenchNetwork, mailNetwork } from './network-graphs.ts';
import type { Figure } from './support/figure.ts';
import { runProcess } from './support/process-figures.ts';

const NODES = 1_000_000;
const TIES = [1_000_000, 3_000_000, 10_000_000];
const MOST_MEBIBYTES = 8 * 1024;
const program = new URL('../bin/tiewise', import.meta.url).pathname;

function* linesOf({ edges: { sources, targets } }: BenchNetwork): Generator<string> {
  yield 'source,target\n';
  let block = '';
  for (const [row, source] of sources.entries()) {
    block += `${source},${targets[row]}\n`;
    if (block.length < 65_536) continue;
    yield block;
    block = '';
  }
  yield block;
}

/** A million nodes and ever more ties, from a CSV through the command to a CSV of every node: whole-process time and memory. */
export const benchGrowth = async (): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'tiewise-bench-'));
  const figures: Figure[] = [];
  try {
    for (const ties of TIES) {
      const file = join(folder, 'ties.csv');
      await pipeline(Readable.from(linesOf(mailNetwork(NODES, ties))), createWriteStream(file));
      const measures = [
        '--measures',
        'component,components,core,pagerank,constraint',
        '--csv',
        join(folder, 'nodes.csv'),
      ];
      const { wall, peak } = await runProcess(program, ['network', 'analyse', file, ...measures], {
        TIEWISE_HOME: join(folder, 'home'),
      });
      figures.push({
        what: `${NODES.toLocaleString('en')} nodes, ${ties.toLocaleString('en')} rows: components, core, PageRank and Burt's measures`,
        measured: `${(wall / 1000).toFixed(1)} s, ${peak.toFixed(0)} MiB`,
        bound: `at most ${MOST_MEBIBYTES} MiB`,
        holds: peak <= MOST_MEBIBYTES,
      });
    }
    return figures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
