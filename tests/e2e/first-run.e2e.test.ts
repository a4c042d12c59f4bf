import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser } from './support/browser.ts';
import { type Desk, openDesk } from './support/desk.ts';

describe.skipIf(!hasBrowser)('the first minute', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.close());

  test('shows three doors', async () => {
    const { page } = desk;
    await page.getByRole('heading', { name: 'Import my LinkedIn archive' }).waitFor();
    await page.getByRole('heading', { name: 'Explore a sample world' }).waitFor();
    await page.getByRole('heading', { name: 'Start with one person' }).waitFor();
    await desk.picture('first-run');
  });

  test('one person is enough to begin with, and can be taken back', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Add a person' }).click();
    await page.getByLabel('Full name').fill('Amara Ekwueme');
    await page.getByLabel('What they are to you').selectOption({ label: 'Mentor' });
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Amara Ekwueme' }).waitFor();
    await page.getByText('your mentor').first().waitFor();
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone: Added Amara Ekwueme').waitFor();
    await desk.goTo('/');
    await page.getByRole('heading', { name: 'Explore a sample world' }).waitFor();
  });

  test('the sample world opens onto a Today with people in it', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Explore' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sunday 22 November' }).waitFor({ timeout: 60_000 });
    await page.getByText(/people today\. About \d+ minutes\./).waitFor();
    expect(await page.getByRole('button', { name: 'Log', exact: true }).count()).toBeGreaterThan(0);
    expect(desk.troubles).toEqual([]);
  });
});
