import type { Graph } from '../csr.ts';
import { silentStep, type WorkStep } from '../work-step.ts';
import { type Components, componentsPass } from './components.ts';
import type { NodeMeasure } from './measure.ts';

/** Values are right to about this share of the largest when the search ends. */
const RESIDUAL = 1e-13;
const MAX_ROUNDS = 20_000;

/**
 * Eigenvector centrality of the nodes of one component of an undirected graph, the largest value 1; NaN elsewhere and in a
 * component of a single node. Each round takes the best mixture of the last vector, what is wrong with it, and the last
 * direction (the locally optimal conjugate gradient), which copes with slow mixing where plain repetition does not.
 */
export const measureEigenvector = (ties: Graph, members: Uint32Array, step: WorkStep = silentStep): Float64Array => {
  const result = new Float64Array(ties.nodeCount).fill(NaN);
  if (members.length < 2) return result;
  const component = cutOut(ties, members);
  const values = leadingVector(component, step);
  let largest = 0;
  for (const value of values) largest = Math.max(largest, value);
  for (const [place, node] of members.entries()) result[node] = values[place]! / largest;
  return result;
};

/** The component as a graph of its own. */
const cutOut = (ties: Graph, members: Uint32Array): Graph => {
  const placeOf = new Uint32Array(ties.nodeCount);
  for (const [place, node] of members.entries()) placeOf[node] = place;
  const offsets = new Uint32Array(members.length + 1);
  for (const [place, node] of members.entries()) {
    offsets[place + 1] = offsets[place]! + ties.offsets[node + 1]! - ties.offsets[node]!;
  }
  const targets = new Uint32Array(offsets[members.length]!);
  const weights = ties.weights && new Float64Array(targets.length);
  for (const [place, node] of members.entries()) {
    for (let arc = ties.offsets[node]!, at = offsets[place]!; arc < ties.offsets[node + 1]!; arc += 1, at += 1) {
      targets[at] = placeOf[ties.targets[arc]!]!;
      if (weights) weights[at] = ties.weights![arc]!;
    }
  }
  return { ...ties, nodeCount: members.length, edgeCount: targets.length / 2, offsets, targets, weights };
};

const multiply = ({ nodeCount, offsets, targets, weights }: Graph, vector: Float64Array, into: Float64Array): void => {
  for (let node = 0; node < nodeCount; node += 1) {
    let sum = 0;
    for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc += 1) {
      sum += weights ? weights[arc]! * vector[targets[arc]!]! : vector[targets[arc]!]!;
    }
    into[node] = sum;
  }
};

const dot = (one: Float64Array, other: Float64Array): number => {
  let sum = 0;
  for (let place = 0; place < one.length; place += 1) sum += one[place]! * other[place]!;
  return sum;
};

/** `vector + share × other`, in place. */
const add = (vector: Float64Array, share: number, other: Float64Array): void => {
  for (let place = 0; place < vector.length; place += 1) vector[place]! += share * other[place]!;
};

const scale = (vector: Float64Array, factor: number): void => {
  for (let place = 0; place < vector.length; place += 1) vector[place]! *= factor;
};

/** A vector of the search and its image under the ties. */
interface Direction {
  readonly vector: Float64Array;
  readonly image: Float64Array;
}

const leadingVector = (graph: Graph, step: WorkStep): Float64Array => {
  const vector = new Float64Array(graph.nodeCount).fill(1 / Math.sqrt(graph.nodeCount));
  const current: Direction = { vector, image: new Float64Array(graph.nodeCount) };
  let previous: Direction | undefined;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    step(round, MAX_ROUNDS);
    multiply(graph, current.vector, current.image);
    const value = dot(current.vector, current.image);
    const wrong = current.image.slice();
    add(wrong, -value, current.vector);
    if (Math.sqrt(dot(wrong, wrong)) <= RESIDUAL * value) break;
    previous = improve(graph, current, wrong, previous);
  }
  return current.vector.map(Math.abs);
};

