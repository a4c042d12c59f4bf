import { expect, it } from 'vitest';
import { jsonPieces } from './json-pieces.ts';

const text = (answer: unknown): string => [...jsonPieces(answer)].join('');

it.each([{}, { a: 1, b: [1, 'two', null], c: { d: [] }, e: undefined }, { text: 'two\nlines' }, [], null])(
  'writes %j as it always was',
  (answer) => {
    expect(text(answer)).toBe(`${JSON.stringify(answer, null, 2)}\n`);
  },
);

it('writes long lists line by line, in many pieces', () => {
  const answer = {
    before: 1,
    rows: Array.from({ length: 5000 }, (_, row) => ({ id: `r${row}`, deep: [row] })),
    after: [],
  };
  expect(JSON.parse(text(answer))).toEqual(answer);
  expect([...jsonPieces(answer)].length).toBeGreaterThan(15);
});
