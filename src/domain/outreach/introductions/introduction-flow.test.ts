import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consentOf, introductionStateOf, nextIntroductionSteps, partiesOf } from './introduction-flow.ts';
import type { IntroductionStepKind } from './introduction.ts';

const byMe = { oneId: 'ida', viaId: null };
const forMe = { oneId: null, viaId: 'max' };

describe('an introduction that you make', () => {
  it('may be made only once both agreed', () => {
    expect(nextIntroductionSteps(byMe, ['one-asked', 'one-agreed', 'other-asked'])).not.toContain('made');
    const agreed = ['one-asked', 'one-agreed', 'other-asked', 'other-agreed'] as const;
    expect(nextIntroductionSteps(byMe, agreed)).toContain('made');
    expect(introductionStateOf(byMe, agreed)).toBe('agreed');
  });

  it('is declined where one declines, and agreed where a no becomes a yes', () => {
    const declined = ['one-agreed', 'other-asked', 'other-declined'] as const;
    expect(introductionStateOf(byMe, declined)).toBe('declined');
    expect(nextIntroductionSteps(byMe, declined)).not.toContain('made');
    expect(introductionStateOf(byMe, [...declined, 'other-agreed'])).toBe('agreed');
  });
});

describe('an introduction through somebody', () => {
  it('asks them first, and may be noted as made whenever they made it', () => {
    expect(partiesOf(forMe)).toEqual(['via', 'other']);
    expect(nextIntroductionSteps(forMe, ['via-asked'])).toEqual(
      expect.arrayContaining(['via-agreed', 'via-declined', 'made', 'dropped']),
    );
  });

  it('after it was made, has an outcome and thanks', () => {
    expect(nextIntroductionSteps(forMe, ['via-asked', 'via-agreed', 'made'])).toEqual([
      'met',
      'came-to-nothing',
      'thanked',
    ]);
    expect(introductionStateOf(forMe, ['made', 'met', 'thanked'])).toBe('thanked');
  });
});

it('on every way: nobody is brought together by the user who did not agree, and it comes to an end', () => {
  fc.assert(
    fc.property(fc.constantFrom(byMe, forMe), fc.array(fc.nat(9), { maxLength: 30 }), (parties, choices) => {
      const taken: IntroductionStepKind[] = [];
      for (const choice of choices) {
        const may = nextIntroductionSteps(parties, taken);
        expect(new Set(may).size).toBe(may.length);
        if (may.length === 0) break;
        const step = may[choice % may.length];
        if (step === undefined) break;
        if (step === 'made' && parties.viaId === null)
          for (const party of partiesOf(parties)) expect(consentOf(taken, party)).toBe('agreed');
        taken.push(step);
      }
      for (const once of ['made', 'met', 'thanked', 'dropped', 'came-to-nothing'] as const)
        expect(taken.filter((step) => step === once).length).toBeLessThanOrEqual(1);
      const state = introductionStateOf(parties, taken);
      expect(state === 'wished').toBe(taken.length === 0);
      if (taken.includes('dropped')) expect(state).toBe('dropped');
    }),
  );
});
