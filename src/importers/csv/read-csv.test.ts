import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCsvLayout, type CsvLayout } from './csv-layout.ts';
import { readCsv, readHead } from './read-csv.ts';
import { RECORD_LIMIT, RecordReader } from './record-reader.ts';

const isNameHeader = (columns: readonly string[]): boolean => columns.includes('Name');

interface Read {
  rows: (readonly string[])[];
  lines: number[];
  broken: number[];
  reasons: string[];
  legacy: string | undefined;
}

const readBytes = async (bytes: Buffer, chunkBytes = 64 * 1024, isHeader = isNameHeader): Promise<Read> => {
  const open = (): Readable => Readable.from(chunksOf(bytes, chunkBytes), { objectMode: false });
  const layout = findCsvLayout(await readHead(open()), isHeader);
  if (!layout) throw new Error('no header found');
  const read: Read = { rows: [], lines: [], broken: [], reasons: [], legacy: undefined };
  for await (const piece of readCsv(open(), layout)) {
    for (const { fields, line } of piece.records) {
      read.rows.push(fields);
      read.lines.push(line);
    }
    for (const { line, reason } of piece.broken) {
      read.broken.push(line);
      read.reasons.push(reason);
    }
    read.legacy ??= piece.legacyLine;
  }
  return read;
};

const readText = (text: string, chunkBytes?: number): Promise<Read> => readBytes(Buffer.from(text), chunkBytes);

function* chunksOf(bytes: Buffer, size: number): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

