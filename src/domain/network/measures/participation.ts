import { spreadOverGroups } from './heterogeneity.ts';
import { leidenPass } from './leiden.ts';
import type { NodeMeasure } from './measure.ts';

export const participation: NodeMeasure = {
  id: 'participation',
  label: 'Participation coefficient',
  meaning:
    'How evenly your contacts spread over the communities of the network: 0 keeps to one, near 1 is at home in many.',
  formula: '1 − Σ_c (k_ic / k_i)², k_ic contacts in community c; the communities are those of Leiden’s method',
  range: '0 to below 1',
  isolates: 'undefined',
  cost: 'ties',
  references: [
    'Guimerà R., Amaral L. A. N. (2005) Functional cartography of complex metabolic networks. Nature 433:895-900',
  ],
  scope: 'node',
  compute: (context) => {
    const { memberships, count } = context.once(leidenPass);
    const { known, squares } = spreadOverGroups(context.ties, { codes: memberships, count });
    return known.map((contacts, node) => (contacts === 0 ? NaN : 1 - squares[node]! / (contacts * contacts)));
  },
};
