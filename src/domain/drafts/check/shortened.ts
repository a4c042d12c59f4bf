import type { CheckedText } from './checked-text.ts';
import { occurs } from './phrase.ts';
import { wordCount } from './sentences.ts';

const keptIfNoLimit = 80;

/**
 * The body made shorter by leaving sentences out, none rewritten: what is personal and what is asked stays, stock
 * phrases go first, and the rest stays in its order as long as there is room.
 */
export const shortened = ({ body, words, asks, limits, text }: CheckedText): string => {
  const asking = new Set(asks.map(({ sentence }) => sentence));
  const around = text.length - (body.at(-1)?.end ?? 0) + (body[0]?.start ?? 0);
  const room = {
    characters: limits.characters === null ? Number.POSITIVE_INFINITY : Math.max(0, limits.characters - around),
    words: limits.words ?? (limits.characters === null ? keptIfNoLimit : Number.POSITIVE_INFINITY),
  };
  const worth = (index: number): number => {
    const sentence = body[index];
    if (!sentence) return 0;
    if (asks[0]?.sentence === sentence) return 5;
    if (occurs(words.stock, sentence.text)) return 0;
    if (occurs(words.personal, sentence.text)) return 4;
    return asking.has(sentence) ? 1 : occurs(words.gives, sentence.text) ? 3 : 2;
  };
  const order = body.map((_, index) => index).sort((a, b) => worth(b) - worth(a) || a - b);
  const kept = new Set<number>();
  for (const index of order) {
    const sentence = body[index];
    if (!sentence) continue;
    const [characters, count] = [sentence.text.length + 1, wordCount(sentence.text)];
    if (characters > room.characters || count > room.words) continue;
    kept.add(index);
    room.characters -= characters;
    room.words -= count;
  }
  return body
    .filter((_, index) => kept.has(index))
    .map((sentence) => sentence.text)
    .join(' ');
};
