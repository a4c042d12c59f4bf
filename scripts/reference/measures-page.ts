import type { Measure } from '../../src/domain/network/measures/measure.ts';
import { measures } from '../../src/domain/network/measures/measures.ts';
import { madeBy, page } from './markdown.ts';
import { measureFamilies, type MeasureFamily } from './measure-families.ts';

const costs: Readonly<Record<Measure['cost'], string>> = {
  ties: 'grows with the ties',
  triangles: 'grows with the triangles',
  'all-pairs': 'grows with people times ties',
  'small-graphs': 'grows beyond people times ties: for small networks',
};

const row = ({ id, label, scope, meaning, formula, range, isolates, cost, needs, references }: Measure): string =>
  [
    `#### ${label}`,
    meaning,
    [
      `- In output: \`${id}\`${scope === 'node' ? '' : scope === 'graph' ? ', of the whole network' : ', a circle for everyone'}`,
      `- Computed: \`${formula}\``,
      `- Range: ${range}. Without ties: ${isolates}.`,
      `- Cost: ${costs[cost]}.${needs === undefined ? '' : ` It needs ${needs}.`}`,
      `- Sources: ${references.join('; ')}.`,
    ].join('\n'),
  ].join('\n\n');

const section = ({ title, career, cannotSay, ids }: MeasureFamily): string =>
  [
    `### ${title}`,
    `**What it means for a career.** ${career}`,
    `**What it cannot say.** ${cannotSay}`,
    ...measures.filter(({ id }) => ids.includes(id)).map(row),
  ].join('\n\n');

/** Every measure of a network: what it means, how it is computed, what it cannot say, where it comes from. */
export const measuresPage = (): string =>
  page(
    madeBy,
    '# Measures of a network',
    'What `tiewise network analyse` and the page for any network compute, and what [bonding](../explain/bonding.md), [bridging](../explain/bridging.md) and [linking](../explain/linking.md) are made of. The same numbers as igraph and NetworkX give where those agree; where they do not, the rules below hold.',
    'Ties of somebody to themselves are dropped, parallel ties are summed, ties of weight zero are dropped, and negative weights are refused. Where a measure is undefined the answer is empty, never 0. Structural holes are measured on both directions together.',
    '## By what they ask',
    ...measureFamilies.map(section),
  );
