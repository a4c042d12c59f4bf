import { describe, expect, it } from 'vitest';
import { drawGraph, groupsOf, rounded, valuesOf } from '../oracle/drawn-graph.ts';
import { brokerageRoles } from './brokerage.ts';
import { eiExpected, eiExpectedOverall, eiIndex, eiIndexOverall } from './ei-index.ts';
import { blau, effectiveGroups, giniSimpson, iqv } from './heterogeneity.ts';
import { MeasureContext } from './measure-context.ts';

const office = drawGraph('A-B A-C A-D A-E B-C F');
const groups = groupsOf(office, { A: 'red', B: 'red', C: 'blue', D: 'blue', E: 'green' });

describe('homophily', () => {
  it('is −1 with ties to one’s own only, 1 with none, undefined without ties or group', () => {
    expect(valuesOf(eiIndex, office, { groups })).toEqual({ A: 0.5, B: 0, C: 1, D: 1, E: 1, F: null });
  });

  it('is to be read beside what chance gives a group of that size', () => {
    expect(valuesOf(eiExpected, office, { groups })).toEqual({ A: 0.5, B: 0.5, C: 0.5, D: 0.5, E: 1, F: null });
    const context = new MeasureContext(office.graph, { groups });
    expect(eiIndexOverall.compute(context)).toBeCloseTo(3 / 5, 12);
    expect(eiExpectedOverall.compute(context)).toBeCloseTo(1 - (2 * 4) / 20, 12);
  });
});

describe('variety of contacts', () => {
  it('is counted over contacts of a known group', () => {
    // A's contacts: one red, two blue, one green.
    expect(valuesOf(blau, office, { groups })['A']).toBeCloseTo(1 - 6 / 16, 12);
    expect(valuesOf(iqv, office, { groups })['A']).toBeCloseTo((1 - 6 / 16) / (2 / 3), 12);
    expect(valuesOf(giniSimpson, office, { groups })['A']).toBeCloseTo(1 - 2 / 12, 12);
    expect(rounded(valuesOf(effectiveGroups, office, { groups }))).toEqual({
      A: 2.666667,
      B: 2,
      C: 1,
      D: 1,
      E: 1,
      F: null,
    });
  });
});

describe('roles of brokers', () => {
  const roleOf = (drawing: string, labels: Record<string, string>): string[] =>
    brokerageRoles.flatMap((role) => {
      const drawn = drawGraph(drawing);
      return valuesOf(role, drawn, { groups: groupsOf(drawn, labels) })['B'] === 1 ? [role.id] : [];
    });

  it.each([
    ['brokerCoordinator', { A: 'x', B: 'x', C: 'x' }],
    ['brokerItinerant', { A: 'x', B: 'y', C: 'x' }],
    ['brokerRepresentative', { A: 'x', B: 'x', C: 'y' }],
    ['brokerGatekeeper', { A: 'x', B: 'y', C: 'y' }],
    ['brokerLiaison', { A: 'x', B: 'y', C: 'z' }],
  ])('%s is what B is on the way from A to C', (id, labels) => {
    expect(roleOf('A>B B>C', labels)).toEqual([id, 'brokerTotal']);
    expect(roleOf('A-B B-C', labels)).toContain('brokerTotal');
  });

  it('are none where A turns to C without B, or where someone’s group is unknown', () => {
    expect(roleOf('A>B B>C A>C', { A: 'x', B: 'x', C: 'x' })).toEqual([]);
    expect(roleOf('A>B B>C', { A: 'x', B: 'x' })).toEqual([]);
  });
});
