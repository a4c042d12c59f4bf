import type { EgoNetwork } from '../ego/ego-network.ts';
import {
  assumedStanding,
  clearlyAbove,
  standingOfStatus,
  type TieState,
  type TieWeights,
  weightsOfTie,
} from './alter-weights.ts';
import { type CapitalAmounts, type CapitalSums, amountsOf } from './capital-amounts.ts';
import type { CapitalSettings } from './capital-weights.ts';
import { type Circles, circlesOf, groupsBy } from './circles.ts';
import { graphOfKnownTies, type KnownTieGraph } from './known-tie-graph.ts';
import { TopTwo } from './top-two.ts';

/** However many common friends are known, a doubt is left: the sums below could not be taken back from certainty. */
const mostCertain = 1 - 1e-6;

/**
 * Everything that the measures of capital are computed from, for one network. It is made in time linear in people and
 * known ties; what would be if one tie stood otherwise is then answered exactly, in time linear in that person's ties.
 */
export class EgoCapital {
  readonly network: EgoNetwork;
  readonly graph: KnownTieGraph;
  readonly circles: Circles;
  readonly weights: readonly TieWeights[];
  /** How high up each stands, 0 to 1; NaN where nothing tells. */
  readonly standing: Float64Array;
  /** Where the user stands, 0 to 1; NaN where nothing tells. */
  readonly ownStanding: number;
  /** How many living contacts know each, by how sure that is. */
  readonly knownTo: Float64Array;
  readonly sums: CapitalSums;
  readonly amounts: CapitalAmounts;
  /** Σ log(1 − strong · sureness) over whom each knows: the chance that no close contact is in common. */
  readonly #openLog: Float64Array;
  readonly #occupations: Circles;
  readonly #perOccupation: TopTwo;
  /** Group 0: alive · standing; group 1: alive · (1 − standing). */
  readonly #extremes = new TopTwo(2);
  readonly #circleSums: Float64Array;

  constructor(network: EgoNetwork, settings: CapitalSettings, circles?: Circles) {
    const { alters } = network;
    this.network = network;
    this.graph = graphOfKnownTies(network.knownTies, alters.length);
    this.circles = circles ?? circlesOf(network, settings.circles);
    this.weights = alters.map(weightsOfTie);
    this.standing = Float64Array.from(alters, (alter) => standingOfStatus(alter.status, settings.status));
    this.ownStanding = standingOfStatus(network.self.status, settings.status);
    this.knownTo = new Float64Array(alters.length);
    this.#openLog = new Float64Array(alters.length);
    this.#occupations = groupsBy(alters, (alter) => alter.status?.occupation ?? null);
    this.#perOccupation = new TopTwo(this.#occupations.names.length);
    this.#circleSums = new Float64Array(this.circles.names.length);
    this.#lookAtTies();
    this.sums = this.#sumUp();
    this.amounts = amountsOf(this.sums);
  }

  /** The chance that a close contact of the user knows the alter too, 0 to 1. */
  embedded(alter: number): number {
    return 1 - Math.exp(this.#openLog[alter]!);
  }

  isAbove(alter: number): boolean {
    const own = Number.isNaN(this.ownStanding) ? assumedStanding : this.ownStanding;
    return this.standing[alter]! > own + clearlyAbove;
  }

  /** The alter through whom the user reaches highest (0) or humblest (1); -1 where no standing is known. */
  extreme(which: 0 | 1): number {
    return this.#extremes.holder(which);
  }

  /** Those who stand for their occupation, one each. */
  occupationHolders(): number[] {
    return this.#occupations.names.map((_, code) => this.#perOccupation.holder(code)).filter((holder) => holder >= 0);
  }

  /** What it all would amount to if the tie with one alter stood otherwise. Nothing is changed. */
  amountsWith(alter: number, state: TieState): CapitalAmounts {
    return amountsOf(this.#sumsWith(alter, weightsOfTie(state)));
  }

  #lookAtTies(): void {
    const { a, b, confidence } = this.network.knownTies;
    for (let tie = 0; tie < a.length; tie += 1) {
      const one = a[tie]!;
      const other = b[tie]!;
      const sure = confidence[tie]!;
      this.knownTo[one]! += this.weights[other]!.alive * sure;
      this.knownTo[other]! += this.weights[one]!.alive * sure;
      this.#openLog[one]! += openLogOf(this.weights[other]!.strong, sure);
      this.#openLog[other]! += openLogOf(this.weights[one]!.strong, sure);
    }
  }

  #sumUp(): CapitalSums {
    const sums = { ...noSums };
    for (const [alter, weights] of this.weights.entries()) {
      const embedded = this.embedded(alter);
      sums.close += weights.close;
      sums.closed += weights.close * embedded;
      if (!Number.isNaN(weights.mutual)) {
        sums.answered += weights.close * weights.mutual;
        sums.answerable += weights.close;
      }
      sums.contacts += weights.alive;
      sums.ties += (weights.alive * this.knownTo[alter]!) / 2;
      sums.bridges += (1 - embedded) * weights.alive;
      sums.bridgesEver += (1 - embedded) * weights.ever;
      this.#place(alter, weights);
      if (this.isAbove(alter)) sums.above += weights.upheld;
    }
    for (const size of this.#circleSums) {
      sums.circled += size;
      sums.circleSquares += size * size;
    }
    sums.highest = this.#extremes.best(0);
    sums.humblest = this.#extremes.best(1);
    sums.occupations = this.#perOccupation.sum();
    return sums;
  }

