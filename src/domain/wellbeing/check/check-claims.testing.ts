import { axes } from './axes.ts';
import type { Answers } from './axis-finding.ts';
import type { Frequency } from './behaviour.ts';
import type { CheckAnswers } from './check-answers.ts';
import type { CheckResult } from './check-result.ts';
import type { PastCheck } from './trend.ts';

type CheckResultOf = (check: CheckAnswers, on: string, earlier?: readonly PastCheck[]) => CheckResult;

const behaviours = axes.flatMap((axis) => axis.behaviours);

/** Every behaviour of the kinds answered alike. */
export const all = (kinds: readonly string[], frequency: Frequency): Record<string, Frequency> =>
  Object.fromEntries(behaviours.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => [id, frequency]));

export const nothingHarmful = all(['harmful', 'stop'], 'never');
export const muchGood = all(['healthy'], 'weekly');

export const checkOf = (answers: Answers, rest: Partial<CheckAnswers> = {}): CheckAnswers => ({
  answers,
  power: { controls: [] },
  observations: [],
  ...rest,
});

const day = '2026-11-22';
const outcomeOf = (checkResultOf: CheckResultOf, answers: Answers, earlier: readonly PastCheck[] = []) =>
  checkResultOf(checkOf(answers), day, earlier).outcome;
const with_ = (answers: Answers) => ({ ...nothingHarmful, ...answers });
const past = (on: string, answers: Answers): PastCheck => ({ on, answers: with_(answers) });

