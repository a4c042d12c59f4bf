import { err, ok, type Result } from '../../../kernel/result.ts';
import { nextTurn } from '../../../kernel/next-turn.ts';
import type { Progress } from '../../../kernel/progress.ts';
import type { Context } from '../../context.ts';
import { type DomainError, invalid } from '../../errors.ts';
import type { OpenedText } from '../../text-files.ts';
import { sharedMemory } from '../csr.ts';
import type { FileProblem } from '../edge-list.ts';
import { csvNodesReading, type NodeTable } from '../formats/csv-nodes.ts';
import { type NetworkFormat, networkReading } from '../formats/network-text.ts';
import type { Reading } from '../formats/reading.ts';
import { graphOf, type NamedGraph } from '../named-graph.ts';
import { NodeColumns } from './node-columns.ts';

/** How a file is to be taken. */
export interface NetworkFileOptions {
  readonly file: string;
  /** A table of the nodes beside it. */
  readonly nodes?: string | undefined;
  /** Undefined: as the file says. */
  readonly directed: boolean | undefined;
  readonly weight: string | undefined;
  /** Without that column the ties have no weights, instead of the file being refused. */
  readonly isWeightOptional?: boolean;
}

/** A line that could not be read, and of which file. */
export interface LocatedProblem extends FileProblem {
  readonly file: string;
}

export interface NetworkFile {
  readonly name: string;
  readonly format: NetworkFormat;
  readonly network: NamedGraph;
  readonly columns: NodeColumns;
  /** The first of them. */
  readonly problems: readonly LocatedProblem[];
  readonly problemCount: number;
  readonly notes: readonly string[];
  /** Changes when the files or the options do. */
  readonly mark: string;
}

type FileContext = Pick<Context, 'texts' | 'memo' | 'progress'>;

/** Reads a network from a file, or remembers it from the call before. Throws the signal's reason when it is cancelled. */
export const openNetworkFile = async (
  options: NetworkFileOptions,
  { texts, memo, progress }: FileContext,
): Promise<Result<NetworkFile, DomainError>> => {
  const file = await texts.open(options.file, progress);
  if (!file.ok) return file;
  const nodes = options.nodes === undefined ? undefined : await texts.open(options.nodes, progress);
  if (nodes && !nodes.ok) return nodes;
  const { directed, weight, isWeightOptional = false } = options;
  const mark = JSON.stringify([file.value.mark, nodes?.value.mark, directed, weight, isWeightOptional]);
  return memo('network-file', mark, () => readFiles({ ...options, mark }, file.value, nodes?.value, progress));
};

const readFiles = async (
  options: NetworkFileOptions & { readonly mark: string },
  file: OpenedText,
  nodes: OpenedText | undefined,
  progress: Progress,
): Promise<Result<NetworkFile, DomainError>> => {
  const table = nodes && (await readInTurns(nodes, csvNodesReading(nodes.chunks()), progress));
  if (table && !table.ok) return table;
  const { weight, isWeightOptional } = options;
  const knownIds = table?.value.rows.keys();
  const reading = networkReading(file.chunks(), { weight, isWeightOptional, knownIds });
  const read = await readInTurns(file, reading, progress);
  if (!read.ok) return read;
  progress.report({ stage: 'building the network', done: 0 });
  await nextTurn();
  const { edges } = read.value;
  const directed = options.directed ?? edges.directed === true;
  const built = graphOf(edges, { directed, weighted: edges.weights !== undefined, allocate: sharedMemory });
  if (!built.ok) return err(built.error);
  const columns = new NodeColumns(edges.ids, edges.attributes, table?.value);
  const ofTable = nodes && table ? problemsOfTable(nodes.name, table.value, columns) : [];
  return ok({
    name: file.name,
    format: read.value.format,
    network: built.value,
    columns,
    problems: [...read.value.problems.map((problem) => ({ ...problem, file: file.name })), ...ofTable],
    problemCount: read.value.problemCount + ofTable.length,
    notes: [...read.value.notes, ...[file.note(), nodes?.note()].filter((note) => note !== undefined)],
    mark: options.mark,
  });
};

const problemsOfTable = (file: string, table: NodeTable, columns: NodeColumns): readonly LocatedProblem[] => [
  ...table.problems.map((problem) => ({ ...problem, file })),
  ...columns.strangers.map((id) => ({ file, line: 0, reason: 'The network has no such node.', text: id })),
];

/** Lets others have their turn at every stop of the reading, and the user stop it. */
const readInTurns = async <T>(
  file: OpenedText,
  reading: Reading<T>,
  progress: Progress,
): Promise<Result<T, DomainError>> => {
  for (;;) {
    progress.signal.throwIfAborted();
    const next = reading.next();
    if (next.done) {
      if (next.value.ok) return next.value;
      return err({ ...next.value.error, file: file.name });
    }
    progress.report({ stage: `reading ${file.name}`, done: Math.min(file.bytesRead(), file.bytes), total: file.bytes });
    await nextTurn();
  }
};

/** Work that may be cancelled: the signal's own reason becomes an answer. */
export const unlessCancelled = async <T>(
  { signal }: Progress,
  work: () => Promise<Result<T, DomainError>>,
): Promise<Result<T, DomainError>> => {
  try {
    return await work();
  } catch (error) {
    if (!signal.aborted || error !== signal.reason) throw error;
    return err({ type: 'cancelled', reason: 'It was stopped before it was done.' });
  }
};

/** A column of the nodes by its name, or what there is instead. */
export const columnOf = (
  columns: NodeColumns,
  field: 'groups' | 'status',
  name: string,
): Result<readonly (string | undefined)[], DomainError> => {
  const found = columns.find(name);
  if (found) return ok(found);
  const known =
    columns.names.length > 0
      ? `They have ${columns.names.join(', ')}.`
      : 'They have none; a table of nodes can bring some.';
  return err(invalid(field, `the nodes have no column “${name}”. ${known}`));
};
