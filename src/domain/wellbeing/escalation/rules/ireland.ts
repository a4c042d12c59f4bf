import type { TimeLimit } from '../time-limit.ts';

export const ireland: readonly TimeLimit[] = [
  {
    id: 'ie-wrc',
    jurisdiction: 'Ireland',
    step: 'Bring a complaint to the Workplace Relations Commission, for most employment and equality matters',
    span: { months: 6, lessDays: 1 },
    runsFrom: 'the day on which it happened; for discrimination, the last time it did',
    notes: [
      'An adjudication officer may allow up to twelve months for a reasonable cause. Trying to settle it first is rarely one.',
      'We count the day itself as the first, which is the safer way.',
    ],
    source: {
      title: 'Workplace Relations Act 2015, section 41; Employment Equality Act 1998, section 77',
      address: 'https://www.workplacerelations.ie/en/',
      readOn: '2026-11-22',
    },
  },
];
