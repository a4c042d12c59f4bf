import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldedLines } from './folded-lines.ts';

const octets = (line: string): number => new TextEncoder().encode(line).length;
const unfolded = (text: string): string => text.replaceAll('\r\n ', '');

it('cuts no character in two, and no line is longer than 75 octets', () => {
  const line = `SUMMARY:${'😀'.repeat(60)}`;
  const folded = foldedLines(line);
  expect(folded.isWellFormed()).toBe(true);
  expect(folded.split('\r\n').every((part) => octets(part) <= 75)).toBe(true);
  expect(unfolded(folded)).toBe(line);
});

it('mends lines that were cut in the middle of a character', () => {
  expect(foldedLines('SUMMARY:\ud83d\r\n \ude00')).toBe('SUMMARY:😀');
});

it('says the same after folding, whatever is said', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (said) => {
      const text = said.replaceAll(/[\r\n]/g, '');
      const folded = foldedLines(text);
      expect(unfolded(folded)).toBe(text);
      for (const part of folded.split('\r\n')) expect(octets(part)).toBeLessThanOrEqual(75);
    }),
  );
});
