import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { openArchive } from './archive.ts';
import { writeZip, type ZipEntryToWrite } from './zip-bytes.testing.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiewise-archive-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const text = (content: string): Buffer => Buffer.from(content);
const people: ZipEntryToWrite = { name: 'People.csv', content: text('Name,City\nAnn,Rome\n') };

const openBytes = async (bytes: Buffer, name = 'export.zip') => {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return openArchive([{ name, path }]);
};

const readAll = async (bytes: Buffer): Promise<Record<string, string>> => {
  const opened = await openBytes(bytes);
  if (!opened.ok) throw new Error(opened.error.reason);
  const contents: Record<string, string> = {};
  for (const entry of opened.value.entries)
    contents[entry.name] = Buffer.concat(await entry.open().toArray()).toString();
  await opened.value.close();
  return contents;
};

const refusal = async (bytes: Buffer): Promise<string> => {
  const opened = await openBytes(bytes);
  if (!opened.ok) {
    expect(opened.error).toMatchObject({ type: 'import-refused', file: 'export.zip' });
    return opened.error.reason;
  }
  await opened.value.close();
  return 'not refused';
};

describe('opening an archive', () => {
  test('reads packed and unpacked entries, in folders too, and passes over what systems leave behind', async () => {
    const clutter = ['__MACOSX/._People.csv', '.DS_Store', 'top/'].map((name) => ({ name, content: text('') }));
    const stored: ZipEntryToWrite = { name: 'top/Notes.csv', content: text('Note\nhello\n'), method: 0 };
    expect(await readAll(writeZip([people, stored, ...clutter]))).toEqual({
      'People.csv': 'Name,City\nAnn,Rome\n',
      'top/Notes.csv': 'Note\nhello\n',
    });
  });

  test('reads entries as often as asked, and large ones piece by piece', async () => {
    const large = Buffer.alloc(60 * 1024 * 1024);
    for (let at = 0; at < large.length; at += 16) large.write(((at * 2_654_435_761) % 2 ** 32).toString(36), at);
    const opened = await openBytes(writeZip([people, { name: 'Large.csv', content: large }]));
    if (!opened.ok) throw new Error(opened.error.reason);
    for (const entry of opened.value.entries) {
      for (const _time of [1, 2]) {
        let size = 0;
        let pieces = 0;
        for await (const piece of entry.open() as AsyncIterable<Buffer>)
          [size, pieces] = [size + piece.length, pieces + 1];
        expect(size).toBe(entry.size);
        if (entry.size > 1_000_000) expect(pieces).toBeGreaterThan(100);
      }
    }
    await opened.value.close();
  });

  test('reads what yazl writes, in the 64-bit form as well', async () => {
    for (const forceZip64Format of [false, true]) {
      const path = join(folder, 'yazl.zip');
      const zip = new ZipFile();
      zip.addBuffer(people.content, 'People.csv', { forceZip64Format });
      zip.end({ forceZip64Format, comment: '' });
      await pipeline(zip.outputStream, createWriteStream(path));
      const opened = await openArchive([{ name: 'yazl.zip', path }]);
      expect(opened.ok && opened.value.entries.map(({ name, size }) => ({ name, size }))).toEqual([
        { name: 'People.csv', size: 19 },
      ]);
      if (opened.ok) await opened.value.close();
    }
  });

  test('reads loose files and folders, never through a link out of the folder', async () => {
    const home = join(folder, 'home', 'inner');
    await mkdir(home, { recursive: true });
    await writeFile(join(home, 'People.csv'), people.content);
    await writeFile(join(folder, 'outside.csv'), 'secret');
    await symlink(join(folder, 'outside.csv'), join(home, 'link.csv'));
    const opened = await openArchive([
      { name: 'home', path: join(folder, 'home') },
      { name: 'loose.csv', path: join(folder, 'outside.csv') },
    ]);
    expect(opened.ok && opened.value.entries.map(({ name }) => name)).toEqual(['home/inner/People.csv', 'loose.csv']);
  });

  test('refuses a file that is not there', async () => {
    const opened = await openArchive([{ name: 'gone.csv', path: join(folder, 'gone.csv') }]);
    expect(opened).toMatchObject({ ok: false, error: { file: 'gone.csv' } });
  });
});

