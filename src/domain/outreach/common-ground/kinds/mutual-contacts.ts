import type { GroundFact } from '../common-ground.ts';
import type { GroundRows } from '../ground-rows.ts';
import { bothOf, nameOf } from '../pair-words.ts';

const mostTold = 8;

/** People both know, the one met most often together first. */
export const mutualContacts = ({ one, other, mutuals }: GroundRows): GroundFact[] =>
  mutuals
    .toSorted((a, b) => b.count - a.count || (a.fullName < b.fullName ? -1 : 1))
    .slice(0, mostTold)
    .map(({ id, fullName, count, evidence }) => ({
      key: `person:${id}`,
      kind: 'person',
      what: fullName,
      text:
        one === null
          ? `You and ${nameOf(other.person)} both know ${fullName}.`
          : `${bothOf(one.person, other.person)} know ${fullName}.`,
      together: null,
      from: null,
      until: null,
      personId: id,
      evidence: [evidence],
      weight: 48 + Math.min(count, 10),
    }));
