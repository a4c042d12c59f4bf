import type { TimeLimit } from '../time-limit.ts';

const source = {
  title: 'Acas style guide, Employment tribunal time limits',
  address: 'https://www.acas.org.uk/style-guide/employment-tribunal-time-limits',
  readOn: '2026-11-22',
} as const;

export const unitedKingdom: readonly TimeLimit[] = [
  {
    id: 'uk-tribunal',
    jurisdiction: 'Great Britain',
    step: 'Begin Acas early conciliation, for most claims to an employment tribunal',
    span: { months: 3, lessDays: 1 },
    runsFrom: 'the day on which it happened; for a dismissal, the day on which the employment ended',
    notes: [
      'A grievance inside the organisation does not stop this clock. Early conciliation does, for a while.',
      'For a series of connected acts the last one may count; do not lean on it.',
      'Equal pay and redundancy pay have other limits.',
    ],
    source,
    change: {
      span: { months: 6, lessDays: 1 },
      note: 'The Employment Rights Act 2025 makes it six months for most claims. October 2026 was planned for that; ask whether it holds for yours, and until then count on the earlier day.',
    },
  },
];
