import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { hasBrowser } from './support/browser.ts';
import { type Desk, openDesk } from './support/desk.ts';

describe.skipIf(!hasBrowser)('goals, and people to know', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ sample: 150 });
    await desk.goTo('/outreach/goals');
  });
  afterAll(() => desk?.close());
  const clean = async (what: string) => expect(await axeFindings(desk.page), what).toEqual([]);

  test('a goal is set, counts by itself, is changed and taken back', async () => {
    const { page } = desk;
    await clean('no goal yet');
    await page.getByRole('button', { name: 'Set a goal' }).click();
    const dialog = page.getByRole('dialog');
    await clean('the dialog');
    await dialog.getByRole('button', { name: 'Set it' }).click();
    const goal = page.getByRole('listitem').filter({ hasText: 'Reach out to 8 people' });
    await goal.waitFor();
    await page.getByRole('button', { name: 'More about: Reach out to 8 people' }).click();
    await page.getByRole('menuitem', { name: 'Change the number…' }).click();
    await page.getByRole('dialog').getByLabel('How many').fill('12');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Reach out to 12 people' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('heading', { name: 'Reach out to 8 people' }).waitFor();
  });

  test('the months before are told, and what worked in them', async () => {
    const { page } = desk;
    await desk.run('goals', 'add', 'reach-out', '3', '--from', '2026-06-01');
    await desk.run('goals', 'add', 'meet', '2', '--period', 'quarter');
    await desk.goTo('/outreach/goals');
    const old = page.getByRole('listitem').filter({ hasText: 'Reach out to 3 people' });
    await old.getByRole('list', { name: 'Periods before' }).waitFor();
    await page.getByRole('region', { name: 'What worked' }).getByText('October 2026', { exact: true }).waitFor();
    await clean('goals');
    await desk.picture('goals');
    await desk.goTo('/');
    const panel = page.getByRole('region', { name: 'Goals' });
    await panel.getByText('This quarter').waitFor();
    await clean('Today with goals');
    await desk.picture('today-goals');
    expect(desk.troubles).toEqual([]);
  });

  test('somebody one wants to know is noted, and moves on with what is logged', async () => {
    const { page } = desk;
    await desk.goTo('/outreach/prospects');
    await clean('nobody yet');
    await page.getByRole('button', { name: 'Add somebody' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Or a name').fill('Ottoline Vane');
    await dialog.getByLabel('Where they work').fill('Globex');
    await dialog.getByLabel('Why you want to know them').fill('Her talk on graphs');
    await clean('the dialog');
    await dialog.getByRole('button', { name: 'Save' }).click();
    const card = page.getByRole('listitem').filter({ hasText: 'Ottoline Vane' });
    await card.waitFor();
    await desk.run('people', 'add', 'Ottoline Vane');
    await desk.goTo('/outreach/prospects');
    await card.getByRole('button', { name: 'It is them' }).click();
    await card.getByRole('link', { name: 'Ottoline Vane' }).waitFor();
    await desk.run('log', 'Ottoline Vane', '--channel', 'message', '--direction', 'outbound');
    await desk.goTo('/outreach/prospects');
    await page.getByRole('region', { name: 'On the way' }).getByText('Ottoline Vane').waitFor();
    await clean('people to know');
    await desk.picture('prospects');
    await page.getByRole('button', { name: 'What happened: Ottoline Vane' }).click();
    await page.getByRole('menuitem', { name: 'We met' }).click();
    await page.getByRole('region', { name: 'Met', exact: true }).getByText('Ottoline Vane').waitFor();
    expect(desk.troubles).toEqual([]);
  });

  test('a person is paused until a day, it says so there, and it is taken back', async () => {
    const { page } = desk;
    await desk.goTo('/people');
    await page.getByRole('searchbox').first().fill('Ottoline');
    await page.getByRole('link', { name: 'Ottoline Vane' }).click();
    await page.getByRole('button', { name: 'More about Ottoline Vane' }).click();
    await page.getByRole('menuitem', { name: 'Pause until…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Pause', exact: true }).click();
    const note = page.getByRole('note').filter({ hasText: 'Paused: Today does not bring Ottoline up before' });
    await note.waitFor();
    await clean('a paused person');
    await note.getByRole('button', { name: 'Take it back' }).click();
    await note.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'More about Ottoline Vane' }).click();
    await page.getByRole('menuitem', { name: 'Never bring up on Today' }).click();
    await page.getByRole('note').filter({ hasText: 'Left out: Today never brings Ottoline up.' }).waitFor();
    expect(desk.troubles).toEqual([]);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing, ${colorScheme}, and nothing runs over on a narrow phone`, async () => {
      for (const width of [1280, 320]) {
        const page = await desk.another({ colorScheme, viewport: { width, height: 860 } });
        for (const what of ['goals', 'prospects']) {
          await page.goto(`${desk.origin}/outreach/${what}`);
          await page.getByRole('heading', { level: 1 }).waitFor();
          await page.waitForLoadState('networkidle');
          expect(await axeFindings(page), what).toEqual([]);
          const over = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(over, what).toBeLessThanOrEqual(0);
          await desk.picture(`${what}-${colorScheme}-${width}`, page);
        }
      }
      expect(desk.troubles).toEqual([]);
    });
});
