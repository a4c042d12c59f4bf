import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page, type Response } from 'playwright-core';
import { serveWeb } from '../src/main/serve-web.ts';
import { boundFigure, type Figure } from './support/figure.ts';
import { median, quantile, runProcess } from './support/process-figures.ts';

const people = 30_000;
const program = new URL('../bin/tiewise', import.meta.url).pathname;
const browserPath = '/usr/bin/chromium';
const runs = 5;
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** What a person waits for in the browser: how much JavaScript comes first, the first rows of 30 000, and scrolling them. */
export const benchWeb = async (): Promise<Figure[]> => {
  if (!existsSync(browserPath)) {
    process.stderr.write('No Chromium, so the web app is not measured: apt-get install chromium\n');
    return [];
  }
  const folder = await mkdtemp(join(tmpdir(), 'tiewise-bench-'));
  const environment = { ...process.env, TIEWISE_HOME: folder, TIEWISE_NOW: '2026-11-22T08:30:00.000Z' };
  await runProcess(program, ['sample', '--people', String(people), '--seed', '1', '--json'], environment);
  const running = await serveWeb({ port: 0, orAnyOther: true, environment });
  if (!running.ok) throw new Error(JSON.stringify(running.error));
  const browser = await chromium.launch({ executablePath: browserPath, args: flags });
  try {
    return await measure(browser, running.value.url);
  } finally {
    await browser.close();
    await running.value.close();
    await rm(folder, { recursive: true, force: true });
  }
};

const measure = async (browser: Browser, link: string): Promise<Figure[]> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(link, { waitUntil: 'networkidle' });
  const script = await gzippedBytes(responses, (response) => /\.js(\?|$)/.test(response.url()));
  const data = await gzippedBytes(responses, (response) => response.url().includes('/api/'));
  const { origin } = new URL(link);
  const firstRows: number[] = [];
  for (let run = 0; run < runs; run += 1) firstRows.push(await timeToFirstRow(page, `${origin}/people`));
  const frames = await scrollFrames(page);
  return [
    boundFigure('JavaScript of the first route, gzipped', script / 1000, 190, 'kB'),
    boundFigure('data of the first page, gzipped', data / 1000, 100, 'kB'),
    boundFigure('first rows of 30 000 people, page opened anew', median(firstRows), 300, 'ms'),
    boundFigure('a frame while scrolling 30 000 people, p95', quantile(frames, 0.95), 20, 'ms'),
  ];
};

const gzippedBytes = async (
  responses: readonly Response[],
  wanted: (response: Response) => boolean,
): Promise<number> => {
  let bytes = 0;
  for (const response of responses.filter(wanted))
    bytes += gzipSync(await response.body().catch(() => Buffer.of())).length;
  return bytes;
};

const timeToFirstRow = async (page: Page, address: string): Promise<number> => {
  const start = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForSelector('[role=row] a', { state: 'visible' });
  return performance.now() - start;
};

/** Times between frames, in milliseconds, while the list is scrolled for three seconds. */
const scrollFrames = async (page: Page): Promise<number[]> => {
  await page.mouse.move(700, 500);
  const frames = page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        let last = performance.now();
        const end = last + 3000;
        const step = (now: number): void => {
          times.push(now - last);
          last = now;
          if (now < end) requestAnimationFrame(step);
          else resolve(times.slice(1));
        };
        requestAnimationFrame(step);
      }),
  );
  for (let turn = 0; turn < 60; turn += 1) {
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(40);
  }
  return frames;
};
