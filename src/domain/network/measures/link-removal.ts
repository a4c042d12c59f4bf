import type { Graph } from '../csr.ts';
import { DistanceHeap } from '../distance-heap.ts';
import { newSearch, type Search, searchSteps } from '../distances.ts';

/**
 * What cutting each tie takes from one node's nearness to all others. Only a tie that is the sole last step to someone
 * matters; only those behind it move away, and only they are searched for again.
 */
export class LinkRemoval {
  readonly #ties: Graph;
  readonly #search: Search;
  /** Per node: ways to come from one step nearer, and the arc of the last of them. */
  readonly #waysIn: Int32Array;
  readonly #arcIn: Uint32Array;
  /** Per node: the ways in that are lost with the tie. */
  readonly #lost: Int32Array;
  readonly #isBehind: Uint8Array;
  readonly #behind: Uint32Array;
  readonly #renewed: Float64Array;
  readonly #heap: DistanceHeap;

  constructor(ties: Graph) {
    this.#ties = ties;
    this.#search = newSearch(ties.nodeCount);
    this.#waysIn = new Int32Array(ties.nodeCount);
    this.#arcIn = new Uint32Array(ties.nodeCount);
    this.#lost = new Int32Array(ties.nodeCount);
    this.#isBehind = new Uint8Array(ties.nodeCount);
    this.#behind = new Uint32Array(ties.nodeCount);
    this.#renewed = new Float64Array(ties.nodeCount);
    this.#heap = new DistanceHeap(ties.nodeCount);
  }

  /** Adds to each arc what `source` loses when its tie is cut. */
  addLosses(source: number, losses: Float64Array): void {
    searchSteps(this.#ties, source, this.#search);
    this.#countWaysIn();
    const { order, reached } = this.#search;
    for (let place = 1; place < reached; place += 1) {
      const node = order[place]!;
      if (this.#waysIn[node] !== 1) continue;
      const count = this.#findBehind(node);
      losses[this.#arcIn[node]!]! += this.#lossOf(count, node);
      for (let each = 0; each < count; each += 1) this.#isBehind[this.#behind[each]!] = 0;
    }
  }

  #countWaysIn(): void {
    const { offsets, targets } = this.#ties;
    const { order, distances, reached } = this.#search;
    for (let place = 0; place < reached; place += 1) this.#waysIn[order[place]!] = 0;
    for (let place = 0; place < reached; place += 1) {
      const node = order[place]!;
      for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc += 1) {
        const other = targets[arc]!;
        if (distances[other] !== distances[node]! + 1) continue;
        this.#waysIn[other]! += 1;
        this.#arcIn[other] = arc;
      }
    }
  }

  /** Everyone all of whose shortest ways lead through `first`, itself first. */
  #findBehind(first: number): number {
    const { offsets, targets } = this.#ties;
    const { distances } = this.#search;
    const touched: number[] = [];
    this.#behind[0] = first;
    this.#isBehind[first] = 1;
    let count = 1;
    for (let place = 0; place < count; place += 1) {
      const node = this.#behind[place]!;
      for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc += 1) {
        const other = targets[arc]!;
        if (distances[other] !== distances[node]! + 1) continue;
        if (this.#lost[other]!++ === 0) touched.push(other);
        if (this.#lost[other] !== this.#waysIn[other]) continue;
        this.#isBehind[other] = 1;
        this.#behind[count++] = other;
      }
    }
    for (const node of touched) this.#lost[node] = 0;
    return count;
  }

  /** The nearness lost by the first `count` of those behind, found again over ways round the tie into `cut`. */
  #lossOf(count: number, cut: number): number {
    const { offsets, targets } = this.#ties;
    const { distances } = this.#search;
    const nearSide = distances[cut]! - 1;
    let loss = 0;
    for (let each = 0; each < count; each += 1) {
      const node = this.#behind[each]!;
      let nearest = Infinity;
      for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc += 1) {
        const other = targets[arc]!;
        // The only neighbour one step nearer to `cut` is the other end of the tie that is cut.
        if (this.#isBehind[other] === 1 || (node === cut && distances[other] === nearSide)) continue;
        nearest = Math.min(nearest, distances[other]! + 1);
      }
      this.#renewed[node] = nearest;
      loss += 1 / distances[node]!;
      if (nearest < Infinity) this.#heap.push(node, this.#renewed);
    }
    return loss - this.#nearnessAround();
  }

  #nearnessAround(): number {
    const { offsets, targets } = this.#ties;
    let nearness = 0;
    while (this.#heap.size > 0) {
      const node = this.#heap.pop(this.#renewed);
      const next = this.#renewed[node]! + 1;
      nearness += 1 / this.#renewed[node]!;
      for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc += 1) {
        const other = targets[arc]!;
        if (this.#isBehind[other] === 0 || this.#renewed[other]! <= next) continue;
        this.#renewed[other] = next;
        if (this.#heap.has(other)) this.#heap.raise(other, this.#renewed);
        else this.#heap.push(other, this.#renewed);
      }
    }
    return nearness;
  }
}
