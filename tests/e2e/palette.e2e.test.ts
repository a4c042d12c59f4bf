import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser } from './support/browser.ts';
import { type Desk, openDesk } from './support/desk.ts';

describe.skipIf(!hasBrowser)('the keyboard reaches everything', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ sample: 150 });
    await desk.page.locator('[data-card]').first().waitFor();
  });
  afterAll(() => desk?.close());

  const openPalette = async (keys: string) => {
    await desk.page.keyboard.press(keys);
    await desk.page.getByRole('combobox', { name: /^Search people/ }).waitFor();
  };

  test('the palette finds a person while one types, and Enter opens them', async () => {
    const { page } = desk;
    const name = (await page.locator('[data-card] h2').last().innerText()).trim();
    await openPalette('Control+k');
    await page.keyboard.type(name.slice(0, -1).toLowerCase());
    await page.getByRole('group', { name: 'People' }).getByRole('option', { name }).waitFor();
    await desk.picture('palette');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await page.title()).toBe(`${name} · Tiewise`);
  });

  test('the palette does things, and says when nothing fits', async () => {
    const { page } = desk;
    await openPalette('/');
    await page.keyboard.type('shortcuts');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await page.keyboard.press('Escape');
    await openPalette('Control+k');
    await page.keyboard.type('zzqqxx');
    await page.getByRole('option', { name: 'Add “zzqqxx” as a person' }).waitFor();
    await page.keyboard.press('Escape');
  });

  test('g and a letter go to the rooms', async () => {
    const { page } = desk;
    for (const [key, title] of [
      ['p', 'People'],
      ['i', 'Import'],
      ['s', 'Settings'],
      ['t', 'Sunday 22 November'],
    ] as const) {
      await page.keyboard.press('g');
      await page.keyboard.press(key);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
    }
  });

  test('a contact is logged without touching the mouse', async () => {
    const { page } = desk;
    await desk.goTo('/settings');
    const name = JSON.parse(await desk.run('people', 'list', '--limit', '1', '--json')).items[0].fullName as string;
    await page.keyboard.press('c');
    await page.getByRole('combobox', { name: 'With whom' }).waitFor();
    await page.keyboard.type(name);
    await page
      .getByRole('option', { name: new RegExp(name) })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: `Leave out ${name}` }).waitFor();
    await page.getByLabel('What it was about').focus();
    await page.keyboard.type('A word in the lift');
    await page.keyboard.press('Enter');
    await page.getByText(`Logged: meeting with ${name}`).waitFor();
  });

  test('letters typed into a field stay in the field', async () => {
    const { page } = desk;
    await desk.goTo('/people');
    await page.getByRole('searchbox').click();
    await page.keyboard.type('gpcn?');
    expect(await page.getByRole('searchbox').inputValue()).toBe('gpcn?');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('single letters can be switched off', async () => {
    const { page } = desk;
    await desk.goTo('/settings');
    await page.getByLabel('Single letters act as shortcuts').uncheck();
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Search and commands' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByLabel('Single letters act as shortcuts').check();
  });

  test('the first Tab offers to skip to the page', async () => {
    const { page } = desk;
    await desk.goTo('/people');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the page');
    expect(desk.troubles).toEqual([]);
  });
});
