import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasAge, hasOpenssl, publicTool } from '../support/public-tools.ts';
import { repositoryFile, runProgram } from '../support/run-program.ts';
import { newAuthority } from '../support/test-authority.ts';
import { newHome } from '../support/tiewise.ts';

const passphrase = 'seven quiet lamps behind the weir';
const home = newHome();
const environment = { ...home.environment, TIEWISE_DEVICE: path.join(home.folder, 'device-side') };
const run = (words: readonly string[], input = '') =>
  runProgram(process.execPath, [repositoryFile('bin/tiewise'), ...words], { environment, input, folder: home.folder });
const json = async (words: readonly string[], input = '') => {
  const ended = await run(['journal', ...words, '--json'], input);
  return { ...ended, answer: JSON.parse(ended.out) as never as Record<string, unknown> };
};
const letter = path.join(home.folder, 'letter.txt');
let folder: string;
let recoveryKey: string;

beforeAll(async () => {
  mkdirSync(home.folder, { recursive: true });
  writeFileSync(letter, 'Dear Dr Ekwueme');
  expect((await json(['status'])).answer).toMatchObject({ error: { type: 'no-journal' } });
  const { code, answer } = await json(['init'], `${passphrase}\n`);
  expect(code).toBe(0);
  expect(Object.keys(answer).toSorted()).toEqual(['folder', 'recipient', 'recoveryKey']);
  folder = String(answer['folder']);
  recoveryKey = String(answer['recoveryKey']);
  expect(answer['recipient']).toMatch(/^age1/);
  expect(recoveryKey).toMatch(/^AGE-SECRET-KEY-1/);
}, 120_000);
afterAll(() => home.remove());

