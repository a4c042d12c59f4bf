import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hasBrowser } from './support/browser.ts';
import { type Desk, openDesk } from './support/desk.ts';

describe.skipIf(!hasBrowser)('the list of people', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ sample: 400 });
  });
  afterAll(() => desk?.close());
  beforeEach(async () => {
    await desk.goTo('/people');
    await names().first().waitFor();
  });

  const table = () => desk.page.getByRole('table', { name: 'People' });
  const names = () => table().locator('[data-row]');
  const rowCount = async () => Number(await table().getAttribute('aria-rowcount')) - 1;

  test('holds everybody, and draws only those in sight', async () => {
    expect(await rowCount()).toBeGreaterThan(350);
    expect(await names().count()).toBeLessThan(60);
    await desk.picture('people');
    await desk.page.keyboard.press('End');
    await expect.poll(async () => Number(await names().last().getAttribute('data-row'))).toBe((await rowCount()) - 1);
    expect(await names().last().innerText()).not.toBe('');
  });

  test('sorts by a heading and says so', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Strength' }).click();
    await page.waitForURL(/sort=-strength/);
    await expect
      .poll(() => page.getByRole('columnheader', { name: 'Strength' }).getAttribute('aria-sort'))
      .toBe('descending');
    const strongest = await page.getByRole('row').nth(1).innerText();
    await page.getByRole('button', { name: 'Strength' }).click();
    await expect.poll(() => page.getByRole('row').nth(1).innerText()).not.toBe(strongest);
  });

  test('narrows while one types and as one chooses, and keeps the filter in the address', async () => {
    const { page } = desk;
    const everybody = await rowCount();
    await page.getByLabel('Role', { exact: true }).selectOption({ label: 'Mentor' });
    await expect.poll(rowCount).toBeLessThan(everybody);
    const mentors = await rowCount();
    expect(page.url()).toContain('role=mentor');
    const name = await names().first().innerText();
    await page.getByRole('searchbox').fill(name.split(' ')[0] ?? '');
    await expect.poll(rowCount).toBeLessThanOrEqual(mentors);
    await page.reload();
    await names().first().waitFor();
    expect(await page.getByLabel('Role', { exact: true }).inputValue()).toBe('mentor');
    await page.getByRole('searchbox').fill('nobody is called like this');
    await page.getByText('Nobody matches this filter').waitFor();
  });

  test('a filter is saved under a name and found again', async () => {
    const { page } = desk;
    await page.getByLabel('Role', { exact: true }).selectOption({ label: 'Mentor' });
    await page.getByRole('button', { name: 'Save this filter' }).click();
    await page.getByLabel('What to call it').fill('My mentors');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('link', { name: 'Clear' }).click();
    await page.getByRole('link', { name: 'My mentors' }).click();
    await page.waitForURL(/role=mentor/);
  });

  test('many are tagged at once, and it is undone at once', async () => {
    const { page } = desk;
    const boxes = page.getByRole('checkbox');
    await boxes.nth(0).click();
    await boxes.nth(4).click({ modifiers: ['Shift'] });
    await page.getByText('5 selected').waitFor();
    await page.getByRole('button', { name: 'Tag', exact: true }).click();
    await page.getByRole('dialog').getByLabel('Tag').fill('autumn walk');
    await page.getByRole('dialog').getByRole('button', { name: 'Tag' }).click();
    await page.getByText('Tagged 5 people “autumn walk”').waitFor();
    await page.getByLabel('Tag', { exact: true }).selectOption('autumn walk');
    await expect.poll(rowCount).toBe(5);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Control+z');
    await page.getByText('Nobody matches this filter').waitFor();
  });

  test('everybody under a filter can be chosen, seen or not', async () => {
    const { page } = desk;
    const everybody = await rowCount();
    await page.getByRole('checkbox').first().click();
    await page.getByRole('button', { name: /^Select all/ }).click();
    await page.getByText(`${everybody} selected`).waitFor();
    await page.getByRole('button', { name: 'Archive' }).click();
    await page.getByText(`Archived ${everybody} people`).waitFor();
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(rowCount).toBe(everybody);
  });

  test('works with the keyboard alone', async () => {
    const { page } = desk;
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.getByText('2 selected').waitFor();
    const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(desk.troubles).toEqual([]);
  });
});
