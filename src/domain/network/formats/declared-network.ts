import { EdgeCollector, weightProblem } from '../edge-collector.ts';
import type { ReadNetwork } from '../edge-list.ts';
import type { DeclaredColumns } from './declared-columns.ts';
import type { XmlPlace } from './xml-elements.ts';

const UNWEIGHTED = 'Ties without a weight';
const UNDECLARED = 'A tie names this node, which is declared nowhere; it was added.';

/** A network from a format that declares its nodes, in whatever order nodes and ties come. */
export class DeclaredNetwork {
  readonly collector: EdgeCollector;
  readonly #declared = new Set<number>();
  /** Nodes that ties have named before they were declared, and where. */
  readonly #named = new Map<number, XmlPlace>();
  readonly #isWeighted: boolean;
  #withoutWeight = 0;

  constructor(isWeighted: boolean) {
    this.#isWeighted = isWeighted;
    this.collector = new EdgeCollector(isWeighted);
  }

  /** The node's number; undefined where it cannot be one. */
  declare(id: string | undefined, place: XmlPlace): number | undefined {
    if (id === undefined || id === '') {
      this.collector.problem(place.line, 'The node has no id.', place.text);
      return undefined;
    }
    const node = this.collector.node(id);
    if (this.#declared.has(node)) {
      this.collector.problem(place.line, `The node ${id} is declared a second time.`, place.text);
      return undefined;
    }
    this.#declared.add(node);
    this.#named.delete(node);
    return node;
  }

  /** Gives the node what its columns say of those that say nothing. */
  preset(node: number, columns: DeclaredColumns): void {
    for (const { name, preset } of columns.withPreset())
      if (preset !== undefined && !this.collector.hasAttribute(node, name))
        this.collector.attribute(node, name, preset);
  }

  /** `weight` as written; undefined where there is none, which counts 1. */
  tie(
    ends: { readonly source: string | undefined; readonly target: string | undefined; readonly isArc: boolean },
    weight: string | undefined,
    place: XmlPlace,
  ): void {
    const { source, target, isArc } = ends;
    if (!source || !target) return this.collector.problem(place.line, 'The tie does not name two nodes.', place.text);
    const value = weight === undefined || weight.trim() === '' ? 1 : Number(weight);
    const problem = weightProblem(value);
    if (problem) return this.collector.problem(place.line, problem, `${place.text} ${weight ?? ''}`.trim());
    if (weight === undefined) this.#withoutWeight += 1;
    this.collector.edge(this.#end(source, place), this.#end(target, place), value, !isArc);
  }

  #end(id: string, place: XmlPlace): number {
    const node = this.collector.node(id);
    if (!this.#declared.has(node) && !this.#named.has(node)) this.#named.set(node, place);
    return node;
  }

  finish(): ReadNetwork {
    const { collector } = this;
    for (const { line, text } of this.#named.values()) collector.problem(line, UNDECLARED, text);
    if (this.#isWeighted && this.#withoutWeight > 0)
      collector.note(`${UNWEIGHTED} count 1; there are ${this.#withoutWeight}.`);
    return collector.finish();
  }
}

/** The same where the column of the weights is not there after all. */
export const withoutWeights = ({ edges, ...rest }: ReadNetwork): ReadNetwork => ({
  ...rest,
  edges: { ...edges, weights: undefined },
  notes: rest.notes.filter((note) => !note.startsWith(UNWEIGHTED)),
});
