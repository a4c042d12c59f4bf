import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../kernel/day-number.ts';
import { defaultCapitalSettings } from '../capital/capital-weights.ts';
import { EgoCapital } from '../capital/ego-capital.ts';
import { networkOf, someone, standingAt } from '../capital/ego-fixture.testing.ts';
import { termsOf, valuesOf } from '../capital/capital-amounts.ts';
import { advise, type AdviceOptions } from './advise.ts';
import { isTooSoon } from './candidate.ts';
import { afterOneMoreDay } from './contact-more.ts';
import { supposing } from './supposition.ts';

const today = dayNumber('2026-11-22');
const daysAgo = (days: number) => today - days;
const settings = defaultCapitalSettings;
const usual: AdviceOptions = { weights: settings.weights, purpose: {}, limit: 20, isLeftOut: () => false };
type World = Parameters<typeof networkOf>;
const adviceFor = (world: World, options: Partial<AdviceOptions> = {}) =>
  advise(new EgoCapital(networkOf(...world), settings), { ...usual, ...options });

// Ines (close) knows Ada, whom the user never met; Óscar was close once, leads a firm, and has been silent for four years.
const ines = someone('Ines', 70, {
  any: 5,
  out: 5,
  in: 5,
  lastDay: daysAgo(20),
  rhythmDays: 21,
  organisation: 'Globex',
});
const oscar = someone('Óscar', 0.5, {
  any: 0.01,
  out: 0.01,
  in: 0.01,
  peak: 72,
  lastDay: daysAgo(1500),
  rhythmDays: 30,
  title: 'Vice president',
  ...standingAt(0.85),
});
const ada = someone('Ada', 0, { lastDay: null, organisation: 'Initech', ...standingAt(0.5) });
const stranger = someone('Stranger', 0, { lastDay: null });
const world: World = [
  [ines, oscar, ada, stranger],
  [{ between: ['Ines', 'Ada'], confidence: 0.9, source: 'conversation' }],
  standingAt(0.4),
];
const byName = (name: string, options: Partial<AdviceOptions> = {}) =>
  adviceFor(world, options).items.find(({ person }) => person.name === name);

describe('one more day with contact', () => {
  test('adds one to every count: from T = 1 to T = 2, strength 21 to 38', () => {
    const once = { strength: 21.3, isStated: false, peak: 30, any: 1, out: 1, in: 1 };
    expect(afterOneMoreDay(once)).toMatchObject({ any: 2, out: 2, in: 2 });
    expect(afterOneMoreDay(once).strength).toBeCloseTo(100 * (1 - 2 ** (-2 / 2.89)), 6); // 38.1
  });

  test('leaves a strength that the user stated as it is', () => {
    expect(afterOneMoreDay({ strength: 15, isStated: true, peak: 15, any: 0, out: 0, in: 0 }).strength).toBe(15);
  });
});

