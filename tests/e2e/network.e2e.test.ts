import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { hasBrowser } from './support/browser.ts';
import { type Desk, openDesk } from './support/desk.ts';

const pages = [
  { name: 'map', path: '/network' },
  { name: 'capital', path: '/network/capital' },
  { name: 'advice', path: '/network/advice' },
  { name: 'contacts', path: '/network/contacts' },
  { name: 'what-if', path: '/network/what-if' },
];

const open = async (desk: Desk, page: Page, path: string) => {
  await page.goto(`${desk.origin}${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.getByText('Loading', { exact: true }).first().waitFor({ state: 'detached' });
};
const overrun = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.skipIf(!hasBrowser)('the Network room', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ sample: 150 });
  });
  afterAll(() => desk?.close());

  const map = () => desk.page.getByRole('application', { name: 'Map of your network' });
  const table = () => desk.page.getByRole('table', { name: 'People on the map' });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const { width, height } of [
      { width: 1280, height: 900 },
      { width: 390, height: 844 },
      { width: 320, height: 640 },
    ])
      test(`axe finds nothing and nothing runs over, ${colorScheme}, ${width} wide`, async () => {
        const page = await desk.another({ colorScheme, viewport: { width, height } });
        for (const { name, path } of pages) {
          await open(desk, page, path);
          expect(await overrun(page), name).toBeLessThanOrEqual(0);
          if (width > 320) expect(await axeFindings(page), name).toEqual([]);
          await desk.picture(`network-${name}-${colorScheme}-${width}`, page);
        }
        await page.close();
      });

  test('is reached by g and n, and says who is on the map', async () => {
    const { page } = desk;
    await desk.goTo('/');
    await page.keyboard.press('g');
    await page.keyboard.press('n');
    await page.getByRole('heading', { level: 1, name: 'Network' }).waitFor();
    await page.getByText(/^150 people in \d+ communities/).waitFor();
    await map().waitFor();
  });

  test('names communities by what their people share', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Communities', exact: true }).click();
    const communities = page.getByRole('table', { name: 'Communities on the map' });
    const names = await communities.getByRole('row').locator('button.font-medium').allInnerTexts();
    expect(names.length).toBeGreaterThan(3);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('Solvane Grid');
    expect(names.filter((name) => name.endsWith(' years')).length).toBeGreaterThan(0);
    await page.getByRole('group', { name: 'What the table lists' }).getByRole('button', { name: 'People' }).click();
  });

  test('is walked through with the arrow keys, and Enter opens the person', async () => {
    const { page } = desk;
    await map().focus();
    await page.keyboard.press('ArrowRight');
    const first = await map().getByRole('status').innerText();
    expect(first).toMatch(/strength \d+/);
    for (const key of ['ArrowLeft', 'ArrowDown', 'ArrowUp', 'ArrowRight']) await page.keyboard.press(key);
    const name = (await map().getByRole('status').innerText()).split(',')[0] ?? '';
    await page
      .getByRole('region', { name })
      .getByRole('link', { name: `Open ${name}` })
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.goBack();
    await map().waitFor();
  });

  test('the table sorts, and leads to the person as the picture does', async () => {
    const strengths = async () =>
      (await table().getByRole('row').locator('td:nth-child(2) .numbers').allInnerTexts()).map(Number);
    const falling = await strengths();
    expect(falling).toEqual(falling.toSorted((one, other) => other - one));
    await table().getByRole('button', { name: 'Strength' }).click();
    expect(await strengths()).toEqual((await strengths()).toSorted((one, other) => one - other));
    await table().getByRole('button', { name: 'Name' }).click();
    const name = await table().getByRole('row').nth(1).getByRole('link').innerText();
    await table().getByRole('link', { name }).click();
    await desk.page.getByRole('heading', { level: 1, name }).waitFor();
    await desk.page.goBack();
  });

  test('finds somebody, filters, and goes back in time', async () => {
    const { page } = desk;
    const name = await table().getByRole('row').nth(1).getByRole('link').innerText();
    await page.getByRole('combobox', { name: 'Find on the map' }).fill(name);
    await page
      .getByRole('option', { name: new RegExp(name) })
      .first()
      .click();
    await page.getByRole('region', { name }).waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByLabel('Role', { exact: true }).selectOption('mentor');
    await page.getByText(/^\d+ of 150 people in/).waitFor();
    expect(page.url()).toContain('role=mentor');
    await page.getByRole('button', { name: 'Show everybody' }).click();
    await page.getByText(/^150 people in/).waitFor();
    await page.getByLabel('Time').focus();
    await page.keyboard.press('Home');
    await page.getByText(/, as of 1 /).waitFor();
    await page.getByRole('button', { name: 'Back to today' }).click();
    await page.getByText(/, as of 1 /).waitFor({ state: 'detached' });
  });

  test('opens a community and comes back', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Communities', exact: true }).click();
    await page.getByRole('button', { name: 'Solvane Grid', exact: true }).click();
    await page.getByText(/^\d+ people in Solvane Grid/).waitFor();
    await page.getByRole('application', { name: 'Map of Solvane Grid' }).waitFor();
    await desk.picture('network-community');
    await page.getByRole('link', { name: 'All communities' }).click();
    await map().waitFor();
  });

  test('is kept as SVG and as PNG, with every community by name', async () => {
    const { page } = desk;
    await map().waitFor();
    await page.waitForTimeout(500);
    const kept = async (how: string) => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Colour and keep' }).click();
      await page.getByRole('menuitem', { name: `Keep as ${how}` }).click();
      return readFileSync(await (await download).path());
    };
    const svg = (await kept('SVG')).toString();
    expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
    expect(svg).toContain('>Solvane Grid</text>');
    expect(svg.match(/data-person=/g)).toHaveLength(150);
    const png = await kept('PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBeGreaterThan(50_000);
  });

  test('is drawn without WebGL too', async () => {
    const page = await desk.another({});
    await page.addInitScript(() => {
      const context = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : (context as (...all: unknown[]) => unknown).call(this, kind, ...rest);
      } as typeof context;
    });
    await open(desk, page, '/network');
    await page.locator('svg circle[data-person]').first().waitFor({ state: 'attached' });
    await page.locator('svg circle[data-person]').first().click({ force: true });
    await page
      .getByRole('region')
      .getByRole('link', { name: /^Open / })
      .waitFor();
    await desk.picture('network-svg', page);
  });

  test('each score opens into its parts, and weights can be turned and put back', async () => {
    const { page } = desk;
    await desk.goTo('/network/capital');
    const bonding = page.getByRole('region', { name: 'Bonding' });
    await bonding
      .getByText(/The people behind it/)
      .first()
      .click();
    expect(await bonding.getByRole('link').count()).toBeGreaterThan(1);
    const before = await bonding.getByRole('img', { name: /of 100/ }).getAttribute('aria-label');
    await bonding.getByText('Weigh the parts').click();
    await bonding.getByRole('slider', { name: /Close ties/ }).focus();
    await page.keyboard.press('End');
    await expect.poll(() => bonding.getByRole('img', { name: /of 100/ }).getAttribute('aria-label')).not.toBe(before);
    await page.getByRole('button', { name: 'Back to the usual weights' }).click();
    await expect.poll(() => bonding.getByRole('img', { name: /of 100/ }).getAttribute('aria-label')).toBe(before);
  });

  test('charts say the same as a table, and are kept as SVG', async () => {
    const { page } = desk;
    await desk.goTo('/network/capital');
    const overTime = page.getByRole('region', { name: 'Over time' });
    await overTime.locator('svg[role=img]').waitFor();
    await overTime.getByText('As a table').click();
    expect(await overTime.getByRole('table').getByRole('row').count()).toBeGreaterThan(12);
    const download = page.waitForEvent('download');
    await overTime.getByRole('button', { name: /Keep the chart/ }).click();
    expect(readFileSync(await (await download).path()).toString()).toContain('<path');
  });

  test('advice can be put off, and Undo brings it back', async () => {
    const { page } = desk;
    await desk.goTo('/network/advice');
    const names = () => page.getByRole('main').getByRole('list').getByRole('heading', { level: 3 }).allInnerTexts();
    await expect.poll(async () => (await names()).length).toBeGreaterThan(2);
    const [first = ''] = await names();
    await page.getByRole('button', { name: `Later: ${first}` }).click();
    await page.getByRole('menuitem', { name: 'Not this person' }).click();
    await page.getByText(`${first} is left out of advice`).waitFor();
    await expect.poll(async () => (await names())[0]).not.toBe(first);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await names())[0]).toBe(first);
  });

  test('what if shows before and after, by buttons alone', async () => {
    const { page } = desk;
    const losing = JSON.parse(await desk.run('people', 'list', '--sort', '-strength', '--limit', '1', '--json'))
      .items[0].fullName as string;
    await desk.goTo('/network/what-if');
    await page.getByRole('combobox', { name: 'Take somebody' }).fill(losing);
    await page
      .getByRole('option', { name: new RegExp(losing) })
      .first()
      .click();
    await page
      .getByRole('group', { name: `What if, with ${losing}` })
      .getByRole('button', { name: 'Lose' })
      .click();
    await page
      .getByRole('region', { name: 'What would become of it' })
      .getByText(/\(−[\d.]+\)/)
      .first()
      .waitFor();
    await desk.picture('network-what-if-lose');
  });

  test('key contacts are found with reasons', async () => {
    const { page } = desk;
    await desk.goTo('/network/contacts');
    await page.getByLabel('Field', { exact: true }).fill('energy');
    await page.getByRole('region', { name: 'Key contacts' }).getByRole('button', { name: 'Find' }).click();
    await page.getByText(/on file fits?, those who fit best/).waitFor();
    await desk.picture('network-key-contacts');
  });

  test('the palette knows its pages', async () => {
    const { page } = desk;
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /^Search people/ }).waitFor();
    await page.keyboard.type('warm paths');
    await page.getByRole('option', { name: 'Key contacts and warm paths' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Key contacts and warm paths' }).waitFor();
  });

  test('the picture is fetched with its own page alone, and nothing went wrong', async () => {
    const page = await desk.another({});
    const loaded: { url: string; bytes: number }[] = [];
    page.on('response', async (response) => {
      if (response.url().endsWith('.js'))
        loaded.push({ url: response.url(), bytes: gzipSync(await response.body()).length });
    });
    await open(desk, page, '/');
    expect(loaded.some(({ url }) => /sigma|map-layout|network-page-/.test(url))).toBe(false);
    await open(desk, page, '/network');
    await expect.poll(() => loaded.some(({ url }) => url.includes('sigma'))).toBe(true);
    expect(desk.troubles).toEqual([]);
  });
});

describe.skipIf(!hasBrowser)('the Network room without people', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.close());

  test('teaches and offers the next step on every page, and axe finds nothing', async () => {
    const page = await desk.another({});
    for (const { name, path } of pages) {
      await open(desk, page, path);
      expect(await axeFindings(page), name).toEqual([]);
      await desk.picture(`network-${name}-empty`, page);
    }
    await open(desk, page, '/network');
    await page.getByText('Your network begins with the first people').waitFor();
    await page.getByRole('link', { name: 'Import your LinkedIn archive' }).waitFor();
    expect(desk.troubles).toEqual([]);
  });
});
