import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphOfKnownTies } from '../capital/known-tie-graph.ts';
import { networkOf, someone, type TieDraft } from '../capital/ego-fixture.testing.ts';
import type { EgoNetwork } from '../ego/ego-network.ts';
import { answerPaths, choosePaths } from './answer-paths.ts';
import { type FoundPath, pathsThroughOthers } from './find-paths.ts';
import { peopleAt } from './find-targets.ts';
import { tellPath } from './path-words.ts';
import { likelihoodBetween, likelihoodOfAsking, type PathGround } from './step-likelihood.ts';

const groundOf = (network: EgoNetwork): PathGround => ({
  network,
  graph: graphOfKnownTies(network.knownTies, network.alters.length),
  isLeftOut: () => false,
});
const noEvidence = () => [];

describe('how likely a request passes on', () => {
  test('is the strength of one’s own tie, and never quite nothing', () => {
    expect(likelihoodOfAsking(72)).toBe(0.72);
    expect(likelihoodOfAsking(0)).toBe(0.02);
  });

  test('between others is what was seen, a faint tie where nothing was, as far as it is sure', () => {
    expect(likelihoodBetween(0.9, 60)).toBeCloseTo(0.54, 9);
    expect(likelihoodBetween(0.5, 0)).toBeCloseTo(0.1, 9);
    expect(likelihoodBetween(0.05, 0)).toBe(0.02);
  });
});

describe('the way to somebody one never met', () => {
  // Ada → Zoe directly: 0.4 · (0.5 · 0.2) = 0.04. Ben → Cleo → Zoe: 0.9 · (1 · 0.8) · (1 · 0.6) = 0.432.
  const people = [
    someone('Ada', 40),
    someone('Ben', 90),
    someone('Cleo', 5),
    someone('Zoe', 0, { title: 'Director', organisation: 'Globex' }),
  ];
  const ties: TieDraft[] = [
    { between: ['Ada', 'Zoe'], confidence: 0.5, source: 'employer' },
    { between: ['Ben', 'Cleo'], confidence: 1, strength: 80 },
    { between: ['Cleo', 'Zoe'], confidence: 1, strength: 60, source: 'conversation' },
  ];
  const ground = groundOf(networkOf(people, ties));

  test('leads over two people where that is likelier than over one', () => {
    const { best, alternatives } = choosePaths(ground, [3], 4);
    expect(best?.places).toEqual([1, 2, 3]);
    expect(best?.likelihood).toBeCloseTo(0.432, 9);
    expect(alternatives.map(({ places }) => places)).toEqual([
      [0, 3],
      [2, 3],
    ]);
  });

  test('is told with the strength and the evidence of each step, “at least” where only a part was seen', () => {
    const { best } = choosePaths(ground, [3], 4);
    const told = tellPath(ground, best!, (one, other) =>
      `${one} ${other}` === 'cleo zoe' ? ['On 6 messages together since March 2026.'] : [],
    );
    expect(told.sentence).toBe('Ask Ben (strength 90), who surely knows Cleo, who surely knows Zoe.');
    expect(
      told.steps.map(({ from, to, strength, atLeast }) => [from?.name ?? null, to.name, strength, atLeast]),
    ).toEqual([
      [null, 'Ben', 90, false],
      ['Ben', 'Cleo', 80, true],
      ['Cleo', 'Zoe', 60, true],
    ]);
    expect(told.steps[2]?.evidence).toBe(
      'They surely know each other (100 % sure): On 6 messages together since March 2026.',
    );
    expect(told.introducer?.name).toBe('Ben');
    expect(told.ask).toMatch(/^Dear Ben, I would like to get to know Zoe \(Director at Globex\)\./);
  });

  test('does not lead over people to whom the user does not want to turn', () => {
    const { best } = choosePaths({ ...ground, isLeftOut: (alter) => alter === 2 }, [3], 4);
    expect(best?.places).toEqual([0, 3]);
  });

  test('does not begin with somebody one never had to do with', () => {
    const strangers = groundOf(networkOf([someone('Ada', 0), someone('Zoe', 0)], [['Ada', 'Zoe']]));
    expect(choosePaths(strangers, [1], 4)).toEqual({ best: null, alternatives: [] });
  });

  test('is short for somebody one is in touch with, and no go-between is offered', () => {
    expect(choosePaths(ground, [1], 4)).toMatchObject({ best: { places: [1] }, alternatives: [] });
    const told = tellPath(ground, choosePaths(ground, [1], 4).best!, noEvidence);
    expect(told).toMatchObject({
      introducer: null,
      ask: null,
      sentence: 'You know Ben yourself (strength 90): just write.',
    });
  });

  test('is not there where nobody is known to know them', () => {
    const alone = groundOf(networkOf([someone('Zoe', 0)]));
    const target = { kind: 'person', id: 'zoe', name: 'Zoe', places: [0] } as const;
    const answer = answerPaths(alone, target, choosePaths(alone, [0], 4), noEvidence);
    expect(answer.best).toBeNull();
    expect(answer.sentence).toMatch(/^Nobody you have been in touch with is known to know Zoe\./);
  });

  test('of equally likely ones, takes a close introducer who was seen together with the next one', () => {
    const even = groundOf(
      networkOf(
        [someone('Far', 40), someone('Close', 50), someone('Zoe', 0)],
        [
          { between: ['Far', 'Zoe'], confidence: 1, strength: 50, source: 'conversation' },
          { between: ['Close', 'Zoe'], confidence: 1, strength: 40, source: 'conversation' },
        ],
      ),
    );
    expect(choosePaths(even, [2], 1).best?.places).toEqual([1, 2]);
  });
});

