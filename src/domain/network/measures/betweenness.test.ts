import { describe, expect, it } from 'vitest';
import { drawGraph, valuesOf } from '../oracle/drawn-graph.ts';
import { addPart, betweenness, betweennessOf, betweennessPart, emptyPart } from './betweenness.ts';
import { betweennessSampled, betweennessStandardError, sampleBetweenness } from './sampled-betweenness.ts';

const twoCircles = 'A-B B-C C-A C-D D-E E-F F-D';

describe('betweenness', () => {
  it('counts each pair once over ties, each direction over arcs', () => {
    expect(valuesOf(betweenness, 'A-B B-C D')).toEqual({ A: 0, B: 1, C: 0, D: 0 });
    expect(valuesOf(betweenness, 'A>B B>A B>C C>B')).toEqual({ A: 0, B: 2, C: 0 });
  });

  it('is shared where there are several shortest ways', () => {
    expect(valuesOf(betweenness, 'A-B B-C C-D D-A')).toEqual({ A: 0.5, B: 0.5, C: 0.5, D: 0.5 });
  });

  it('takes ways of the same length for the same though their sums differ in the last digit', () => {
    // 1/10 + 2/10 is not 3/10 in floating point.
    const ways = 'S-A=10 A-T=5 S-B=5 B-T=10 S-C=6.666666666666667 C-T=6.666666666666667';
    const { A, B, C } = valuesOf(betweenness, ways);
    expect([A, B, C]).toEqual([1 / 3, 1 / 3, 1 / 3].map((share) => expect.closeTo(share, 12) as number));
  });

  it('comes out the same in ranges, as worker threads share it out', () => {
    const { graph } = drawGraph(twoCircles);
    const sum = emptyPart(graph.nodeCount);
    addPart(sum, betweennessPart(graph, 0, 2));
    addPart(sum, betweennessPart(graph, 2, 6));
    expect(sum).toEqual(betweennessPart(graph, 0, 6));
    expect([...betweennessOf(graph, sum)]).toEqual([0, 0, 6, 6, 0, 0]);
  });

  it('ends when the step says so', () => {
    const stop = (done: number): void => {
      if (done === 2) throw new Error('Cancelled.');
    };
    expect(() => betweennessPart(drawGraph(twoCircles).graph, 0, 6, stop)).toThrow('Cancelled.');
  });
});

describe('sampled betweenness', () => {
  it('is exact, with error 0, where everyone is drawn', () => {
    expect(valuesOf(betweennessSampled, twoCircles)).toEqual(valuesOf(betweenness, twoCircles));
    expect(valuesOf(betweennessStandardError, twoCircles)).toEqual({ A: 0, B: 0, C: 0, D: 0, E: 0, F: 0 });
  });

  it('lies within two of its standard errors of the exact value some nine times in ten', () => {
    const ring = Array.from({ length: 60 }, (_, i) => `N${i}-N${(i + 1) % 60} N${i}-N${(i * 7) % 60}`).join(' ');
    const { graph } = drawGraph(ring);
    const exact = betweennessOf(graph, betweennessPart(graph, 0, 60));
    let within = 0;
    for (let seed = 0; seed < 50; seed += 1) {
      const { estimates, standardErrors } = sampleBetweenness(graph, 25, seed);
      for (const [node, value] of exact.entries()) {
        if (Math.abs((estimates[node] ?? NaN) - value) <= 2 * (standardErrors[node] ?? NaN) + 1e-9) within += 1;
      }
    }
    expect(within / (50 * 60)).toBeGreaterThan(0.85);
    expect(within / (50 * 60)).toBeLessThan(0.99);
  });
});
