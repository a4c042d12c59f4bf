import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { hasBrowser } from './support/browser.ts';
import { type Desk, openDesk } from './support/desk.ts';

describe.skipIf(!hasBrowser)('looking back on a week', () => {
  let desk: Desk;
  let server: SMTPServer;
  const received: string[] = [];
  beforeAll(async () => {
    desk = await openDesk({ sample: 150 });
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _, done) => {
        const take = async (): Promise<void> => {
          received.push(await text(stream));
          done();
        };
        void take();
      },
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    await desk.goTo('/outreach/review');
  });
  afterAll(async () => {
    await desk?.close();
    await new Promise<void>((closed) => server.close(closed));
  });
  const clean = async (what: string) => expect(await axeFindings(desk.page), what).toEqual([]);

  test('the week is told, with what is open and one question', async () => {
    const { page } = desk;
    await page.getByText(/^You were in touch with \d+ people/).waitFor();
    await page.getByRole('heading', { name: 'Still open' }).waitFor();
    await clean('the review');
    await desk.picture('review');
  });

  test('the answer to its question is kept, and can be undone', async () => {
    const { page } = desk;
    const answer = page.getByRole('form').or(page.locator('form')).getByRole('textbox');
    await answer.fill('Ines, and I told her.');
    await page.getByRole('button', { name: 'Write it down' }).click();
    await page.getByRole('button', { name: 'Written down' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.reload();
    await page.getByText(/^You were in touch with/).waitFor();
    expect(await answer.inputValue()).toBe('');
  });

  test('the weeks before are a step away, and the address remembers which', async () => {
    const { page } = desk;
    await page.getByRole('link', { name: 'The week before' }).click();
    await page.waitForURL(/week=/);
    await page.reload();
    await page.getByRole('heading', { name: 'In touch' }).waitFor();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Save as a page' }).click(),
    ]);
    expect(await readFile(await saved.path(), 'utf8')).toContain('<h1');
  });

  test('once a mail server is named, it is mailed at the press of a button', async () => {
    const { page } = desk;
    const { port } = server.server.address() as AddressInfo;
    await desk.goTo('/settings');
    await page.getByRole('button', { name: 'Name a mail server' }).click();
    await clean('the mail server');
    await desk.picture('reminders');
    await page.getByLabel('Server', { exact: true }).fill('127.0.0.1');
    await page.getByLabel('Port', { exact: true }).fill(String(port));
    await page.getByLabel('Encryption', { exact: true }).selectOption('none');
    await page.getByLabel('Your address').fill('noa@example.org');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.getByText('Through 127.0.0.1 to noa@example.org.').waitFor();
    expect(received).toEqual([]);
    await desk.goTo('/outreach/review');
    await page.getByRole('button', { name: 'Mail it to me' }).click();
    await page.getByText('Sent to noa@example.org').waitFor();
    expect(received).toHaveLength(1);
    expect(received[0]).toContain('multipart/alternative');
  });

  test('the calendar feed opens at an address that calendars can read, and closes again', async () => {
    const { page } = desk;
    await desk.goTo('/settings');
    await page.getByRole('button', { name: 'Open a feed' }).click();
    const address = await page.locator('code', { hasText: '.ics' }).innerText();
    expect(await (await fetch(address)).text()).toMatch(/^BEGIN:VCALENDAR/);
    await clean('the open feed');
    await page.getByRole('button', { name: 'Close the feed' }).click();
    await page.getByRole('button', { name: 'Open a feed' }).waitFor();
    expect((await fetch(address)).status).toBe(404);
    expect(desk.troubles).toEqual([]);
  });
});
