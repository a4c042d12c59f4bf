import type { Graph } from '../csr.ts';
import { groupSizes } from './ei-index.ts';
import type { Groups, MeasureContext } from './measure-context.ts';
import type { NodeMeasure } from './measure.ts';

/** How the contacts of a node spread over groups: contacts of a known group, and the sum of squared counts per group. */
interface Spread {
  readonly known: Float64Array;
  readonly squares: Float64Array;
}

/** Contacts of no known group are left out. Work: the ties. */
export const spreadOverGroups = ({ nodeCount, offsets, targets }: Graph, { codes, count }: Groups): Spread => {
  const known = new Float64Array(nodeCount);
  const squares = new Float64Array(nodeCount);
  const counts = new Float64Array(count);
  for (let node = 0; node < nodeCount; node += 1) {
    for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc += 1) {
      const group = codes[targets[arc]!]!;
      if (group < 0) continue;
      known[node]! += 1;
      // (c + 1)² − c²
      squares[node]! += 2 * counts[group]!++ + 1;
    }
    for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc += 1) {
      const group = codes[targets[arc]!]!;
      if (group >= 0) counts[group] = 0;
    }
  }
  return { known, squares };
};

const spreadPass = (context: MeasureContext): Spread =>
  spreadOverGroups(
    context.ties,
    context.groups ?? { codes: new Int32Array(context.ties.nodeCount).fill(-1), count: 0 },
  );

const perNode = (context: MeasureContext, value: (known: number, squares: number) => number): Float64Array => {
  const { known, squares } = context.once(spreadPass);
  return known.map((contacts, node) => (contacts === 0 ? NaN : value(contacts, squares[node]!)));
};

const blauReference = 'Blau P. M. (1977) Inequality and Heterogeneity. Free Press';
const simpsonReference = 'Simpson E. H. (1949) Measurement of diversity. Nature 163:688';
const shared = {
  isolates: 'undefined',
  cost: 'ties',
  needs: 'groups',
  timing: 'heterogeneity',
  scope: 'node',
} as const;

export const blau: NodeMeasure = {
  ...shared,
  id: 'blau',
  label: 'Heterogeneity (Blau)',
  meaning: 'How likely two of your contacts, drawn with return, are of different groups.',
  formula: '1 − Σ_g p_g², p_g the share of contacts in group g',
  range: '0 to 1 − 1/K for K groups',
  references: [blauReference, simpsonReference],
  compute: (context) => perNode(context, (known, squares) => 1 - squares / (known * known)),
};

export const iqv: NodeMeasure = {
  ...shared,
  id: 'iqv',
  label: 'Index of qualitative variation',
  meaning: 'Heterogeneity as a share of the most there could be with the groups of this network.',
  formula: 'Blau / (1 − 1/K), K the groups of the network',
  range: '0 to 1; undefined with a single group',
  references: [blauReference],
  compute: (context) => {
    const groups = context.groups ? groupSizes(context.groups).filter((size) => size > 0).length : 0;
    return perNode(context, (known, squares) =>
      groups < 2 ? NaN : (1 - squares / (known * known)) / (1 - 1 / groups),
    );
  },
};

export const giniSimpson: NodeMeasure = {
  ...shared,
  id: 'giniSimpson',
  label: 'Heterogeneity (unbiased)',
  meaning: 'How likely two different contacts of yours are of different groups.',
  formula: '1 − Σ_g n_g (n_g − 1) / (N (N − 1))',
  range: '0 to 1; undefined with a single contact',
  references: [simpsonReference],
  compute: (context) =>
    perNode(context, (known, squares) => (known < 2 ? NaN : 1 - (squares - known) / (known * (known - 1)))),
};

export const effectiveGroups: NodeMeasure = {
  ...shared,
  id: 'effectiveGroups',
  label: 'Effective number of groups',
  meaning: 'Your contacts are as varied as this many circles of equal size.',
  formula: '1 / Σ_g p_g²',
  range: '1 to K',
  references: [
    'Laakso M., Taagepera R. (1979) Effective number of parties. Comparative Political Studies 12:3-27',
    'Hill M. O. (1973) Diversity and evenness: a unifying notation. Ecology 54:427-432',
  ],
  compute: (context) => perNode(context, (known, squares) => (known * known) / squares),
};
