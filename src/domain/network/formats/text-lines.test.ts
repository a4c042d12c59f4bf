import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf } from './text-lines.ts';

it('lines end with any of the three line ends, and the last needs none', () => {
  expect([...linesOf(['\uFEFFa\r\nb\nc\rd'])]).toEqual(['a', 'b', 'c', 'd']);
  expect([...linesOf(['a\n\n', '', '\r\n'])]).toEqual(['a', '', '']);
  expect([...linesOf([])]).toEqual([]);
});

it('lines are the same wherever the text is cut, even between the two characters of one line end', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\r', '\n', '\r\n'), maxLength: 30 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 5 }), (whole, size) => {
      const chunks = whole.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? [];
      expect([...linesOf(chunks)]).toEqual([...linesOf([whole])]);
    }),
  );
});
