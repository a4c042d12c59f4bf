import { type Axis, type AxisId, type Behaviour, type Frequency, weightOf } from './behaviour.ts';

/** From nothing known to something that overrides everything else, in order. */
export const concernLevels = ['unknown', 'none', 'watch', 'concern', 'serious', 'stop'] as const;
export type ConcernLevel = (typeof concernLevels)[number];

export const isAtLeast = (level: ConcernLevel, least: ConcernLevel): boolean =>
  concernLevels.indexOf(level) >= concernLevels.indexOf(least);

/** A behaviour that did happen. */
export interface Reported {
  readonly behaviour: Behaviour;
  readonly frequency: Frequency;
}

export interface AxisFinding {
  readonly axis: AxisId;
  readonly level: ConcernLevel;
  /** 0 to 4, over the harmful behaviours that were answered; null where none was. The level rests on the worst, never on the mean. */
  readonly harmMaximum: number | null;
  readonly harmMean: number | null;
  /** The same for the healthy ones. Kindness is shown beside harm and never taken off it. */
  readonly healthMaximum: number | null;
  readonly healthMean: number | null;
  readonly harm: readonly Reported[];
  readonly health: readonly Reported[];
  readonly answered: number;
  readonly asked: number;
}

export type Answers = Readonly<Record<string, Frequency>>;

const MONTHLY = weightOf('monthly');
const WEEKLY = weightOf('weekly');

const levelOf = (reported: readonly Reported[], isAnswered: boolean): ConcernLevel => {
  if (!isAnswered) return 'unknown';
  if (reported.some(({ behaviour }) => behaviour.kind === 'stop')) return 'stop';
  const weights = reported.map(({ frequency }) => weightOf(frequency));
  const monthly = weights.filter((weight) => weight >= MONTHLY).length;
  if (weights.some((weight) => weight >= WEEKLY) || monthly >= 2) return 'serious';
  if (monthly > 0 || weights.length >= 2) return 'concern';
  return weights.length > 0 ? 'watch' : 'none';
};

const tally = (behaviours: readonly Behaviour[], answers: Answers) => {
  const answered = behaviours.flatMap((behaviour) => {
    const frequency = answers[behaviour.id];
    return frequency === undefined ? [] : [{ behaviour, frequency }];
  });
  const weights = answered.map(({ frequency }) => weightOf(frequency));
  return {
    answered: answered.length,
    reported: answered.filter(({ frequency }) => frequency !== 'never'),
    maximum: weights.length > 0 ? Math.max(...weights) : null,
    mean: weights.length > 0 ? weights.reduce((sum, weight) => sum + weight, 0) / weights.length : null,
  };
};

/** What was said about one axis. */
export const axisFindingOf = (axis: Axis, answers: Answers): AxisFinding => {
  const harm = tally(
    axis.behaviours.filter(({ kind }) => kind !== 'healthy'),
    answers,
  );
  const health = tally(
    axis.behaviours.filter(({ kind }) => kind === 'healthy'),
    answers,
  );
  return {
    axis: axis.id,
    level: levelOf(harm.reported, harm.answered > 0),
    harmMaximum: harm.maximum,
    harmMean: harm.mean,
    healthMaximum: health.maximum,
    healthMean: health.mean,
    harm: harm.reported,
    health: health.reported,
    answered: harm.answered + health.answered,
    asked: axis.behaviours.length,
  };
};
