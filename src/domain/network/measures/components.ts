import type { Graph } from '../csr.ts';
import type { MeasureContext } from './measure-context.ts';
import type { GraphMeasure, NodeMeasure } from './measure.ts';

/** A component number per node, counted from 0 in the order of each component's first node, and the sizes. */
export interface Components {
  readonly memberships: Int32Array;
  readonly sizes: readonly number[];
}

/** Who can reach whom when directions do not matter; of an undirected graph. */
export const findComponents = ({ nodeCount, offsets, targets }: Graph): Components => {
  const memberships = new Int32Array(nodeCount).fill(-1);
  const queue = new Uint32Array(nodeCount);
  const sizes: number[] = [];
  for (let first = 0; first < nodeCount; first += 1) {
    if (memberships[first] !== -1) continue;
    const component = sizes.length;
    memberships[first] = component;
    queue[0] = first;
    let found = 1;
    for (let place = 0; place < found; place += 1) {
      const node = queue[place]!;
      const end = offsets[node + 1]!;
      for (let arc = offsets[node]!; arc < end; arc += 1) {
        const other = targets[arc]!;
        if (memberships[other] !== -1) continue;
        memberships[other] = component;
        queue[found++] = other;
      }
    }
    sizes.push(found);
  }
  return { memberships, sizes };
};

/** Who can reach each other along the arcs (Tarjan's algorithm, without recursion). */
export const findStrongComponents = ({ nodeCount, offsets, targets }: Graph): Components => {
  const raw = new Int32Array(nodeCount).fill(-1);
  const foundAt = new Int32Array(nodeCount).fill(-1);
  const lowest = new Int32Array(nodeCount);
  const open = new Uint32Array(nodeCount);
  const path = new Uint32Array(nodeCount);
  const nextArc = offsets.slice();
  let found = 0;
  let openCount = 0;
  let components = 0;
  for (let root = 0; root < nodeCount; root += 1) {
    if (foundAt[root] !== -1) continue;
    path[0] = root;
    let depth = 1;
    while (depth > 0) {
      const node = path[depth - 1]!;
      if (foundAt[node] === -1) {
        foundAt[node] = lowest[node] = found++;
        open[openCount++] = node;
      }
      let isDone = true;
      while (nextArc[node]! < offsets[node + 1]!) {
        const other = targets[nextArc[node]!]!;
        if (foundAt[other] === -1) {
          path[depth++] = other;
          isDone = false;
          break;
        }
        if (raw[other] === -1 && lowest[other]! < lowest[node]!) lowest[node] = lowest[other]!;
        nextArc[node]! += 1;
      }
      if (!isDone) continue;
      depth -= 1;
      if (lowest[node] !== foundAt[node]) continue;
      let member: number;
      do {
        member = open[--openCount]!;
        raw[member] = components;
      } while (member !== node);
      components += 1;
    }
  }
  return inOrderOfFirstNode(raw, components);
};

const inOrderOfFirstNode = (raw: Int32Array, count: number): Components => {
  const numbers = new Int32Array(count).fill(-1);
  const sizes: number[] = [];
  const memberships = raw.map((component) => {
    if (numbers[component] === -1) {
      numbers[component] = sizes.length;
      sizes.push(0);
    }
    const number = numbers[component]!;
    sizes[number]! += 1;
    return number;
  });
  return { memberships, sizes };
};

export const componentsPass = (context: MeasureContext): Components => findComponents(context.ties);
const strongComponentsPass = (context: MeasureContext): Components =>
  context.graph.directed ? findStrongComponents(context.graph) : context.once(componentsPass);

const wasserman = 'Wasserman S., Faust K. (1994) Social Network Analysis. Cambridge University Press';
const tarjan = 'Tarjan R. (1972) Depth-first search and linear graph algorithms. SIAM Journal on Computing 1:146-160';

export const component: NodeMeasure = {
  id: 'component',
  label: 'Component',
  meaning: 'Which island of the network someone is on; on different islands nobody knows anybody of the other.',
  formula: 'connected components, directions ignored, numbered from 0 by first node',
  range: '0 to the number of components − 1',
  isolates: 'a component of their own',
  cost: 'ties',
  references: [wasserman],
  timing: 'components',
  scope: 'node',
  compute: (context) => context.once(componentsPass).memberships,
};

export const strongComponent: NodeMeasure = {
  id: 'strongComponent',
  label: 'Strong component',
  meaning: 'Which circle someone is in where word can travel along the arcs from everyone to everyone.',
  formula: 'strongly connected components, numbered from 0 by first node',
  range: '0 to the number of components − 1; the component where ties have no direction',
  isolates: 'a component of their own',
  cost: 'ties',
  references: [tarjan],
  timing: 'strongComponents',
  scope: 'node',
  compute: (context) => context.once(strongComponentsPass).memberships,
};

export const componentCount: GraphMeasure = {
  id: 'components',
  label: 'Number of components',
  meaning: 'How many islands the network falls into.',
  formula: 'the number of connected components, directions ignored',
  range: '0 to n',
  isolates: 'count one each',
  cost: 'ties',
  references: [wasserman],
  scope: 'graph',
  compute: (context) => context.once(componentsPass).sizes.length,
};

export const largestComponent: GraphMeasure = {
  id: 'largestComponent',
  label: 'Largest component',
  meaning: 'How many people are on the largest island.',
  formula: 'nodes of the largest connected component',
  range: '0 to n',
  isolates: 'count as components of one',
  cost: 'ties',
  references: [wasserman],
  timing: 'components',
  scope: 'graph',
  compute: (context) => context.once(componentsPass).sizes.reduce((most, size) => Math.max(most, size), 0),
};

export const strongComponentCount: GraphMeasure = {
  id: 'strongComponents',
  label: 'Number of strong components',
  meaning: 'How many circles there are in which word can travel along the arcs from everyone to everyone.',
  formula: 'the number of strongly connected components',
  range: '0 to n',
  isolates: 'count one each',
  cost: 'ties',
  references: [tarjan],
  scope: 'graph',
  compute: (context) => context.once(strongComponentsPass).sizes.length,
};
