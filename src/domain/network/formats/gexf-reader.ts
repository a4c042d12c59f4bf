import { err, ok, type Result } from '../../../kernel/result.ts';
import type { ReadNetwork, RefusedFile } from '../edge-list.ts';
import { type DeclaredColumn, DeclaredColumns, weightColumn } from './declared-columns.ts';
import { DeclaredNetwork, withoutWeights } from './declared-network.ts';
import { type Reading, readThrough } from './reading.ts';
import { ElementPath, readElements, type XmlAttributes, type XmlPlace } from './xml-elements.ts';

export interface GexfOptions {
  /** The column with the weights of the ties: `weight`, or an attribute by its title or id. Without it every tie counts 1. */
  readonly weight?: string | undefined;
  /** Without such a column the ties have no weights. */
  readonly isWeightOptional?: boolean | undefined;
}

/** The weight that every tie of the format may have, without it being declared. */
const WEIGHT: DeclaredColumn = { id: '', name: 'weight', preset: undefined };

const FLAT = 'Nodes within nodes were laid flat: who is part of whom was not read.';
const TIMES = 'Times were not read: every node and tie counts as if it were there always.';
const SEVERAL = 'Values that change over time: the last of each was read.';

const TIMED = ['start', 'end', 'startopen', 'endopen', 'timestamp', 'timestamps', 'intervals'];

/** What is known while a GEXF file is read. */
class GexfReading extends ElementPath {
  readonly #weight: string | undefined;
  readonly #ofNodes = new DeclaredColumns();
  readonly #ofTies = new DeclaredColumns();
  readonly #network: DeclaredNetwork;
  readonly #nodes: (number | undefined)[] = [];
  #graphs = 0;
  #foundWeight: DeclaredColumn | undefined;
  #areArcs = false;
  #declaring: DeclaredColumns | undefined;
  #column: XmlAttributes = {};
  #preset: string | undefined;
  #tie: { readonly attributes: XmlAttributes; readonly place: XmlPlace } | undefined;
  readonly #ofTie = new Map<string, string>();

  constructor(weight: string | undefined) {
    super();
    this.#weight = weight;
    this.#network = new DeclaredNetwork(weight !== undefined);
  }

  protected override enter(name: string, attributes: XmlAttributes, place: XmlPlace): void {
    if (TIMED.some((each) => attributes[each] !== undefined)) this.#network.collector.note(TIMES);
    if (name === 'graph') this.#enterGraph(attributes);
    else if (name === 'attributes') this.#declaring = attributes['class'] === 'edge' ? this.#ofTies : this.#ofNodes;
    else if (name === 'attribute') {
      this.#column = attributes;
      this.#preset = undefined;
    } else if (name === 'node') this.#enterNode(attributes, place);
    else if (name === 'edge') {
      this.#tie = { attributes, place };
      this.#ofTie.clear();
    } else if (name === 'attvalue') this.#takeValue(attributes);
    else if (name === 'spells' || name === 'slices') this.#network.collector.note(TIMES);
  }

  protected override leave(name: string, text: string): void {
    if (name === 'default') this.#preset = text.trim();
    else if (name === 'attribute') this.#leaveAttribute();
    else if (name === 'node') this.#leaveNode();
    else if (name === 'edge') this.#leaveTie();
  }

  finish(isWeightOptional: boolean): Result<ReadNetwork, RefusedFile> {
    if (this.root !== 'gexf')
      return err({ type: 'file-refused', reason: `Its outermost element is <${this.root}>, not <gexf>.` });
    if (this.#graphs === 0) return err({ type: 'file-refused', reason: 'There is no <graph> in the file.' });
    if (this.#weight !== undefined) {
      const column = weightColumn(this.#weightColumn(this.#weight), this.#weight, this.#ofTies);
      if (!column.ok) return isWeightOptional ? ok(withoutWeights(this.#network.finish())) : column;
    }
    return ok(this.#network.finish());
  }

  #enterGraph(attributes: XmlAttributes): void {
    this.#graphs += 1;
    if (this.#graphs > 1) {
      this.#network.collector.note('The file holds several graphs; the first was read.');
      this.passOver();
      return;
    }
    this.#areArcs = isArc(attributes['defaultedgetype'] ?? 'undirected');
    if (attributes['mode'] === 'dynamic') this.#network.collector.note(TIMES);
  }

  #enterNode(attributes: XmlAttributes, place: XmlPlace): void {
    if (this.#nodes.length > 0 || attributes['pid'] !== undefined) this.#network.collector.note(FLAT);
    const node = this.#network.declare(attributes['id'], place);
    this.#nodes.push(node);
    const { label } = attributes;
    if (node !== undefined && label && label !== attributes['id'])
      this.#network.collector.attribute(node, 'label', label);
  }

  #leaveAttribute(): void {
    const { id, title } = this.#column;
    if (id) this.#declaring?.declare({ id, name: title || id, preset: this.#preset });
  }

  /** Before 1.2 a value named its attribute by `id`. */
  #takeValue({ for: newer, id: older, value = '' }: XmlAttributes): void {
    const id = newer ?? older;
    if (id === undefined || value === '') return;
    if (this.#tie) {
      if (this.#ofTie.has(id)) this.#network.collector.note(SEVERAL);
      this.#ofTie.set(id, value);
      return;
    }
    const node = this.#nodes.at(-1);
    if (node === undefined) return;
    const name = this.#ofNodes.byId(id)?.name ?? id;
    if (this.#network.collector.hasAttribute(node, name)) this.#network.collector.note(SEVERAL);
    this.#network.collector.attribute(node, name, value);
  }

  #leaveNode(): void {
    const node = this.#nodes.pop();
    if (node !== undefined) this.#network.preset(node, this.#ofNodes);
  }

  #leaveTie(): void {
    const tie = this.#tie;
    this.#tie = undefined;
    if (!tie) return;
    const { source, target, type } = tie.attributes;
    const weight = this.#weight === undefined ? undefined : this.#weightOf(tie.attributes, this.#weight);
    this.#network.tie({ source, target, isArc: type === undefined ? this.#areArcs : isArc(type) }, weight, tie.place);
  }

  #weightOf(attributes: XmlAttributes, wanted: string): string | undefined {
    const column = this.#weightColumn(wanted);
    const own = wanted.toLowerCase() === WEIGHT.name ? attributes['weight'] : undefined;
    return own ?? (column && (this.#ofTie.get(column.id) ?? column.preset));
  }

  #weightColumn(wanted: string): DeclaredColumn | undefined {
    const ofFormat = wanted.toLowerCase() === WEIGHT.name ? WEIGHT : undefined;
    return (this.#foundWeight ??= this.#ofTies.find(wanted)) ?? ofFormat;
  }
}

/** Ties that are mutual or undirected go both ways. */
const isArc = (type: string): boolean => type.toLowerCase() === 'directed';

/** GEXF 1.0 to 1.3: the nodes and ties with their attributes; times and who is part of whom are left out, with a note. */
export function* gexfReading(
  chunks: Iterable<string>,
  { weight, isWeightOptional = false }: GexfOptions = {},
): Reading<ReadNetwork> {
  const reading = new GexfReading(weight);
  const refused = yield* readElements(chunks, reading);
  return refused ? err(refused) : reading.finish(isWeightOptional);
}

export const readGexf = (chunks: Iterable<string>, options?: GexfOptions): Result<ReadNetwork, RefusedFile> =>
  readThrough(gexfReading(chunks, options));
