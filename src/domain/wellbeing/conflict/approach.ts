import type { ApproachMode } from './conflict.ts';

/** One of five ways to meet a conflict. None is good or bad by itself. */
export interface Approach {
  readonly mode: ApproachMode;
  readonly title: string;
  readonly when: string;
  readonly how: string;
  readonly costs: string;
}
