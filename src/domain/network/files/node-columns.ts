import type { NodeTable } from '../formats/csv-nodes.ts';

type Values = readonly (string | undefined)[];

/** What is known of the nodes beside their names: from the network's own file, and from a table beside it, which goes first. */
export class NodeColumns {
  readonly names: readonly string[];
  /** Rows of the table that name no node of the network. */
  readonly strangers: readonly string[];
  readonly #columns = new Map<string, Values>();

  constructor(ids: readonly string[], own: ReadonlyMap<string, Values>, table: NodeTable | undefined) {
    for (const [name, values] of own) this.#columns.set(name, values);
    const rows = table && rowsByNode(ids, own.get('label'), table);
    for (const name of table?.columns ?? []) {
      if (name === table?.idColumn) continue;
      const values = ids.map((_, node) => rows?.[node]?.get(name));
      if (values.some((value) => value !== undefined)) this.#columns.set(name, values);
    }
    this.names = [...this.#columns.keys()];
    const known = new Set(rows);
    this.strangers = table ? [...table.rows].flatMap(([id, row]) => (known.has(row) ? [] : [id])) : [];
  }

  /** A value per node; letters of the name may differ in case. */
  find(name: string): Values | undefined {
    const folded = name.toLowerCase();
    const similar = this.names.find((each) => each.toLowerCase() === folded);
    return this.#columns.get(name) ?? (similar === undefined ? undefined : this.#columns.get(similar));
  }
}

/** The row of each node: by its id, or by its label where the ids of the network are no names. */
const rowsByNode = (
  ids: readonly string[],
  labels: Values | undefined,
  { rows }: NodeTable,
): readonly (ReadonlyMap<string, string> | undefined)[] =>
  ids.map((id, node) => rows.get(id) ?? (labels?.[node] === undefined ? undefined : rows.get(labels[node])));
