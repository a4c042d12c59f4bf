import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rounded, valuesOf } from '../oracle/drawn-graph.ts';
import { effectiveSize, effectiveSizeBorgatti, gainOfNewContact } from './effective-size.ts';

describe('effective size', () => {
  it('is 1 for a single contact, the number of contacts where they are strangers, undefined without any', () => {
    expect(valuesOf(effectiveSize, 'A-B A-C A-D E')).toEqual({ A: 3, B: 1, C: 1, D: 1, E: null });
  });

  it('has the values of Borgatti’s example, plain and weighted', () => {
    const plain = 'A-B A-F A-G A-E E-G F-G B-G B-D D-G G-C';
    expect(rounded(valuesOf(effectiveSize, plain), 2)).toMatchObject({ G: 4.67, A: 2.5 });
    const weighted = 'A-B=2 A-F=3 A-G=5 A-E=2 E-G=8 F-G=3 B-G=4 B-D=1 D-G=3 G-C=10';
    expect(rounded(valuesOf(effectiveSize, weighted), 2)).toMatchObject({ G: 5.47, A: 2.47, C: 1 });
    expect(valuesOf(effectiveSizeBorgatti, weighted)).toEqual(valuesOf(effectiveSize, plain));
  });

  it('has the published values over weights and arcs', () => {
    expect(rounded(valuesOf(effectiveSize, 'A-B=1 B-C=2 A-C=3'))).toEqual({ A: 1.083333, B: 1, C: 1.566667 });
    expect(rounded(valuesOf(effectiveSize, 'A>B A>C B>A C>B'), 3)).toEqual({ A: 1.167, B: 1.167, C: 1 });
    expect(rounded(valuesOf(effectiveSize, 'A>B=2 A>C=2 B>A=1 C>B=1'), 3)).toEqual({ A: 1.567, B: 1.083, C: 1 });
  });

  it('is not disturbed by loops', () => {
    expect(valuesOf(effectiveSize, 'A-B B-C C-A A-A')).toEqual({ A: 1, B: 1, C: 1 });
  });
});

describe('what one more contact adds', () => {
  it('is 0.93 for the 30th contact who knows 3, among 58 ties', () => {
    expect(gainOfNewContact(29, 58, 3)).toBeCloseTo(0.93, 2);
  });

  it('is what measuring again with the newcomer gives', () => {
    const circle = fc.integer({ min: 1, max: 8 }).chain((contacts) =>
      fc.record({
        contacts: fc.constant(contacts),
        tied: fc.subarray(
          Array.from({ length: contacts }, (_, a) => Array.from({ length: a }, (_, b) => [a, b] as const)).flat(),
        ),
        known: fc.uniqueArray(fc.nat(contacts - 1)),
      }),
    );
    fc.assert(
      fc.property(circle, ({ contacts, tied, known }) => {
        const before = [
          ...Array.from({ length: contacts }, (_, contact) => `Me-P${contact}`),
          ...tied.map(([a, b]) => `P${a}-P${b}`),
        ].join(' ');
        const after = `${before} Me-New ${known.map((contact) => `New-P${contact}`).join(' ')}`;
        const gain = (valuesOf(effectiveSize, after)['Me'] ?? NaN) - (valuesOf(effectiveSize, before)['Me'] ?? NaN);
        expect(gain).toBeCloseTo(gainOfNewContact(contacts, tied.length, known.length), 10);
      }),
    );
  });
});
