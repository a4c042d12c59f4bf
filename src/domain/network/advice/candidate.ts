import { dayNumber } from '../../../kernel/day-number.ts';
import type { EgoCapital } from '../capital/ego-capital.ts';
import { isAlive } from '../capital/tie-ramp.ts';
import type { Alter } from '../ego/ego-network.ts';
import type { AdviceKind, AdviceReason } from './advice-answer.ts';

/** Somebody about whom something could be done. */
export interface Candidate {
  /** Place among the alters. */
  readonly alter: number;
  readonly kind: AdviceKind;
  readonly reason: AdviceReason;
  readonly effort: number;
  readonly introducer: Introducer | null;
}

export interface Introducer {
  readonly alter: number;
  /** Place among the known ties. */
  readonly tie: number;
}

/** A tie of this strength or more was close once. */
export const closeOnce = 50;
/** Silent for so long, a tie is dormant. */
export const dormantDays = 1095;
/** A bridge is going cold below this strength, if it was above. */
export const coldBelow = 20;
/** A bridge crossed lately is not going cold. */
const fewestDaysSilent = 28;
/** With no rhythm to go by, this many days may pass at least. */
const fewestDaysBetween = 14;

/** What it takes, a message being 1. Judgement. */
const effortOf = { message: 1, call: 2, coffee: 4, introduction: 4 } as const;

export const daysSilent = (network: EgoCapital['network'], alter: Alter): number | null =>
  alter.lastDay === null ? null : dayNumber(network.day) - alter.lastDay;

/** Never more often than half the usual gap. */
export const isTooSoon = (silent: number | null, rhythmDays: number | null): boolean =>
  silent !== null && silent < (rhythmDays ?? 2 * fewestDaysBetween) / 2;

/** A tie to another circle, once within reach, that is fading. */
export const isColdBridge = (capital: EgoCapital, place: number): boolean => {
  const alter = capital.network.alters[place]!;
  const silent = daysSilent(capital.network, alter) ?? 0;
  const isFading = alter.strength > 0 && alter.strength < coldBelow && alter.peak >= coldBelow;
  return isFading && silent >= Math.max(fewestDaysSilent, alter.rhythmDays ?? 0) && capital.embedded(place) < 0.5;
};

const reasonOf = (capital: EgoCapital, place: number, silent: number): AdviceReason => {
  const { peak, rhythmDays, strength } = capital.network.alters[place]!;
  if (silent >= dormantDays && peak >= closeOnce) return 'dormant';
  if (isColdBridge(capital, place) && strength >= coldBelow / 4) return 'bridge-going-cold';
  return rhythmDays !== null && silent > 2 * rhythmDays && peak >= closeOnce ? 'overdue' : 'more-contact';
};

const knownBefore = (capital: EgoCapital, place: number): Candidate => {
  const alter = capital.network.alters[place]!;
  const reason = reasonOf(capital, place, daysSilent(capital.network, alter) ?? 0);
  const kept = isAlive(alter.strength);
  const effort = kept ? effortOf.message : alter.peak >= closeOnce ? effortOf.call : effortOf.coffee;
  return { alter: place, kind: kept ? 'strengthen' : 'revive', reason, effort, introducer: null };
};

/** Less sure than this, one does not ask somebody for an introduction. */
const sureEnough = 0.25;

/** The living contact who stands closest to the user among those likely to know the person. */
export const bestIntroducer = ({ graph, network }: EgoCapital, place: number): Introducer | null => {
  const { offsets, targets, ties } = graph;
  let best: Introducer | null = null;
  let most = 0;
  for (let arc = offsets[place]!; arc < offsets[place + 1]!; arc += 1) {
    const { strength } = network.alters[targets[arc]!]!;
    const sure = network.knownTies.confidence[ties[arc]!]!;
    if (!isAlive(strength) || sure < sureEnough || strength * sure <= most) continue;
    most = strength * sure;
    best = { alter: targets[arc]!, tie: ties[arc]! };
  }
  return best;
};

/**
 * Everybody about whom something could be done. People never met count only where somebody can introduce them: of those
 * whom nobody is known to know, nothing says that they are independent of the rest.
 */
export const candidatesIn = (
  capital: EgoCapital,
  isLeftOut: (personId: string) => boolean,
): { candidates: Candidate[]; tooSoon: number; byYou: number } => {
  const candidates: Candidate[] = [];
  let [tooSoon, byYou] = [0, 0];
  for (const [place, alter] of capital.network.alters.entries()) {
    const isNew = alter.lastDay === null && alter.strength === 0;
    const introducer = isNew ? bestIntroducer(capital, place) : null;
    if (isNew && introducer === null) continue;
    if (isLeftOut(alter.personId)) byYou += 1;
    else if (isTooSoon(daysSilent(capital.network, alter), alter.rhythmDays)) tooSoon += 1;
    else if (introducer)
      candidates.push({ alter: place, kind: 'meet', reason: 'new-person', effort: effortOf.introduction, introducer });
    else candidates.push(knownBefore(capital, place));
  }
  return { candidates, tooSoon, byYou };
};
