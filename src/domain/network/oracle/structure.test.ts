import { describe, it } from 'vitest';
import { clusteringBarrat } from '../measures/barrat-clustering.ts';
import { betweenness } from '../measures/betweenness.ts';
import { closeness } from '../measures/closeness.ts';
import { clustering } from '../measures/clustering.ts';
import { component } from '../measures/components.ts';
import { constraint } from '../measures/constraint.ts';
import { core } from '../measures/core.ts';
import { degree, indegree, outdegree } from '../measures/degree.ts';
import { effectiveSize, effectiveSizeBorgatti } from '../measures/effective-size.ts';
import { efficiency } from '../measures/efficiency.ts';
import { eigenvector } from '../measures/eigenvector.ts';
import { hierarchy } from '../measures/hierarchy.ts';
import { MeasureContext } from '../measures/measure-context.ts';
import { pagerank } from '../measures/pagerank.ts';
import { strength } from '../measures/strength.ts';
import { compare, type Comparison, networks, readNetwork } from './reference-networks.ts';

const structural: Comparison[] = [
  { column: 'constraint_ref', measure: constraint },
  { column: 'constraint_ig', measure: constraint },
  { column: 'effective_size_ref', measure: effectiveSize },
  { column: 'hierarchy_ref', measure: hierarchy },
  { column: 'pagerank_ig', measure: pagerank },
];

const undirected: Comparison[] = [
  ...structural,
  { column: 'degree', measure: degree },
  { column: 'effective_size_ref', measure: effectiveSizeBorgatti },
  { column: 'efficiency_ref', measure: efficiency },
  { column: 'core', measure: core },
  { column: 'clustering_ig', measure: clustering },
  { column: 'clustering_ig', measure: clusteringBarrat },
];

const undirectedWeighted: Comparison[] = [
  { column: 'strength', measure: strength },
  { column: 'constraint_w_ref', measure: constraint },
  { column: 'effective_size_w_ref', measure: effectiveSize },
  { column: 'hierarchy_w_ref', measure: hierarchy },
  { column: 'clustering_barrat_ig', measure: clusteringBarrat },
  { column: 'pagerank_w_ig', measure: pagerank },
];

const directed: Comparison[] = [
  ...structural,
  { column: 'neighbours', measure: degree },
  { column: 'indegree', measure: indegree },
  { column: 'outdegree', measure: outdegree },
];

const directedWeighted: Comparison[] = [
  { column: 'constraint_w_ref', measure: constraint },
  { column: 'effective_size_w_ref', measure: effectiveSize },
  { column: 'hierarchy_w_ref', measure: hierarchy },
  { column: 'pagerank_w_ig', measure: pagerank },
];

/** All pairs of these take seconds; the bench times them. */
const isLarge = (name: string): boolean => ['ca-hep-th', 'ego-facebook'].includes(name);

describe.skipIf(networks.length === 0)('the measures agree with the reference values of published networks', () => {
  it.each(networks)('%s as ties', (name) => {
    const { graph, ids } = readNetwork(name, { directed: false, weighted: false });
    const context = new MeasureContext(graph);
    for (const each of undirected) compare(name, 'undirected.csv', context, ids, each);
    const components = new Set(Array.from(component.compute(context)));
    if (components.size === 1) {
      compare(name, 'undirected.csv', context, ids, { column: 'eigenvector_ig', measure: eigenvector, relative: 1e-6 });
    }
    if (isLarge(name)) return;
    compare(name, 'undirected.csv', context, ids, { column: 'betweenness_ig', measure: betweenness, absolute: 1e-9 });
    compare(name, 'undirected.csv', context, ids, { column: 'closeness_harmonic_ig', measure: closeness });
  });

  it.each(networks)('%s as weighted ties', (name) => {
    const { graph, ids } = readNetwork(name, { directed: false, weighted: true });
    const context = new MeasureContext(graph);
    for (const each of undirectedWeighted) compare(name, 'undirected.csv', context, ids, each);
    const exact = { column: 'undirected_betweenness_invw_exact', measure: betweenness, absolute: 1e-9 };
    compare(name, 'betweenness_weighted_exact.csv', context, ids, exact);
  });

  it.each(networks)('%s as arcs', (name) => {
    const { graph, ids } = readNetwork(name, { directed: true, weighted: false });
    const context = new MeasureContext(graph);
    for (const each of directed) compare(name, 'directed.csv', context, ids, each);
    if (isLarge(name)) return;
    compare(name, 'directed.csv', context, ids, { column: 'betweenness_ig', measure: betweenness, absolute: 1e-9 });
  });

  it.each(networks)('%s as weighted arcs', (name) => {
    const { graph, ids } = readNetwork(name, { directed: true, weighted: true });
    const context = new MeasureContext(graph);
    for (const each of directedWeighted) compare(name, 'directed.csv', context, ids, each);
    const exact = { column: 'directed_betweenness_invw_exact', measure: betweenness, absolute: 1e-9 };
    compare(name, 'betweenness_weighted_exact.csv', context, ids, exact);
  });
});
