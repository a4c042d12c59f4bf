import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anchorJournal } from '../../src/domain/journal/anchor/anchor-journal.ts';
import type { DossierWishes } from '../../src/domain/journal/dossier/dossier.ts';
import { gatherDossier } from '../../src/domain/journal/dossier/gather-dossier.ts';
import { dossierFiles } from '../../src/domain/journal/dossier/dossier-files.ts';
import { identityByPassphrase, unlockJournal } from '../../src/domain/journal/unlock.ts';
import { hasAge, hasOpenssl, hasQpdf, publicTool } from '../support/public-tools.ts';
import { newAuthority } from '../support/test-authority.ts';
import { testClock } from '../support/test-clock.ts';
import { valueOf } from '../support/test-context.ts';
import { newTestJournal, testPassphrase, type TestJournal } from '../support/test-journal.ts';

const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const secret = 'the name that stays withheld';
let first: TestJournal;
let folder: string;

/** Writes a dossier and answers its folder. */
const write = async (name: string, wishes: DossierWishes = {}): Promise<string> => {
  const { journal } = first;
  const unlocked = valueOf(await unlockJournal(journal, testPassphrase));
  const dossier = valueOf(await gatherDossier(journal, unlocked, '2026-11-22T08:30:00.000Z', wishes));
  const to = path.join(folder, name);
  valueOf(await journal.putAll(to, dossierFiles(journal, unlocked, dossier)));
  return to;
};

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'tiewise-dossier-'));
  first = await newTestJournal();
  const letter = path.join(first.home, 'a "letter"; 渡辺.txt');
  mkdirSync(first.home, { recursive: true });
  writeFileSync(letter, 'Dear Dr Ekwueme');
  const people = [{ name: 'Jonas Lindqvist', role: 'head of department' }];
  await first.add('He threw the draft on the table. </script><b>渡辺 🦊', { occurredAt: '2026-11-20', people }, [
    letter,
  ]);
  await first.add('A second thing', { witnesses: [secret] });
  if (hasOpenssl) {
    const authority = newAuthority();
    const { query } = valueOf(await anchorJournal(first.journal, testClock, { handedOver: false }));
    const response = authority.answer(query, 'ec');
    valueOf(
      await anchorJournal(first.journal, testClock, {
        handedOver: false,
        response,
        certificates: authority.certificate,
      }),
    );
    authority.remove();
  }
  for (const what of ['Third', 'Fourth', 'Fifth']) await first.add(`${what}: ${secret}`);
}, 180_000);
afterAll(() => {
  first.remove();
  rmSync(folder, { recursive: true, force: true });
});

