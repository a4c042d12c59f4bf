import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadNetwork } from '../edge-list.ts';
import { graphOf } from '../named-graph.ts';
import { type CsvEdgesOptions, readCsvEdges } from './csv-edges.ts';
import { writeCsvEdges } from './csv-writer.ts';

const read = (text: string | readonly string[], options?: CsvEdgesOptions): ReadNetwork => {
  const result = readCsvEdges(typeof text === 'string' ? [text] : text, options);
  if (!result.ok) throw new Error(result.error.reason);
  return result.value;
};

const tiesOf = ({ edges }: ReadNetwork): string[] =>
  [...edges.sources].map((source, edge) => {
    const weight = edges.weights?.[edge];
    return `${edges.ids[source]}-${edges.ids[edges.targets[edge] ?? -1]}${weight === undefined ? '' : `=${weight}`}`;
  });

describe('an edge list', () => {
  it.each([
    ['commas', 'source,target\nAda,Ben\nBen,Cleo\n'],
    ['semicolons', 'source;target\nAda;Ben\nBen;Cleo'],
    ['tabs', 'Source\tTarget\r\nAda\tBen\r\nBen\tCleo\r\n'],
    ['blanks', '# from a repository\nAda Ben\nBen   Cleo\n'],
    ['columns in another order', 'year,to,from\n2024,Ben,Ada\n2025,Cleo,Ben\n'],
    ['no header', 'Ada,Ben\nBen,Cleo\n'],
    ['no header, decimal commas', 'Ada;Ben;2,5\nBen;Cleo;1\n'],
    ['names of columns as others write them', 'From Node_ID,to-node-id\nAda,Ben\nBen,Cleo\n'],
    ['a byte-order mark and blank lines', '\uFEFFsource,target\n\nAda,Ben\n\nBen,Cleo\n\n'],
    ['old Mac line ends', 'source,target\rAda,Ben\rBen,Cleo\r'],
  ])('is read with %s', (_, text) => {
    const found = read(text);
    expect(found.problems).toEqual([]);
    expect(tiesOf(found)).toEqual(['Ada-Ben', 'Ben-Cleo']);
  });

  it('knows words over numbers for a header', () => {
    expect(tiesOf(read('person,friend\n1,2\n2,3\n'))).toEqual(['1-2', '2-3']);
    expect(tiesOf(read('1,2\n2,3\n'))).toEqual(['1-2', '2-3']);
  });

  it('reads weights from the column named, by name or number, with decimal commas where they can be', () => {
    const text = 'source;target;mails\nAda;Ben;2,5\nBen;Cleo;4\n';
    expect(tiesOf(read(text, { weight: 'mails' }))).toEqual(['Ada-Ben=2.5', 'Ben-Cleo=4']);
    expect(tiesOf(read(text, { weight: '3' }))).toEqual(['Ada-Ben=2.5', 'Ben-Cleo=4']);
    expect(tiesOf(read('Ada,Ben,2\n', { weight: 'weight' }))).toEqual(['Ada-Ben=2']);
  });

  it('is refused where the weight column is not there, with the columns there are', () => {
    expect(readCsvEdges(['source,target,n\nA,B,1\n'], { weight: 'mails' })).toMatchObject({
      ok: false,
      error: { type: 'file-refused', reason: expect.stringContaining('source, target, n') as string },
    });
  });

  it('tells each bad row by its line and reason, and reads the rest', () => {
    const text =
      'source,target,weight\nAda,Ben,1\nAda,,2\nBen,Cleo,-3\nBen,Cleo,many\nBen,Cleo,\nCleo,Ada,4\n"open,Ada,1\n';
    const found = read(text, { weight: 'weight' });
    expect(tiesOf(found)).toEqual(['Ada-Ben=1', 'Cleo-Ada=4']);
    expect(found.problems).toEqual([
      { line: 3, reason: 'The row does not name two nodes.', text: 'Ada,,2' },
      { line: 4, reason: 'The weight is negative.', text: 'Ben,Cleo,-3' },
      { line: 5, reason: 'The weight is not a number.', text: 'Ben,Cleo,many' },
      { line: 6, reason: 'The weight is not a number.', text: 'Ben,Cleo,' },
      { line: 8, reason: 'A quote is opened and never closed.', text: '"open,Ada,1' },
    ]);
  });

  it('holds names with delimiters, quotes and line ends', () => {
    expect(tiesOf(read('source,target\n"Moss, ""Ada""","Ben\nof the hill"\n'))).toEqual([
      'Moss, "Ada"-Ben\nof the hill',
    ]);
  });

  it('begins with the nodes known from elsewhere', () => {
    expect(read('source,target\nBen,Ada\n', { knownIds: ['Loner', 'Ada'] }).edges.ids).toEqual(['Loner', 'Ada', 'Ben']);
  });

  it('reads an empty text as an empty network', () => {
    expect(read('').edges.nodeCount).toBe(0);
    expect(read('source,target\n').edges.nodeCount).toBe(0);
  });

  it('keeps apart names that are numbers and names that look like them', () => {
    const { ids } = read('source,target\n1,01\n1,1.0\n20000000,1\n0,+1\n').edges;
    expect(ids).toEqual(['1', '01', '1.0', '20000000', '0', '+1']);
  });

  it('is the same however the text is cut into chunks, and comes back as it was written', () => {
    const name = fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme' }).map((text) => `n${text}x`);
    const ties = fc.array(fc.tuple(name, name, fc.integer({ min: 1, max: 99 })), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(ties, fc.integer({ min: 1, max: 7 }), (rows, size) => {
        const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const text = `source,target,weight\n${rows.map(([a, b, w]) => `${cell(a)},${cell(b)},${w}`).join('\n')}\n`;
        const chunks = text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? [];
        const whole = read(text, { weight: 'weight' });
        expect(read(chunks, { weight: 'weight' })).toEqual(whole);
        expect(whole.problems).toEqual([]);
        const drawn = graphOf(whole.edges, { directed: true, weighted: true });
        if (!drawn.ok || drawn.value.graph.edgeCount === 0) return;
        const again = read([...writeCsvEdges(drawn.value)], { weight: 'weight', knownIds: drawn.value.ids });
        expect(graphOf(again.edges, { directed: true, weighted: true })).toEqual(drawn);
      }),
    );
  });
});