  #place(alter: number, { alive }: TieWeights): void {
    const circle = this.circles.codes[alter]!;
    if (circle >= 0) this.#circleSums[circle]! += alive;
    const occupation = this.#occupations.codes[alter]!;
    if (occupation >= 0) this.#perOccupation.add(occupation, alter, alive);
    const standing = this.standing[alter]!;
    if (Number.isNaN(standing)) return;
    this.#extremes.add(0, alter, alive * standing);
    this.#extremes.add(1, alter, alive * (1 - standing));
  }

  #sumsWith(alter: number, after: TieWeights): CapitalSums {
    const before = this.weights[alter]!;
    const sums = { ...this.sums };
    const open = 1 - this.embedded(alter);
    sums.close += after.close - before.close;
    sums.closed += (after.close - before.close) * (1 - open);
    for (const [weights, sign] of [
      [before, -1],
      [after, 1],
    ] as const) {
      if (Number.isNaN(weights.mutual)) continue;
      sums.answered += sign * weights.close * weights.mutual;
      sums.answerable += sign * weights.close;
    }
    const alive = after.alive - before.alive;
    sums.contacts += alive;
    sums.ties += alive * this.knownTo[alter]!;
    sums.bridges += open * alive;
    sums.bridgesEver += open * (after.ever - before.ever);
    const circle = this.circles.codes[alter]!;
    if (circle >= 0) {
      const size = this.#circleSums[circle]!;
      sums.circled += alive;
      sums.circleSquares += (size + alive) ** 2 - size ** 2;
    }
    this.#adjustStanding(sums, alter, before, after);
    if (after.strong !== before.strong) this.#adjustNeighbours(sums, alter, before.strong, after.strong);
    return sums;
  }

  #adjustStanding(sums: Adjustable, alter: number, before: TieWeights, after: TieWeights): void {
    const occupation = this.#occupations.codes[alter]!;
    if (occupation >= 0)
      sums.occupations +=
        this.#perOccupation.bestWith(occupation, alter, after.alive) - this.#perOccupation.best(occupation);
    if (this.isAbove(alter)) sums.above += after.upheld - before.upheld;
    const standing = this.standing[alter]!;
    if (Number.isNaN(standing)) return;
    sums.highest = this.#extremes.bestWith(0, alter, after.alive * standing);
    sums.humblest = this.#extremes.bestWith(1, alter, after.alive * (1 - standing));
  }

  /** A tie that becomes strong closes the circle for whoever the alter knows, and one that fades opens it. */
  #adjustNeighbours(sums: Adjustable, alter: number, before: number, after: number): void {
    const { offsets, targets, ties } = this.graph;
    const { confidence } = this.network.knownTies;
    for (let arc = offsets[alter]!; arc < offsets[alter + 1]!; arc += 1) {
      const neighbour = targets[arc]!;
      const { close, alive, ever } = this.weights[neighbour]!;
      if (ever === 0) continue;
      const sure = confidence[ties[arc]!]!;
      const log = this.#openLog[neighbour]!;
      const opened = Math.exp(log - openLogOf(before, sure) + openLogOf(after, sure)) - Math.exp(log);
      sums.closed -= close * opened;
      sums.bridges += opened * alive;
      sums.bridgesEver += opened * ever;
    }
  }
}

type Adjustable = { -readonly [K in keyof CapitalSums]: number };

const noSums: Adjustable = {
  close: 0,
  closed: 0,
  answered: 0,
  answerable: 0,
  contacts: 0,
  ties: 0,
  circled: 0,
  circleSquares: 0,
  bridges: 0,
  bridgesEver: 0,
  highest: 0,
  humblest: 0,
  occupations: 0,
  above: 0,
};

const openLogOf = (strong: number, sure: number): number =>
  strong === 0 ? 0 : Math.log1p(-Math.min(mostCertain, strong * sure));