describe('the way into an organisation', () => {
  const network = networkOf(
    [
      someone('Ada', 80, { organisation: 'Initech' }),
      someone('Ben', 30, { organisation: 'Globex' }),
      someone('Zoe', 0, { organisation: 'GLOBEX' }),
    ],
    [{ between: ['Ada', 'Zoe'], confidence: 1, strength: 90 }],
  );

  test('finds its people however the name is written, or begun', () => {
    expect(peopleAt(network, 'globex')).toEqual([1, 2]);
    expect(peopleAt(network, 'Init')).toEqual([0]);
    expect(peopleAt(network, '')).toEqual([]);
  });

  test('takes the likeliest of all its people, and tells of the others', () => {
    const ground = groundOf(network);
    const places = peopleAt(network, 'Globex');
    const chosen = choosePaths(ground, places, 4);
    expect(chosen.best?.places).toEqual([0, 2]); // 0.8 · 0.9 = 0.72 against 0.3 with Ben himself
    expect(chosen.alternatives.map(({ places: way }) => way)).toEqual([[1]]);
    const answer = answerPaths(ground, { kind: 'organisation', id: null, name: 'Globex', places }, chosen, noEvidence);
    expect(answer.sentence).toBe(
      '2 of your people are at Globex; you have been in touch with 1. Ask Ada (strength 80), who surely knows Zoe.',
    );
    expect(answer.people.map(({ name }) => name)).toEqual(['Ben', 'Zoe']);
  });
});

/** Every way over one or two others, tried one by one. */
const byTrying = (network: EgoNetwork, target: number): number => {
  const { a, b, confidence, strength } = network.knownTies;
  const between = (one: number, other: number): number => {
    for (let tie = 0; tie < a.length; tie += 1)
      if ((a[tie] === one && b[tie] === other) || (a[tie] === other && b[tie] === one))
        return likelihoodBetween(confidence[tie]!, strength[tie]!);
    return 0;
  };
  let best = 0;
  for (const [first, { strength: own }] of network.alters.entries()) {
    // A stranger is not asked.
    if (first === target || own === 0) continue;
    best = Math.max(best, likelihoodOfAsking(own) * between(first, target));
    for (const second of network.alters.keys())
      if (second !== first && second !== target)
        best = Math.max(best, likelihoodOfAsking(own) * between(first, second) * between(second, target));
  }
  return best;
};

test('the best path is the best of all that there are, over two people at most', () => {
  const part = fc.integer({ min: 0, max: 20 }).map((step) => step / 20);
  const world = fc.tuple(
    fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 8, maxLength: 8 }),
    fc.uniqueArray(fc.tuple(fc.nat(7), fc.nat(7), part, part), {
      selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
      maxLength: 20,
      size: 'max',
    }),
  );
  fc.assert(
    fc.property(world, ([strengths, ties]) => {
      const network = networkOf(
        strengths.map((strength, place) => someone(`P${place}`, strength)),
        ties.flatMap(([a, b, confidence, strength]): TieDraft[] =>
          a === b ? [] : [{ between: [`P${a}`, `P${b}`], confidence, strength: 100 * strength }],
        ),
      );
      const [first] = pathsThroughOthers(groundOf(network), 0, 20) as (FoundPath | undefined)[];
      expect(first?.likelihood ?? 0).toBeCloseTo(byTrying(network, 0), 9);
    }),
  );
});
