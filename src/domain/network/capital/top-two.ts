/** The greatest of each group, and the greatest without any one member. Values are not negative. */
export class TopTwo {
  readonly #best: Float64Array;
  readonly #second: Float64Array;
  readonly #holder: Int32Array;

  constructor(groups: number) {
    this.#best = new Float64Array(groups);
    this.#second = new Float64Array(groups);
    this.#holder = new Int32Array(groups).fill(-1);
  }

  add(group: number, member: number, value: number): void {
    if (value > this.#best[group]!) {
      this.#second[group] = this.#best[group]!;
      this.#best[group] = value;
      this.#holder[group] = member;
    } else if (value > this.#second[group]!) this.#second[group] = value;
  }

  best(group: number): number {
    return this.#best[group]!;
  }

  holder(group: number): number {
    return this.#holder[group]!;
  }

  /** The greatest of a group if `member` had `value` instead of its own. */
  bestWith(group: number, member: number, value: number): number {
    const others = this.#holder[group] === member ? this.#second[group]! : this.#best[group]!;
    return Math.max(others, value);
  }

  /** Of every group together. */
  sum(): number {
    return this.#best.reduce((total, value) => total + value, 0);
  }
}
