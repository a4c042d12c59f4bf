import type { GroundFact } from '../common-ground.ts';
import type { GroundRows } from '../ground-rows.ts';
import { bothOf, nameOf } from '../pair-words.ts';

/** What both care for or are good at. */
export const interests = ({ one, other }: GroundRows): GroundFact[] => {
  if (one === null) return [];
  const theirs = new Map(other.topics.map((topic) => [topic.topicKey, topic]));
  const found = new Map<string, GroundFact>();
  for (const mine of one.topics) {
    const shared = theirs.get(mine.topicKey);
    if (!shared || found.has(mine.topicKey)) continue;
    const isInterest = mine.kind === 'interest' && shared.kind === 'interest';
    const isSkill = mine.kind === 'expertise' && shared.kind === 'expertise';
    const cares = (kind: string, verb: 's' | '') =>
      kind === 'interest'
        ? `care${verb} for it`
        : verb
          ? 'is good at it'
          : one.person.isSelf
            ? 'are good at it'
            : 'is good at it';
    found.set(mine.topicKey, {
      key: `interest:${mine.topicKey}`,
      kind: 'interest',
      what: shared.topic,
      text: isInterest
        ? `${bothOf(one.person, other.person)} care for ${shared.topic}.`
        : isSkill
          ? `${bothOf(one.person, other.person)} know ${shared.topic} well.`
          : `${shared.topic}: ${nameOf(one.person)} ${cares(mine.kind, one.person.isSelf === 1 ? '' : 's')}, and ${nameOf(other.person)} ${cares(shared.kind, 's')}.`,
      together: null,
      from: null,
      until: null,
      personId: null,
      evidence: [mine, shared].map((topic, place) => ({
        record: 'topics',
        id: topic.id,
        words: `${(place === 0 ? one : other).person.fullName}: ${topic.topic} (${topic.kind})`,
      })),
      // Skills listed on a profile are shared with thousands; what someone cares for is their own.
      weight: isInterest ? 66 : isSkill ? 36 : 56,
    });
  }
  return [...found.values()];
};
