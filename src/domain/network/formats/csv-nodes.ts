import type { FileProblem } from '../edge-list.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import type { RefusedFile } from '../edge-list.ts';
import { findLayout } from './delimited-layout.ts';
import { readDelimited } from './delimited-records.ts';
import { withHead } from './text-head.ts';

/** What a table says of the nodes: a row each, the first column or one called id, node or name being their names. */
export interface NodeTable {
  readonly columns: readonly string[];
  /** Cells by column name, per node, in the order of the file. Empty cells are left out. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly problems: readonly FileProblem[];
}

const ID_NAMES = new Set(['id', 'node', 'name', 'vertex', 'label']);

/** The header is required: it names the columns that groups and status are taken from. */
export const readCsvNodes = (chunks: Iterable<string>): Result<NodeTable, RefusedFile> => {
  const { head, all } = withHead(chunks);
  const { delimiter } = findLayout(head, () => true);
  const rows = new Map<string, ReadonlyMap<string, string>>();
  const problems: FileProblem[] = [];
  let columns: readonly string[] | undefined;
  let idColumn = 0;
  for (const { cells, line, text, isBroken } of readDelimited(all, delimiter)) {
    if (!columns) {
      columns = cells.map((cell) => cell.trim());
      idColumn = Math.max(
        0,
        columns.findIndex((column) => ID_NAMES.has(column.toLowerCase())),
      );
      continue;
    }
    const id = cells[idColumn]?.trim() ?? '';
    if (isBroken) problems.push({ line, reason: 'A quote is opened and never closed.', text });
    else if (id === '') problems.push({ line, reason: 'The row does not name a node.', text });
    else if (rows.has(id)) problems.push({ line, reason: `The node ${id} has a row already.`, text });
    else rows.set(id, namedCells(columns, cells));
  }
  if (!columns) return err({ type: 'file-refused', reason: 'The table of nodes is empty.' });
  return ok({ columns, rows, problems });
};

const namedCells = (columns: readonly string[], cells: readonly string[]): ReadonlyMap<string, string> => {
  const named = new Map<string, string>();
  for (const [place, column] of columns.entries()) {
    const cell = cells[place]?.trim() ?? '';
    if (cell !== '') named.set(column, cell);
  }
  return named;
};
