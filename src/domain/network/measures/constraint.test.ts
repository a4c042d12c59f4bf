import { describe, expect, it } from 'vitest';
import { drawGraph, rounded, valuesOf } from '../oracle/drawn-graph.ts';
import { tiesOf } from '../graph-views.ts';
import { constraint, localConstraint } from './constraint.ts';

const borgatti = 'A-B A-F A-G A-E E-G F-G B-G B-D D-G G-C';
const kite = 'A-B A-C A-D A-F B-D B-E B-G C-D C-F D-E D-F D-G E-G F-G F-H G-H H-I I-J';

describe('constraint', () => {
  it('is 1 for two people who have only each other', () => {
    expect(valuesOf(constraint, 'A-B')).toEqual({ A: 1, B: 1 });
  });

  it('is undefined for someone without ties', () => {
    expect(valuesOf(constraint, 'A-B C')).toEqual({ A: 1, B: 1, C: null });
  });

  it.each([
    ['a path of four', 'A-B B-C C-D', { A: 1, B: 0.5, C: 0.5, D: 1 }],
    ['three who know each other', 'A-B B-C C-A', { A: 1.125, B: 1.125, C: 1.125 }],
    ['the centre of three strangers', 'A-B A-C A-D', { A: 0.333333, B: 1, C: 1, D: 1 }],
    ['four who know each other', 'A-B A-C A-D B-C B-D C-D', { A: 0.925926, B: 0.925926, C: 0.925926, D: 0.925926 }],
    [
      'two circles of four and the one who joins them',
      'A-B A-C A-D B-C B-D C-D D-X X-E E-F E-G E-H F-G F-H G-H',
      expect.objectContaining({ A: 0.865741, D: 0.583333, X: 0.5 }) as object,
    ],
    ['a mutual tie and one that is not answered', 'A>B B>A B>C', { A: 1, B: 0.555556, C: 1 }],
    ['three with weighted ties', 'A-B=1 B-C=2 A-C=3', { A: 1.142778, B: 1.378056, C: 0.840278 }],
  ])('has the published values for %s', (_, drawing, expected) => {
    expect(rounded(valuesOf(constraint, drawing))).toEqual(expected);
  });

  it('has the values of Borgatti’s example, plain and weighted', () => {
    expect(rounded(valuesOf(constraint, borgatti), 3)).toMatchObject({ G: 0.4, A: 0.595, C: 1 });
    const weighted = 'A-B=2 A-F=3 A-G=5 A-E=2 E-G=8 F-G=3 B-G=4 B-D=1 D-G=3 G-C=10';
    expect(rounded(valuesOf(constraint, weighted), 3)).toMatchObject({ G: 0.299, A: 0.795, C: 1 });
  });

  it('has the values of Krackhardt’s kite', () => {
    expect(rounded(valuesOf(constraint, kite))).toMatchObject({ A: 0.541198, D: 0.47017, H: 0.431111, J: 1 });
  });

  it('counts arcs in both directions together', () => {
    expect(rounded(valuesOf(constraint, 'A>B A>C B>A C>B'), 3)).toEqual({ A: 1.003, B: 1.003, C: 1.389 });
    expect(rounded(valuesOf(constraint, 'A>B=2 A>C=2 B>A=1 C>B=1'), 3)).toEqual({ A: 0.84, B: 1.143, C: 1.378 });
  });

  it('is known for someone to whom others turn and who turns to nobody', () => {
    expect(valuesOf(constraint, 'A>B B>C')).toEqual({ A: 1, B: 0.5, C: 1 });
  });

  it('takes no notice of loops, and drops ties of weight zero', () => {
    expect(valuesOf(constraint, 'A-B B-C C-A A-A')).toEqual({ A: 1.125, B: 1.125, C: 1.125 });
    expect(valuesOf(constraint, 'A-B=1 B-C=1 A-C=0')).toEqual({ A: 1, B: 0.5, C: 1 });
  });
});

describe('the constraint that each contact adds', () => {
  it.each([borgatti, kite, 'A>B=2 A>C=2 B>A=1 C>B=1', 'A-B=1 B-C=2 A-C=3'])('sums to the whole in %s', (drawing) => {
    const { graph, ids } = drawGraph(drawing);
    for (const [node, id] of ids.entries()) {
      const sum = localConstraint(tiesOf(graph), node).reduce((total, part) => total + part, 0);
      expect(sum).toBeCloseTo(valuesOf(constraint, drawing)[id] ?? NaN, 12);
    }
  });
});
