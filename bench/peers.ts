import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openSession, type Session } from './support/access.ts';
import { boundFigure, type Figure } from './support/figure.ts';
import { median, runProcess } from './support/process-figures.ts';

const people = 10_000;
const calls = 100;
const warmUps = 50;
const program = new URL('../bin/tiewise', import.meta.url).pathname;

/**
 * What the nearest open peer was measured at with 10 000 people, set as bounds: server time of its pages through HTTP,
 * and memory while nothing happens. Medians, on the program as a user starts it.
 */
export const benchPeers = async (): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'tiewise-bench-'));
  const env = { ...process.env, TIEWISE_HOME: folder };
  await runProcess(program, ['sample', '--people', String(people), '--seed', '1', '--json'], env);
  const server = spawn(program, ['start', '--port', '0', '--no-open'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const call = await openSession(await linkOf(server));
    const resting = (await call('/api/workspace'), await memoryAtRest(server));
    return [
      ...(await pages(call)),
      boundFigure('idle memory of their own, launcher and program together', resting, 120, 'MiB'),
    ];
  } finally {
    server.kill('SIGTERM');
    await once(server, 'exit');
    await rm(folder, { recursive: true, force: true });
  }
};

const linkOf = async (server: ChildProcess): Promise<string> => {
  let printed = '';
  for await (const data of server.stdout ?? []) {
    printed += String(data);
    const link = /http\S+/.exec(printed)?.[0];
    if (link) return link;
  }
  throw new Error(`The program printed no link: ${printed}`);
};

const pages = async (call: Session): Promise<Figure[]> => {
  const { items } = (await (await call('/api/people?limit=60')).json()) as { items: { id: string }[] };
  const person = (turn: number) => items[turn % items.length]?.id ?? '';
  const create = (turn: number) => ({ method: 'POST', body: JSON.stringify({ fullName: `Ida Sampleton ${turn}` }) });
  const rows: readonly (readonly [what: string, most: number, ask: (turn: number) => Promise<Response>])[] = [
    ['people list', 10, () => call('/api/people?limit=60')],
    ['search by name', 10, (turn) => call(`/api/search?text=${['mar', 'anna', 'smi', 'lin'][turn % 4]}`)],
    ['person page', 5, (turn) => call(`/api/people/${person(turn)}`)],
    ['create a person', 5, (turn) => call('/api/people', create(turn))],
  ];
  const figures: Figure[] = [];
  for (const [what, most, ask] of rows)
    figures.push(boundFigure(`${what} at 10 000 people, median of ${calls} calls`, await medianOf(ask), most, 'ms'));
  return figures;
};

const medianOf = async (ask: (turn: number) => Promise<Response>): Promise<number> => {
  const times: number[] = [];
  for (let turn = 0; turn < calls + warmUps; turn += 1) {
    const start = performance.now();
    const response = await ask(turn);
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
    if (turn >= warmUps) times.push(performance.now() - start);
  }
  return median(times);
};

/**
 * Memory of its own of a process and all it started, in MiB, a while after the last work. Pages of files, such as the
 * runtime's program and the database, are the system's to take back.
 */
const memoryAtRest = async (server: ChildProcess): Promise<number> => {
  await pause(5000);
  return ownMemory(server.pid ?? 0);
};

const ownMemory = (pid: number): number => {
  const kilobytes = Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
  return kilobytes / 1024 + children.reduce((sum, child) => sum + ownMemory(Number(child)), 0);
};
