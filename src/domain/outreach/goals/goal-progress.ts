import { fold } from '../../../kernel/fold.ts';
import { dormantYears } from '../../ties/dormant.ts';
import type { Goal, GoalKind } from './goal.ts';
import type { CalendarPeriod } from './goal-period.ts';
import type { GoalStore } from './goal-store.ts';

/** One thing that counts towards a goal. */
export interface Counted {
  readonly personId: string;
  readonly on: string;
  /** A channel, a source, the last contact day before, or what was given: by the kind of goal. */
  readonly how: string;
}

export interface Progress {
  readonly done: number;
  readonly needed: number;
  readonly met: boolean;
  readonly counted: readonly Counted[];
}

/** What is on file for one kind of goal over a stretch of time. */
export interface GoalFacts {
  readonly counted: readonly (Counted & { readonly words?: string; readonly sources?: readonly string[] })[];
  readonly askedOn: readonly string[];
}

const reading: Record<GoalKind, (store: GoalStore, from: string, to: string) => Promise<GoalFacts['counted']>> = {
  'reach-out': async (store, from, to) =>
    (await store.reachOuts(from, to)).map(({ channel, ...each }) => ({ ...each, how: channel })),
  meet: async (store, from, to) =>
    (await store.newcomers(from, to)).map((each) => ({ ...each, how: each.sources[0] ?? '' })),
  reconnect: async (store, from, to) =>
    (await store.reconnected(from, to)).flatMap(({ lastOn, ...each }) =>
      lastOn <= Temporal.PlainDate.from(each.on).subtract({ years: dormantYears }).toString()
        ? { ...each, how: lastOn }
        : [],
    ),
  'give-first': async (store, from, to) =>
    (await store.given(from, to)).map(({ kind, ...each }) => ({ ...each, how: kind })),
};

export const readGoalFacts = async (
  store: GoalStore,
  kind: GoalKind,
  { from, to }: Pick<CalendarPeriod, 'from' | 'to'>,
): Promise<GoalFacts> => {
  const days = [from.toString(), to.toString()] as const;
  return {
    counted: await reading[kind](store, ...days),
    askedOn: kind === 'give-first' ? await store.asked(...days) : [],
  };
};

/**
 * How far a goal came in a period. A person counts once, whatever passed between the two; what was given counts each
 * time, and where more was asked for than the goal names, that many are needed.
 */
export const progressOf = (
  { kind, target, field, source }: Pick<Goal, 'kind' | 'target' | 'field' | 'source'>,
  period: Pick<CalendarPeriod, 'from' | 'to'>,
  facts: GoalFacts,
): Progress => {
  const [from, to] = [period.from.toString(), period.to.toString()];
  const isIn = (day: string): boolean => day >= from && day <= to;
  const wanted = field === null ? null : wordsOf(field);
  const fitting = facts.counted.filter(
    ({ on, words = '', sources = [] }) =>
      isIn(on) && (source === null || sources.includes(source)) && (wanted === null || wordsOf(words).includes(wanted)),
  );
  const counted = (kind === 'give-first' ? fitting : firstOfEach(fitting)).map(
    ({ words: _, sources: __, ...each }) => ({ ...each, how: kind === 'meet' && source !== null ? source : each.how }),
  );
  const needed = Math.max(target, facts.askedOn.filter(isIn).length);
  return { done: counted.length, needed, met: counted.length >= needed, counted };
};

const firstOfEach = <T extends Counted>(counted: readonly T[]): T[] =>
  [...new Map(counted.toReversed().map((each) => [each.personId, each])).values()].reverse();

/** Folded words, each behind a space, so that what is looked for begins where a word does. */
const wordsOf = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;
