import type { Graph } from '../csr.ts';
import { DistanceHeap } from '../distance-heap.ts';
import { isShorter, newSearch, type Search, searchLengths } from '../distances.ts';

/**
 * The shortest paths from one node after another, and what each node carries of them (Brandes). The arcs that lie on
 * shortest paths are written down one after the other as they are found, so that the way back reads only those. Path
 * counts are floating-point numbers: beyond 10^308 paths between two people they overflow.
 */
export class Brandes {
  /** Per node, the share of shortest paths from the last source that run through it. */
  readonly dependencies: Float64Array;
  readonly search: Search;
  readonly #graph: Graph;
  readonly #paths: Float64Array;
  readonly #perPath: Float64Array;
  readonly #onward: Uint32Array;
  readonly #onwardStarts: Uint32Array;
  readonly #heap: DistanceHeap | undefined;
  readonly #places: Uint32Array | undefined;

  constructor(graph: Graph) {
    this.#graph = graph;
    this.dependencies = new Float64Array(graph.nodeCount);
    this.search = newSearch(graph.nodeCount);
    this.#paths = new Float64Array(graph.nodeCount);
    this.#perPath = new Float64Array(graph.nodeCount);
    this.#onward = new Uint32Array(graph.targets.length);
    this.#onwardStarts = new Uint32Array(graph.nodeCount + 1);
    if (!graph.weights) return;
    this.#heap = new DistanceHeap(graph.nodeCount);
    this.#places = new Uint32Array(graph.nodeCount);
  }

  /** Fills `search` and `dependencies` for one source. Entries of nodes it does not reach are meaningless. */
  run(source: number): void {
    if (this.#graph.weights) this.#goByLength(source, this.#graph.weights);
    else this.#goBySteps(source);
    this.#comeBack();
  }

  #goBySteps(source: number): void {
    const { offsets, targets } = this.#graph;
    const { distances, order } = this.search;
    const paths = this.#paths;
    const onward = this.#onward;
    for (let place = 0; place < this.search.reached; place += 1) distances[order[place]!] = -1;
    distances[source] = 0;
    paths[source] = 1;
    order[0] = source;
    let reached = 1;
    let logged = 0;
    for (let place = 0; place < reached; place += 1) {
      const node = order[place]!;
      const next = distances[node]! + 1;
      const through = paths[node]!;
      const end = offsets[node + 1]!;
      this.#onwardStarts[place] = logged;
      for (let arc = offsets[node]!; arc < end; arc += 1) {
        const other = targets[arc]!;
        const known = distances[other]!;
        if (known === -1) {
          distances[other] = next;
          paths[other] = through;
          order[reached++] = other;
          onward[logged++] = other;
        } else if (known === next) {
          paths[other]! += through;
          onward[logged++] = other;
        }
      }
    }
    this.#onwardStarts[reached] = logged;
    this.search.reached = reached;
  }

  #goByLength(source: number, weights: Float64Array): void {
    searchLengths(this.#graph, weights, source, this.search, this.#heap!);
    const { offsets, targets } = this.#graph;
    const { distances, order, reached } = this.search;
    const paths = this.#paths;
    const places = this.#places!;
    for (let place = 0; place < reached; place += 1) {
      paths[order[place]!] = 0;
      places[order[place]!] = place;
    }
    paths[source] = 1;
    let logged = 0;
    for (let place = 0; place < reached; place += 1) {
      const node = order[place]!;
      const from = distances[node]!;
      this.#onwardStarts[place] = logged;
      for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc += 1) {
        const other = targets[arc]!;
        if (places[other]! <= place || isShorter(distances[other]!, from + 1 / weights[arc]!)) continue;
        paths[other]! += paths[node]!;
        this.#onward[logged++] = other;
      }
    }
    this.#onwardStarts[reached] = logged;
  }

  #comeBack(): void {
    const { order, reached } = this.search;
    const { dependencies } = this;
    const paths = this.#paths;
    const perPath = this.#perPath;
    const onward = this.#onward;
    const starts = this.#onwardStarts;
    let end = starts[reached]!;
    for (let place = reached - 1; place >= 0; place -= 1) {
      const node = order[place]!;
      const start = starts[place]!;
      let carried = 0;
      for (let arc = start; arc < end; arc += 1) carried += perPath[onward[arc]!]!;
      end = start;
      const dependency = carried * paths[node]!;
      dependencies[node] = dependency;
      perPath[node] = (1 + dependency) / paths[node]!;
    }
  }
}
