import { mkdirSync } from 'node:fs';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { repositoryFile } from '../../support/run-program.ts';
import { newHome, type Running, startProgram } from '../../support/tiewise.ts';
import { launchBrowser } from './browser.ts';
import { buildWeb } from './web-build.ts';

/** Milliseconds until something that should appear counts as missing. */
const patience = 15_000;
const screenshots = repositoryFile('tests/e2e/screenshots');

/** The real program over a data folder of its own, and a browser in front of it. */
export interface Desk {
  readonly page: Page;
  readonly origin: string;
  /** Where the program keeps its data. */
  readonly folder: string;
  /** What should not have happened: errors on the console, refused content, requests elsewhere. */
  readonly troubles: string[];
  run(...words: string[]): Promise<string>;
  /** Another window onto the same program, already let in. */
  another(options: BrowserContextOptions): Promise<Page>;
  goTo(path: string): Promise<void>;
  picture(name: string, page?: Page): Promise<void>;
  close(): Promise<void>;
}

const watch = (page: Page, origin: string, troubles: string[]): void => {
  page.on('console', (message) => {
    // A refused request is the page's to show; it is checked where it is expected.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('blob:') && !url.startsWith('data:'))
      troubles.push(`asked for ${url}`);
  });
};

/** @param sample how many people the sample world has; none for an empty workspace */
export const openDesk = async ({ sample = 0 }: { readonly sample?: number } = {}): Promise<Desk> => {
  buildWeb();
  const home = newHome();
  if (sample > 0) await home.run('sample', '--people', String(sample), '--seed', '1');
  const launcher = repositoryFile('bin/tiewise');
  const running: Running = await startProgram(
    process.execPath,
    [launcher, 'start', '--no-open', '--port', '0'],
    home.environment,
  );
  const { origin } = new URL(running.url);
  const browser = await launchBrowser();
  const troubles: string[] = [];
  const windowOf = (options: BrowserContextOptions): Promise<BrowserContext> =>
    browser.newContext({
      locale: 'en-GB',
      timezoneId: 'UTC',
      viewport: { width: 1280, height: 860 },
      reducedMotion: 'reduce',
      ...options,
    });
  const context = await windowOf({});
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  watch(page, origin, troubles);
  await page.goto(running.url);
  mkdirSync(screenshots, { recursive: true });
  return {
    page,
    origin,
    folder: home.folder,
    troubles,
    run: async (...words) => (await home.run(...words)).out,
    another: async (options) => {
      const other = await (await windowOf({ storageState: await context.storageState(), ...options })).newPage();
      watch(other, origin, troubles);
      return other;
    },
    goTo: async (path) => {
      await page.goto(`${origin}${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
    picture: async (name, of = page) => {
      await of.screenshot({ path: `${screenshots}/${name}.png` });
    },
    close: async () => {
      await browser.close();
      await running.stop('SIGTERM');
      home.remove();
    },
  };
};
