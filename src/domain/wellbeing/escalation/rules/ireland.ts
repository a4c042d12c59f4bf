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
      title: 'Procedures of the Workplace Relations Commission, as quoted by Legal Island',
      address: 'https://legal-island.ie/employment-law-hub/how-to-meet-time-limits-for-complaints-to-the-wrc',
      readOn: '2026-11-22',
    },
  },
];
