import type { Page } from '../../../kernel/paging.ts';
import type { Introduction, IntroductionState, IntroductionStep } from './introduction.ts';

export interface IntroductionQuery {
  /** Anybody who has a part in it. */
  readonly personId?: string | undefined;
  readonly states?: readonly IntroductionState[] | undefined;
  readonly limit: number;
  readonly after?: string | undefined;
}

/** An introduction with the names of its people and its steps, the first first. Null names are the user. */
export interface IntroductionRow extends Introduction {
  readonly oneName: string | null;
  readonly otherName: string;
  readonly viaName: string | null;
  readonly steps: readonly IntroductionStep[];
}

export interface IntroductionStore {
  introduction(id: string): Promise<IntroductionRow | null>;
  introductions(query: IntroductionQuery): Promise<Page<IntroductionRow>>;
}
