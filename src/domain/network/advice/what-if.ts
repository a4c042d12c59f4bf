import { pointsOf, termsOf, valuesOf } from '../capital/capital-amounts.ts';
import { capitalKinds, capitalParts } from '../capital/capital-kinds.ts';
import type { CapitalSettings } from '../capital/capital-weights.ts';
import { EgoCapital } from '../capital/ego-capital.ts';
import { plainNumber, signed } from '../capital/mention.ts';
import { kindWords, partLabels } from '../capital/part-words.ts';
import type { EgoNetwork } from '../ego/ego-network.ts';
import type { WhatIfAnswer } from './advice-answer.ts';
import { supposing, type Supposition } from './supposition.ts';

/** The three before and after, with all their parts. Circles stay as they were found before. */
export const supposeThat = (
  network: EgoNetwork,
  suppositions: readonly Supposition[],
  settings: CapitalSettings,
): WhatIfAnswer => {
  const before = new EgoCapital(network, settings);
  const supposed = supposing(network, suppositions);
  const after = new EgoCapital(supposed, settings, before.circles);
  const terms = [termsOf(before.amounts), termsOf(after.amounts)] as const;
  const values = [valuesOf(terms[0], settings.weights), valuesOf(terms[1], settings.weights)] as const;
  const kinds = capitalKinds.map((kind) => ({
    kind,
    before: values[0][kind],
    after: values[1][kind],
    difference: values[1][kind] - values[0][kind],
  }));
  return {
    day: network.day,
    kinds,
    parts: capitalParts.map((id) => {
      const [pointsBefore, pointsAfter] = [
        pointsOf(terms[0], settings.weights, id),
        pointsOf(terms[1], settings.weights, id),
      ];
      return {
        id,
        ...partLabels[id],
        amountBefore: before.amounts[id],
        amountAfter: after.amounts[id],
        pointsBefore,
        pointsAfter,
        difference: pointsAfter - pointsBefore,
      };
    }),
    supposed: suppositions.map((each) => supposedWords(network, supposed, each)),
    sentence:
      suppositions.length === 0
        ? 'Nothing was supposed, so nothing changes.'
        : `${kinds
            .map((each) => {
              const words = `${kindWords[each.kind].label} ${plainNumber(each.before)}`;
              const difference = signed(each.difference);
              return difference === '0' ? `${words} stays` : `${words} → ${plainNumber(each.after)} (${difference})`;
            })
            .join(', ')}.`,
  };
};

const supposedWords = (before: EgoNetwork, after: EgoNetwork, supposed: Supposition): string => {
  const alter = before.alters[supposed.alter]!;
  const rise = `strength ${Math.round(alter.strength)} → ${Math.round(after.alters[supposed.alter]!.strength)}`;
  switch (supposed.type) {
    case 'contact':
      return `You are in touch with ${alter.name} once more: ${rise}.`;
    case 'meet':
      return `You meet ${alter.name}: ${rise}.`;
    case 'lose':
      return `You lose touch with ${alter.name} for good: strength ${Math.round(alter.strength)} → 0.`;
    case 'strength':
      return `The tie with ${alter.name} stands otherwise: ${rise}.`;
    case 'connect':
      return `${alter.name} and ${before.alters[supposed.other]!.name} come to know each other.`;
  }
};