describe('advice', () => {
  test('says to revive somebody higher up who was close once, and why', () => {
    const advice = byName('Óscar');
    expect(advice).toMatchObject({ kind: 'revive', reason: 'dormant', effort: 2, action: 'a call' });
    expect(advice?.gain.linking).toBeGreaterThan(1);
    expect(advice?.sentence).toMatch(/^Reviving Óscar \(Vice president, silent for 4 years\): \+[\d.]+ linking/);
    expect(advice?.grounds).toContain('You were close once: strength 72 at its height.');
    expect(advice?.grounds).toContain('They stand higher up than you.');
  });

  test('says whom to meet, by whose introduction, and how new a contact it would be', () => {
    const advice = byName('Ada');
    expect(advice).toMatchObject({ kind: 'meet', reason: 'new-person', effort: 4, action: 'an introduction by Ines' });
    expect(advice?.introducer?.evidence).toBe('Ines surely knows Ada: seen in the same conversation.');
    // n ≈ 1 living contact, no ties, Ada known to 0.9 of it: dE = 1 − 2·0.9/2 = 0.1, as far as she comes alive.
    expect(advice?.independence).toBeCloseTo(0.1, 1);
    expect(advice?.sentence).toMatch(
      /^Adding Ada counts as 0\.\d+ of a new independent contact: they already know about 1 of your 1 living contact\./,
    );
  });

  test('has nobody meet a person whom no contact is known to know', () => {
    expect(byName('Stranger')).toBeUndefined();
  });

  test('gains are what a full recomputation finds', () => {
    const network = networkOf(...world);
    const values = (each: typeof network) =>
      valuesOf(termsOf(new EgoCapital(each, settings).amounts), settings.weights);
    const before = values(network);
    for (const item of adviceFor(world).items) {
      const alter = network.alters.findIndex(({ personId }) => personId === item.person.id);
      const after = values(supposing(network, [{ type: 'contact', alter }]));
      expect(item.gain.bonding).toBeCloseTo(after.bonding - before.bonding, 9);
      expect(item.gain.bridging).toBeCloseTo(after.bridging - before.bridging, 9);
      expect(item.gain.linking).toBeCloseTo(after.linking - before.linking, 9);
    }
  });

  test('is ordered by gain for the effort, those higher up a little favoured where a tie is revived', () => {
    const { items } = adviceFor(world);
    expect(items.map(({ worth }) => worth)).toEqual(items.map(({ worth }) => worth).toSorted((a, b) => b - a));
    expect(byName('Óscar')?.worth).toBeCloseTo(((byName('Óscar')?.gain.total ?? 0) / 2) * 1.25, 9);
  });

  test('goes by one kind of capital alone where asked', () => {
    expect(byName('Óscar', { purpose: { kind: 'linking' } })?.worth).toBeCloseTo(
      ((byName('Óscar')?.gain.linking ?? 0) / 2) * 1.25,
      9,
    );
  });

  test('leaves out whom the user does not want to see, and says how many', () => {
    const advice = adviceFor(world, { isLeftOut: (id) => id === 'óscar' });
    expect(advice.items.map(({ person }) => person.name)).not.toContain('Óscar');
    expect(advice.leftOut.byYou).toBe(1);
    expect(advice.stability.sentence).not.toContain('Óscar');
  });

  test('never says to be in touch more often than half the usual gap', () => {
    expect(isTooSoon(10, 21)).toBe(true);
    expect(isTooSoon(11, 21)).toBe(false);
    expect(isTooSoon(13, null)).toBe(true);
    expect(isTooSoon(null, null)).toBe(false);
    const lately = { ...ines, lastDay: daysAgo(10) };
    const advice = adviceFor([[lately, oscar, ada], [], standingAt(0.4)]);
    expect(advice.items.map(({ person }) => person.name)).not.toContain('Ines');
    expect(advice.leftOut.tooSoon).toBe(1);
  });

  test('names a close tie that is overdue against its own rhythm', () => {
    const overdue = someone('Jonas', 30, {
      peak: 60,
      any: 1.5,
      out: 1.5,
      in: 1.5,
      lastDay: daysAgo(77),
      rhythmDays: 35,
    });
    const advice = adviceFor([[overdue, ines], [], standingAt(0.4)]).items.find(
      ({ person }) => person.name === 'Jonas',
    );
    expect(advice?.reason).toBe('overdue');
    expect(advice?.grounds[0]).toBe('Your rhythm is about every 5 weeks; it has been 3 months.');
  });

  test('tells of a bridge going cold and when it is out of reach', () => {
    // From strength 18 to 10 the count of days falls from 0.827 to 0.439: 60 · log2(1.883) = 55 days.
    const fading = someone('Mara', 18, { peak: 40, any: 0.8, out: 0.8, in: 0.8, lastDay: daysAgo(60), rhythmDays: 30 });
    const closeBy = someone('Lea', 18, { peak: 40, any: 0.8, out: 0.8, in: 0.8, lastDay: daysAgo(60) });
    const { coldBridges } = adviceFor([[fading, closeBy, ines], [['Lea', 'Ines']]]);
    expect(coldBridges.map(({ person }) => person.name)).toEqual(['Mara']);
    expect(coldBridges[0]?.daysLeft).toBe(55);
    expect(coldBridges[0]?.sentence).toMatch(
      /^A bridge going cold: Mara, 9 weeks silent, strength 18; in 8 weeks without a word, out of reach\./,
    );
  });

  test('puts moderately weak ties forward for somebody who looks for a job, and penalises nobody', () => {
    const names = ['A', 'B', 'C', 'D'];
    const weak = someone('Weak', 15, { any: 0.7, out: 0.7, in: 0.7, lastDay: daysAgo(90) });
    const others = names.map((name) => someone(name, 40, { any: 2, out: 2, in: 2, lastDay: daysAgo(90) }));
    const small: World = [[weak, ...others], names.map((name) => ['Weak', name] as const)];
    const worth = (options: Partial<AdviceOptions>, name: string) =>
      adviceFor(small, options).items.find(({ person }) => person.name === name)?.worth ?? 0;
    const forJob = { purpose: { goal: 'new-job' } } as const;
    expect(worth(forJob, 'Weak')).toBeCloseTo(1.5 * worth({}, 'Weak'), 9);
    expect(worth(forJob, 'A')).toBeCloseTo(worth({}, 'A'), 9);
  });

  test('says whether another weighing would put somebody else first', () => {
    const { stability } = adviceFor(world);
    expect(stability.holds).toBe(stability.otherwise.length === 0);
    expect(stability.sentence).toContain(adviceFor(world).items[0]?.person.name ?? '');
    // Two who gain almost the same, one in reach, one in ties upward: a tenth decides.
    const even: World = [
      [
        someone('Chief', 12, { any: 0.6, out: 0.5, in: 0.5, lastDay: daysAgo(200), ...standingAt(0.9, '1120') }),
        someone('Friend', 45, { any: 2.5, out: 2.5, in: 2.5, lastDay: daysAgo(200) }),
        someone('Other', 80, { any: 7, out: 7, in: 7, lastDay: daysAgo(1) }),
      ],
      [['Friend', 'Other']],
      standingAt(0.4),
    ];
    const { stability: shaky, items } = adviceFor(even);
    expect(shaky.otherwise.every(({ person }) => person.name !== items[0]?.person.name)).toBe(true);
  });

  test('teaches where nobody is in touch yet', () => {
    const empty = adviceFor([[stranger]]);
    expect(empty.items).toEqual([]);
    expect(empty.stability.sentence).toMatch(/Import your messages or calendar/);
  });
});