/** Moves `current` to the best vector of the space it spans with `wrong` and `previous`; gives the direction it moved in. */
const improve = (graph: Graph, current: Direction, wrong: Float64Array, previous: Direction | undefined): Direction => {
  const basis: Direction[] = [current];
  for (const candidate of previous ? [wrong, previous.vector] : [wrong]) {
    const vector = candidate.slice();
    // Twice, since the first time leaves rounding behind.
    for (let time = 0; time < 2; time += 1) {
      for (const known of basis) add(vector, -dot(vector, known.vector), known.vector);
      const length = Math.sqrt(dot(vector, vector));
      if (length > 0) scale(vector, 1 / length);
    }
    if (!(dot(vector, vector) > 0.5)) continue;
    const image = new Float64Array(graph.nodeCount);
    multiply(graph, vector, image);
    basis.push({ vector, image });
  }
  const shares = leadingOfSmall(basis.map((row) => basis.map((column) => dot(row.vector, column.image))));
  const moved: Direction = { vector: new Float64Array(graph.nodeCount), image: new Float64Array(graph.nodeCount) };
  for (const [place, { vector }] of basis.entries()) if (place > 0) add(moved.vector, shares[place]!, vector);
  scale(current.vector, shares[0]!);
  add(current.vector, 1, moved.vector);
  scale(current.vector, 1 / Math.sqrt(dot(current.vector, current.vector)));
  return moved;
};

/** The leading eigenvector of a symmetric matrix of at most three rows, by Jacobi's rotations. */
const leadingOfSmall = (matrix: number[][]): number[] => {
  const size = matrix.length;
  const vectors = matrix.map((_, row) => matrix.map((_, column) => (row === column ? 1 : 0)));
  for (let round = 0; round < 30; round += 1) {
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) rotate(matrix, vectors, p, q);
  }
  let best = 0;
  for (let place = 1; place < size; place += 1) if (matrix[place]![place]! > matrix[best]![best]!) best = place;
  return vectors.map((row) => row[best]!);
};

const rotate = (matrix: number[][], vectors: number[][], p: number, q: number): void => {
  const between = matrix[p]![q]!;
  if (between === 0) return;
  const angle = 0.5 * Math.atan2(2 * between, matrix[q]![q]! - matrix[p]![p]!);
  const cosine = Math.cos(angle);
  const sine = Math.sin(angle);
  const turn = (row: number[]): void => {
    const [first, second] = [row[p]!, row[q]!];
    row[p] = cosine * first - sine * second;
    row[q] = sine * first + cosine * second;
  };
  for (const row of matrix) turn(row);
  const [first, second] = [matrix[p]!, matrix[q]!];
  matrix[p] = first.map((value, column) => cosine * value - sine * second[column]!);
  matrix[q] = first.map((value, column) => sine * value + cosine * second[column]!);
  for (const row of vectors) turn(row);
};

const largestOf = ({ memberships, sizes }: Components): Uint32Array => {
  const largest = sizes.indexOf(sizes.reduce((most, size) => Math.max(most, size), 0));
  const members: number[] = [];
  for (const [node, component] of memberships.entries()) if (component === largest) members.push(node);
  return Uint32Array.from(members);
};

export const eigenvector: NodeMeasure = {
  id: 'eigenvector',
  label: 'Eigenvector centrality',
  meaning:
    'How well connected you are to people who are well connected themselves. Only people on one island can be compared, so it is taken on the largest.',
  formula: 'λ x_i = Σ_j z_ij x_j with the largest λ, scaled so that the largest x is 1; directions ignored',
  range: 'above 0 to 1; undefined outside the largest component',
  isolates: 'undefined',
  cost: 'ties',
  references: [
    'Bonacich P. (1972) Factoring and weighting approaches to status scores and clique identification. Journal of Mathematical Sociology 2:113-120',
  ],
  scope: 'node',
  compute: (context) => measureEigenvector(context.ties, largestOf(context.once(componentsPass)), context.step),
};