describe('refusing a hostile or damaged zip, with the reason', () => {
  const zeros = Buffer.alloc(20 * 1024 * 1024);

  test.each([
    ['a name that climbs out of the folder', [{ ...people, name: '../People.csv' }], /points outside/],
    ['a name that climbs with backslashes', [{ ...people, name: '..\\People.csv' }], /points outside/],
    ['an absolute name', [{ ...people, name: '/etc/People.csv' }], /points outside/],
    ['a drive letter', [{ ...people, name: 'C:/People.csv' }], /points outside/],
    ['a name with a null character', [{ ...people, name: 'People.csv\u0000.exe' }], /control characters/],
    ['a password', [{ ...people, flags: 1 }], /password/],
    ['strong encryption', [{ ...people, flags: 0x41 }], /password/],
    ['another way of packing', [{ ...people, method: 14 }], /method 14/],
    ['a symbolic link', [{ ...people, mode: 0o120777 }], /link/],
    ['a device', [{ ...people, mode: 0o060600 }], /device/],
    ['one name twice', [people, people], /twice/],
    ['a size smaller than the content', [{ ...people, declaredSize: 5 }], /more than the 5 bytes/],
    ['a size larger than the content', [{ ...people, declaredSize: 500 }], /unpacks to 19 bytes and declares 500/],
    [
      'a false size of a file nobody reads',
      [people, { ...people, name: 'photo.jpg', declaredSize: 500 }],
      /photo\.jpg/,
    ],
    ['a false size of a folder', [people, { ...people, name: 'folder/', declaredSize: 500 }], /folder/],
    ['a stored file of another size', [{ ...people, method: 0, declaredSize: 5 }], /damaged/],
    ['packed bytes left over', [{ ...people, surplus: 40 }], /more packed bytes/],
    ['a false checksum', [{ ...people, declaredChecksum: 1 }], /checksum/],
    [
      'a false checksum of a file nobody reads',
      [people, { ...people, name: '__MACOSX/x', declaredChecksum: 1 }],
      /checksum/,
    ],
    ['two descriptions of one file', [{ ...people, localName: 'Others.csv' }], /two different ways/],
    ['a bomb', [people, { name: 'bomb.csv', content: zeros }], /zip bomb/],
    [
      'a bomb that hides its size',
      [people, { name: 'bomb.csv', content: zeros, declaredSize: 1000 }],
      /more than the 1000 bytes/,
    ],
    [
      'files that share their bytes',
      [people, { ...people, sharesDataBack: 1, name: 'People.csv2', localName: 'People.csv' }],
      /two different ways|overlaps/,
    ],
  ] as const)('%s', async (_what, entries, reason) => {
    expect(await refusal(writeZip(entries))).toMatch(reason);
  });

  test('files that lie inside of one another', async () => {
    const inner = writeZip([people]);
    const outer = writeZip([{ name: 'Outer.csv', content: inner, method: 0 }, { ...people }]);
    // The second entry is made to point at the copy inside of the first.
    const directory = outer.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    outer.writeUInt32LE(30 + 'Outer.csv'.length, directory + 42);
    expect(await refusal(outer)).toMatch(/overlaps/);
  });

  test('a zip that is cut off, wherever', async () => {
    const whole = writeZip([people, { name: 'Notes.csv', content: text('Note\nhello\n') }]);
    for (let length = 4; length < whole.length; length += 7) {
      expect(await refusal(whole.subarray(0, length)), `at byte ${length}`).not.toBe('not refused');
    }
  });

  test('any single changed byte is noticed or harmless', async () => {
    const whole = writeZip([people]);
    for (let at = 0; at < whole.length; at += 1) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x41;
      const opened = await openBytes(changed);
      if (!opened.ok) continue;
      for (const entry of opened.value.entries) {
        expect(Buffer.concat(await entry.open().toArray()).toString()).toBe('Name,City\nAnn,Rome\n');
      }
      await opened.value.close();
    }
  });

  test('more files than any export has', async () => {
    const many = Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}`, content: text(''), method: 0 }));
    expect(await refusal(writeZip(many))).toMatch(/10001 files/);
  });

  test('a file called .zip that is none', async () => {
    expect(await refusal(text('Name,City\n'))).toMatch(/cut off or damaged/);
  });
});