/** As RFC 4180 has it: a field is quoted where it must be. */
const written = (field: string, delimiter = ','): string =>
  /["\r\n]/.test(field) || field.includes(delimiter) || field.trim() === ''
    ? `"${field.replaceAll('"', '""')}"`
    : field;
const writeTable = (table: readonly (readonly string[])[], lineBreak: string, delimiter = ','): string =>
  table.map((row) => row.map((field) => written(field, delimiter)).join(delimiter)).join(lineBreak) + lineBreak;
const withFeeds = (field: string): string => field.replaceAll('\r\n', '\n');

describe('reading a CSV', () => {
  test('finds the header under a preamble and numbers lines as an editor does', async () => {
    const read = await readText('Notes:\n"Some ""quoted"" words"\n\nName,City\nAnn,Rome\n"Bo\nLee",Oslo\nCy,Bern');
    expect(read.rows).toEqual([
      ['Ann', 'Rome'],
      ['Bo\nLee', 'Oslo'],
      ['Cy', 'Bern'],
    ]);
    expect(read.lines).toEqual([5, 6, 8]);
  });

  test.each([
    ['line feeds', '\n'],
    ['carriage returns and line feeds', '\r\n'],
    ['carriage returns', '\r'],
  ])('reads lines that end with %s', async (_name, lineBreak) => {
    const read = await readText(['Name,City', 'Ann,Rome', 'Bo,"Oslo"', ''].join(lineBreak));
    expect(read.rows).toEqual([
      ['Ann', 'Rome'],
      ['Bo', 'Oslo'],
    ]);
    expect(read.lines).toEqual([2, 3]);
  });

  test.each([';', '\t'])('finds out that fields are set apart by %j', async (delimiter) => {
    const read = await readText(`Name${delimiter}City\nAnn, the elder${delimiter}Rome\n`);
    expect(read.rows).toEqual([['Ann, the elder', 'Rome']]);
  });

  test.each([
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffName,City\nZoë,Łódź\n', 'utf8')],
    ['UTF-16, little end first', Buffer.from('\ufeffName,City\nZoë,Łódź\n', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\ufeffName,City\nZoë,Łódź\n', 'utf16le').swap16()],
  ])('reads %s, whatever the chunks', async (_name, bytes) => {
    for (const chunkBytes of [1, 3, 7, 1000]) {
      const read = await readBytes(bytes, chunkBytes);
      expect(read.rows).toEqual([['Zoë', 'Łódź']]);
      expect(read.legacy).toBeUndefined();
    }
  });

  test('reads lines that are not UTF-8 as windows-1252, says so once, and leaves the others as they are', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Name,City\nZoë,Łódź\n'),
      Buffer.from([0x4a, 0xf6, 0x20, 0x80, 0x2c, 0x78, 0x0a]),
      Buffer.from('Chloé,Paris\n'),
    ]);
    const read = await readBytes(bytes, 5);
    expect(read.rows).toEqual([
      ['Zoë', 'Łódź'],
      ['Jö €', 'x'],
      ['Chloé', 'Paris'],
    ]);
    expect(read.legacy).toBe('Jö €,x');
  });

  test('keeps quotation marks inside of unquoted fields, rows without their last fields, and empty extra fields', async () => {
    const read = await readText('Name,City,Mark\nAnn "Annie" Roe,Rome,\nBo,Oslo\nCy,Bern,x,,\n');
    expect(read.rows).toEqual([
      ['Ann "Annie" Roe', 'Rome', ''],
      ['Bo', 'Oslo'],
      ['Cy', 'Bern', 'x', '', ''],
    ]);
    expect(read.broken).toEqual([]);
  });

  test('drops null characters', async () => {
    expect((await readText('Name,City\nA\0nn,Rome\0\n')).rows).toEqual([['Ann', 'Rome']]);
  });

  test('loses only the line with the stray quote, and says which', async () => {
    const read = await readText('Name,City\nAnn,Rome\n"Bo,Oslo\nCy,"Bern"\nDi,Prague\n');
    expect(read.rows).toEqual([
      ['Ann', 'Rome'],
      ['Cy', 'Bern'],
      ['Di', 'Prague'],
    ]);
    expect(read.broken).toEqual([3]);
    expect(read.reasons[0]).toMatch(/quotation mark/);
  });

  test('loses only a row with more fields than the header', async () => {
    const read = await readText('Name,City\nAnn,Rome\nBo,Oslo,Norway\nCy,Bern\n');
    expect(read.rows).toEqual([
      ['Ann', 'Rome'],
      ['Cy', 'Bern'],
    ]);
    expect(read.broken).toEqual([3]);
  });

  test('takes what is left of a broken row of several lines for debris, not for rows', async () => {
    const read = await readText('Name,City,Mark\n"Ann"x,"a\nb\nc",d\nBo,Oslo,y\n');
    expect(read.rows).toEqual([['Bo', 'Oslo', 'y']]);
    expect(read.broken).toEqual([2, 3, 4]);
  });

  test('loses one line to a quote that is never closed, even where the rest is megabytes long', async () => {
    const rest = Array.from({ length: 60_000 }, (_, index) => `Person ${index},Town ${index} by the long river`);
    const text = ['Name,City', 'Ann,"Rome', ...rest, ''].join('\n');
    expect(text.length).toBeGreaterThan(2 * RECORD_LIMIT);
    const read = await readText(text);
    expect(read.broken).toEqual([2]);
    expect(read.rows).toHaveLength(60_000);
    expect(read.lines.at(-1)).toBe(60_002);
  });

  test('keeps a field of half a megabyte and drops a line of several', async () => {
    const large = 'word '.repeat(100_000);
    const read = await readText(`Name,City\n"${large}",Rome\n${'x'.repeat(3 * RECORD_LIMIT)}\nBo,Oslo\n`);
    expect(read.rows).toEqual([
      [large, 'Rome'],
      ['Bo', 'Oslo'],
    ]);
    expect(read.broken).toEqual([3]);
    expect(read.lines).toEqual([2, 4]);
  });

  test.each([
    ['lines that open a quote', '"a\n'],
    ['lines with text behind a quote', '"a"b\n'],
    ['lines that close and open', 'a","\n'],
    ['doubled quotes only', 'a,""""\n'],
    ['quotes alone', '"\n'],
  ])(
    'reads megabytes of %s without slowing down',
    async (_name, line) => {
      const text = `Name,City\n${line.repeat(Math.ceil(2_000_000 / line.length))}Zoe,Rome\n`;
      const start = performance.now();
      const read = await readText(text);
      expect(performance.now() - start).toBeLessThan(8_000);
      expect(read.rows.at(-1)?.at(-1)).toBe('Rome');
    },
    20_000,
  );
});

