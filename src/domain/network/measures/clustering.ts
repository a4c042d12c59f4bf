import { degreeOf } from '../csr.ts';
import type { GraphMeasure, NodeMeasure } from './measure.ts';
import { trianglePass } from './triangle-pass.ts';

export const clustering: NodeMeasure = {
  id: 'clustering',
  label: 'Local clustering',
  meaning: 'How likely two of your contacts are to know each other.',
  formula: '2t / (k (k − 1)), k contacts, t ties among them',
  range: '0 to 1',
  isolates: 'undefined, as with a single contact',
  cost: 'triangles',
  references: ["Watts D. J., Strogatz S. H. (1998) Collective dynamics of 'small-world' networks. Nature 393:440-442"],
  scope: 'node',
  compute: (context) =>
    context.once(trianglePass).map((triangles, node) => {
      const contacts = degreeOf(context.ties, node);
      return contacts < 2 ? NaN : (2 * triangles) / (contacts * (contacts - 1));
    }),
};

export const averageClustering: GraphMeasure = {
  id: 'averageClustering',
  label: 'Average clustering',
  meaning: 'The mean of local clustering over everyone with at least two contacts.',
  formula: 'Σ_i clustering_i / number of i with k_i ≥ 2',
  range: '0 to 1',
  isolates: 'are left out; undefined where nobody has two contacts',
  cost: 'triangles',
  references: ["Watts D. J., Strogatz S. H. (1998) Collective dynamics of 'small-world' networks. Nature 393:440-442"],
  scope: 'graph',
  compute: (context) => {
    let sum = 0;
    let counted = 0;
    for (const value of Array.from(clustering.compute(context))) {
      if (Number.isNaN(value)) continue;
      sum += value;
      counted += 1;
    }
    return counted === 0 ? null : sum / counted;
  },
};

export const transitivity: GraphMeasure = {
  id: 'transitivity',
  label: 'Transitivity',
  meaning: 'Of all pairs of people with a contact in common, the share that know each other.',
  formula: '3 × triangles / connected triples',
  range: '0 to 1',
  isolates: 'do not matter; undefined without a pair of ties that meet',
  cost: 'triangles',
  references: ['Wasserman S., Faust K. (1994) Social Network Analysis. Cambridge University Press'],
  scope: 'graph',
  compute: (context) => {
    let closed = 0;
    let triples = 0;
    for (const [node, triangles] of context.once(trianglePass).entries()) {
      const contacts = degreeOf(context.ties, node);
      closed += triangles;
      triples += (contacts * (contacts - 1)) / 2;
    }
    return triples === 0 ? null : closed / triples;
  },
};
