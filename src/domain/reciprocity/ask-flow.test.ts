import fc from 'fast-check';
import { expect, it } from 'vitest';
import { askStateOf, isAskOpen, nextAskSteps } from './ask-flow.ts';
import type { AskState } from './ask.ts';

/** A walk along steps that may be taken, chosen by these numbers. */
const walk = (choices: readonly number[]): AskState[] => {
  const taken: AskState[] = ['asked'];
  for (const choice of choices) {
    const may = nextAskSteps(taken);
    if (may.length === 0) break;
    taken.push(may[choice % may.length] ?? 'asked');
  }
  return taken;
};

it('begins with asking', () => {
  expect(nextAskSteps([])).toEqual(['asked']);
  expect(askStateOf(['asked'])).toBe('asked');
});

it('may be thanked for and reported back in either order, and is then at its end', () => {
  expect(nextAskSteps(['asked', 'accepted', 'fulfilled'])).toEqual(['thanked', 'reported']);
  expect(askStateOf(['asked', 'fulfilled', 'thanked', 'reported'])).toBe('reported');
  expect(askStateOf(['asked', 'fulfilled', 'reported', 'thanked'])).toBe('reported');
  expect(nextAskSteps(['asked', 'fulfilled', 'reported', 'thanked'])).toEqual([]);
});

it('may become a yes after a no, and nothing after it was withdrawn', () => {
  expect(nextAskSteps(['asked', 'declined'])).toContain('accepted');
  expect(nextAskSteps(['asked', 'withdrawn'])).toEqual([]);
});

it('on every way is fulfilled, thanked and reported at most once, and never thanked before it is fulfilled', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { maxLength: 12 }), (choices) => {
      const taken = walk(choices);
      for (const once of ['fulfilled', 'thanked', 'reported', 'withdrawn'] as const)
        expect(taken.filter((step) => step === once).length).toBeLessThanOrEqual(1);
      const fulfilled = taken.indexOf('fulfilled');
      for (const later of ['thanked', 'reported'] as const)
        if (taken.includes(later)) {
          expect(fulfilled).toBeGreaterThanOrEqual(0);
          expect(taken.indexOf(later)).toBeGreaterThan(fulfilled);
        }
      const state = askStateOf(taken);
      expect(taken).toContain(state);
      if (fulfilled >= 0) expect(isAskOpen(state)).toBe(false);
      if (isAskOpen(state)) expect(nextAskSteps(taken)).toContain('fulfilled');
    }),
  );
});
