import type { KnownTieGraph } from '../capital/known-tie-graph.ts';
import type { EgoNetwork } from '../ego/ego-network.ts';

/** Whoever is on file may pass a request on, however faint the tie. */
const floor = 0.02;
/**
 * How strong a tie between two others is taken to be where nothing was seen of it: about a contact a quarter. The user
 * sees a part of it only, so it is never taken to be less.
 */
const unseenStrength = 20;

/** How likely somebody passes a request of the user on, 0 to 1. */
export const likelihoodOfAsking = (strength: number): number => Math.max(floor, strength / 100);

/** How likely a request passes between two others, 0 to 1. */
export const likelihoodBetween = (confidence: number, strength: number): number =>
  Math.max(floor, confidence * (Math.max(unseenStrength, strength) / 100));

/** Two likelihoods that differ by less than rounding are the same. */
const same = 1e-10;

/** Negative where `one` is likelier than `other`, 0 where they are the same: on −log likelihood, with a tolerance. */
export const byLikelihood = (one: number, other: number): number => {
  const difference = Math.log(other) - Math.log(one);
  return Math.abs(difference) <= same * Math.max(1, Math.abs(Math.log(one))) ? 0 : difference;
};

/** Who can pass what on: the network with its known ties by person. */
export interface PathGround {
  readonly network: EgoNetwork;
  readonly graph: KnownTieGraph;
  /** Whom the user does not want to turn to. */
  readonly isLeftOut: (alter: number) => boolean;
}

/** Calls back with everybody whom an alter is known to know. */
export const forEachKnown = (
  { network, graph }: PathGround,
  alter: number,
  visit: (other: number, likelihood: number, tie: number) => void,
): void => {
  const { confidence, strength } = network.knownTies;
  for (let arc = graph.offsets[alter]!; arc < graph.offsets[alter + 1]!; arc += 1) {
    const tie = graph.ties[arc]!;
    visit(graph.targets[arc]!, likelihoodBetween(confidence[tie]!, strength[tie]!), tie);
  }
};
