import { describe, expect, test } from 'vitest';
import { cellWidth, cut, oneLine } from './cell.ts';
import { counted, labelOf, renderFields } from './fields.ts';
import { plainInk } from './ink.ts';
import { dayInWords, paragraph } from './prose.ts';
import { renderTable } from './table.ts';

describe('what others wrote', () => {
  test('cannot turn the colours, move the cursor, ring, break the line or turn the direction', () => {
    expect(oneLine('\u001b[31mRed\u001b[0m \u001b]8;;http://x\u0007link\u001b]8;;\u0007')).toBe('Red link');
    expect(oneLine('one\r\ntwo\tthree\u0007\u009b2J')).not.toMatch(/[\p{Cc}]/u);
    expect(oneLine('one\ntwo')).toBe('one two');
    expect(oneLine('gpj.\u202eexe')).toBe('gpj. exe');
  });
});

describe('columns', () => {
  test('wide letters take two, accents none of their own', () => {
    expect(cellWidth('渡辺')).toBe(4);
    expect(cellWidth('e\u0301')).toBe(1);
    expect(cellWidth('👩‍💻')).toBe(2);
  });

  test('a text that does not fit is cut between letters', () => {
    expect(cut('Amara Ekwueme', 8)).toBe('Amara E…');
    expect(cut('渡辺健司', 5)).toBe('渡辺…');
    expect(cut('short', 8)).toBe('short');
  });

  test('stand below their titles, numbers on the right, empty ones left out', () => {
    const rows = [
      { name: '渡辺健司', strength: 7, tag: null },
      { name: 'Amara', strength: 72, tag: '' },
    ];
    const table = renderTable(
      rows,
      [
        { title: 'Name', of: (row) => row.name },
        { title: 'Strength', of: (row) => row.strength, alignRight: true },
        { title: 'Tag', of: (row) => row.tag },
      ],
      plainInk,
    );
    expect(table.split('\n')).toEqual(['Name      Strength', '渡辺健司         7', 'Amara           72']);
  });

  test('share a narrow page: the widest gives way', () => {
    const [, line = ''] = renderTable(
      [{ a: 'x'.repeat(80), b: 'kept whole' }],
      [
        { title: 'A', of: (row) => row.a },
        { title: 'B', of: (row) => row.b },
      ],
      { ...plainInk, width: 40 },
    ).split('\n');
    expect(line).toBe(`${'x'.repeat(27)}…  kept whole`);
  });
});

describe('words', () => {
  test('labels, counts and days', () => {
    expect(labelOf('currentTitle')).toBe('Current title');
    expect(labelOf('left_out')).toBe('Left out');
    expect(counted(1, 'person', 'people')).toBe('1 person');
    expect(counted(1200, 'person', 'people')).toBe('1,200 people');
    expect(dayInWords('2026-11-22')).toBe('Sunday 22 November');
  });

  test('fields stand aligned, and longer texts keep their lines', () => {
    expect(
      renderFields(
        [
          ['Name', 'Amara'],
          ['Note', 'one\ntwo'],
          ['Empty', null],
        ],
        plainInk,
      ),
    ).toBe('Name  Amara\nNote  one\n      two');
  });

  test('paragraphs are broken between words', () => {
    expect(paragraph('one two three', { ...plainInk, width: 9 }, ' ')).toBe(' one two\n three');
  });
});
