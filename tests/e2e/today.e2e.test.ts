import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser } from './support/browser.ts';
import { type Desk, openDesk } from './support/desk.ts';

describe.skipIf(!hasBrowser)('Today', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ sample: 150 });
  });
  afterAll(() => desk?.close());

  const cards = () => desk.page.locator('[data-card]');
  const firstName = async () => (await cards().first().getByRole('heading').innerText()).trim();

  test('says whom to turn to, why, and how long it takes', async () => {
    await cards().first().waitFor();
    await desk.page.getByText(/people today\. About \d+ minutes\./).waitFor();
    await cards().first().getByText('Why now?').click();
    expect(await cards().first().getByRole('listitem').count()).toBeGreaterThan(0);
    await desk.picture('today');
  });

  test('logging a contact marks the person as done today, and Undo takes it back', async () => {
    const { page } = desk;
    const name = await firstName();
    await cards().first().getByRole('button', { name: 'Log' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('How').selectOption('coffee');
    await dialog.getByLabel('What it was about').fill('The move to Lisbon');
    await dialog.getByRole('button', { name: 'Log it' }).click();
    await page.getByText(`Logged: coffee with ${name}`).waitFor();
    const done = page.getByRole('region', { name: 'Done today' });
    await done.getByRole('link', { name }).waitFor();
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await done.getByRole('link', { name }).waitFor({ state: 'detached' });
  });

  test('later puts someone off at once, and Control Z brings them back', async () => {
    const { page } = desk;
    const name = await firstName();
    const before = await cards().count();
    await page
      .getByRole('button', { name: `Later: ${name}` })
      .first()
      .click();
    await page.getByRole('menuitem', { name: /Next week/ }).click();
    await page.getByText(`${name} comes back on 29 November 2026`).waitFor();
    await expect.poll(firstName).not.toBe(name);
    await page.keyboard.press('Control+z');
    await page
      .getByText(/^Undone/)
      .first()
      .waitFor();
    await expect.poll(() => cards().count()).toBe(before);
    await expect.poll(firstName).toBe(name);
  });

  test('any day can be picked', async () => {
    const { page } = desk;
    const name = await firstName();
    await page
      .getByRole('button', { name: `Later: ${name}` })
      .first()
      .click();
    await page.getByRole('menuitem', { name: /Pick a day/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Put off' }).click();
    await page.getByText(`${name} comes back on 6 December 2026`).waitFor();
    await page.keyboard.press('Control+z');
    await page
      .getByText(/^Undone/)
      .first()
      .waitFor();
  });

  test('is worked through with the keyboard alone', async () => {
    const { page } = desk;
    await desk.goTo('/');
    await cards().first().waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await page.keyboard.press('j');
    const first = await focused();
    await page.keyboard.press('j');
    const second = await focused();
    expect(second).not.toBe(first);
    await page.keyboard.press('k');
    expect(await focused()).toBe(first);
    await page.keyboard.press('l');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused()).toBe(first);
    const before = await cards().count();
    await page.keyboard.press('s');
    await page.getByText(/comes back on 23 November 2026/).waitFor();
    expect(await cards().count()).toBeLessThanOrEqual(before);
    await page.keyboard.press('Control+z');
    await page
      .getByText(/^Undone/)
      .first()
      .waitFor();
    expect(desk.troubles).toEqual([]);
  });
});
