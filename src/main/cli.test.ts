import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../domain/operations.ts';
import { readCommandPattern } from '../interfaces/catalogue/command-pattern.ts';
import { type Home, newHome } from '../../tests/support/tiewise.ts';

let home: Home;
let files: string;

const connections = (rows: readonly string[]) =>
  [
    'Notes:',
    '"When exporting your connection data, you may notice that some email addresses are missing."',
    '',
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    ...rows,
    '',
  ].join('\r\n');

beforeAll(async () => {
  home = newHome();
  files = mkdtempSync(path.join(tmpdir(), 'tiewise-files-'));
  writeFileSync(
    path.join(files, 'Connections.csv'),
    connections([
      'Amara,Ekwueme,https://www.linkedin.com/in/amara-ekwueme-test,amara@globex.example,Globex,Director of Data,14 Mar 2024',
      'Jonas,Lindqvist,https://www.linkedin.com/in/jonas-lindqvist-test,,Initech,Engineer,02 Jan 2023',
    ]),
  );
});
afterAll(() => {
  home.remove();
  rmSync(files, { recursive: true });
});

describe('the real program', () => {
  test('has help for every command', async () => {
    const all = await home.run('--help');
    expect(all.code).toBe(0);
    for (const operation of operations) expect(all.out).toContain(readCommandPattern(operation.command).words[0]);
    const sample = operations.filter((_, place) => place % 7 === 0);
    for (const operation of sample) {
      const { code, out } = await home.run(...readCommandPattern(operation.command).words, '--help');
      expect(code, operation.command).toBe(0);
      expect(out, operation.command).toContain('--json');
    }
  });

  test('keeps its data in a folder and in files that only their owner can read', async () => {
    expect((await home.json('status')).answer).toMatchObject({ people: 0, engine: 'sqlite' });
    if (process.platform === 'win32') return;
    expect(statSync(home.folder).mode & 0o777).toBe(0o700);
    const kept = readdirSync(home.folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
    expect(kept.length).toBeGreaterThan(0);
    for (const entry of kept)
      expect(statSync(path.join(entry.parentPath, entry.name)).mode & 0o077, entry.name).toBe(0);
  });

  test('closes a folder that stood open', async () => {
    if (process.platform === 'win32') return;
    chmodSync(home.folder, 0o755);
    await home.run('status');
    expect(statSync(home.folder).mode & 0o777).toBe(0o700);
  });

  test('imports, shows what it has, and undoes it', async () => {
    const dry = await home.json('import', path.join(files, 'Connections.csv'), '--dry-run');
    expect(dry).toMatchObject({ code: 0, err: '', answer: { dryRun: true, batch: null, people: { created: 2 } } });
    expect((await home.json('people', 'list')).answer).toMatchObject({ total: 0 });
    const done = await home.json('import', files);
    expect(done).toMatchObject({ code: 0, answer: { people: { created: 2 } } });
    expect((await home.json('import', files)).answer).toMatchObject({ people: { created: 0, unchanged: 2 } });
    const shown = await home.run('people', 'show', 'Amara Ekwueme');
    expect(shown.out).toContain('Director of Data');
    expect(shown.out).toContain('amara@globex.example');
    const list = await home.run('people', 'list');
    expect(list.out).toMatch(/Jonas Lindqvist\s.*Initech/);
    const undone = await home.json('import', 'undo', String(done.answer['batch']));
    expect(undone.code).toBe(0);
    expect((await home.json('people', 'list')).answer).toMatchObject({ total: 0 });
  });

  test('reports rows it could not read, and ends with 3', async () => {
    const folder = path.join(files, 'torn');
    mkdirSync(folder);
    writeFileSync(
      path.join(folder, 'Connections.csv'),
      connections(['Ines,Prado,https://www.linkedin.com/in/ines-prado-test,,Umbra,Lawyer,31 Foo 2023']),
    );
    const { code, answer } = await home.json('import', folder, '--dry-run');
    expect(code).toBe(3);
    expect(answer['problems']).toHaveLength(1);
    const readable = await home.run('import', folder, '--dry-run');
    expect(readable.code).toBe(3);
    expect(readable.out).toContain('Connections.csv, line');
  });

  test('refuses what is not there and what nobody knows', async () => {
    expect(await home.run('import', path.join(files, 'missing.zip'))).toMatchObject({ code: 1, out: '' });
    const unknown = path.join(files, 'letter.docx');
    writeFileSync(unknown, 'Dear Sir');
    expect((await home.run('import', unknown)).err).toContain('letter.docx was not imported');
    rmSync(unknown);
  });

  test('writes an export to a path, and a photo from one', async () => {
    await home.run('people', 'add', 'Óscar Duarte');
    const file = path.join(files, 'people.csv');
    expect((await home.run('export', '--format', 'csv', '--out', file)).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('Óscar Duarte');
    rmSync(file);
    expect(existsSync(file)).toBe(false);
  });

  test('restores a backup over a database that is damaged, and keeps the damaged one', async () => {
    const saved = await home.json('backup');
    expect(saved.code).toBe(0);
    const before = (await home.json('people', 'list')).answer;
    writeFileSync(path.join(home.folder, 'tiewise.db'), 'This is not a database any more.'.repeat(400));
    const broken = await home.json('people', 'list');
    expect(broken).toMatchObject({ code: 1, answer: { error: { type: 'damaged' } } });
    expect((await home.json('restore', String(saved.answer['file']), '--replace')).code).toBe(0);
    expect((await home.json('people', 'list')).answer).toEqual(before);
    expect(
      readdirSync(home.folder).filter((name) => name.startsWith('tiewise-damaged-') && name.endsWith('.db')),
    ).toHaveLength(1);
  });

  test('says what a clock that is none should be', async () => {
    const { code, err } = await (
      await import('../../tests/support/run-program.ts')
    ).runProgram(process.execPath, [path.resolve('bin/tiewise'), 'today'], {
      environment: { ...home.environment, TIEWISE_NOW: 'yesterday' },
    });
    expect(code).toBe(2);
    expect(err).toContain('TIEWISE_NOW');
  });
});
