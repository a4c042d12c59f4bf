import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { EdgeArrays } from '../src/domain/network/csr.ts';

export interface BenchNetwork {
  readonly name: string;
  readonly edges: EdgeArrays;
}

const folder = new URL('../../shared/data/networks/', import.meta.url);

/** Published networks where they lie; those that are absent are left out. */
export const publishedNetworks = (names: readonly string[]): BenchNetwork[] =>
  names.flatMap((name) => {
    const plain = new URL(`${name}/edges.csv`, folder);
    const packed = new URL(`${name}/edges.csv.gz`, folder);
    if (!existsSync(plain) && !existsSync(packed)) return [];
    const text = existsSync(plain) ? readFileSync(plain, 'utf8') : gunzipSync(readFileSync(packed)).toString();
    const ids = readFileSync(new URL(`${name}/nodes.csv`, folder), 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    const numbers = new Map(ids.map((line, node) => [line.split(',')[0] ?? '', node]));
    const rows = text
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    const ends = (column: number): Uint32Array => Uint32Array.from(rows, (row) => numbers.get(row[column] ?? '') ?? 0);
    return [{ name, edges: { nodeCount: ids.length, sources: ends(0), targets: ends(1) } }];
  });

/** A fraction from 0 to below 1, the same run for the same seed. */
const chanceOf = (seed: number): (() => number) => {
  const generator = xoroshiro128plus(seed);
  return () => (generator.next() >>> 0) / 4_294_967_296;
};

/** People who write together in teams: everyone of a team is tied to everyone. Those who were in many are asked again. */
export const teamsNetwork = (nodeCount: number, edgeCount: number): BenchNetwork => {
  const chance = chanceOf(11);
  const [sources, targets, asked]: [number[], number[], number[]] = [[], [], []];
  while (sources.length < edgeCount) {
    const size = 2 + Math.floor(12 * chance() ** 3);
    const team = Array.from({ length: size }, () =>
      asked.length > 0 && chance() < 0.5
        ? (asked[Math.floor(chance() * asked.length)] ?? 0)
        : Math.floor(chance() * nodeCount),
    );
    for (const [place, member] of team.entries()) {
      asked.push(member);
      for (const other of team.slice(place + 1)) {
        sources.push(member);
        targets.push(other);
      }
    }
  }
  return {
    name: `teams of ${nodeCount}`,
    edges: { nodeCount, sources: Uint32Array.from(sources), targets: Uint32Array.from(targets) },
  };
};

/** People who write to the well connected, and to the contacts of their contacts: hubs, and triangles about them. */
export const mailNetwork = (nodeCount: number, edgeCount: number): BenchNetwork => {
  const chance = chanceOf(7);
  const sources = new Uint32Array(edgeCount);
  const targets = new Uint32Array(edgeCount);
  for (let edge = 0; edge < edgeCount; edge += 1) {
    const from = Math.floor(chance() ** 2 * nodeCount);
    let to = Math.floor(chance() ** 2 * nodeCount);
    if (edge > 100 && chance() < 0.6) {
      const past = Math.floor(chance() * edge);
      to = (chance() < 0.5 ? sources[past] : targets[past]) ?? to;
    }
    sources[edge] = from;
    targets[edge] = to;
  }
  return { name: `mail of ${nodeCount}`, edges: { nodeCount, sources, targets } };
};
