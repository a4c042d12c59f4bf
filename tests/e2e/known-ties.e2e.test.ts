import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser } from './support/browser.ts';
import { type Desk, openDesk } from './support/desk.ts';

describe.skipIf(!hasBrowser)('ties on a person’s page', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ sample: 150 });
    await desk.goTo('/people?sort=-strength');
    await desk.page.locator('[data-row="0"]').click();
    await desk.page.getByRole('heading', { level: 2, name: 'Timeline' }).waitFor();
  });
  afterAll(() => desk?.close());

  const dialog = () => desk.page.getByRole('dialog');
  const knows = () => desk.page.getByRole('region', { name: 'Knows' });

  test('a strength is stated, shown with what is computed, and taken back', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Say it yourself' }).click();
    await dialog().getByLabel('Strength, 0 to 100').fill('101');
    expect(await dialog().getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await dialog().getByLabel('Strength, 0 to 100').fill('33');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await page.getByText(/Your own word, from .* computed, it would be \d+/).waitFor();
    await page.getByText('33', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByRole('button', { name: 'Say it yourself' }).waitFor();
    await page.getByText(/Your own word/).waitFor({ state: 'hidden' });
  });

  test('whom they know is shown with its evidence, and can be denied, undone and confirmed', async () => {
    const { page } = desk;
    const first = knows().getByRole('listitem').first();
    const name = await first.locator('summary span span').first().innerText();
    await first.locator('summary').click();
    await first
      .getByText(/together since|Both at/)
      .first()
      .waitFor();
    await desk.picture('knows');
    const item = knows().getByRole('listitem').filter({ hasText: name });
    await item.getByRole('button', { name: /do not know each other/ }).click();
    await item.waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+z');
    await item.waitFor();
    await item.locator('summary').click();
    await item
      .getByRole('button', { name: /know each other/ })
      .first()
      .click();
    await item.getByText('certain').waitFor();
  });

  test('somebody is added whom nothing on file shows', async () => {
    await knows().getByRole('button', { name: 'Add whom they know' }).click();
    await dialog().getByLabel('People').fill('a');
    await desk.page.getByRole('option').last().click();
    await dialog().getByLabel('How (may be left open)').fill('cousins');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await desk.page
      .getByRole('status')
      .getByText(/know each other/)
      .first()
      .waitFor();
  });

  test('a title says where it stands and from which tables, and is corrected', async () => {
    const status = desk.page.getByRole('region', { name: 'Where the title stands' });
    await status.locator('summary').click();
    await status.getByText(/This service uses the ESCO classification/).waitFor();
    await status.getByRole('button', { name: 'Correct it' }).click();
    await dialog().getByLabel('Find an occupation').fill('lawyer');
    await dialog().getByLabel('Occupation', { exact: true }).selectOption({ label: 'Lawyers (2611)' });
    await dialog().getByRole('button', { name: 'Save' }).click();
    await status.getByText(/^Lawyers/).waitFor();
    await status.getByRole('button', { name: 'Take your correction back' }).click();
    await status.getByText(/^Lawyers/).waitFor({ state: 'hidden' });
    expect(desk.troubles).toEqual([]);
  });
});
