import { fold } from '../../../../kernel/fold.ts';
import type { GroundFact } from '../common-ground.ts';
import type { GroundRows } from '../ground-rows.ts';
import { nameOf, quotedText } from '../pair-words.ts';

const shortestTopic = 3;

const namesTopic = (goal: string, topic: string): boolean =>
  ` ${goal.replace(/[^\p{L}\p{N}+#]+/gu, ' ')} `.includes(` ${topic.replace(/[^\p{L}\p{N}+#]+/gu, ' ')} `);

/** What the user wants to reach and the other cares for or is good at. */
export const sharedGoals = ({ other, goals }: GroundRows): GroundFact[] =>
  goals.flatMap(({ text, evidence }): GroundFact[] => {
    const topic = other.topics.find(
      (each) => each.topicKey.length >= shortestTopic && namesTopic(fold(text), each.topicKey),
    );
    if (!topic) return [];
    const does = topic.kind === 'interest' ? 'cares for' : 'is good at';
    return [
      {
        key: `goal:${evidence.id}`,
        kind: 'goal',
        what: topic.topic,
        text: `You want to ${quotedText(text)}, and ${nameOf(other.person)} ${does} ${topic.topic}.`,
        together: null,
        from: null,
        until: null,
        personId: null,
        evidence: [
          evidence,
          { record: 'topics', id: topic.id, words: `${other.person.fullName}: ${topic.topic} (${topic.kind})` },
        ],
        weight: 70,
      },
    ];
  });
