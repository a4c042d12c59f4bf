import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryFile, runProgram } from '../../../tests/support/run-program.ts';

const cli = (...words: string[]) =>
  runProgram(process.execPath, [repositoryFile('tests/support/guest-cli.ts'), ...words]);

describe('help', () => {
  test('without a command it shows what there is, and that is no failure', async () => {
    const { code, out, err } = await cli();
    expect(code).toBe(0);
    expect(err).toBe('');
    for (const word of ['guests', 'book', '--json', '--help', '--version']) expect(out).toContain(word);
  });

  test('every command has help with its arguments, options, choices and defaults', async () => {
    const { code, out } = await cli('guests', 'list', '--help');
    expect(code).toBe(0);
    expect(out).toContain('List guests');
    expect(out).toMatch(/--limit <number>\s+How many at most \(default: 10\)/);
    expect(out).toMatch(/--room <text>\s+Rooms \(garden, sea; may be repeated\)/);
    expect(out).toMatch(/--regular\s+Only those who came before/);
    expect(out).toMatch(/--json\s/);
    const shown = await cli('guests', 'show', '-h');
    expect(shown.out).toMatch(/guest\s+Identifier/);
  });

  test('the version is printed', async () => {
    expect(await cli('--version')).toMatchObject({ code: 0, out: '0.0.0\n' });
  });
});

describe('answers', () => {
  test('--json prints exactly one JSON document and nothing else', async () => {
    for (const words of [
      ['guests', 'list', '--json'],
      ['--json', 'guests', 'list'],
      ['guests', '--json', 'list'],
    ]) {
      const { code, out, err } = await cli(...words);
      expect(code).toBe(0);
      expect(err).toBe('');
      expect(JSON.parse(out)).toMatchObject({ total: 2, items: [{ id: 'g1' }, { id: 'g2' }] });
    }
  });

  test('without --json lists are tables', async () => {
    const { out } = await cli('guests', 'list');
    expect(out).toMatch(/^Id\s+Name\s+Nights$/m);
    expect(out).toMatch(/^g1\s+Amara Ekwueme\s+2$/m);
    expect(out).not.toContain('\u001b');
  });

  test('options are read as what they are', async () => {
    const { out } = await cli(
      'guests',
      'list',
      '--limit',
      '1',
      '--room',
      'sea',
      '--room=garden',
      '--regular',
      '--json',
    );
    expect(JSON.parse(out).asked).toEqual({ limit: 1, regular: true, room: ['sea', 'garden'] });
  });

  test('words of a text need no quotes where they come last; an empty text clears what may be empty', async () => {
    const { out } = await cli('guests', 'note', 'g1', 'likes', 'the', 'sea', '--stars', '', '--json');
    expect(JSON.parse(out)).toEqual({ guest: 'g1', text: 'likes the sea', stars: null });
  });

  test('problems among what was given end with 3, and the rest was done', async () => {
    const { code, out } = await cli('book', 'fine.zip', 'torn.zip', '--json');
    expect(code).toBe(3);
    expect(JSON.parse(out)).toEqual({ files: ['fine.zip', 'torn.zip'], problems: ['torn.zip'] });
    expect((await cli('book', 'fine.zip')).code).toBe(0);
  });

  test('a command below another that takes files is never taken for files', async () => {
    expect(JSON.parse((await cli('book', 'undo', 'b7', '--json')).out)).toEqual({ undone: 'b7' });
    expect(JSON.parse((await cli('book', './undo', '--json')).out)).toEqual({ files: ['./undo'], problems: [] });
    expect((await cli('book', 'undo')).code).toBe(2);
  });
});

describe('files as answers', () => {
  test('go to standard output, byte for byte', async () => {
    expect(await cli('book', 'export')).toMatchObject({ code: 0, out: '{"guests":2}\n', err: '' });
    expect(await cli('book', 'export', '--json')).toMatchObject({ code: 0, out: '{"guests":2}\n', err: '' });
  });

  test('or to a path, readable by their owner only', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'tiewise-')), 'book.json');
    const { code, out } = await cli('book', 'export', '--out', file, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ file, mediaType: 'application/json', bytes: 13 });
    expect(readFileSync(file, 'utf8')).toBe('{"guests":2}\n');
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('what is not JSON is never printed as the one document of --json', async () => {
    const { code, out } = await cli('book', 'export', '--format', 'zip', '--json');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ error: { type: 'usage' } });
  });
});

describe('failures', () => {
  test('an expected one says what happened on standard error and ends with 1', async () => {
    expect(await cli('guests', 'show', 'nobody')).toEqual({ code: 1, out: '', err: 'There is no guest “nobody”.\n' });
  });

  test('with --json it is a document too', async () => {
    const { code, out } = await cli('guests', 'show', 'nobody', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      error: { type: 'not-found', what: 'guest', id: 'nobody', message: 'There is no guest “nobody”.' },
    });
  });

  test('wrong usage ends with 2, and an unknown command names the nearest', async () => {
    const unknown = await cli('gests');
    expect(unknown).toMatchObject({ code: 2, out: '' });
    expect(unknown.err).toContain('Did you mean guests?');
    expect((await cli('guests', 'lst')).err).toContain('Did you mean list?');
    expect((await cli('guests', 'list', '--limmit', '3')).err).toContain('Did you mean --limit?');
    for (const words of [['guests'], ['guests', 'show'], ['guests', 'show', 'a', 'b'], ['guests', 'list', '--limit']])
      expect((await cli(...words)).code, words.join(' ')).toBe(2);
    expect(JSON.parse((await cli('guests', 'list', '--colour', 'red', '--json')).out)).toMatchObject({
      error: { type: 'usage' },
    });
  });

  test('a value out of bounds ends with 2 and names the field', async () => {
    const { code, err } = await cli('guests', 'list', '--limit', 'many');
    expect(code).toBe(2);
    expect(err).toContain('limit');
    expect((await cli('guests', 'list', '--room', 'attic')).code).toBe(2);
  });

  test('an unexpected one ends with 1', async () => {
    expect((await cli('book', 'burn')).code).toBe(1);
  });
});

describe('long work', () => {
  test('ends on Ctrl-C, says that nothing was kept, and ends with 1', async () => {
    const child = spawn(
      process.execPath,
      [repositoryFile('tests/support/guest-cli.ts'), 'book', 'old.zip', '--hours'],
      { stdio: 'pipe' },
    );
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    const ended = new Promise((resolve) => child.on('close', resolve));
    // The work has begun once the program listens for the signal; until then the signal would end it as any other.
    await new Promise((resolve) => setTimeout(resolve, 2000));
    child.kill('SIGINT');
    expect(await ended).toBe(1);
    expect(err).toBe('Cancelled; nothing was kept.\n');
  });

  test('shows no progress where nobody looks', async () => {
    expect(await cli('book', 'old.zip')).toMatchObject({ code: 0, err: '' });
  });
});
