import { clusteringBarrat } from './barrat-clustering.ts';
import { betweenness } from './betweenness.ts';
import { brokerageRoles } from './brokerage.ts';
import { closeness } from './closeness.ts';
import { averageClustering, clustering, transitivity } from './clustering.ts';
import { component, componentCount, largestComponent, strongComponent, strongComponentCount } from './components.ts';
import { constraint } from './constraint.ts';
import { core } from './core.ts';
import { degree, indegree, outdegree } from './degree.ts';
import { density } from './density.ts';
import { effectiveSize, effectiveSizeBorgatti } from './effective-size.ts';
import { efficiency } from './efficiency.ts';
import { egoDensity } from './ego-density.ts';
import { eiExpected, eiExpectedOverall, eiIndex, eiIndexOverall } from './ei-index.ts';
import { eigenvector } from './eigenvector.ts';
import { brokerage, brokerageNormalised } from './everett-valente.ts';
import { blau, effectiveGroups, giniSimpson, iqv } from './heterogeneity.ts';
import { hierarchy } from './hierarchy.ts';
import { leiden } from './leiden.ts';
import { louvain } from './louvain.ts';
import type { Measure } from './measure.ts';
import { modularity } from './modularity.ts';
import { pagerank } from './pagerank.ts';
import { participation } from './participation.ts';
import { positionGenerator } from './position-generator.ts';
import { reciprocity } from './reciprocity.ts';
import { betweennessSampled, betweennessStandardError } from './sampled-betweenness.ts';
import { reciprocatedTies, simmelianTies } from './simmelian.ts';
import { strength } from './strength.ts';
import { bridging } from './valente-fujimoto.ts';

/**
 * Every measure there is, in the order in which output shows them. One id may stand for a measure of nodes and its
 * counterpart of the whole graph; within a scope ids are unique.
 */
export const measures: readonly Measure[] = [
  degree,
  indegree,
  outdegree,
  strength,
  constraint,
  effectiveSize,
  effectiveSizeBorgatti,
  efficiency,
  hierarchy,
  egoDensity,
  clustering,
  clusteringBarrat,
  reciprocatedTies,
  simmelianTies,
  core,
  component,
  strongComponent,
  betweenness,
  betweennessSampled,
  betweennessStandardError,
  closeness,
  eigenvector,
  pagerank,
  participation,
  eiIndex,
  eiExpected,
  blau,
  iqv,
  giniSimpson,
  effectiveGroups,
  ...brokerageRoles,
  brokerage,
  brokerageNormalised,
  bridging,
  ...positionGenerator,
  density,
  reciprocity,
  averageClustering,
  transitivity,
  componentCount,
  largestComponent,
  strongComponentCount,
  modularity,
  eiIndexOverall,
  eiExpectedOverall,
  louvain,
  leiden,
];