const field = fc.string({
  unit: fc.constantFrom('a', 'é', '漢', '"', ',', '\n', '\r\n', ' ', ';', "'", 'x'),
  maxLength: 8,
});
const table = (width: number) => fc.array(fc.array(field, { minLength: width, maxLength: width }), { maxLength: 12 });
const headed = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    table(width).map((rows) => [
      ['Name', ...Array.from({ length: width - 1 }, (_, index) => `Column ${index}`)],
      ...rows,
    ]),
  );

describe('for any table', () => {
  test('what an RFC 4180 writer wrote reads back, whatever the line ends, delimiter and chunks', async () => {
    const writing = fc.record({
      rows: headed,
      lineBreak: fc.constantFrom('\n', '\r\n'),
      delimiter: fc.constantFrom(',', ';', '\t'),
      chunkBytes: fc.integer({ min: 1, max: 40 }),
      endsWithBreak: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(writing, async ({ rows, lineBreak, delimiter, chunkBytes, endsWithBreak }) => {
        const text = writeTable(rows, lineBreak, delimiter);
        const read = await readText(endsWithBreak ? text : text.slice(0, -lineBreak.length), chunkBytes);
        expect(read.rows).toEqual(rows.slice(1).map((row) => row.map(withFeeds)));
        expect(read.broken).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('a broken line anywhere loses that line and nothing else', async () => {
    // A field that begins with a comma, a line break or a quote can close a stray quote by chance: valid CSV, and no reader could tell.
    const rows = headed.map((all) => all.map((row) => row.map((text) => text.replace(/^[\s,;"]+/, ''))));
    const broken = fc.constantFrom(
      '"stray',
      'x,"stray',
      '"closed" early,x',
      'a,b,c,d,e,f,g,h',
      '"a","b","c","d","e","f",g',
    );
    await fc.assert(
      fc.asyncProperty(rows, broken, fc.nat(), async (all, line, at) => {
        const lines = all.map((row) => row.map((text) => written(text)).join(','));
        const position = 1 + (at % all.length);
        const read = await readText([...lines.slice(0, position), line, ...lines.slice(position), ''].join('\n'));
        const place = lines.slice(0, position).join('\n').split('\n').length + 1;
        expect(read.rows).toEqual(all.slice(1).map((row) => row.map(withFeeds)));
        expect(read.broken).toEqual([place]);
      }),
      { numRuns: 300 },
    );
  });

  test('chunk boundaries never matter, not even in rubbish', () => {
    const layout: CsvLayout = {
      encoding: 'utf-8',
      markBytes: 0,
      delimiter: ',',
      endsLinesWithReturn: false,
      headerLine: 1,
      columns: ['Name', 'City'],
    };
    const rubbish = fc.string({ unit: fc.constantFrom('a', '"', '"', ',', '\n', '\r', ' '), maxLength: 80 });
    const all = (text: string, cuts: readonly number[]) => {
      const reader = new RecordReader(layout);
      const edges = [0, ...cuts.map((cut) => cut % (text.length + 1)).toSorted((a, b) => a - b), text.length];
      const batches = edges.slice(1).map((edge, index) => reader.write(text.slice(edges[index], edge)));
      batches.push(reader.end());
      return { records: batches.flatMap(({ records }) => records), broken: batches.flatMap(({ broken }) => broken) };
    };
    fc.assert(
      fc.property(rubbish, fc.array(fc.nat(), { maxLength: 8 }), (rest, cuts) => {
        const text = `Name,City\n${rest}`;
        expect(all(text, cuts)).toEqual(all(text, []));
      }),
      { numRuns: 3000 },
    );
  });
});
