import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { hasBrowser } from './support/browser.ts';
import { type Desk, openDesk } from './support/desk.ts';

const passphrase = 'seven quiet herons by the lake';
/** Words that must be found nowhere outside the seal. */
const planted = 'Quittengelee';

describe.skipIf(!hasBrowser)('the Safety room', () => {
  let desk: Desk;
  let page: Page;
  let recoveryKey = '';
  beforeAll(async () => {
    desk = await openDesk({ sample: 60 });
    page = desk.page;
  });
  afterAll(() => desk?.close());

  const home = () => desk.goTo('/safety');
  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).click();
  const enter = async (door: string) => {
    await home();
    await page.getByRole('button', { name: door }).first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
  const unlock = async () => {
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await press('Unlock');
    await page.getByRole('button', { name: 'Lock', exact: true }).waitFor();
  };
  /** Looks at the page as it stands: title, axe, and a picture to be looked at. */
  const inspect = async (name: string) => {
    expect(await page.title(), name).toBe('Tiewise');
    expect(new URL(page.url()).pathname + new URL(page.url()).search, name).toBe('/safety');
    await page.waitForTimeout(200);
    expect(await axeFindings(page), name).toEqual([]);
    await desk.picture(`safety-${name}`);
  };

  test('opens quietly, and says what it cannot do', async () => {
    await home();
    await heading('Safety');
    await page.getByText('the browser’s own history still lists this address').waitFor();
    await inspect('home');
  });

  test('a check needs no private space: it is shown, what to do next comes first, and nothing is kept', async () => {
    await enter('Is this good for me?');
    await inspect('check-begin');
    await press('Begin');
    await heading('Whose goals does your time together serve?');
    await inspect('check-axis');
    for (let each = 0; each < 5; each += 1) await press('Next');
    await heading('How are you spoken to, and about?');
    await page
      .getByRole('group', { name: /You were threatened/ })
      .getByLabel('once')
      .check();
    await page
      .getByRole('group', { name: /They told you plainly/ })
      .getByLabel('weekly')
      .check();
    await press('Finish here');
    await heading('Something here is not all right');
    const next = page.getByRole('region', { name: 'What you can do next' });
    expect(await next.getByRole('listitem').first().innerText()).toContain('Talk to one person you trust');
    await page.getByText('You do not have to confront anybody').waitFor();
    await page.getByText('You were threatened, or somebody or something you care for was. (once)').waitFor();
    await page.getByText('It cannot see why somebody did something').waitFor();
    await page.getByText('Nothing of this is kept.').waitFor();
    await inspect('check-stop');
  });

  test('good mentoring is recognised as clearly, with an occasion from the timeline', async () => {
    const [mentor] = (
      JSON.parse(
        await desk.run('people', 'list', '--role', 'mentor', '--sort', '-strength', '--limit', '1', '--json'),
      ) as {
        items: { fullName: string }[];
      }
    ).items;
    await enter('Is this good for me?');
    await page.getByRole('combobox', { name: 'Somebody on file' }).fill(mentor?.fullName ?? '');
    await page
      .getByRole('option', { name: mentor?.fullName ?? '' })
      .first()
      .click();
    await press('Begin');
    for (let side = 1; side <= 10; side += 1) {
      const groups = page.getByRole('group').filter({ has: page.getByRole('radio') });
      const count = await groups.count();
      for (let place = 0; place < count; place += 1)
        await groups
          .nth(place)
          .getByLabel(place < 2 ? 'weekly' : 'never')
          .check();
      await press('Next');
    }
    await page.getByLabel('Where do they stand, compared with you?').selectOption('far-above');
    await inspect('check-power');
    await press('Next');
    await heading('Days and examples');
    await page.getByRole('button', { name: 'Note an occasion' }).first().click();
    await page.getByLabel('What it rests on').selectOption({ index: 1 });
    await page.getByLabel('What you saw, in a few words').fill('The plan for spring');
    await press('Note it');
    await page.getByText(/^\d+ \w+ 20\d\d: The plan for spring$/).waitFor();
    await inspect('check-occasions');
    await press('Finish here');
    await heading('This relationship does you good');
    await page.getByText('Keep other support alive beside this one').waitFor();
    await page.getByText(/^Seen on \d+ \w+ 20\d\d$/).waitFor();
    await page.getByText(/1 occasion noted on 1 day, 1 of them from your own records/).waitFor();
    await inspect('check-good');
  });

  test('promises and limits come before set-up, and the recovery key is tried once', async () => {
    await enter('Journal');
    await page.getByText('There is no private space yet').waitFor();
    await press('Read about it');
    await heading('Before you begin');
    expect(await page.getByRole('button', { name: 'Go on' }).isDisabled()).toBe(true);
    await inspect('about');
    await page.getByLabel(/^I have read this/).check();
    await press('Go on');
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await page.getByLabel('The same once more').fill(`${passphrase}!`);
    await page.getByText('The two are not the same yet.').waitFor();
    await page.getByLabel('The same once more').fill(passphrase);
    await inspect('set-up');
    await press('Make the private space');
    await heading('Your recovery key');
    recoveryKey = (await page.getByLabel('Recovery key', { exact: true }).innerText()).replaceAll(/\s/g, '');
    expect(recoveryKey).toMatch(/^AGE-SECRET-KEY-1[A-Z0-9]{50,}$/);
    await inspect('recovery-key');
    await press('I have written it down');
    await page.getByLabel('Recovery key, from the paper').fill('AGE-SECRET-KEY-1WRONG');
    await press('Try it');
    await page.getByText('That is not the same.').waitFor();
    await page.getByLabel('Recovery key, from the paper').fill(recoveryKey.toLowerCase().replaceAll(/(.{6})/g, '$1 '));
    await press('Try it');
    await heading('Journal');
  });

  test('writing works while locked, with a file, and asks nothing before it was told freely', async () => {
    await enter('Journal');
    await page.getByText('The journal is locked.').waitFor();
    await inspect('journal-locked');
    await press('Write it down');
    await page.getByLabel('What happened?').fill(`${planted} was said to be mine to clear away.`);
    await page.getByText('A few questions, when you are ready').click();
    await page.getByLabel('What time, or in your words').fill('after lunch');
    await page.getByLabel('Who took part?').fill('Jonas (head of department)');
    await page.locator('input[type=file]').setInputFiles({
      name: `${planted}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(`${planted} in a file`),
    });
    await page.getByLabel(`Where ${planted}.txt comes from`).fill('my own note');
    await inspect('write');
    await press('Seal it');
    await heading('It is sealed');
    await page.getByText('kept as entry 1').waitFor();
    await inspect('written');
  });

  test('a wrong passphrase costs another try; reading, finding and correcting work once it is open', async () => {
    await enter('Journal');
    await page.getByLabel('Passphrase', { exact: true }).fill('not this one');
    await press('Unlock');
    await page.getByText('This passphrase does not open the journal. Nothing was changed or lost.').waitFor();
    await unlock();
    await page.getByLabel('Find words').fill('quittengelee');
    await press('Find');
    await page.getByText('1 found.').waitFor();
    await inspect('journal');
    await page.getByRole('button', { name: new RegExp(planted) }).click();
    await heading('An entry');
    await page.getByText('Jonas (head of department)').waitFor();
    await page.getByRole('link', { name: `${planted}.txt` }).waitFor();
    await inspect('entry');
    await press('Correct or add to it');
    await page.getByLabel('What was otherwise, or is to be added?').fill('It was the day after.');
    await press('Seal it');
    await heading('It is sealed');
    await press('Journal');
    await page.getByText('corrects entry 1').waitFor();
  });

  test('a conflict steers away from a talk alone where it is not safe, and stays sealed', async () => {
    await enter('A conflict');
    await press('Work through one');
    await page.getByLabel('What it is about, in a sentence').fill(`${planted}, again`);
    await page.getByText('What fits best: Meet in the middle').waitFor();
    await page.getByLabel('I fear what would be done to me if I raised it.').check();
    await page.getByText('Please do not raise it with them alone').waitFor();
    await page.getByText('It is not the right tool here.').waitFor();
    await page.getByLabel('Behaviour').fill('You always shout');
    await page.getByText('Name one time instead.').waitFor();
    await inspect('conflict');
    await press('Keep it, sealed');
    await page.getByText('Kept, sealed.').waitFor();
  });

  test('boundaries and support are kept, and say what to do next', async () => {
    await enter('Boundaries');
    await page.getByLabel('What is all right, and what is not').fill(`No ${planted} after six`);
    await page.getByLabel('How did you say it?').selectOption('in-writing');
    await press('Keep, sealed');
    await unlock();
    await press('It was crossed');
    await page.getByText('Kept 0 times, crossed 1.').waitFor();
    await page.getByText('Kept 0 times, crossed 1.').waitFor();
    await page.getByText('Think of one thing you can do by yourself').waitFor();
    await inspect('boundaries');
    await enter('Who is on my side');
    await unlock();
    await page.getByText('There is nobody on the map yet').waitFor();
    await press('Add somebody');
    await page.getByLabel('Name of the person or the service').fill(`Tante ${planted}`);
    await page.getByLabel('Is it safe to talk to them about it?').selectOption('yes');
    await page.getByLabel('Somebody who listens').check();
    await press('Keep, sealed');
    await page.getByText('You could tell one of them one sentence').waitFor();
    await inspect('support');
  });

  test('last days are counted from confirmed days only, and say to check with an adviser', async () => {
    await enter('Steps and dates');
    await page.getByRole('spinbutton', { name: /day,/ }).first().fill('30');
    await page
      .getByRole('spinbutton', { name: /month,/ })
      .first()
      .fill('9');
    await page.getByRole('spinbutton', { name: /year,/ }).first().fill('2026');
    await page.getByLabel(/^Great Britain/).check();
    await press('Count the days');
    await page.getByText('There is nothing to count yet.').waitFor();
    await page.getByLabel('I have checked that this is the day').check();
    await press('Count the days');
    await page.getByText(/^29 December 2026/).waitFor();
    await page.getByText('Check this with an adviser.').waitFor();
    await page.getByLabel('Letter', { exact: true }).selectOption('complaint');
    expect(await page.getByLabel('The letter, to copy').inputValue()).toContain('[your name]');
    await inspect('plan');
  });

  test('local help gives words to search for, and no numbers', async () => {
    await enter('Find local help');
    expect(await page.getByRole('main').innerText()).not.toMatch(/\d{3}/);
    await inspect('help');
  });

  test('what is sealed is checked while locked, and can be tied to something outside', async () => {
    await enter('Journal');
    await press('Check that nothing was changed');
    await page.getByText('Everything is as it was sealed').waitFor();
    await press('Show the fingerprint');
    await page.getByRole('img', { name: 'The same as a picture to scan' }).waitFor();
    expect(await page.locator('ol li').count()).toBe(24);
    await press('I gave it to somebody');
    await page.getByText('tied to something outside this machine').waitFor();
    await inspect('verify');
  });

  test('a dossier holds the entries and parts that were chosen', async () => {
    await enter('Journal');
    await press('Choose what to show others');
    await unlock();
    await page.getByLabel(/^Entry 1/).check();
    await inspect('dossier');
    const [download] = await Promise.all([page.waitForEvent('download'), press('Save the dossier')]);
    expect(download.suggestedFilename()).toBe('dossier-2026-11-22.zip');
    await page.getByText('From then on it is not sealed').waitFor();
  });

  test('less contact is offered on a person’s page in neutral words, shown there, and lifted here', async () => {
    await desk.goTo('/people?role=mentor&sort=-strength');
    await page.locator('[data-row="0"]').click();
    await page.getByRole('heading', { level: 2, name: 'Timeline' }).waitFor();
    const name = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByRole('button', { name: /^More about/ }).click();
    await page.getByRole('menuitem', { name: 'Limit contact…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Limit contact' }).click();
    await page.getByText('contact limited').waitFor();
    await enter('Less contact');
    await inspect('limits');
    await press(`Lift for ${name}`);
    await page.getByText('There is nobody.').waitFor();
  });

  test('quick exit covers the page, drops the keys and leads to Today, by button and by three Shifts, even while typing', async () => {
    await enter('Journal');
    await unlock();
    await press('Leave this page');
    await page.waitForURL(`${desk.origin}/`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await enter('Journal');
    await page.getByText('The journal is locked.').waitFor();
    await press('Write it down');
    await page.getByLabel('What happened?').fill('half a');
    await page.keyboard.type('Sentence With Capitals');
    expect(new URL(page.url()).pathname).toBe('/safety');
    for (let each = 0; each < 3; each += 1) await page.keyboard.press('Shift');
    await page.waitForURL(`${desk.origin}/`);
    await page.goBack();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText('half a').count()).toBe(0);
  });

  test('away for five minutes: what was typed is sealed, and the room closes', async () => {
    const sealed = async () =>
      (JSON.parse(await desk.run('journal', 'status', '--json')) as { entries: number }).entries;
    const before = await sealed();
    const away = await desk.another({});
    await away.clock.install();
    await away.goto(`${desk.origin}/safety`);
    await away.getByRole('button', { name: 'Journal' }).first().click();
    await away.getByRole('button', { name: 'Write it down' }).click();
    await away.getByLabel('What happened?').fill(`${planted}, half told`);
    await away.clock.runFor(4 * 60_000);
    expect(new URL(away.url()).pathname).toBe('/safety');
    await away.clock.runFor(62_000);
    await away.waitForURL(`${desk.origin}/`);
    expect(await sealed()).toBe(before + 1);
    await away.close();
  });

  test('the keyboard alone gets through a check and out of the room', async () => {
    await home();
    const tabTo = async (text: string) => {
      for (let each = 0; each < 60; each += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
        if (focused.includes(text)) return;
      }
      throw new Error(`The keyboard does not reach “${text}”.`);
    };
    await tabTo('Is this good for me?');
    await page.keyboard.press('Enter');
    await heading('Is this good for me?');
    await tabTo('Begin');
    await page.keyboard.press('Enter');
    await heading('Whose goals does your time together serve?');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    const chosen = page.getByRole('group', { name: 'You worked on goals that you had chosen.' });
    expect(await chosen.getByLabel('once').isChecked()).toBe(true);
    await tabTo('Finish here');
    await page.keyboard.press('Enter');
    await heading('There is too little to go by');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Escape');
    for (let each = 0; each < 3; each += 1) await page.keyboard.press('Shift');
    await page.waitForURL(`${desk.origin}/`);
  });

  test('a lost passphrase is replaced with the recovery key', async () => {
    await enter('Journal');
    await press('I have lost it');
    await heading('A new passphrase');
    await page.getByLabel('Recovery key, from the paper').fill(recoveryKey);
    await page.getByLabel('Passphrase', { exact: true }).fill('six other words from the shelf');
    await page.getByLabel('The same once more').fill('six other words from the shelf');
    await inspect('recover');
    await press('Set the passphrase');
    await heading('Journal');
    await page.getByLabel('Passphrase', { exact: true }).fill('six other words from the shelf');
    await press('Unlock');
    await page
      .getByRole('button', { name: new RegExp(planted) })
      .first()
      .waitFor();
  });

  test('everything works at 320 pixels and in the dark', async () => {
    const narrow = await desk.another({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
    for (const door of [
      'Is this good for me?',
      'A conflict',
      'Boundaries',
      'Who is on my side',
      'Steps and dates',
      'Journal',
    ]) {
      await narrow.goto(`${desk.origin}/safety`);
      await narrow.getByRole('button', { name: door }).first().click();
      await narrow.getByRole('heading', { level: 1, name: /./ }).waitFor();
      await narrow.waitForTimeout(300);
      const over = await narrow.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, door).toBeLessThanOrEqual(0);
      expect(await axeFindings(narrow), door).toEqual([]);
      await desk.picture(`safety-${door.toLowerCase().replaceAll(/[^a-z]+/g, '-')}-320-dark`, narrow);
    }
  });

  test('nothing of it is in the contacts, their search, changes or export, nor in any file', async () => {
    expect(recoveryKey).not.toBe('');
    const exported = await desk.run('export', '--format', 'json');
    const changes = await desk.run('changes', 'list', '--json');
    for (const text of [exported, changes, await desk.run('search', planted, '--json')])
      expect(text.replaceAll(JSON.stringify(planted), '')).not.toContain(planted);
    for (const file of readdirSync(desk.folder, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const bytes = readFileSync(path.join(file.parentPath, file.name)).toString('latin1');
      for (const word of [planted, passphrase, recoveryKey])
        expect(`${file.name}: ${bytes.includes(word)}`).toContain('false');
    }
    expect(desk.troubles).toEqual([]);
  });
});
