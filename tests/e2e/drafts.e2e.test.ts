import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { hasBrowser } from './support/browser.ts';
import { type Desk, openDesk } from './support/desk.ts';

describe.skipIf(!hasBrowser)('writing to somebody', () => {
  let desk: Desk;
  let endpoint: Server;
  const heard: string[] = [];
  const name = 'Amara Ekwueme';
  beforeAll(async () => {
    endpoint = createServer(async (request, response) => {
      heard.push(await text(request));
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ choices: [{ message: { content: 'Hi Amara, how is the harbour?' } }] }));
    });
    await new Promise<void>((listening) => endpoint.listen(0, '127.0.0.1', listening));
    desk = await openDesk({ sample: 100 });
    await desk.run('people', 'add', name, '--email', 'amara@globex.example');
    await desk.run('log', name, '--channel', 'call', '--at', '2026-11-02', '--subject', 'her move to Lisbon');
    await desk.run('notes', 'add', name, 'Dreads the periwinkle audit');
  });
  afterAll(async () => {
    await desk?.close();
    endpoint?.close();
  });

  const panel = () => desk.page.getByRole('dialog');
  const field = () => panel().getByLabel('Text', { exact: true });
  const openPanel = async () => {
    const [{ id }] = JSON.parse(await desk.run('people', 'list', '--text', 'Amara', '--json')).items as [
      { id: string },
    ];
    await desk.goTo(`/people/${id}`);
    await desk.page.getByRole('button', { name: 'Write', exact: true }).click();
    await expect.poll(() => field().inputValue(), { timeout: 15_000 }).toContain('Amara');
  };

  test('begins with a text from what is on file, and names what it rests on', async () => {
    await openPanel();
    expect(await field().inputValue()).toContain('it was about “your move to Lisbon”');
    await panel().getByText('What it rests on').first().click();
    await panel().getByText('Call of 2026-11-02: “her move to Lisbon”').waitFor();
    await desk.picture('write');
    expect(await axeFindings(desk.page)).toEqual([]);
  });

  test('marks passages as one writes, explains them on focus, and puts in a better wording', async () => {
    await field().fill('Hi Amara,\n\nI came across your profile. Please send me the slides ASAP.\n\nNoa');
    await panel()
      .getByRole('button', { name: /^Pressure/ })
      .waitFor();
    await panel()
      .getByRole('button', { name: /^Pressure/ })
      .focus();
    await panel().getByText('This presses.').waitFor();
    await desk.picture('write-marks');
    expect(await axeFindings(desk.page)).toEqual([]);
    await panel().getByRole('button', { name: 'Use this wording' }).click();
    expect(await field().inputValue()).toContain('when it suits you');
    await panel()
      .getByRole('button', { name: /^Pressure/ })
      .waitFor({ state: 'detached' });
  });

  test('mentions a fact where the caret is, counts characters, and changes kind, channel and language', async () => {
    await field().fill('Hello.');
    await field().press('End');
    await panel()
      .getByRole('button', { name: /^Mention: You were in touch about/ })
      .click();
    expect(await field().inputValue()).toBe('Hello. When we were last in touch, it was about “your move to Lisbon”. ');
    await panel().getByRole('button', { name: 'Back to the composed text' }).click();
    await panel().getByLabel('What for').selectOption('connection-request');
    await panel()
      .getByText(/of 200 characters/)
      .waitFor();
    await panel().getByLabel('Language').selectOption('de');
    await panel().getByLabel('Address').selectOption('du');
    await expect.poll(() => field().inputValue(), { timeout: 15_000 }).toContain('Hallo Amara');
    await desk.picture('write-german');
  });

  test('opens the mail program with subject and text', async () => {
    await panel().getByLabel('Language').selectOption('en');
    await panel().getByLabel('What for').selectOption('thank-you');
    await panel()
      .getByLabel(/^About/)
      .fill('the walk by the harbour');
    await expect.poll(() => field().inputValue(), { timeout: 15_000 }).toContain('for the walk by the harbour');
    const link = await panel().getByRole('link', { name: 'Open in mail' }).getAttribute('href');
    expect(link).toMatch(/^mailto:amara@globex\.example\?subject=Thank%20you&body=/);
    expect(decodeURIComponent(link ?? '')).toContain('the walk by the harbour');
  });

  test('is marked as sent: logged on the timeline, and Undo takes it back', async () => {
    await panel().getByRole('button', { name: 'Mark as sent' }).click();
    await panel().waitFor({ state: 'detached' });
    const line = desk.page
      .getByRole('region', { name: 'Timeline' })
      .getByRole('listitem')
      .filter({ hasText: 'the walk by the harbour' });
    await line.waitFor();
    await desk.page.getByText(`Marked as sent: logged with ${name}`).waitFor();
    await desk.page.keyboard.press('Control+z');
    await line.waitFor({ state: 'detached' });
  });

  test('is kept as a draft and gone on with on the page of drafts', async () => {
    await desk.goTo('/outreach/drafts');
    await desk.page.getByRole('listitem').filter({ hasText: name }).waitFor();
    expect(await axeFindings(desk.page)).toEqual([]);
    await desk.picture('drafts');
    await desk.page.getByRole('button', { name: 'Go on' }).click();
    await expect.poll(() => field().inputValue(), { timeout: 15_000 }).toContain('the walk by the harbour');
    await field().fill('Hi Amara, thank you for the walk.');
    await panel().getByRole('button', { name: 'Keep as a draft' }).click();
    await panel().waitFor({ state: 'detached' });
    await desk.page.getByText('Hi Amara, thank you for the walk.').waitFor();
  });

  test('the palette and the key w open it; names are typed there', async () => {
    await desk.page.keyboard.press('w');
    await panel().getByLabel('To', { exact: true }).fill('Amara');
    await desk.page.getByRole('option', { name: /Amara Ekwueme/ }).click();
    await expect.poll(() => field().inputValue(), { timeout: 15_000 }).toContain('Amara');
    await desk.page.keyboard.press('Escape');
    await desk.page.keyboard.press('Control+k');
    await desk.page.getByRole('combobox').fill('write to');
    await desk.page.keyboard.press('Enter');
    await panel().getByLabel('To', { exact: true }).waitFor();
    await desk.page.keyboard.press('Escape');
  });

  test('an endpoint of one’s own is asked only with what was shown', async () => {
    const { port } = endpoint.address() as AddressInfo;
    await desk.goTo('/settings');
    const section = desk.page.getByRole('region', { name: 'Writing' });
    await section.getByLabel('Address', { exact: true }).fill(`http://127.0.0.1:${port}/v1`);
    await section.getByLabel('Model').fill('small');
    await section.getByRole('button', { name: 'Save' }).click();
    await desk.page.getByText('Saved').waitFor();
    expect(await axeFindings(desk.page)).toEqual([]);
    await section.scrollIntoViewIfNeeded();
    await desk.picture('writing-settings');
    await openPanel();
    await panel().getByRole('button', { name: 'Another wording…' }).click();
    const shown = await panel().getByRole('region', { name: 'What would be sent' }).innerText();
    expect(heard).toEqual([]);
    expect(await axeFindings(desk.page)).toEqual([]);
    await desk.picture('write-request');
    await panel().getByRole('button', { name: 'Send exactly this' }).click();
    await panel().getByText('Hi Amara, how is the harbour?').waitFor();
    expect(heard).toHaveLength(1);
    expect(heard[0]?.replaceAll(/\s+/g, ' ')).toBe(shown.replaceAll(/\s+/g, ' '));
    expect(heard[0]).not.toContain('periwinkle');
    await panel().getByRole('button', { name: 'Put it in place of the text' }).click();
    expect(await field().inputValue()).toBe('Hi Amara, how is the harbour?');
    await desk.page.keyboard.press('Escape');
  });

  test('fits a narrow phone, light and dark', async () => {
    const [{ id }] = JSON.parse(await desk.run('people', 'list', '--text', 'Amara', '--json')).items as [
      { id: string },
    ];
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await desk.another({ viewport: { width: 320, height: 720 }, colorScheme });
      await page.goto(`${desk.origin}/people/${id}`);
      await page.getByRole('button', { name: 'Write', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await expect
        .poll(() => dialog.getByLabel('Text', { exact: true }).inputValue(), { timeout: 15_000 })
        .toContain('Amara');
      await desk.picture(`write-320-${colorScheme}`, page);
      const over = await dialog.evaluate((box) => box.scrollWidth - box.clientWidth);
      const wide = await dialog.evaluate((box) =>
        [...box.querySelectorAll('*')]
          .filter((each) => each.getBoundingClientRect().right > box.getBoundingClientRect().right + 1)
          .map((each) => `${each.tagName} ${each.textContent.slice(0, 40)}`),
      );
      expect(wide).toEqual([]);
      expect(over).toBeLessThanOrEqual(0);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBeLessThanOrEqual(0);
      expect(await axeFindings(page)).toEqual([]);
      await desk.picture(`write-320-${colorScheme}`, page);
    }
    expect(desk.troubles).toEqual([]);
  });
});
