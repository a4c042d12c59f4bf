import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../kernel/fold.ts';
import { foldedText } from './folded-text.ts';
import { words } from './words.ts';

const trickyCharacter = fc.constantFrom(
  'a',
  'B',
  ' ',
  '\n',
  '\t',
  '-',
  'ß',
  'ẞ',
  'ﬁ',
  'ﬃ',
  'Æ',
  'œ',
  'İ',
  'ı',
  'Σ',
  'σ',
  'ς',
  'é',
  'e\u0301',
  '\u0301',
  'Å',
  'ŉ',
  '김',
  'ガ',
  '渡',
  '😀',
  '👩‍🔬',
  '½',
  '´',
  'Ⅷ',
  'ｱ',
  'ж',
  'ё',
  '\u00a0',
  'ǆ',
  '\u{1d504}',
);
const trickyText = fc.oneof(
  fc.array(trickyCharacter, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme' }),
);

describe('a folded text with its origins', () => {
  it('has the words that the index has', () => {
    fc.assert(
      fc.property(trickyText, (text) => {
        expect(words(foldedText(text).folded)).toEqual(words(fold(text)));
      }),
      { numRuns: 2000 },
    );
  });

  it('leads every part back to a piece of the original that folds to it', () => {
    fc.assert(
      fc.property(trickyText, fc.nat(), fc.nat(), (text, a, b) => {
        const { folded, originOf } = foldedText(text);
        if (folded.length === 0) return;
        const start = a % folded.length;
        const end = start + 1 + (b % (folded.length - start));
        const [from, to] = originOf(start, end);
        expect(from).toBeLessThan(to);
        expect(to).toBeLessThanOrEqual(text.length);
        expect(foldedText(text.slice(from, to)).folded).toContain(folded.slice(start, end));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['Straße 5', 'strasse', 'Straße'],
    ['der ﬁnale Plan', 'fin', 'ﬁn'],
    ['Ame\u0301lie Roux', 'amelie', 'Ame\u0301lie'],
    ['İstanbul', 'istanbul', 'İstanbul'],
  ])('finds in “%s” what was typed as “%s”', (text, typed, expected) => {
    const { folded, originOf } = foldedText(text);
    const start = folded.indexOf(typed);
    expect(text.slice(...originOf(start, start + typed.length))).toBe(expected);
  });
});
