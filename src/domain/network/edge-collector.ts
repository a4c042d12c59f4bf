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
  readonly #notes = new Set<string>();
  /** For names that are whole numbers: the node's number plus 1, 0 where there is none yet. Ten times as fast as the map. */
  #byNumeral = new Int32Array(1024);
  #sources = new Uint32Array(1024);
  #targets = new Uint32Array(1024);
  #weights: Float64Array;
  /** 1 where a row goes both ways; empty while no row has said. */
  #ties = new Uint8Array(0);
  #hasArcs = false;
  #hasTies = false;
  #count = 0;
  #problemCount = 0;

  /** Nodes known beforehand come first, so that those without ties are there too. */
  constructor(isWeighted: boolean, knownIds: Iterable<string> = []) {
    this.#isWeighted = isWeighted;
    this.#weights = new Float64Array(isWeighted ? 1024 : 0);
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

  hasAttribute(node: number, name: string): boolean {
    return this.#attributes.get(name)?.[node] !== undefined;
  }

  /** `goesBothWays` where the format tells ties from arcs. */
  edge(source: number, target: number, weight = 1, goesBothWays?: boolean): void {
    if (this.#count === this.#sources.length) this.#grow();
    this.#sources[this.#count] = source;
    this.#targets[this.#count] = target;
    if (this.#isWeighted) this.#weights[this.#count] = weight;
    if (goesBothWays !== undefined) this.#setDirection(goesBothWays);
    this.#count += 1;
  }

  #setDirection(goesBothWays: boolean): void {
    if (this.#ties.length < this.#sources.length) this.#ties = enlarged(this.#ties, this.#sources.length);
    this.#ties[this.#count] = goesBothWays ? 1 : 0;
    if (goesBothWays) this.#hasTies = true;
    else this.#hasArcs = true;
  }

  /** Something that is said once, however often it occurs. */
  note(text: string): void {
    this.#notes.add(text);
  }

  problem(line: number, reason: string, text: string): void {
    this.#problemCount += 1;
    if (this.#problems.length === MOST_PROBLEMS) return;
    this.#problems.push({ line, reason, text: text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}…` : text });
  }

  finish(ids: readonly string[] = this.#ids): ReadNetwork {
    const attributes = new Map(
      [...this.#attributes].map(([name, values]) => [name, Array.from(ids, (_, node) => values[node])]),
    );
    const edges: EdgeList = {
      ids,
      directed: this.#hasArcs || this.#hasTies ? this.#hasArcs : undefined,
      mutual: this.#hasArcs && this.#hasTies ? this.#ties.slice(0, this.#count) : undefined,
      attributes,
      nodeCount: ids.length,
      sources: this.#sources.slice(0, this.#count),
      targets: this.#targets.slice(0, this.#count),
      weights: this.#isWeighted ? this.#weights.slice(0, this.#count) : undefined,
    };
    return { edges, problems: this.#problems, problemCount: this.#problemCount, notes: [...this.#notes] };
  }

  #grow(): void {
    const length = this.#sources.length * 2;
    const [sources, targets] = [new Uint32Array(length), new Uint32Array(length)];
    sources.set(this.#sources);
    targets.set(this.#targets);
    [this.#sources, this.#targets] = [sources, targets];
    if (!this.#isWeighted) return;
    const weights = new Float64Array(length);
    weights.set(this.#weights);
    this.#weights = weights;
  }
}

const enlarged = (from: Uint8Array, length: number): Uint8Array<ArrayBuffer> => {
  const into = new Uint8Array(length);
  into.set(from);
  return into;
};

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
