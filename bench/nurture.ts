import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveWeb } from '../src/main/serve-web.ts';
import { openSession, type Session } from './support/access.ts';
import { boundFigure, type Figure } from './support/figure.ts';
import { floorsOf } from './support/floors.ts';
import { quantile, runProcess } from './support/process-figures.ts';

const people = 100_000;
const calls = 200;
const now = '2026-11-22T08:30:00.000Z';
const program = new URL('../bin/tiewise', import.meta.url).pathname;
const mostTimesFloor = 5;
const allowance = 3;
const mostToday = 100;
const mostGround = 150;
const mostMatch = 300;

type Call = (path: string) => Promise<Response>;

/** Milliseconds of each call, after some to warm up. */
const timesOf = async (call: Call, paths: readonly string[], warmUps = 10): Promise<number[]> => {
  const times: number[] = [];
  for (const path of [...paths.slice(0, warmUps), ...paths]) {
    const start = performance.now();
    const response = await call(path);
    await response.arrayBuffer();
    times.push(performance.now() - start);
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  }
  return times.slice(warmUps);
};

/** Strongest ties have most on file, strangers least: both are looked at. */
const someoneOf = async (call: Call): Promise<string[]> => {
  const ids: string[] = [];
  for (const sort of ['-strength', 'name']) {
    const response = await call(`/api/people?limit=${calls / 2}&sort=${sort}`);
    const { items } = (await response.json()) as { items: { id: string }[] };
    ids.push(...items.map((item) => item.id));
  }
  return ids;
};

const todayFigure = async (call: Call, database: string): Promise<Figure> => {
  const { floors, close } = floorsOf(database, now.slice(0, 10));
  const floor = floors.find((each) => each.name === 'Today');
  if (!floor) throw new Error('There is no floor of Today.');
  const least: number[] = [];
  const times: number[] = [];
  for (const subject of floor.subjects) {
    const start = performance.now();
    floor.run(subject);
    least.push(performance.now() - start);
    times.push(...(await timesOf(call, [floor.path(subject)], 0)));
  }
  close();
  const [p95, bound] = [quantile(times, 0.95), mostTimesFloor * quantile(least, 0.95) + allowance];
  return {
    what: `Today at ${people.toLocaleString('en')} people, p95 of ${calls} calls`,
    measured: `${p95.toFixed(1)} ms (floor ${quantile(least, 0.95).toFixed(1)}, longest ${Math.max(...times).toFixed(1)})`,
    bound: `at most 5 × floor + 3 = ${bound.toFixed(1)} ms, none over ${mostToday}`,
    holds: p95 <= bound && Math.max(...times) <= mostToday,
  };
};

/** What the sample world's people care for, list as skills, and were promised; and a long text on all of it. */
const saved = [
  {
    title: 'Forecasting and data governance for hospitals',
    text: 'Data modelling, dashboards, then jazz. '.repeat(300),
  },
  { title: 'Why jazz and surfing belong together', topics: 'jazz, surfing' },
  { title: 'How reading groups help alumni panels' },
  { title: 'Head of data and product manager wanted in Lisbon', kind: 'job' },
];

/** Whom something saved would serve, among a hundred thousand. */
const matchFigure = async (call: Session): Promise<Figure> => {
  const paths: string[] = [];
  for (const resource of saved) {
    const response = await call('/api/resources', { method: 'POST', body: JSON.stringify(resource) });
    const { id } = (await response.json()) as { id: string };
    paths.push(`/api/resources/${id}/people`);
  }
  const times = await timesOf(call, Array.from({ length: 25 }, () => paths).flat());
  const p95 = quantile(times, 0.95);
  return {
    what: `matching something saved, p95 of ${times.length} calls`,
    measured: `${p95.toFixed(1)} ms (median ${quantile(times, 0.5).toFixed(1)}, longest ${Math.max(...times).toFixed(1)})`,
    bound: `at most ${mostMatch} ms`,
    holds: p95 <= mostMatch,
  };
};

/** What staying in touch and giving cost with a hundred thousand people and their million interactions, through HTTP. */
export const benchNurture = async (): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'tiewise-bench-'));
  const environment = { ...process.env, TIEWISE_HOME: folder, TIEWISE_NOW: now, TZ: 'UTC' };
  try {
    await runProcess(program, ['sample', '--people', String(people), '--seed', '1', '--json'], environment);
    const running = await serveWeb({ port: 0, orAnyOther: true, environment });
    if (!running.ok) throw new Error(JSON.stringify(running.error));
    const call = await openSession(running.value.url);
    const ids = await someoneOf(call);
    const p95Of = async (what: string, path: (id: string, place: number) => string, most: number): Promise<Figure> => {
      const times = await timesOf(call, ids.map(path));
      const p95 = quantile(times, 0.95);
      return {
        what: `${what}, p95 of ${times.length} calls`,
        measured: `${p95.toFixed(1)} ms (median ${quantile(times, 0.5).toFixed(1)}, longest ${Math.max(...times).toFixed(1)})`,
        bound: `at most ${most} ms`,
        holds: p95 <= most,
      };
    };
    const figures = [
      await p95Of('common ground of you and a person', (id) => `/api/people/${id}/common-ground`, mostGround),
      await p95Of(
        'common ground of two others',
        (id, place) => `/api/people/${id}/common-ground?with=${ids[(place + 1) % ids.length]}`,
        mostGround,
      ),
      await p95Of('balance with a person', (id) => `/api/people/${id}/balance`, 50),
      await p95Of('what to think of before an ask', (id) => `/api/people/${id}/asks/check?size=large`, 50),
      await todayFigure(call, join(folder, 'tiewise.db')),
      await matchFigure(call),
    ];
    for (const [what, path, most] of [
      ['the balance with everybody', '/api/balance', 200],
      ['thanks owed', '/api/thanks', 50],
      ['answers to messages, counted anew', '/api/responses', 3000],
      ['answers to messages, counted before', '/api/responses', 50],
    ] as const) {
      const start = performance.now();
      await (await call(path)).arrayBuffer();
      figures.push(boundFigure(what, performance.now() - start, most, 'ms'));
    }
    await running.value.close();
    return figures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
