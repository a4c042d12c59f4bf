import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveWeb } from '../src/main/serve-web.ts';
import { openSession } from './support/access.ts';
import { boundFigure, type Figure } from './support/figure.ts';
import { type Floor, floorsOf } from './support/floors.ts';
import { quantile, runProcess } from './support/process-figures.ts';

const sizes = [10_000, 100_000];
const now = '2026-11-22T08:30:00.000Z';
const program = new URL('../bin/tiewise', import.meta.url).pathname;
const mostTimesFloor = 3;
const allowance = 3;
const mostAtAll = 50;

interface Measured {
  readonly name: string;
  readonly floor: number;
  readonly p50: number;
  readonly p95: number;
  readonly longest: number;
}

/** The four pages at 10 000 and at 100 000 people, through HTTP, against the same rows fetched by hand in the same process. */
export const benchQueries = async (): Promise<Figure[]> => {
  const figures: Figure[] = [];
  const bySize = new Map<number, Measured[]>();
  for (const people of sizes) bySize.set(people, await measureSize(people));
  for (const [people, measured] of bySize)
    for (const { name, floor, p50, p95, longest } of measured) {
      const bound = mostTimesFloor * floor + allowance;
      figures.push({
        what: `${name} at ${people.toLocaleString('en')} people, p95 of 200 calls`,
        measured: `${p95.toFixed(1)} ms (median ${p50.toFixed(1)}, floor ${floor.toFixed(1)}, longest ${longest.toFixed(1)})`,
        bound: `at most 3 × floor + 3 = ${bound.toFixed(1)} ms, none over ${mostAtAll}`,
        holds: p95 <= bound && longest <= mostAtAll,
      });
    }
  const [small, large] = sizes.map((people) => bySize.get(people) ?? []);
  for (const [index, { name, p50 }] of (large ?? []).entries())
    figures.push(
      boundFigure(
        `${name}: cost at 100 000 against 10 000 people, per person`,
        p50 / (small?.[index]?.p50 ?? p50) / 10,
        1.5,
        '×',
      ),
    );
  return figures;
};

const measureSize = async (people: number): Promise<Measured[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'tiewise-bench-'));
  const environment = { ...process.env, TIEWISE_HOME: folder, TIEWISE_NOW: now, TZ: 'UTC' };
  try {
    await runProcess(program, ['sample', '--people', String(people), '--seed', '1', '--json'], environment);
    const running = await serveWeb({ port: 0, orAnyOther: true, environment });
    if (!running.ok) throw new Error(JSON.stringify(running.error));
    const call = await openSession(running.value.url);
    const { floors, close } = floorsOf(join(folder, 'tiewise.db'), now.slice(0, 10));
    const measured: Measured[] = [];
    for (const floor of floors) measured.push(await measure(floor, call));
    close();
    await running.value.close();
    return measured;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const measure = async (floor: Floor, call: (path: string) => Promise<Response>): Promise<Measured> => {
  const floors: number[] = [];
  const calls: number[] = [];
  for (const subject of floor.subjects.slice(0, 20)) {
    floor.run(subject);
    await (await call(floor.path(subject))).arrayBuffer();
  }
  for (const subject of floor.subjects) {
    let start = performance.now();
    floor.run(subject);
    floors.push(performance.now() - start);
    start = performance.now();
    const response = await call(floor.path(subject));
    await response.arrayBuffer();
    calls.push(performance.now() - start);
    if (!response.ok) throw new Error(`${floor.path(subject)} answered ${response.status}`);
  }
  return {
    name: floor.name,
    floor: quantile(floors, 0.95),
    p50: quantile(calls, 0.5),
    p95: quantile(calls, 0.95),
    longest: Math.max(...calls),
  };
};
