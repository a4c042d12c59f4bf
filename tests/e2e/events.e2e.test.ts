import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { hasBrowser } from './support/browser.ts';
import { type Desk, openDesk } from './support/desk.ts';

describe.skipIf(!hasBrowser)('events, and what is passed on', () => {
  let desk: Desk;
  let people: { id: string; fullName: string }[];
  beforeAll(async () => {
    desk = await openDesk({ sample: 150 });
    people = JSON.parse(await desk.run('people', 'list', '--role', 'mentor', '--sort', '-strength', '--json')).items;
    await desk.run('facts', 'add', people[0]?.id ?? '', 'interest', '--value', 'Kite carving');
    await desk.goTo('/outreach/events');
  });
  afterAll(() => desk?.close());

  const dialog = () => desk.page.getByRole('dialog');
  const clean = async (what: string) => expect(await axeFindings(desk.page), what).toEqual([]);
  const name = (place: number) => people[place]?.fullName ?? '';

  test('an event is entered, and says whom to look for there and why', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Enter an event' }).click();
    await dialog().getByLabel('What it is called').fill('Carving Days');
    const today = JSON.parse(await desk.run('status', '--json')).day as string;
    await desk.run('events', 'add', 'Past Meet', '--starts', '2024-02-29', '--place', 'Porto');
    await dialog().getByLabel('What you hope to find').fill('kite carving');
    await clean('event dialog');
    await desk.picture('event-dialog');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { level: 1, name: 'Carving Days' }).waitFor();
    await page.getByText('No day yet').waitFor();
    await desk.run('events', 'edit', 'Carving Days', '--starts', today);
    await page.reload();
    await page.getByRole('combobox', { name: 'Who else will be there' }).fill(name(0));
    await page
      .getByRole('option', { name: name(0) })
      .first()
      .click();
    await page.getByText('cares for Kite carving, which you look for here.').waitFor();
    await page.getByText('What it rests on').click();
    await page.getByText('Kite carving (interest)').waitFor();
    await clean('event');
    await desk.picture('event');
  });

  test('whom one met is noted on the spot, and a word to them is due the day after', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'I met somebody' }).click();
    await dialog().getByLabel('Whom').fill('Quilla Fernbrook');
    await dialog().getByText('Nobody by that name is on file: they will be entered.').waitFor();
    await dialog().getByLabel('What they said').fill('Carves kites, and looks for company');
    await dialog().getByLabel('What you promised').fill('The address of ours');
    await clean('capture dialog');
    await desk.picture('capture-dialog');
    await dialog().getByRole('button', { name: 'Note it' }).click();
    const met = page.getByRole('region', { name: 'Whom you met, and what came of it' });
    await met.getByRole('link', { name: 'Quilla Fernbrook' }).waitFor();
    await met.getByText('A word is easiest within two days').waitFor();
    await desk.picture('event-met');
    await page.keyboard.press('Control+z');
    await met.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: `Met ${name(0)}` }).click();
    await dialog().getByRole('button', { name: 'Note it' }).click();
    await met.getByRole('link', { name: name(0) }).waitFor();
    await desk.goTo('/outreach/events');
    await page.getByRole('region', { name: 'Coming up' }).getByText('1 met').waitFor();
    await page.getByRole('region', { name: 'Over' }).getByText('29 February 2024, Porto').waitFor();
    await clean('events');
    await desk.picture('events');
  });

  test('something saved finds whom it serves, with the reason, and goes to each but once', async () => {
    const { page } = desk;
    await desk.goTo('/outreach/sharing');
    await page.getByRole('button', { name: 'Save something' }).click();
    await dialog().getByLabel('Its title').fill('Why kite carving does teams good');
    await clean('resource dialog');
    await desk.picture('resource-dialog');
    await dialog().getByRole('button', { name: 'Save', exact: true }).click();
    const serves = page.getByRole('list', { name: /^Whom “Why kite carving/ });
    await serves.getByText('cares for Kite carving.').waitFor();
    await clean('sharing');
    await desk.picture('sharing');
    await serves.getByRole('button', { name: `Passed on to ${name(0)}` }).click();
    const went = page.getByRole('list', { name: /^To whom “Why kite carving/ });
    await went.getByRole('link', { name: name(0) }).waitFor();
    await page.getByText('It serves nobody else on file').waitFor();
    await went.getByRole('button', { name: `What came back from ${name(0)}` }).click();
    await page.getByRole('menuitem', { name: 'They thanked me' }).click();
    await went.getByText('They thanked me').waitFor();
    await page.keyboard.press('Control+z');
    await went.getByText('They thanked me').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await serves.getByRole('button', { name: `Passed on to ${name(0)}` }).waitFor();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing, ${colorScheme}, and nothing runs over on a narrow phone`, async () => {
      for (const viewport of [
        { width: 1280, height: 860 },
        { width: 320, height: 640 },
      ]) {
        const page = await desk.another({ colorScheme, viewport });
        const { items } = JSON.parse(await desk.run('events', 'list', '--json')) as { items: { id: string }[] };
        for (const [what, path] of [
          ['events', '/outreach/events'],
          ['event', `/outreach/events/${items[0]?.id}`],
          ['sharing', '/outreach/sharing'],
        ] as const) {
          await page.goto(`${desk.origin}${path}`);
          await page.getByRole('heading', { level: 1 }).waitFor();
          await page.waitForLoadState('networkidle');
          if (what === 'sharing') await page.getByRole('button', { name: 'For whom' }).click();
          expect(await axeFindings(page), what).toEqual([]);
          const over = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(over, what).toBeLessThanOrEqual(0);
          await desk.picture(`${what}-${colorScheme}-${viewport.width}`, page);
        }
      }
      expect(desk.troubles).toEqual([]);
    });
});
