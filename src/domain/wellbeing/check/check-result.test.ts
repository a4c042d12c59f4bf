import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axes, behaviourOf } from './axes.ts';
import { type Answers, concernLevels } from './axis-finding.ts';
import { axisIds, frequencies, weightOf } from './behaviour.ts';
import { checkAnswers } from './check-answers.ts';
import { checkOf, claims, muchGood, nothingHarmful } from './check-claims.testing.ts';
import { type CheckOutcome, checkResultOf, outcomesOfCheck } from './check-result.ts';
import { cannotKnow, confidenceWords, outcomeWordsOf, questionsAgainst } from './check-words.ts';
import { nextStepsOf } from './next-steps.ts';
import { powerGapOf } from './power-gap.ts';
import type { PastCheck } from './trend.ts';

const day = '2026-11-22';
const behaviours = axes.flatMap((axis) => axis.behaviours);
const harmful = behaviours.filter(({ kind }) => kind !== 'healthy').map(({ id }) => id);
const healthy = behaviours.filter(({ kind }) => kind === 'healthy').map(({ id }) => id);

const someAnswers: fc.Arbitrary<Answers> = fc.dictionary(
  fc.constantFrom(...behaviours.map(({ id }) => id)),
  fc.constantFrom(...frequencies),
);
const mildAnswers: fc.Arbitrary<Answers> = fc.dictionary(
  fc.constantFrom(...behaviours.filter(({ kind }) => kind !== 'stop').map(({ id }) => id)),
  fc.constantFrom('never', 'never', 'once', 'monthly'),
);
const earlierChecks: fc.Arbitrary<PastCheck[]> = fc.uniqueArray(
  fc.record({
    on: fc.constantFrom('2026-05-01', '2026-06-01', '2026-07-01', '2026-08-01', '2026-09-01'),
    answers: fc.oneof(mildAnswers, someAnswers),
  }),
  { selector: ({ on }) => on, maxLength: 4 },
);

/** How much there is to worry about, all that is free of reported harm being alike. */
const gravity = (outcome: CheckOutcome): number =>
  Math.max(outcomesOfCheck.indexOf('supportive'), outcomesOfCheck.indexOf(outcome));

describe('a check comes to what one would expect:', () => {
  test.for(claims)('$name', ({ holds }) => expect(holds(checkResultOf)).toBe(true));
});

describe('whatever was answered,', () => {
  test('more harm never lowers the concern, of an axis or of the whole', () => {
    fc.assert(
      fc.property(
        fc.oneof(someAnswers, mildAnswers),
        earlierChecks,
        fc.constantFrom(...harmful),
        fc.constantFrom(...frequencies),
        (answers, earlier, id, more) => {
          fc.pre(weightOf(more) > weightOf(answers[id] ?? 'never'));
          const before = checkResultOf(checkOf(answers), day, earlier);
          const after = checkResultOf(checkOf({ ...answers, [id]: more }), day, earlier);
          expect(gravity(after.outcome)).toBeGreaterThanOrEqual(gravity(before.outcome));
          for (const [place, { level }] of before.axes.entries())
            expect(concernLevels.indexOf(after.axes[place]?.level ?? 'unknown')).toBeGreaterThanOrEqual(
              concernLevels.indexOf(level),
            );
          expect(Number(after.pattern.holds)).toBeGreaterThanOrEqual(Number(before.pattern.holds));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('a hard stop overrides everything', () => {
    const stops = behaviours.filter(({ kind }) => kind === 'stop').map(({ id }) => id);
    expect(stops.length).toBeGreaterThanOrEqual(10);
    fc.assert(
      fc.property(someAnswers, earlierChecks, fc.constantFrom(...stops), (answers, earlier, id) => {
        const result = checkResultOf(checkOf({ ...answers, [id]: 'once' }), day, earlier);
        expect(result.outcome).toBe('stop');
        expect(result.stops.map(({ behaviour }) => behaviour.id)).toContain(id);
      }),
    );
  });

  test('kindness never makes harm smaller', () => {
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...healthy), fc.constantFrom(...frequencies), (answers, id, often) => {
        const before = checkResultOf(checkOf(answers), day);
        const after = checkResultOf(checkOf({ ...answers, [id]: often }), day);
        expect(gravity(after.outcome)).toBe(gravity(before.outcome));
        expect(after.axes.map(({ level }) => level)).toEqual(before.axes.map(({ level }) => level));
      }),
    );
  });

  test('the order of the answers and of the occasions makes no difference', () => {
    fc.assert(
      fc.property(someAnswers, fc.infiniteStream(fc.nat()), (answers, keys) => {
        const shuffled = Object.entries(answers)
          .map((entry) => [keys.next().value ?? 0, entry] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, entry]) => entry);
        expect(checkResultOf(checkOf(Object.fromEntries(shuffled)), day)).toEqual(checkResultOf(checkOf(answers), day));
      }),
    );
  });

  test('exchanging two acts of the same axis and kind changes no level: no act weighs more by its name', () => {
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...axes), (answers, axis) => {
        const [one, two] = axis.behaviours.filter(({ kind }) => kind === 'harmful').map(({ id }) => id);
        if (!one || !two) return;
        const { [one]: first, [two]: second, ...rest } = answers;
        const exchanged = { ...rest, ...(second ? { [one]: second } : {}), ...(first ? { [two]: first } : {}) };
        const levels = (given: Answers) => checkResultOf(checkOf(given), day).axes.map(({ level }) => level);
        expect(levels(exchanged)).toEqual(levels(answers));
      }),
    );
  });

  test('the mean lies between nothing and the worst', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        for (const { harmMean, harmMaximum } of checkResultOf(checkOf(answers), day).axes) {
          expect(harmMean === null).toBe(harmMaximum === null);
          if (harmMean !== null) expect(harmMean).toBeLessThanOrEqual(harmMaximum ?? 0);
        }
      }),
    );
  });

  test('support and other possibilities come first, and there is always something to do next', () => {
    for (const outcome of outcomesOfCheck)
      for (const level of ['unknown', 'small', 'some', 'large'] as const) {
        const power = { ...powerGapOf({ controls: [] }), level };
        const steps = nextStepsOf({ outcome, power });
        expect(steps[0]?.place, outcome).toBe('support');
        expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
        if (['concern', 'pattern', 'stop'].includes(outcome))
          expect(steps.slice(0, 2).map(({ id }) => id)).toEqual(['support', 'alternatives']);
        const meetsThemAlone = steps.some(({ id }) => id === 'talk');
        expect(meetsThemAlone && (outcome === 'stop' || level === 'large') && outcome !== 'watch').toBe(false);
      }
  });
});

