import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser } from './support/browser.ts';
import { type Desk, openDesk } from './support/desk.ts';
import { linkedInZip } from './support/linkedin-zip.ts';

describe.skipIf(!hasBrowser)('importing a LinkedIn archive', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.close());

  test('what would come in is shown before anything is kept', async () => {
    const { page } = desk;
    await page
      .getByLabel('LinkedIn archive')
      .setInputFiles({ name: 'archive.zip', mimeType: 'application/zip', buffer: await linkedInZip() });
    await page.getByRole('heading', { name: 'What would come in' }).waitFor();
    await page.getByText('Nothing has been changed yet.').waitFor();
    expect(JSON.parse(await desk.run('status', '--json'))).toMatchObject({ people: 0 });
    await desk.picture('import-preview');
  });

  test('rows that make no sense are named with file, row and reason, and can be kept as CSV', async () => {
    const { page } = desk;
    const problems = page.getByRole('table');
    await problems.getByText('Connections.csv').first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'As CSV' }).click(),
    ]);
    const csv = await readFile(await download.path(), 'utf8');
    expect(csv).toMatch(/^file,row,reason,raw\r\n/);
    expect(csv).toContain('Connections.csv');
  });

  test('importing puts the people on file, with their messages', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: /^Import/ }).click();
    await page.getByRole('heading', { name: 'Imported', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Look at people' }).click();
    await page.getByRole('link', { name: 'Amara Ekwueme' }).click();
    await page.getByText('The talk at Graph Days went well').first().waitFor();
    await page
      .getByText(/from LinkedIn/)
      .first()
      .waitFor();
    await desk.picture('imported-person');
  });

  test('the same archive again changes nothing', async () => {
    const { page } = desk;
    await desk.goTo('/import');
    await page
      .getByLabel('LinkedIn archive')
      .setInputFiles({ name: 'archive.zip', mimeType: 'application/zip', buffer: await linkedInZip() });
    await page.getByText('All of this is on file already.').waitFor();
    await page.getByRole('button', { name: 'Not now' }).click();
  });

  test('an import can be undone whole', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Undo the import of archive.zip' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Undo the import' }).click();
    await page.getByText('Undid the import of archive.zip').first().waitFor();
    await page.getByText(/^undone/).waitFor();
    expect(JSON.parse(await desk.run('status', '--json'))).toMatchObject({ people: 0 });
  });

  test('a file that is no archive is refused in words, and nothing is lost', async () => {
    const { page } = desk;
    await page
      .getByLabel('LinkedIn archive')
      .setInputFiles({ name: 'holiday.zip', mimeType: 'application/zip', buffer: Buffer.from('not a zip at all') });
    await page
      .getByRole('alert')
      .getByText(/holiday\.zip/)
      .waitFor();
    expect(desk.troubles).toEqual([]);
  });
});