describe('tiewise journal', { timeout: 120_000 }, () => {
  test('add takes entries while locked, with all they may hold', async () => {
    const full = {
      occurredAt: '2026-11-20T14:30',
      place: 'Room 4',
      what: 'He threw the draft on the table. „Ærø“ 渡辺',
      exactWords: 'Nobody will ever read this.',
      people: ['Jonas Lindqvist', { name: 'Amara Ekwueme', role: 'head of department' }],
      witnesses: 'Mira Osei',
      impact: 'I did not sleep.',
      response: 'I left the room.',
      evidence: [letter],
    };
    const added = await json(['add'], JSON.stringify(full));
    expect(added).toMatchObject({
      code: 0,
      answer: { seq: 1, problems: [], evidence: [{ name: 'letter.txt', bytes: 15 }] },
    });
    expect(await json(['add'], '{"what":"A second thing"}')).toMatchObject({ code: 0, answer: { seq: 2 } });
    const shown = await json(['show', '1'], `${passphrase}\n`);
    expect(shown.answer).toMatchObject({
      ...full,
      witnesses: ['Mira Osei'],
      evidence: [{ number: 1, name: 'letter.txt' }],
    });
  });

  test('add keeps the words even where a file cannot be found, and says so', async () => {
    const added = await json(['add'], '{"what":"A third thing","evidence":["/nowhere/to/be/found.png"]}');
    expect(added).toMatchObject({ code: 3, answer: { seq: 3, evidence: [] } });
    expect(JSON.stringify(added.answer)).toContain('/nowhere/to/be/found.png');
  });

  test.each([
    '',
    'He said it again',
    '{"what":"He said it ag',
    '["He said it again"]',
    '{"what":"  "}',
    '{"waht":"x"}',
  ])('add refuses %j without repeating it anywhere', async (input) => {
    const { code, out, err } = await run(['journal', 'add', '--json'], input);
    expect(code).toBe(2);
    expect(out + err).not.toContain('He said');
    expect(JSON.parse(out)).toMatchObject({ error: { type: 'invalid' } });
  });

  test('status answers while locked', async () => {
    expect((await json(['status'])).answer).toMatchObject({ folder, entries: 3, anchored: 0 });
  });

  test('list needs the passphrase, and a wrong one is told calmly', async () => {
    const listed = await json(['list'], `${passphrase}\n`);
    expect((listed.answer['items'] as { seq: number }[]).map(({ seq }) => seq)).toEqual([3, 2, 1]);
    const wrong = await json(['list'], 'not the passphrase\n');
    expect(wrong).toMatchObject({ code: 1, answer: { error: { type: 'locked' } } });
    expect(wrong.out + wrong.err).not.toContain('not the passphrase');
    expect((await json(['list'], '')).code).toBe(2);
  });

  test('the passphrase is never an argument', async () => {
    for (const command of ['init', 'list', 'show', 'recover', 'identity', 'export-dossier']) {
      const help = await run(['journal', command, '--help']);
      expect(help.code).toBe(0);
      expect(help.out).not.toMatch(/--passphrase|--recovery-key|<passphrase>/);
    }
  });

  test('search takes its words from standard input too', async () => {
    const found = await json(['search'], `${passphrase}\nekwueme draft\n`);
    expect((found.answer['items'] as { seq: number }[]).map(({ seq }) => seq)).toEqual([1]);
  });

  test.skipIf(!hasAge)('identity opens every entry with age', async () => {
    const { code, out } = await run(['journal', 'identity'], `${passphrase}\n`);
    expect(code).toBe(0);
    const key = path.join(home.folder, 'key.txt');
    writeFileSync(key, out);
    const entries = readdirSync(folder).filter((name) => name.endsWith('.age'));
    expect(entries).toEqual(['000001.age', '000002.age', '000003.age']);
    const words = entries.map((name) => publicTool('age', ['-d', '-i', key, path.join(folder, name)]).toString());
    expect(words[0]).toContain('„Ærø“ 渡辺');
    expect(JSON.parse(words[1] ?? '')).toMatchObject({ fields: { what: 'A second thing' } });
    const evidence = publicTool('age', ['-d', '-i', key, path.join(folder, 'files', '000001-1.age')]);
    expect(evidence.subarray(0, 15).toString()).toBe('Dear Dr Ekwueme');
  });

  test('evidence comes back as it was', async () => {
    const to = path.join(home.folder, 'back.txt');
    expect((await run(['journal', 'evidence', '1', '1', '--out', to], `${passphrase}\n`)).code).toBe(0);
    expect(readFileSync(to, 'utf8')).toBe('Dear Dr Ekwueme');
  });

  test.skipIf(!hasOpenssl)('anchor hands out a request and takes an authority’s answer back', async () => {
    const authority = newAuthority();
    const request = path.join(home.folder, 'request.tsq');
    const shown = await json(['anchor', '--request', request]);
    expect(shown).toMatchObject({ code: 0, answer: { size: 3, request, stamp: null } });
    expect(shown.answer['words']).toHaveLength(24);
    expect(await json(['add'], '{"what":"Written between request and answer"}')).toMatchObject({ code: 0 });
    const response = path.join(home.folder, 'answer.tsr');
    writeFileSync(response, authority.answer(readFileSync(request), 'rsa'));
    const stranger = newAuthority();
    const refused = await json(['anchor', '--response', response, '--certificates', stranger.certificateFile]);
    expect(refused).toMatchObject({ code: 2, answer: { error: { type: 'invalid', field: 'certificates' } } });
    const taken = await json(['anchor', '--response', response, '--certificates', authority.certificateFile]);
    expect(taken).toMatchObject({
      code: 0,
      answer: { size: 3, stamp: { authority: 'Elm Street Time Stamps', isTrusted: true } },
    });
    expect((await json(['status'])).answer).toMatchObject({ entries: 4, anchored: 3 });
    // Brought twice, once without naming anybody to trust, and handed to a person as well: each stands for itself.
    expect(await json(['anchor', '--response', response])).toMatchObject({
      code: 0,
      answer: { stamp: { isTrusted: false } },
    });
    expect(await json(['anchor', '--handed-over'])).toMatchObject({ code: 0, answer: { size: 4, handedOver: true } });
    expect(await json(['verify'])).toMatchObject({ code: 0, answer: { ok: true, entries: 4, anchored: 4 } });
    stranger.remove();
    authority.remove();
  });

  test('verify works locked, names what was done, and ends with 1', async () => {
    const sound = await json(['verify']);
    expect(sound).toMatchObject({ code: 0, answer: { ok: true, failures: [] } });
    expect(sound.answer['checkpoint']).toMatch(/^tiewise\.invalid\/log\/[0-9a-f]{32}\n\d\n\S{44}\n\n— /);
    const file = path.join(folder, '000002.age');
    const before = readFileSync(file);
    const changed = Buffer.from(before);
    changed[900] = (changed[900] ?? 0) ^ 1;
    writeFileSync(file, changed);
    expect(await json(['verify'])).toMatchObject({
      code: 1,
      answer: { ok: false, failures: [{ seq: 2, kind: 'changed' }] },
    });
    const words = await run(['journal', 'verify']);
    expect(words).toMatchObject({ code: 1 });
    expect(words.out).toContain('Entry 2 is not as it was written.');
    writeFileSync(file, before);
  });

  test('recover takes recovery key and new passphrase in either order', async () => {
    const next = 'eleven slow trams in the rain';
    expect(await json(['recover'], `${next}\n${recoveryKey}\n`)).toMatchObject({ code: 0 });
    expect((await json(['list'], `${passphrase}\n`)).code).toBe(1);
    expect(await json(['recover'], `${recoveryKey}\n${passphrase}\n`)).toMatchObject({ code: 0 });
    expect((await json(['list'], `${passphrase}\n`)).code).toBe(0);
  });

  test('a second init changes nothing', async () => {
    expect(await json(['init'], `${passphrase}\n`)).toMatchObject({
      code: 1,
      answer: { error: { type: 'not-empty' } },
    });
  });

  test('remove takes an entry out and keeps its number', async () => {
    expect(await json(['remove', '2'], `${passphrase}\nwritten in error\n`)).toMatchObject({ code: 0 });
    expect((await json(['show', '2'], `${passphrase}\n`)).code).toBe(1);
    expect(await json(['verify'])).toMatchObject({ code: 0, answer: { ok: true, removed: 1 } });
  });
});
