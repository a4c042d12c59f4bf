import type { FileProblem } from '../edge-list.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import type { RefusedFile } from '../edge-list.ts';
import { findLayout } from './delimited-layout.ts';
import { readDelimited } from './delimited-records.ts';
import { type Reading, readThrough } from './reading.ts';
import { withHead } from './text-head.ts';

/** What a table says of the nodes: a row each, the first column or one called id, node or name being their names. */
export interface NodeTable {
  readonly columns: readonly string[];
  /** The column that names the nodes. */
  readonly idColumn: string;
  /** Cells by column name, per node, in the order of the file. Empty cells are left out. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly problems: readonly FileProblem[];
}

const ROWS_PER_STEP = 65_536;
/** The surest first. */
const ID_NAMES = ['id', 'node', 'name', 'vertex', 'label'];

const idColumnOf = (columns: readonly string[]): number => {
  const folded = columns.map((column) => column.toLowerCase());
  const name = ID_NAMES.find((each) => folded.includes(each));
  return name === undefined ? 0 : folded.indexOf(name);
};

/** The header is required: it names the columns that groups and status are taken from. */
export function* csvNodesReading(chunks: Iterable<string>): Reading<NodeTable> {
  const { head, all } = withHead(chunks);
  const { delimiter } = findLayout(head, () => true);
  const rows = new Map<string, ReadonlyMap<string, string>>();
  const problems: FileProblem[] = [];
  let columns: readonly string[] | undefined;
  let idColumn = 0;
  for (const { cells, line, text, isBroken } of readDelimited(all, delimiter)) {
    if (rows.size % ROWS_PER_STEP === 0) yield rows.size;
    if (!columns) {
      columns = cells.map((cell) => cell.trim());
      idColumn = idColumnOf(columns);
      continue;
    }
    const id = cells[idColumn]?.trim() ?? '';
    if (isBroken) problems.push({ line, reason: 'A quote is opened and never closed.', text });
    else if (id === '') problems.push({ line, reason: 'The row does not name a node.', text });
    else if (rows.has(id)) problems.push({ line, reason: `The node ${id} has a row already.`, text });
    else rows.set(id, namedCells(columns, cells));
  }
  if (!columns) return err({ type: 'file-refused', reason: 'The table of nodes is empty.' });
  return ok({ columns, idColumn: columns[idColumn] ?? '', rows, problems });
}

export const readCsvNodes = (chunks: Iterable<string>): Result<NodeTable, RefusedFile> =>
  readThrough(csvNodesReading(chunks));

const namedCells = (columns: readonly string[], cells: readonly string[]): ReadonlyMap<string, string> => {
  const named = new Map<string, string>();
  for (const [place, column] of columns.entries()) {
    const cell = cells[place]?.trim() ?? '';
    if (cell !== '') named.set(column, cell);
  }
  return named;
};
