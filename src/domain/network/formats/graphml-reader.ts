import { err, ok, type Result } from '../../../kernel/result.ts';
import type { ReadNetwork, RefusedFile } from '../edge-list.ts';
import { type DeclaredColumn, DeclaredColumns, weightColumn } from './declared-columns.ts';
import { DeclaredNetwork, withoutWeights } from './declared-network.ts';
import { type Reading, readThrough } from './reading.ts';
import { ElementPath, readElements, type XmlAttributes, type XmlPlace } from './xml-elements.ts';

export interface GraphmlOptions {
  /** The column with the weights of the ties, by its name or the id of its key. Without it every tie counts 1. */
  readonly weight?: string | undefined;
  /** Without such a column the ties have no weights. */
  readonly isWeightOptional?: boolean | undefined;
}

interface OpenTie {
  readonly attributes: XmlAttributes;
  readonly place: XmlPlace;
  readonly data: Map<string, string>;
}

/** What is known while a GraphML file is read. */
class GraphmlReading extends ElementPath {
  readonly #weight: string | undefined;
  readonly #ofNodes = new DeclaredColumns();
  readonly #ofTies = new DeclaredColumns();
  readonly #network: DeclaredNetwork;
  /** For every graph that is open: whether its ties have a direction unless they say otherwise. */
  readonly #areArcs: boolean[] = [];
  /** Nodes that are open, the innermost last; undefined where one could not be read. */
  readonly #nodes: (number | undefined)[] = [];
  #graphs = 0;
  #weightColumn: DeclaredColumn | undefined;
  #tie: OpenTie | undefined;
  #key: XmlAttributes = {};
  #preset: string | undefined;
  #dataKey: string | undefined;

  constructor(weight: string | undefined) {
    super();
    this.#weight = weight;
    this.#network = new DeclaredNetwork(weight !== undefined);
  }

  protected override enter(name: string, attributes: XmlAttributes, place: XmlPlace): void {
    if (name === 'key') {
      this.#key = attributes;
      this.#preset = undefined;
    } else if (name === 'graph') this.#enterGraph(attributes);
    else if (name === 'node') this.#nodes.push(this.#network.declare(attributes['id'], place));
    else if (name === 'edge') this.#tie = { attributes, place, data: new Map() };
    else if (name === 'data') this.#dataKey = attributes['key'];
    else if (name === 'hyperedge') {
      this.#network.collector.problem(place.line, 'It ties more than two nodes at once; it was left out.', place.text);
      this.passOver();
    } else if (this.#dataKey !== undefined) {
      // What programs keep in data of their own, such as shapes.
      this.passOver();
    }
  }

  protected override leave(name: string, text: string): void {
    if (name === 'graph') this.#areArcs.pop();
    else if (name === 'node') this.#leaveNode();
    else if (name === 'edge') this.#leaveTie();
    else if (name === 'data') this.#leaveData(text.trim());
    else if (name === 'default') this.#preset = text.trim();
    else if (name === 'key') this.#leaveKey();
  }

  finish(isWeightOptional: boolean): Result<ReadNetwork, RefusedFile> {
    if (this.root !== 'graphml')
      return err({ type: 'file-refused', reason: `Its outermost element is <${this.root}>, not <graphml>.` });
    if (this.#graphs === 0) return err({ type: 'file-refused', reason: 'There is no <graph> in the file.' });
    if (this.#weight !== undefined) {
      const column = weightColumn(this.#ofTies.find(this.#weight), this.#weight, this.#ofTies);
      if (!column.ok) return isWeightOptional ? ok(withoutWeights(this.#network.finish())) : column;
    }
    return ok(this.#network.finish());
  }

  #enterGraph(attributes: XmlAttributes): void {
    const isNested = this.#areArcs.length > 0;
    if (!isNested) this.#graphs += 1;
    if (this.#graphs > 1) {
      this.#network.collector.note('The file holds several graphs; the first was read.');
      this.passOver();
      return;
    }
    if (isNested)
      this.#network.collector.note(
        'Graphs within nodes were laid flat: their nodes and ties are read like all others.',
      );
    const byDefault = attributes['edgedefault'];
    this.#areArcs.push(byDefault === undefined ? this.#areArcs.at(-1) === true : byDefault === 'directed');
  }

  #leaveKey(): void {
    const { id, 'attr.name': name, for: owner = 'all' } = this.#key;
    if (!id) return;
    const column = { id, name: name ?? id, preset: this.#preset };
    if (owner === 'node' || owner === 'all') this.#ofNodes.declare(column);
    if (owner === 'edge' || owner === 'all') this.#ofTies.declare(column);
  }

  #leaveData(text: string): void {
    const key = this.#dataKey;
    this.#dataKey = undefined;
    if (key === undefined || text === '') return;
    if (this.within === 'edge') this.#tie?.data.set(key, text);
    const node = this.#nodes.at(-1);
    if (this.within === 'node' && node !== undefined)
      this.#network.collector.attribute(node, this.#ofNodes.byId(key)?.name ?? key, text);
  }

  #leaveNode(): void {
    const node = this.#nodes.pop();
    if (node !== undefined) this.#network.preset(node, this.#ofNodes);
  }

  #leaveTie(): void {
    const tie = this.#tie;
    this.#tie = undefined;
    if (!tie) return;
    const { source, target, directed } = tie.attributes;
    const isArc = directed === undefined ? this.#areArcs.at(-1) === true : /^(true|1)$/.test(directed);
    const column = this.#weight === undefined ? undefined : (this.#weightColumn ??= this.#ofTies.find(this.#weight));
    this.#network.tie({ source, target, isArc }, column && (tie.data.get(column.id) ?? column.preset), tie.place);
  }
}

/** GraphML: the nodes and ties of its first graph with their data, graphs within nodes laid flat. */
export function* graphmlReading(
  chunks: Iterable<string>,
  { weight, isWeightOptional = false }: GraphmlOptions = {},
): Reading<ReadNetwork> {
  const reading = new GraphmlReading(weight);
  const refused = yield* readElements(chunks, reading);
  return refused ? err(refused) : reading.finish(isWeightOptional);
}

export const readGraphml = (chunks: Iterable<string>, options?: GraphmlOptions): Result<ReadNetwork, RefusedFile> =>
  readThrough(graphmlReading(chunks, options));
