import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { hasBrowser } from './support/browser.ts';
import { type Desk, openDesk } from './support/desk.ts';

describe.skipIf(!hasBrowser)('giving, asking and introducing', () => {
  let desk: Desk;
  let people: { id: string; fullName: string }[];
  beforeAll(async () => {
    desk = await openDesk({ sample: 150 });
    people = JSON.parse(await desk.run('people', 'list', '--role', 'mentor', '--sort', '-strength', '--json')).items;
    await desk.goTo(`/people/${people[0]?.id}`);
    await section()
      .getByText(/^(You (gave|received)|Nothing given)/)
      .first()
      .waitFor();
  });
  afterAll(() => desk?.close());

  const dialog = () => desk.page.getByRole('dialog');
  const section = () => desk.page.getByRole('region', { name: 'Give and take' });
  const ground = () => desk.page.getByRole('region', { name: 'Common ground' });
  const clean = async (what: string) => expect(await axeFindings(desk.page), what).toEqual([]);

  test('the person page says what to mention and to ask, each with what it rests on', async () => {
    await ground().getByText('To mention').waitFor();
    expect(await ground().getByRole('listitem').count()).toBeLessThanOrEqual(6);
    await ground().getByText('Everything you share').click();
    expect(await ground().getByRole('listitem').count()).toBeGreaterThan(1);
    await clean('common ground');
    await desk.picture('common-ground');
  });

  test('something received is noted, asks for thanks, and is thanked for', async () => {
    const { page } = desk;
    await section().getByRole('button', { name: 'Given or received' }).click();
    await dialog().getByLabel('In a few words').fill('How to open the meeting');
    await clean('exchange dialog');
    await desk.picture('exchange-dialog');
    await dialog().getByRole('button', { name: 'Save' }).click();
    const owed = section().getByRole('list', { name: 'Thanks owed' });
    await owed.getByText('A word of thanks is due').waitFor();
    await page.getByText('Say what came of the advice: How to open the meeting').waitFor();
    await desk.picture('give-and-take');
    await owed.getByRole('button', { name: /^Thanked/ }).click();
    await owed.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await owed.waitFor();
  });

  test('a second large ask is warned of, with somebody else to turn to, and not forbidden', async () => {
    const ask = async (text: string) => {
      await section().getByRole('button', { name: 'Ask…' }).click();
      await dialog().getByLabel('What for').selectOption('referral');
      await dialog().getByLabel('What you ask, in a sentence').fill(text);
    };
    await ask('A word with the board');
    await dialog().getByRole('button', { name: 'I have asked' }).click();
    await section().getByRole('list', { name: 'Asks' }).getByText('A word with the board').waitFor();
    await ask('And a reference');
    await dialog().getByText('is still open').waitFor();
    await dialog().getByText('You might ask').waitFor();
    await clean('ask dialog');
    await desk.picture('ask-dialog');
    await dialog().getByRole('button', { name: 'Cancel' }).click();
    await section().getByRole('button', { name: 'What happened: A word with the board' }).click();
    await desk.page.getByRole('menuitem', { name: 'They did it' }).click();
    await section().getByText('done for you').waitFor();
  });

  test('two people are brought together once both agreed', async () => {
    const { page } = desk;
    await section().getByRole('button', { name: 'Introduce…' }).click();
    await dialog()
      .getByRole('combobox', { name: 'The other' })
      .fill(people[1]?.fullName ?? '');
    await page
      .getByRole('option', { name: people[1]?.fullName ?? '' })
      .first()
      .click();
    await dialog().getByLabel('What it is good for, for both').fill('Both are planning a choir');
    await clean('introduction dialog');
    await desk.picture('introduction-dialog');
    await dialog().getByRole('button', { name: 'Plan it' }).click();
    await desk.goTo('/outreach');
    const list = page.getByRole('region', { name: 'Introductions' });
    await list.getByText('Both are planning a choir').waitFor();
    for (const [person, state] of [
      [people[0], 'asking'],
      [people[1], 'all agreed'],
    ] as const) {
      await list.getByRole('button', { name: /^What happened/ }).click();
      expect(await page.getByRole('menuitem', { name: 'I brought them together' }).count()).toBe(0);
      await page.getByRole('menuitem', { name: `${person?.fullName} agrees` }).click();
      await list.getByText(state, { exact: true }).waitFor();
    }
    await desk.goTo('/');
    await page.getByText('both agreed to be introduced').waitFor();
    await desk.picture('today-introduction');
    await desk.goTo('/outreach');
    await list.getByRole('button', { name: /^What happened/ }).click();
    await page.getByRole('menuitem', { name: 'I brought them together' }).click();
    await list.getByText('made', { exact: true }).waitFor();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing in the Outreach room, ${colorScheme}, and nothing runs over on a narrow phone`, async () => {
      for (const viewport of [
        { width: 1280, height: 860 },
        { width: 320, height: 640 },
      ]) {
        const page = await desk.another({ colorScheme, viewport });
        for (const [name, path] of [
          ['outreach', '/outreach'],
          ['balance', '/outreach/balance'],
          ['person-outreach', `/people/${people[0]?.id}`],
        ] as const) {
          await page.goto(`${desk.origin}${path}`);
          await page.getByRole('heading', { level: 1 }).waitFor();
          await page.waitForLoadState('networkidle');
          expect(await axeFindings(page), name).toEqual([]);
          const over = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(over, name).toBeLessThanOrEqual(0);
          await desk.picture(`${name}-${colorScheme}-${viewport.width}`, page);
        }
      }
      expect(desk.troubles).toEqual([]);
    });
});