describe('what the check asks', () => {
  test('ten axes, each with signs of both kinds, and every behaviour once', () => {
    expect(axes.map(({ id }) => id)).toEqual([...axisIds]);
    for (const { behaviours: those } of axes)
      for (const kind of ['healthy', 'harmful']) expect(those.filter((each) => each.kind === kind).length).toBe(2);
    expect(new Set(behaviours.map(({ id }) => id)).size).toBe(behaviours.length);
    expect(new Set(behaviours.map(({ text }) => text)).size).toBe(behaviours.length);
    expect(behaviourOf('respect.threat')?.kind).toBe('stop');
  });

  test('is about what was done: no behaviour, result or step says what somebody is', () => {
    const labels = /narciss|toxic|abuser|bull(y|ies)|psycho|predator|victim|perpetrator|exploiter|manipulator/i;
    const words = [
      ...behaviours.map(({ text }) => text),
      ...outcomesOfCheck.flatMap((outcome) => Object.values(outcomeWordsOf({ outcome, healthyAxes: 0 }))),
      ...outcomesOfCheck.flatMap((outcome) => questionsAgainst(outcome)),
      ...outcomesOfCheck.flatMap((outcome) =>
        nextStepsOf({ outcome, power: powerGapOf({ controls: [] }) }).flatMap(({ title, why }) => [title, why]),
      ),
      ...cannotKnow,
    ];
    expect(words.filter((each) => labels.test(each))).toEqual([]);
    expect(words.filter((each) => each.includes('!'))).toEqual([]);
  });

  test('good mentoring with one slip is called mostly good, and the same slip alone is not', () => {
    const slip = { 'reliability.cancelled': 'once' } as const;
    const good = checkResultOf(checkOf({ ...nothingHarmful, ...muchGood, ...slip }), day);
    expect(outcomeWordsOf(good).title).toBe('Mostly good, with a slip or two');
    expect(outcomeWordsOf(checkResultOf(checkOf({ ...nothingHarmful, ...slip }), day)).title).toBe(
      'One or two things happened once',
    );
    expect(confidenceWords(good)).toMatch(/^\d+ of \d+ questions answered, 0 occasions/);
  });

  test('refuses a behaviour it does not know and a frequency that is none', () => {
    expect(checkAnswers.safeParse({ answers: { 'credit.unnamed': 'weekly' } }).success).toBe(true);
    expect(checkAnswers.safeParse({ answers: { 'credit.nonsense': 'weekly' } }).success).toBe(false);
    expect(checkAnswers.safeParse({ answers: { 'credit.unnamed': 'often' } }).success).toBe(false);
    expect(
      checkAnswers.safeParse({ answers: {}, observations: [{ behaviour: 'credit.unnamed', on: '2026-02-30' }] })
        .success,
    ).toBe(false);
  });
});