/** Worked examples with the outcome one would expect, written so that they can be asked of any implementation. */
export const claims: readonly { readonly name: string; readonly holds: (of: CheckResultOf) => boolean }[] = [
  {
    name: 'a mentor who helps weekly and harms nobody is supportive',
    holds: (of) => outcomeOf(of, with_(muchGood)) === 'supportive',
  },
  {
    name: 'good signs about once a month are enough',
    holds: (of) => outcomeOf(of, with_(all(['healthy'], 'monthly'))) === 'supportive',
  },
  {
    name: 'good signs that came only once are not',
    holds: (of) => outcomeOf(of, with_(all(['healthy'], 'once'))) === 'quiet',
  },
  { name: 'nothing answered is nothing known', holds: (of) => outcomeOf(of, {}) === 'unknown' },
  {
    name: 'good signs alone, with every question about harm left out, are not called supportive',
    holds: (of) => outcomeOf(of, muchGood) === 'unknown',
  },
  {
    name: 'one threat overrides daily kindness on every side',
    holds: (of) => outcomeOf(of, with_({ ...all(['healthy'], 'daily'), 'respect.threat': 'once' })) === 'stop',
  },
  {
    name: 'every hard stop counts, each by itself, from the first time',
    holds: (of) =>
      behaviours
        .filter(({ kind }) => kind === 'stop')
        .every(({ id }) => outcomeOf(of, with_({ ...muchGood, [id]: 'once' })) === 'stop'),
  },
  {
    name: 'a hard stop counts where nothing else was answered',
    holds: (of) => outcomeOf(of, { 'exit.fear-of-leaving': 'once' }) === 'stop',
  },
  {
    name: 'the axis of a hard stop says so',
    holds: (of) =>
      of(checkOf(with_({ 'credit.after-objection': 'once' })), day).axes.find(({ axis }) => axis === 'credit')
        ?.level === 'stop',
  },
  {
    name: 'a hard stop that never happened does not count',
    holds: (of) => outcomeOf(of, with_({})) === 'quiet',
  },
  {
    name: 'two acts a week are a pattern',
    holds: (of) => outcomeOf(of, with_({ 'credit.unnamed': 'weekly', 'voice.turned-around': 'weekly' })) === 'pattern',
  },
  {
    name: 'one act a week is not yet one, and its axis is serious',
    holds: (of) => {
      const result = of(checkOf(with_({ 'credit.unnamed': 'weekly' })), day);
      return (
        result.outcome === 'concern' &&
        result.axes.find(({ axis }) => axis === 'credit')?.level === 'serious' &&
        !result.pattern.holds
      );
    },
  },
  {
    name: 'many acts a month are no pattern by their number',
    holds: (of) => outcomeOf(of, with_(all(['harmful'], 'monthly'))) === 'concern',
  },
  {
    name: 'what happened once on two sides is watched',
    holds: (of) => outcomeOf(of, with_({ 'credit.unnamed': 'once', 'voice.held-back': 'once' })) === 'watch',
  },
  {
    name: 'what happened once in two ways on the same side is a concern',
    holds: (of) => outcomeOf(of, with_({ 'credit.unnamed': 'once', 'credit.as-theirs': 'once' })) === 'concern',
  },
  {
    name: 'an act a month is a concern, and two on the same side are serious',
    holds: (of) => {
      const one = of(checkOf(with_({ 'credit.unnamed': 'monthly' })), day);
      const two = of(checkOf(with_({ 'credit.unnamed': 'monthly', 'credit.as-theirs': 'monthly' })), day);
      const level = (result: CheckResult) => result.axes.find(({ axis }) => axis === 'credit')?.level;
      return one.outcome === 'concern' && level(one) === 'concern' && level(two) === 'serious';
    },
  },
  {
    name: 'harm that grew at each of three checks is a pattern, although each of them is mild',
    holds: (of) =>
      outcomeOf(of, with_({ 'reliability.cancelled': 'monthly', 'reliability.silent': 'once' }), [
        past('2026-07-01', {}),
        past('2026-09-01', { 'reliability.cancelled': 'once' }),
      ]) === 'pattern',
  },
  {
    name: 'harm that grew, and then stayed, is none',
    holds: (of) =>
      outcomeOf(of, with_({ 'reliability.cancelled': 'once' }), [
        past('2026-07-01', {}),
        past('2026-09-01', { 'reliability.cancelled': 'once' }),
      ]) === 'watch',
  },
  {
    name: 'two checks do not make a trend over three',
    holds: (of) => outcomeOf(of, with_({ 'reliability.cancelled': 'once' }), [past('2026-09-01', {})]) === 'watch',
  },
  {
    name: 'the order in which earlier checks are given makes no difference',
    holds: (of) =>
      outcomeOf(of, with_({ 'reliability.cancelled': 'monthly' }), [
        past('2026-09-01', { 'reliability.cancelled': 'once' }),
        past('2026-07-01', {}),
      ]) === 'pattern',
  },
  {
    name: 'good that grew is no rising trend',
    holds: (of) => {
      const earlier = [past('2026-07-01', all(['healthy'], 'never')), past('2026-09-01', all(['healthy'], 'once'))];
      const result = of(checkOf(with_(muchGood)), day, earlier);
      return result.outcome === 'supportive' && result.trend.direction === 'same';
    },
  },
  {
    name: 'each axis shows its worst beside its mean, over what was answered',
    holds: (of) => {
      const credit = of(checkOf({ 'credit.unnamed': 'daily', 'credit.as-theirs': 'never' }), day).axes.find(
        ({ axis }) => axis === 'credit',
      );
      return credit?.harmMaximum === 4 && credit.harmMean === 2 && credit.healthMaximum === null;
    },
  },
  {
    name: 'behaviours carry the days on which they were seen, each once and in order',
    holds: (of) => {
      const seen = (on: string) => ({ behaviour: 'credit.unnamed', on, from: 'memory' as const });
      const observations = [seen('2026-10-05'), seen('2026-09-01'), seen('2026-10-05')];
      const result = of(checkOf(with_({ 'credit.unnamed': 'once' }), { observations }), day);
      return result.harm[0]?.days.join(' ') === '2026-09-01 2026-10-05';
    },
  },
  {
    name: 'who decides about pay and visa, stands far above, and cannot be replaced has much power over you',
    holds: (of) => {
      const power = {
        position: 'far-above' as const,
        controls: ['pay' as const, 'visa' as const],
        alternatives: 'none' as const,
      };
      const result = of(checkOf(with_({}), { power }), day);
      return result.power.level === 'large' && result.power.points === 7;
    },
  },
  {
    name: 'what gives you weight makes the gap smaller',
    holds: (of) => {
      const power = { position: 'above' as const, controls: ['pay' as const], leverage: 'much' as const };
      return of(checkOf(with_({}), { power }), day).power.points === 0;
    },
  },
  {
    name: 'a result is only as sure as what it rests on',
    holds: (of) => {
      const seen = Array.from({ length: 8 }, (_, place) => ({
        behaviour: 'credit.unnamed',
        on: `2026-10-0${place + 1}`,
        from: 'journal' as const,
      }));
      const answers = { ...with_({}), ...muchGood };
      const level = (rest: Partial<CheckAnswers>) => of(checkOf(answers, rest), day).confidence.level;
      return (
        level({}) === 'low' &&
        level({ observations: seen.slice(0, 2) }) === 'low' &&
        level({ observations: seen.slice(0, 3) }) === 'fair' &&
        level({ observations: seen }) === 'fair' &&
        level({ observations: seen, against: 'In spring it was otherwise.' }) === 'good'
      );
    },
  },
];
