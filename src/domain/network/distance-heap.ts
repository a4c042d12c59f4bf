/** Nodes waiting to be settled, nearest first: a heap of four children a node, with places so that a node can move up. */
export class DistanceHeap {
  size = 0;
  readonly #nodes: Uint32Array;
  /** Where in the heap a node stands, plus 1; 0 where it does not. */
  readonly #places: Uint32Array;

  constructor(nodeCount: number) {
    this.#nodes = new Uint32Array(nodeCount);
    this.#places = new Uint32Array(nodeCount);
  }

  has(node: number): boolean {
    return this.#places[node] !== 0;
  }

  /** Its distance must be set. */
  push(node: number, distances: Float64Array): void {
    this.#rise(node, this.size++, distances);
  }

  /** After its distance became shorter. */
  raise(node: number, distances: Float64Array): void {
    this.#rise(node, this.#places[node]! - 1, distances);
  }

  /** Takes the nearest. There must be one. */
  pop(distances: Float64Array): number {
    const nodes = this.#nodes;
    const nearest = nodes[0]!;
    this.#places[nearest] = 0;
    this.size -= 1;
    if (this.size > 0) this.#sink(nodes[this.size]!, distances);
    return nearest;
  }

  #rise(node: number, from: number, distances: Float64Array): void {
    const nodes = this.#nodes;
    const distance = distances[node]!;
    let place = from;
    while (place > 0) {
      const above = (place - 1) >> 2;
      const other = nodes[above]!;
      if (distances[other]! <= distance) break;
      nodes[place] = other;
      this.#places[other] = place + 1;
      place = above;
    }
    nodes[place] = node;
    this.#places[node] = place + 1;
  }

  #sink(node: number, distances: Float64Array): void {
    const nodes = this.#nodes;
    const distance = distances[node]!;
    let place = 0;
    for (;;) {
      const first = 4 * place + 1;
      if (first >= this.size) break;
      const end = Math.min(first + 4, this.size);
      let least = first;
      for (let child = first + 1; child < end; child += 1) {
        if (distances[nodes[child]!]! < distances[nodes[least]!]!) least = child;
      }
      const other = nodes[least]!;
      if (distances[other]! >= distance) break;
      nodes[place] = other;
      this.#places[other] = place + 1;
      place = least;
    }
    nodes[place] = node;
    this.#places[node] = place + 1;
  }
}
