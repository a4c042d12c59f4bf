import type { CheckAnswers } from './check-answers.ts';

/** How much a result rests on, which says nothing about how grave it is. */
export interface Confidence {
  readonly level: 'low' | 'fair' | 'good';
  readonly answered: number;
  readonly asked: number;
  readonly observations: number;
  readonly days: number;
  /** Rests on the timeline or the journal, and not on memory alone. */
  readonly recorded: number;
  readonly looksAtBothSides: boolean;
}

const FAIR = { share: 0.5, observations: 3, days: 2 };
const GOOD = { share: 0.8, observations: 8, days: 4 };

export const confidenceOf = (check: CheckAnswers, asked: number): Confidence => {
  const answered = Object.keys(check.answers).length;
  const observations = check.observations.length;
  const days = new Set(check.observations.flatMap(({ on }) => on ?? [])).size;
  const looksAtBothSides = (check.against ?? '').trim() !== '';
  const reaches = (least: typeof FAIR) =>
    answered >= least.share * asked && observations >= least.observations && days >= least.days;
  const level = reaches(GOOD) && looksAtBothSides ? 'good' : reaches(FAIR) ? 'fair' : 'low';
  const recorded = check.observations.filter(({ from }) => from !== 'memory').length;
  return { level, answered, asked, observations, days, recorded, looksAtBothSides };
};
