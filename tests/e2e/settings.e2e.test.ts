import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser } from './support/browser.ts';
import { type Desk, openDesk } from './support/desk.ts';

describe.skipIf(!hasBrowser)('Settings', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ sample: 60 });
    await desk.goTo('/settings');
  });
  afterAll(() => desk?.close());

  test('everything can be taken away as one file', async () => {
    const { page } = desk;
    for (const [name, beginning] of [
      ['JSON', '{'],
      ['CSV', ''],
      ['vCard', 'BEGIN:VCARD'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: `Export ${name}` }).click(),
      ]);
      const text = await readFile(await download.path(), 'utf8');
      expect(text.startsWith(beginning), name).toBe(true);
      expect(text.length).toBeGreaterThan(1000);
    }
  });

  test('a backup is made, listed, and restored after being asked', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Back up now' }).click();
    await page.getByText(/^Backed up and verified/).waitFor();
    await desk.run('people', 'add', 'Zenobia Later');
    await page
      .getByRole('button', { name: /^Restore the backup/ })
      .first()
      .click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Restore' }).click();
    await page.getByText(/^Restored: \d+ people/).waitFor();
    expect(await desk.run('people', 'list', '--text', 'Zenobia', '--json')).not.toContain('Zenobia Later');
  });

  test('the health of the data is told', async () => {
    await desk.page.getByRole('region', { name: 'Health' }).getByText('Integrity').waitFor();
    await desk.picture('settings');
  });

  test('dark is kept, and there from the first paint', async () => {
    const { page } = desk;
    const colour = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await colour();
    await page.getByText('Dark', { exact: true }).click();
    await expect.poll(colour).not.toBe(light);
    const dark = await colour();
    await page.reload({ waitUntil: 'commit' });
    await page.locator('html[data-theme=dark]').waitFor({ state: 'attached' });
    expect(await colour()).toBe(dark);
    await desk.picture('settings-dark');
    await page.getByText('As the system').click();
    await expect.poll(colour).toBe(light);
  });

  test('every change is in the history and can be undone there', async () => {
    const { page } = desk;
    await desk.run('people', 'add', 'Octavia Example');
    await page.reload();
    const history = page.getByRole('region', { name: 'History' });
    await history.getByRole('button', { name: 'Undo: Added Octavia Example' }).click();
    await page.getByText('Undone: Added Octavia Example').first().waitFor();
    expect(await desk.run('people', 'list', '--text', 'Octavia', '--json')).not.toContain('Octavia Example');
  });

  test('a link lets another browser in', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Make a link' }).click();
    const link = await page.getByText(/\/open\?token=/).innerText();
    const other = await desk.another({ storageState: { cookies: [], origins: [] } });
    await other.goto(link);
    await other.getByRole('heading', { level: 1 }).waitFor();
    expect(desk.troubles).toEqual([]);
  });
});
