import type { Dice } from './dice.ts';

/** Deals from lists like cards: nothing comes twice before everything came once. */
export class Deck {
  readonly #dice: Dice;
  readonly #dealt = new Map<readonly unknown[], number>();

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  deal<T>(list: readonly T[]): T {
    const at = this.#dealt.get(list) ?? this.#dice.between(0, list.length - 1);
    // A prime that does not divide the length visits every entry, in an order that does not show the list's.
    const stride = [7, 5, 3].find((prime) => list.length % prime !== 0) ?? 1;
    this.#dealt.set(list, (at + stride) % list.length);
    const card = list[at];
    if (card === undefined) throw new Error('Nothing to deal: the list is empty.');
    return card;
  }
}
