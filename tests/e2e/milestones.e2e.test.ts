import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { hasBrowser } from './support/browser.ts';
import { type Desk, openDesk } from './support/desk.ts';

describe.skipIf(!hasBrowser)('milestones', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ sample: 150 });
    await desk.goTo('/outreach/milestones');
  });
  afterAll(() => desk?.close());
  const clean = async (what: string) => expect(await axeFindings(desk.page), what).toEqual([]);

  test('the month to come is told, with the good days of people on file', async () => {
    const { page } = desk;
    await page.getByRole('region', { name: 'Coming up' }).getByRole('listitem').first().waitFor();
    await clean('milestones');
    await desk.picture('milestones');
  });

  test('what one hears of is entered, shows up, and is put aside once a word was said', async () => {
    const { page } = desk;
    const people = JSON.parse(await desk.run('people', 'list', '--role', 'mentor', '--json')).items as {
      fullName: string;
    }[];
    const name = people[0]?.fullName ?? '';
    await page.getByRole('button', { name: 'Enter one' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Whose' }).fill(name.slice(0, 6));
    await page.getByRole('option', { name: new RegExp(name) }).click();
    await dialog.getByLabel('In a few words').fill('published “Graphs at work”');
    await clean('the dialog');
    await desk.picture('milestone-dialog');
    await dialog.getByRole('button', { name: 'Save' }).click();
    const line = page.getByRole('listitem').filter({ hasText: 'published “Graphs at work”' });
    await line.waitFor();
    await line.getByRole('button', { name: `Said, to ${name}` }).click();
    await line.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await line.waitFor();
    expect(desk.troubles).toEqual([]);
  });
});
