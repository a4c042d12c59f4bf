import type { TimeLimit } from '../time-limit.ts';

const source = {
  title: 'U.S. Equal Employment Opportunity Commission, Time Limits For Filing A Charge, as quoted by others',
  address: 'https://www.eeoc.gov/time-limits-filing-charge',
  readOn: '2026-11-22',
} as const;

const notes = [
  'A complaint inside the organisation, a union’s procedure or mediation does not stop this clock.',
  'Weekends and holidays count. Where the last day is one, the next business day is said to do; do not lean on it.',
  'Each event has its own clock. For harassment that goes on, the last event counts, and earlier ones are looked at as well.',
];

export const unitedStates: readonly TimeLimit[] = [
  {
    id: 'us-eeoc-180',
    jurisdiction: 'United States',
    step: 'File a charge of discrimination with the EEOC',
    span: { days: 180 },
    runsFrom: 'the day on which it happened',
    notes,
    source,
  },
  {
    id: 'us-eeoc-300',
    jurisdiction: 'United States, where a state or local agency enforces a law against the same discrimination',
    step: 'File a charge of discrimination with the EEOC',
    span: { days: 300 },
    runsFrom: 'the day on which it happened',
    notes: [
      ...notes,
      'For age discrimination it takes a state law and a state agency; a local law is not enough.',
      'If you are not sure that such an agency exists where you are, count on 180 days.',
    ],
    source,
  },
  {
    id: 'us-federal-45',
    jurisdiction: 'United States, federal employees and applicants',
    step: 'Contact an EEO counselor of the agency',
    span: { days: 45 },
    runsFrom: 'the day on which it happened',
    notes: ['Federal employees have a procedure of their own.'],
    source,
  },
];