describe('a dossier', { timeout: 120_000 }, () => {
  test('holds what was chosen, counts what was not, and gives nothing else away', async () => {
    const to = await write('chosen', { entries: [1, 2], fields: ['what', 'occurredAt', 'evidence'] });
    const data = JSON.parse(readFileSync(path.join(to, 'dossier.json'), 'utf8')) as never;
    expect(data).toMatchObject({ size: 5, withheld: { entries: 3, fields: 4 }, entries: [{ seq: 1 }, { seq: 2 }] });
    for (const entry of readdirSync(to, { recursive: true, withFileTypes: true }))
      if (entry.isFile())
        expect(readFileSync(path.join(entry.parentPath, entry.name)).includes(secret), entry.name).toBe(false);
    const evidence = path.join(to, 'entries/000001/evidence');
    expect(readdirSync(evidence)).toEqual(['1-a _letter_; 渡辺.txt']);
    expect(readFileSync(path.join(evidence, '1-a _letter_; 渡辺.txt'), 'utf8')).toBe('Dear Dr Ekwueme');
  });

  test('is the same, byte for byte, whenever it is made from the same journal', async () => {
    const [one, other] = [await write('one'), await write('other')];
    for (const name of ['dossier.pdf', 'dossier.json', 'verify.html', 'SHA256SUMS'])
      expect(readFileSync(path.join(one, name)).equals(readFileSync(path.join(other, name))), name).toBe(true);
  });

  test.skipIf(!hasOpenssl || process.platform === 'win32')('verifies by the commands of its own README', async () => {
    const to = await write('public');
    const readme = readFileSync(path.join(to, 'README.txt'), 'utf8');
    const shell = (script: string, where = to): string =>
      publicTool('bash', ['-euo', 'pipefail', '-c', script], undefined, where).toString();
    const commands = readme
      .split('\n')
      .filter((line) => line.startsWith('  '))
      .map((line) => line.trim());
    const having = (text: string): string => commands.find((line) => line.includes(text)) ?? 'false';
    shell(having('sha256sum --check --quiet'));
    shell(having('openssl pkeyutl'));
    expect(shell(`${having('openssl ts -verify')} 2>&1`)).toContain('Verification: OK');
    const loop = readme.slice(readme.indexOf('  h=$('), readme.indexOf('  echo "$h"'));
    for (const entry of readdirSync(path.join(to, 'entries'))) {
      const inside = path.join(to, 'entries', entry);
      shell('sha256sum --check --ignore-missing --quiet commitments.txt', inside);
      const envelope = JSON.parse(readFileSync(path.join(inside, 'envelope.json'), 'utf8')) as {
        fields: string;
        sha256: string;
      };
      expect(shell('sha256sum commitments.txt', inside)).toContain(envelope.fields);
      expect(shell(`sha256sum sealed/${entry}.age`)).toContain(envelope.sha256);
      expect(shell(`${loop}\necho "$h"`, inside).trim()).toBe(readFileSync(path.join(to, 'root.txt'), 'utf8').trim());
    }
  });

  test.skipIf(!hasOpenssl || process.platform === 'win32')(
    'does not verify once a word of it was changed',
    async () => {
      const to = await write('changed');
      const file = path.join(to, 'entries/000001/what.json');
      writeFileSync(file, readFileSync(file, 'utf8').replace('threw', 'laid'));
      expect(() => publicTool('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], undefined, to)).toThrow('what.json');
      const inside = path.join(to, 'entries/000001');
      expect(() =>
        publicTool('sha256sum', ['--check', '--ignore-missing', 'commitments.txt'], undefined, inside),
      ).toThrow('what.json: FAILED');
    },
  );

  test.skipIf(!hasAge)('has sealed entries that age opens for whoever holds the key', async () => {
    const to = await write('sealed');
    const identity = valueOf(await identityByPassphrase(first.journal, testPassphrase));
    const sealed = path.join(to, 'sealed/000002.age');
    const plain = publicTool('age', ['-d', '-i', '-', sealed], Buffer.from(identity));
    expect(JSON.parse(plain.toString())).toMatchObject({ fields: { what: 'A second thing', witnesses: [secret] } });
  });

  test.skipIf(!hasQpdf)('has a sound PDF/A that holds the data', async () => {
    const to = await write('pdf');
    const pdf = path.join(to, 'dossier.pdf');
    expect(publicTool('qpdf', ['--check', pdf]).toString()).toContain('No syntax or stream encoding errors');
    const attached = publicTool('qpdf', ['--show-attachment=dossier.json', pdf]);
    expect(attached.equals(readFileSync(path.join(to, 'dossier.json')))).toBe(true);
    const text = publicTool('qpdf', ['--qdf', '--object-streams=disable', pdf, '-']).toString('latin1');
    expect(text).toContain('/AFRelationship /Source');
    expect(text).toMatch(/pdfaid:part>3<[\s\S]*pdfaid:conformance>B</);
    expect(text).toContain('/OutputIntents');
    expect(text).not.toMatch(/\/BaseFont \/(Helvetica|Times|Courier)/);
  });

  describe.skipIf(!browserPath)('as a page in a browser, from a file and offline', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: browserPath ?? '', args: ['--no-sandbox'] });
    }, 60_000);
    afterAll(() => browser.close());

    const visit = async (to: string) => {
      const page = await browser.newPage();
      const asked: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(pathToFileURL(path.join(to, 'verify.html')).href);
      await page.locator('#verdict.good, #verdict.bad').waitFor();
      return { page, asked, complaints };
    };

    test('it checks itself, and the files once they are chosen', async () => {
      const to = await write('page');
      const { page, asked, complaints } = await visit(to);
      expect(await page.locator('#verdict').textContent()).toBe('Everything that this page can check fits together.');
      expect(await page.locator('#results .good').count()).toBe(hasOpenssl ? 7 : 6);
      expect(complaints).toEqual([]);
      expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
      await page.locator('#folder').setInputFiles(to);
      await page.locator('#files li').first().waitFor();
      expect(await page.locator('#files .bad').allTextContents()).toEqual([]);
      expect(await page.locator('#files .good').last().textContent()).toContain('as it was when it was kept');
      expect(await page.locator('article').first().textContent()).toContain('</script><b>渡辺 🦊');
      await page.close();
    });

    test.each([
      ['a word', 'threw the draft', 'laid the draft'],
      ['a date', '"recordedAt":"2026-11-22', '"recordedAt":"2026-11-12'],
      ['the number of entries', '\\n5\\n', '\\n4\\n'],
    ])('it says so where %s was changed in it', async (_, before, after) => {
      const to = await write(`tampered-${before.length}`);
      const file = path.join(to, 'verify.html');
      const html = readFileSync(file, 'utf8');
      expect(html).toContain(before);
      writeFileSync(file, html.replaceAll(before, after));
      const { page } = await visit(to);
      expect(await page.locator('#verdict').textContent()).toBe('Something does not fit. See below.');
      await page.close();
    });
  });
});
