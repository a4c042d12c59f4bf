import { err, ok, type Result } from '../../../kernel/result.ts';
import { EdgeCollector, weightProblem } from '../edge-collector.ts';
import type { ReadNetwork, RefusedFile } from '../edge-list.ts';
import { findLayout } from './delimited-layout.ts';
import { type DelimitedRecord, readDelimited } from './delimited-records.ts';
import { type Reading, readThrough } from './reading.ts';
import { withHead } from './text-head.ts';

export interface CsvEdgesOptions {
  /** The column with the weight: its name, or its number from 1. Without it every row counts 1. */
  readonly weight?: string | undefined;
  /** Without such a column the ties have no weights. */
  readonly isWeightOptional?: boolean | undefined;
  /** Nodes known from elsewhere, which come first and may have no ties. */
  readonly knownIds?: Iterable<string> | undefined;
}

/** Without spaces, underscores and the like. */
const SOURCE_NAMES =
  'source sourceid sourcename from fromid fromnode fromnodeid src sender ego node1 nodea id1 i person1 user1 vertex1 name1 tail start startnode follower caller'.split(
    ' ',
  );
const TARGET_NAMES =
  'target targetid targetname to toid tonode tonodeid dst destination recipient receiver alter node2 nodeb id2 j person2 user2 vertex2 name2 head end endnode followee callee'.split(
    ' ',
  );
const ROWS_PER_STEP = 65_536;

const placeOf = (header: readonly string[], names: readonly string[]): number =>
  header.findIndex((column) => names.includes(column.toLowerCase().replaceAll(/[^a-z\d]/g, '')));

/** An edge list: `source,target[,weight]`, the header optional, columns in any order where there is one. */
export function* csvEdgesReading(chunks: Iterable<string>, options: CsvEdgesOptions = {}): Reading<ReadNetwork> {
  const { head, all } = withHead(chunks);
  if (head.includes('\0')) return err({ type: 'file-refused', reason: 'It is not a text file.' });
  const layout = findLayout(
    head,
    (columns) => placeOf(columns, SOURCE_NAMES) !== -1 && placeOf(columns, TARGET_NAMES) !== -1,
  );
  const columns = findColumns(layout.header, options.weight, options.isWeightOptional);
  if (!columns.ok) return columns;
  const collector = new EdgeCollector(columns.value.weight !== undefined, options.knownIds);
  let rows = 0;
  let isHeader = layout.header !== undefined;
  for (const record of readDelimited(all, layout.delimiter)) {
    if (isHeader) {
      isHeader = false;
      continue;
    }
    if (rows % ROWS_PER_STEP === 0) yield rows;
    rows += 1;
    takeRow(record, columns.value, layout.delimiter, collector);
  }
  return withTies(collector.finish());
}

export const readCsvEdges = (
  chunks: Iterable<string>,
  options: CsvEdgesOptions = {},
): Result<ReadNetwork, RefusedFile> => readThrough(csvEdgesReading(chunks, options));

/** A file of which no row could be read is no edge list. */
const withTies = (read: ReadNetwork): Result<ReadNetwork, RefusedFile> => {
  const [first] = read.problems;
  if (!first || read.edges.sources.length > 0) return ok(read);
  return err({ type: 'file-refused', line: first.line, reason: `No row could be read as a tie. ${first.reason}` });
};

interface Columns {
  readonly source: number;
  readonly target: number;
  readonly weight: number | undefined;
}

const findColumns = (
  header: readonly string[] | undefined,
  weight: string | undefined,
  isOptional = false,
): Result<Columns, RefusedFile> => {
  const source = header ? placeOf(header, SOURCE_NAMES) : 0;
  const target = header ? placeOf(header, TARGET_NAMES) : 1;
  const ends = source === -1 || target === -1 ? { source: 0, target: 1 } : { source, target };
  if (weight === undefined) return ok({ ...ends, weight: undefined });
  const named = header?.indexOf(weight) ?? -1;
  const byName =
    named === -1 ? (header?.findIndex((column) => column.toLowerCase() === weight.toLowerCase()) ?? -1) : named;
  if (byName !== -1) return ok({ ...ends, weight: byName });
  if (/^[1-9]\d*$/.test(weight)) return ok({ ...ends, weight: Number(weight) - 1 });
  if (!header && !isOptional && weight.toLowerCase() === 'weight') return ok({ ...ends, weight: 2 });
  if (isOptional) return ok({ ...ends, weight: undefined });
  const known = header
    ? `The columns are ${header.join(', ')}.`
    : 'The file has no header; give the number of the column.';
  return err({ type: 'file-refused', line: 1, reason: `There is no column "${weight}". ${known}` });
};

const takeRow = (record: DelimitedRecord, columns: Columns, delimiter: string, collector: EdgeCollector): void => {
  const { cells, line, text } = record;
  if (record.isBroken) return collector.problem(line, 'A quote is opened and never closed.', text);
  const source = cells[columns.source]?.trim() ?? '';
  const target = cells[columns.target]?.trim() ?? '';
  if (source === '' || target === '') return collector.problem(line, 'The row does not name two nodes.', text);
  if (columns.weight === undefined) return collector.edge(collector.node(source), collector.node(target));
  const weight = readNumber(cells[columns.weight] ?? '', delimiter);
  const problem = weightProblem(weight);
  if (problem) return collector.problem(line, problem, text);
  return collector.edge(collector.node(source), collector.node(target), weight);
};

/** Where the comma does not part the columns it may part the decimals. */
const readNumber = (cell: string, delimiter: string): number => {
  const text = cell.trim();
  if (text === '') return NaN;
  return Number(delimiter !== ',' && /^[+-]?\d+,\d+$/.test(text) ? text.replace(',', '.') : text);
};
