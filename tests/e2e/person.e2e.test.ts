import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser } from './support/browser.ts';
import { type Desk, openDesk } from './support/desk.ts';

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

describe.skipIf(!hasBrowser)('a person’s page', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ sample: 150 });
    await desk.goTo('/people?role=mentor&sort=-strength');
    await desk.page.locator('[data-row="0"]').click();
    await desk.page.getByRole('heading', { level: 2, name: 'Timeline' }).waitFor();
  });
  afterAll(() => desk?.close());

  const dialog = () => desk.page.getByRole('dialog');
  const said = (text: string) => desk.page.getByRole('status').getByText(text).first().waitFor();

  test('tells who they are and how it stands, and the strength opens', async () => {
    const { page } = desk;
    await page.getByText(/^your .*mentor/).waitFor();
    await page.getByText('What this is made of').click();
    await page.getByText('Begun by you').waitFor();
    await page.getByRole('img', { name: /days? of contact in \d+ weeks? of the last 52/ }).waitFor();
    await desk.picture('person');
  });

  test('details are edited, and stay', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: /^More about/ }).click();
    await page.getByRole('menuitem', { name: 'Edit name and details' }).click();
    await dialog().getByLabel('What you call them').fill('Captain');
    await dialog().getByLabel('How you met, in your words').fill('On the ferry to Almada');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await page.getByText('On the ferry to Almada').first().waitFor();
    await page.reload();
    await page.getByText('On the ferry to Almada').first().waitFor();
  });

  test('a note is written, rewritten, and undone', async () => {
    const { page } = desk;
    await page.keyboard.press('n');
    await dialog().getByLabel('Note').fill('Speaks of sailing.\nAsk about the regatta.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Ask about the regatta.').waitFor();
    const note = page.getByRole('article').filter({ hasText: 'regatta' });
    await note.getByRole('button', { name: 'Edit' }).click();
    await dialog().getByLabel('Note').fill('Won the regatta.');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await page.getByText('Won the regatta.').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('Ask about the regatta.').waitFor();
  });

  test('a promise is noted and kept', async () => {
    const { page } = desk;
    const section = page.getByRole('region', { name: 'Promises and follow-ups' });
    await section.getByRole('button', { name: 'Add' }).click();
    await dialog().getByLabel('What', { exact: true }).fill('Send the draft agenda');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await section.getByRole('checkbox', { name: 'Done: Send the draft agenda' }).click();
    await said('Promise kept');
    await section.getByText(/\d+ done/).waitFor();
  });

  test('a role is given with its own rhythm', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Add a role' }).click();
    await dialog().getByLabel('Role').selectOption({ label: 'Sponsor' });
    await dialog().getByLabel('Since').fill('2025-13');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await dialog().getByText('A year, a month or a day').waitFor();
    await dialog().getByLabel('Since').fill('2025-03');
    await dialog().getByLabel('In touch every … days').fill('10');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await page.getByText(/sponsor since March 2025/).waitFor();
    await page.getByText('your own choice, set on the role').waitFor();
  });

  test('facts are added, and an impossible address is refused in words', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Add a contact point' }).click();
    await dialog().getByLabel('What', { exact: true }).selectOption({ label: 'Phone' });
    await dialog().getByLabel('Phone').fill('+351 912 345 678');
    await dialog().getByRole('button', { name: 'Save' }).click();
    expect(await page.getByRole('link', { name: '+351 912 345 678' }).getAttribute('href')).toBe('tel:+351912345678');
    await page.getByRole('button', { name: 'Add a contact point' }).click();
    await dialog().getByLabel('What', { exact: true }).selectOption({ label: 'Profile' });
    await dialog().getByLabel('Profile').fill('not an address');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await said('is not the address of a web page');
  });

  test('a contact is logged from the page in one line', async () => {
    const { page } = desk;
    const line = page.getByRole('form', { name: 'Log a contact' });
    await line.getByLabel('How').selectOption('call');
    await line.getByLabel('What it was about').fill('The reading list');
    await line.getByRole('button', { name: 'Log' }).click();
    await page.getByRole('listitem').filter({ hasText: 'The reading list' }).first().waitFor();
  });

  test('a photo is made small enough and shown', async () => {
    const { page } = desk;
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: onePixel });
    await said('New photo of');
    await expect
      .poll(() =>
        page
          .locator('main img')
          .first()
          .evaluate((image: HTMLImageElement) => image.naturalWidth),
      )
      .toBe(1);
  });

  test('a person who does not exist is said not to', async () => {
    await desk.goTo('/people/nobody-of-this-name');
    await desk.page
      .getByRole('alert')
      .getByText(/There is no person/)
      .waitFor();
    expect(desk.troubles).toEqual([]);
  });
});
