import type * as z from 'zod';
import { dayText } from '../../../kernel/day-number.ts';
import { lengthWords } from '../../outreach/time-words.ts';
import { halfLifeDays } from '../../ties/strength.ts';
import { partLabels } from '../capital/part-words.ts';
import type { CapitalWeights } from '../capital/capital-weights.ts';
import type { EgoCapital } from '../capital/ego-capital.ts';
import { lossOf } from '../capital/leave-one-out.ts';
import { fewNames, mention, plainNumber } from '../capital/mention.ts';
import { aliveStrength } from '../capital/tie-ramp.ts';
import {
  type AdviceAnswer,
  type AdviceItem,
  type AdviceKind,
  adviceKinds,
  type coldBridge,
  type stability,
} from './advice-answer.ts';
import { actionWords, adviceSentence, gainWords, groundsOf, introducerEvidence, sourceOfTie } from './advice-words.ts';
import { candidatesIn, coldBelow, daysSilent, isColdBridge } from './candidate.ts';
import { byWorth, gainOf, otherFirsts, type Purpose, weigh, type Weighed } from './ranking.ts';

export interface AdviceOptions {
  readonly weights: CapitalWeights;
  readonly purpose: Purpose;
  /** Only this kind of advice. */
  readonly kind?: AdviceKind | undefined;
  readonly limit: number;
  /** Whom the user does not want to see here. */
  readonly isLeftOut: (personId: string) => boolean;
}

/** A snooze with this key puts off what is advised about a person. */
export const adviceKey = (personId: string): string => `advice:${personId}`;

/** What would help most, of everything that could be done about one tie. */
export const advise = (capital: EgoCapital, options: AdviceOptions): AdviceAnswer => {
  const { weights, purpose } = options;
  const { candidates, tooSoon, byYou } = candidatesIn(capital, options.isLeftOut);
  const wanted = options.kind ? candidates.filter(({ kind }) => kind === options.kind) : candidates;
  const weighed = weigh(capital, wanted, purpose);
  const ranked = byWorth(weighed, weights, purpose);
  return {
    day: capital.network.day,
    items: ranked.slice(0, options.limit).map((each) => itemOf(capital, each, options)),
    total: ranked.length,
    next: null,
    bestOfKind: adviceKinds.flatMap((kind) => {
      const best = ranked.find(({ weighed: each }) => each.kind === kind);
      return best ? [itemOf(capital, best, options)] : [];
    }),
    stability: stabilityOf(capital, weighed, ranked[0]?.weighed ?? null, options),
    coldBridges: coldBridgesOf(capital, options),
    leftOut: { tooSoon, byYou },
    caveat:
      'Points say what would change in these measures, not what will come of it. Who knows whom is seen only in part, so a new contact may be less independent than it looks.',
  };
};

const itemOf = (
  capital: EgoCapital,
  { weighed, worth }: { weighed: Weighed; worth: number },
  { weights, purpose }: AdviceOptions,
): AdviceItem => {
  const { alters, knownTies } = capital.network;
  const alter = alters[weighed.alter]!;
  const gain = gainOf(weighed, weights);
  const via = weighed.introducer;
  return {
    key: adviceKey(alter.personId),
    kind: weighed.kind,
    reason: weighed.reason,
    person: mention(alter),
    introducer: via && {
      person: mention(alters[via.alter]!),
      confidence: knownTies.confidence[via.tie]!,
      source: sourceOfTie(capital, via.tie),
      evidence: introducerEvidence(capital, via, alter.name),
    },
    gain,
    effort: weighed.effort,
    action: actionWords[weighed.kind](weighed, via && alters[via.alter]!.name),
    worth,
    strengthAfter: weighed.strengthAfter,
    independence: weighed.independence,
    knownTo: capital.knownTo[weighed.alter]!,
    lastOn: alter.lastDay === null ? null : dayText(alter.lastDay),
    sentence: adviceSentence(capital, weighed, gain),
    grounds: groundsOf(capital, weighed, purpose),
  };
};

const nothingWords = ({ sums }: EgoCapital): string =>
  sums.contacts < 0.5
    ? 'Nobody is in touch with you, as far as is on file. Import your messages or calendar, or log whom you spoke with: advice begins with one living contact.'
    : 'There is nothing to advise just now: nobody would change much.';

const stabilityOf = (
  capital: EgoCapital,
  weighed: readonly Weighed[],
  first: Weighed | null,
  { weights, purpose }: AdviceOptions,
): z.output<typeof stability> => {
  const others = otherFirsts(weighed, weights, purpose);
  const nameOf = ({ alter }: Weighed) => capital.network.alters[alter]!.name;
  const names = [...new Set(others.map((each) => nameOf(each.first)))];
  const parts = [...new Set(others.map(({ part }) => partLabels[part].label.toLowerCase()))];
  return {
    holds: others.length === 0,
    otherwise: others.map(({ part, weight, first: other }) => ({
      part,
      weight,
      key: adviceKey(capital.network.alters[other.alter]!.personId),
      person: mention(capital.network.alters[other.alter]!),
    })),
    sentence:
      first === null
        ? nothingWords(capital)
        : others.length === 0
          ? `${nameOf(first)} stays first however each weight is turned by 0.1.`
          : `Whether ${nameOf(first)} comes first is a matter of judgement: with ${fewNames(parts)} weighed 0.1 otherwise, ${names.length === 1 ? 'it is' : 'it may be'} ${fewNames(names)}.`,
  };
};

/** Days until the tie falls below what counts as alive, left alone. */
const daysAlive = (strength: number): number =>
  Math.max(0, Math.round(halfLifeDays * Math.log2(Math.log2(1 - strength / 100) / Math.log2(1 - aliveStrength / 100))));

const mostColdBridges = 10;
/** Below this a bridge is not going cold; it has gone. */
const goneBelow = coldBelow / 4;

const coldBridgesOf = (capital: EgoCapital, { weights, isLeftOut }: AdviceOptions): z.output<typeof coldBridge>[] => {
  const { alters } = capital.network;
  const cold = Array.from(alters.keys()).filter(
    (place) =>
      isColdBridge(capital, place) && alters[place]!.strength >= goneBelow && !isLeftOut(alters[place]!.personId),
  );
  return cold
    .map((place) => lossOf(capital, place, weights))
    .sort((a, b) => b.total - a.total || a.alter - b.alter)
    .slice(0, mostColdBridges)
    .map(({ alter: place, loss, total }) => {
      const alter = alters[place]!;
      const daysLeft = daysAlive(alter.strength);
      const gain = { ...loss, total };
      const when =
        daysLeft > 0 ? `in ${lengthWords(daysLeft)} without a word, out of reach` : 'already out of easy reach';
      const silent = daysSilent(capital.network, alter);
      return {
        key: adviceKey(alter.personId),
        person: mention(alter),
        lastOn: alter.lastDay === null ? null : dayText(alter.lastDay),
        daysLeft,
        loss: gain,
        sentence: `A bridge going cold: ${alter.name}${silent === null ? '' : `, ${lengthWords(silent)} silent`}, strength ${plainNumber(alter.strength)}; ${when}. Without them: ${gainWords({ bonding: -loss.bonding, bridging: -loss.bridging, linking: -loss.linking, total: -total })}.`,
      };
    });
};
