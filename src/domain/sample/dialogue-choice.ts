import type { Deck } from './deck.ts';
import { BUSINESS_DIALOGUES, DIALOGUES, type Dialogue } from './lists/dialogues.ts';
import { speaksOf, type Phrase, type Words } from './phrase.ts';

const mentions = (dialogue: Dialogue, ...slots: (keyof Words)[]): boolean =>
  [dialogue.subject, ...dialogue.turns.flat()].some((phrase: Phrase) => slots.some((slot) => speaksOf(phrase, slot)));

const suited = (dialogues: readonly Dialogue[]): readonly (readonly Dialogue[])[] => {
  const fromAfar = dialogues;
  const inOneCity = dialogues.filter((dialogue) => !mentions(dialogue, 'city', 'here'));
  const amongColleagues = dialogues.filter((dialogue) => !mentions(dialogue, 'yours', 'ours'));
  return [fromAfar, inOneCity, amongColleagues, inOneCity.filter((dialogue) => amongColleagues.includes(dialogue))];
};

const OF_FRIENDS = suited(DIALOGUES);
const OF_BUSINESS = suited(BUSINESS_DIALOGUES);

/** A dialogue that suits the two: people of one city do not ask how it is there, colleagues not how the company does. */
export const dealDialogue = (deck: Deck, words: Words, isBusiness: boolean, isPrivate: boolean): Dialogue => {
  const lists = isBusiness ? OF_BUSINESS : OF_FRIENDS;
  const choice = (words.city === words.here ? 1 : 0) + (isPrivate || words.yours === words.ours ? 2 : 0);
  return deck.deal(lists[choice] ?? DIALOGUES);
};
