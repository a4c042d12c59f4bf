import { axes } from './axes.ts';
import { type AxisFinding, axisFindingOf, isAtLeast, type Reported } from './axis-finding.ts';
import { weightOf } from './behaviour.ts';
import type { CheckAnswers, Observation } from './check-answers.ts';
import { type Confidence, confidenceOf } from './confidence.ts';
import { type PowerGap, powerGapOf } from './power-gap.ts';
import { type PastCheck, type Trend, trendOf } from './trend.ts';

/**
 * What a check comes to, from too little said to something that overrides all else. `supportive` and `quiet` are both
 * free of reported harm; `supportive` has good signs on many sides as well.
 */
export const outcomesOfCheck = ['unknown', 'quiet', 'supportive', 'watch', 'concern', 'pattern', 'stop'] as const;
export type CheckOutcome = (typeof outcomesOfCheck)[number];

export interface Pattern {
  readonly holds: boolean;
  /** Acts that happened every week or more often. */
  readonly weekly: number;
  readonly hasStop: boolean;
  readonly isRising: boolean;
}

/** A behaviour that happened, how often, and the days on which it was seen. */
export interface LabelledBehaviour extends Reported {
  readonly days: readonly string[];
  readonly observations: readonly Observation[];
}

export interface CheckResult {
  readonly outcome: CheckOutcome;
  readonly axes: readonly AxisFinding[];
  readonly stops: readonly LabelledBehaviour[];
  readonly harm: readonly LabelledBehaviour[];
  readonly strengths: readonly LabelledBehaviour[];
  /** On so many of the ten axes something good happened about monthly or more often. */
  readonly healthyAxes: number;
  readonly pattern: Pattern;
  readonly power: PowerGap;
  readonly trend: Trend;
  readonly confidence: Confidence;
}

const MONTHLY = weightOf('monthly');
const WEEKLY = weightOf('weekly');
const WEEKLY_ACTS_OF_A_PATTERN = 2;
/** Good signs at least monthly, on so many axes, make a relationship supportive. */
export const SUPPORTIVE_AXES = 5;
const FEWEST_ANSWERED_AXES = 5;

const labelled = (reported: readonly Reported[], observations: readonly Observation[]): LabelledBehaviour[] =>
  reported.map((each) => {
    const seen = observations.filter(({ behaviour }) => behaviour === each.behaviour.id);
    const days = [...new Set(seen.flatMap(({ on }) => on ?? []))].toSorted();
    return { ...each, days, observations: seen };
  });

const outcomeOf = (findings: readonly AxisFinding[], pattern: Pattern, healthyAxes: number): CheckOutcome => {
  if (pattern.hasStop) return 'stop';
  if (pattern.holds) return 'pattern';
  if (findings.some(({ level }) => isAtLeast(level, 'concern'))) return 'concern';
  if (findings.some(({ level }) => level === 'watch')) return 'watch';
  if (findings.filter(({ level }) => level !== 'unknown').length < FEWEST_ANSWERED_AXES) return 'unknown';
  return healthyAxes >= SUPPORTIVE_AXES ? 'supportive' : 'quiet';
};

/**
 * What was said, put in order. The worst decides and nothing is averaged away: one `stop` overrides every sum. It knows
 * behaviours, frequencies and days, and nobody's name.
 */
export const checkResultOf = (check: CheckAnswers, on: string, earlier: readonly PastCheck[] = []): CheckResult => {
  const findings = axes.map((axis) => axisFindingOf(axis, check.answers));
  const reported = findings.flatMap(({ harm }) => harm);
  const stops = reported.filter(({ behaviour }) => behaviour.kind === 'stop');
  const trend = trendOf({ on, answers: check.answers }, earlier);
  const weekly = reported.filter(({ frequency }) => weightOf(frequency) >= WEEKLY).length;
  const hasStop = stops.length > 0;
  const isRising = trend.isRisingOverThree;
  const pattern = { holds: weekly >= WEEKLY_ACTS_OF_A_PATTERN || hasStop || isRising, weekly, hasStop, isRising };
  const healthyAxes = findings.filter(({ healthMaximum }) => (healthMaximum ?? 0) >= MONTHLY).length;
  return {
    outcome: outcomeOf(findings, pattern, healthyAxes),
    axes: findings,
    stops: labelled(stops, check.observations),
    harm: labelled(
      reported.filter(({ behaviour }) => behaviour.kind === 'harmful'),
      check.observations,
    ),
    strengths: labelled(
      findings.flatMap(({ health }) => health),
      check.observations,
    ),
    healthyAxes,
    pattern,
    power: powerGapOf(check.power),
    trend,
    confidence: confidenceOf(
      check,
      axes.reduce((sum, axis) => sum + axis.behaviours.length, 0),
    ),
  };
};
