import type { TimeLimit } from '../time-limit.ts';

export const germany: readonly TimeLimit[] = [
  {
    id: 'de-agg',
    jurisdiction: 'Germany',
    step: 'Claim compensation for discrimination or harassment from the employer in writing (§ 15 (4) AGG)',
    span: { months: 2 },
    runsFrom:
      'the day on which you learned of it; for harassment, the end of the last event; for an application, the refusal',
    notes: [
      'After that there are three months from the written claim for going to the labour court (§ 61b (1) ArbGG).',
      'A collective agreement may say otherwise.',
    ],
    source: {
      title: 'Bundesarbeitsgericht, 18 May 2017, 8 AZR 74/16, on § 15 (4) AGG and § 61b ArbGG',
      address: 'https://urteile-gesetze.de/rechtsprechung/8-azr-74-16',
      readOn: '2026-11-22',
    },
  },
];
