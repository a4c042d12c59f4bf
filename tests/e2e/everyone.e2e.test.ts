import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { hasBrowser } from './support/browser.ts';
import { type Desk, openDesk } from './support/desk.ts';

describe.skipIf(!hasBrowser)('for everyone', () => {
  let desk: Desk;
  let person: string;
  beforeAll(async () => {
    desk = await openDesk({ sample: 150 });
    const [{ id }] = JSON.parse(
      await desk.run('people', 'list', '--role', 'mentor', '--sort', '-strength', '--limit', '1', '--json'),
    ).items as [{ id: string }];
    person = `/people/${id}`;
  });
  afterAll(() => desk?.close());

  const pages = () => [
    { name: 'Today', path: '/' },
    { name: 'People', path: '/people' },
    { name: 'person', path: person },
    { name: 'network-file', path: '/network/file' },
    { name: 'Safety', path: '/safety' },
    { name: 'Import', path: '/import' },
    { name: 'Settings', path: '/settings' },
    { name: 'lost', path: '/nowhere' },
  ];
  const open = async (page: Page, path: string) => {
    await page.goto(`${desk.origin}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.getByText('Loading', { exact: true }).first().waitFor({ state: 'detached' });
  };

  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing on any page, ${colorScheme}`, async () => {
      const page = await desk.another({ colorScheme });
      for (const { name, path } of pages()) {
        await open(page, path);
        expect(await axeFindings(page), name).toEqual([]);
        await desk.picture(`${name}-${colorScheme}`, page);
      }
    });

  test('axe finds nothing in the dialogs', async () => {
    const page = await desk.another({});
    await open(page, person);
    for (const key of ['Control+k', 'c', 'n', 'a', '?']) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      expect(await axeFindings(page), key).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await page.getByRole('button', { name: 'Add a role' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await axeFindings(page), 'role').toEqual([]);
  });

  for (const { width, height, what } of [
    { width: 320, height: 640, what: 'a narrow phone' },
    { width: 768, height: 1024, what: 'a tablet' },
    { width: 640, height: 430, what: 'a desk at 200 %' },
    { width: 2560, height: 1080, what: 'a wide screen' },
  ])
    test(`nothing runs over on ${what}`, async () => {
      const page = await desk.another({ viewport: { width, height } });
      for (const { name, path } of pages()) {
        await open(page, path);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, name).toBeLessThanOrEqual(0);
        await desk.picture(`${name}-${width}`, page);
      }
    });

  test('the narrow list is a list of cards that axe has nothing against', async () => {
    const page = await desk.another({ viewport: { width: 375, height: 800 } });
    await open(page, '/people');
    await page.getByRole('list', { name: 'People' }).getByRole('link').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  test('pages are light: under 100 kB from the program, and nothing from elsewhere', async () => {
    const page = await desk.another({});
    for (const { name, path } of pages()) {
      let bytes = 0;
      const count = async (response: import('playwright-core').Response) => {
        if (response.url().includes('/api/')) bytes += (await response.body().catch(() => Buffer.alloc(0))).length;
      };
      page.on('response', count);
      await open(page, path);
      page.off('response', count);
      expect(bytes, name).toBeLessThan(100_000);
    }
    expect(desk.troubles).toEqual([]);
  });

  test('the first page takes at most 190 kB of code, compressed', async () => {
    const page = await desk.another({});
    let bytes = 0;
    page.on('response', async (response) => {
      if (response.url().endsWith('.js')) bytes += gzipSync(await response.body()).length;
    });
    await open(page, '/');
    await page.waitForTimeout(1000);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(190_000);
  });

  test('a program that was stopped is said to be, and the page recovers by itself', async () => {
    const page = await desk.another({});
    await open(page, '/people');
    await page.route('**/api/**', (route) => route.abort());
    await page.getByRole('button', { name: 'Strength' }).click();
    await page.getByText('Tiewise is not answering.').first().waitFor();
    await page.unroute('**/api/**');
    await page.getByText('Tiewise is not answering.').first().waitFor({ state: 'detached' });
    await page.getByRole('table', { name: 'People' }).locator('[data-row]').first().waitFor();
  });
});
