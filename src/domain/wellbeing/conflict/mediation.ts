import type { Dangers } from './conflict.ts';

export interface MediationAdvice {
  readonly fits: boolean;
  readonly reasons: readonly string[];
}

/** What mediation is, in a sentence each. */
export const aboutMediation: readonly string[] = [
  'Somebody who takes no side helps both of you to find your own agreement.',
  'It is voluntary and confidential. Either of you can stop at any time.',
  'It does not find out who is right, and no notes of it can be used later. It does not stop the clock for formal ways.',
];

/** Whether mediation is the right tool here, and why not. */
export const mediationAdvice = (dangers: Dangers): MediationAdvice => {
  const against = [
    ...(dangers.hardStop
      ? ['After threats, coercion, violence or retaliation, being brought to a table with them can do more harm.']
      : []),
    ...(dangers.forFormalInvestigation
      ? ['Discrimination, harassment and the like have to be looked into, not settled between two people.']
      : []),
    ...(dangers.fearOfRetaliation ? ['It needs both to speak freely, and you fear what would follow if you did.'] : []),
  ];
  if (against.length > 0) return { fits: false, reasons: against };
  if (dangers.powerGap === 'large')
    return {
      fits: true,
      reasons: [
        'They can decide much about you. It can still work with a mediator from outside, time to speak alone with them, and somebody at your side.',
      ],
    };
  return { fits: true, reasons: ['Both of you could want it, and nothing here speaks against it.'] };
};
