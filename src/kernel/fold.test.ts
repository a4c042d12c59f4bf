import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

describe('folding', () => {
  it.each([
    ['Zoë ÅNGSTRÖM', 'zoe angstrom'],
    ['Straße', 'strasse'],
    ['Łukasz Đorđević', 'lukasz dordevic'],
    ['İstanbul', 'istanbul'],
    ['  Ana \u00a0 Maria ', 'ana maria'],
    ['ﬁnance', 'finance'],
    ['渡辺 健司', '渡辺 健司'],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)),
      { numRuns: 2000 },
    );
  });
});
