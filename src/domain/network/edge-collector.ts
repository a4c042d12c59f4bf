import type { EdgeList, FileProblem, ReadNetwork } from './edge-list.ts';

const MOST_PROBLEMS = 1000;
const MOST_TEXT = 200;

/** Gathers nodes, edges and problems while a file is read. Memory grows with the edges: 16 bytes each. */
export class EdgeCollector {
  readonly #numbers = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #attributes = new Map<string, (string | undefined)[]>();
  readonly #problems: FileProblem[] = [];
  readonly #isWeighted: boolean;
  /** For names that are whole numbers: the node's number plus 1, 0 where there is none yet. Ten times as fast as the map. */
  #byNumeral = new Int32Array(1024);
  #sources = new Uint32Array(1024);
  #targets = new Uint32Array(1024);
  #weights = new Float64Array(1024);
  #count = 0;
  #problemCount = 0;

  /** Nodes known beforehand come first, so that those without ties are there too. */
  constructor(isWeighted: boolean, knownIds: Iterable<string> = []) {
    this.#isWeighted = isWeighted;
    for (const id of knownIds) this.node(id);
  }

  get edgeCount(): number {
    return this.#count;
  }

  /** The number of a node, given when it is first named. */
  node(id: string): number {
    const numeral = numeralOf(id);
    if (numeral !== -1) return this.#nodeByNumeral(id, numeral);
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    // A name cut out of a long text keeps the whole text in memory; its characters put together anew do not.
    const own = Array.from(id).join('');
    this.#numbers.set(own, this.#ids.length);
    return this.#ids.push(own) - 1;
  }

  #nodeByNumeral(id: string, numeral: number): number {
    if (numeral >= this.#byNumeral.length) {
      const larger = new Int32Array(Math.min(MOST_NUMERALS, Math.max(numeral + 1, 2 * this.#byNumeral.length)));
      larger.set(this.#byNumeral);
      this.#byNumeral = larger;
    }
    const known = this.#byNumeral[numeral] ?? 0;
    if (known !== 0) return known - 1;
    this.#byNumeral[numeral] = this.#ids.push(id);
    return this.#ids.length - 1;
  }

  attribute(node: number, name: string, value: string): void {
    const values = this.#attributes.get(name) ?? [];
    this.#attributes.set(name, values);
    values[node] = value;
  }

  edge(source: number, target: number, weight = 1): void {
    if (this.#count === this.#sources.length) this.#grow();
    this.#sources[this.#count] = source;
    this.#targets[this.#count] = target;
    this.#weights[this.#count] = weight;
    this.#count += 1;
  }

  problem(line: number, reason: string, text: string): void {
    this.#problemCount += 1;
    if (this.#problems.length === MOST_PROBLEMS) return;
    this.#problems.push({ line, reason, text: text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}…` : text });
  }

  finish(directed?: boolean, ids: readonly string[] = this.#ids): ReadNetwork {
    const attributes = new Map(
      [...this.#attributes].map(([name, values]) => [name, Array.from(ids, (_, node) => values[node])]),
    );
    const edges: EdgeList = {
      ids,
      directed,
      attributes,
      nodeCount: ids.length,
      sources: this.#sources.slice(0, this.#count),
      targets: this.#targets.slice(0, this.#count),
      weights: this.#isWeighted ? this.#weights.slice(0, this.#count) : undefined,
    };
    return { edges, problems: this.#problems, problemCount: this.#problemCount };
  }

  #grow(): void {
    const length = this.#sources.length * 2;
    const [sources, targets] = [new Uint32Array(length), new Uint32Array(length)];
    const weights = new Float64Array(length);
    sources.set(this.#sources);
    targets.set(this.#targets);
    weights.set(this.#weights);
    [this.#sources, this.#targets, this.#weights] = [sources, targets, weights];
  }
}

/** Whole numbers from here on are looked up as words: the table would take too much memory. */
const MOST_NUMERALS = 1 << 24;

/** The value of a name such as `1024`; -1 where it is a word, has a sign or leading zeros, or is too large. */
const numeralOf = (id: string): number => {
  const { length } = id;
  if (length === 0 || length > 8) return -1;
  let value = 0;
  for (let place = 0; place < length; place += 1) {
    const digit = id.charCodeAt(place) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = 10 * value + digit;
  }
  return value >= MOST_NUMERALS || (length > 1 && id.charCodeAt(0) === 48) ? -1 : value;
};

/** Why a weight cannot be one; undefined where it can. */
export const weightProblem = (weight: number): string | undefined => {
  if (Number.isNaN(weight)) return 'The weight is not a number.';
  if (weight < 0) return 'The weight is negative.';
  return weight === Infinity ? 'The weight is infinite.' : undefined;
};
