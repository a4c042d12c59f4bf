import { err, ok, type Result } from '../../../kernel/result.ts';
import { EdgeCollector, weightProblem } from '../edge-collector.ts';
import type { ReadNetwork, RefusedFile } from '../edge-list.ts';
import { splitCells } from './delimited-records.ts';
import { type Reading, readThrough } from './reading.ts';
import { linesOf } from './text-lines.ts';

type Section = 'vertices' | 'arcs' | 'edges' | 'arcslist' | 'edgeslist' | 'matrix' | 'values' | 'further' | 'other';

const SECTIONS: readonly Section[] = ['vertices', 'arcslist', 'edgeslist', 'arcs', 'edges', 'matrix'];

/** More vertices than this are a slip in the header, not a network. */
const MOST_VERTICES = 50_000_000;

/** Keeps what is known while a Pajek file is read. */
class PajekReading {
  readonly collector: EdgeCollector;
  readonly labels: (string | undefined)[] = [];
  vertexCount = -1;
  section: Section = 'other';
  matrixRow = 0;
  /** The partition or vector whose values come next, by its name. */
  column: string | undefined;
  valueRow = 0;

  constructor(isWeighted: boolean) {
    this.collector = new EdgeCollector(isWeighted);
  }
}

const LINES_PER_STEP = 65_536;

export interface PajekOptions {
  /** Whether the numbers behind the ties are read as weights. */
  readonly weighted?: boolean | undefined;
}

/**
 * Pajek's .net: `*Vertices`, then `*Arcs`, `*Edges`, their lists, or a `*Matrix`. Nodes go by their labels where those differ
 * from each other, by their numbers where not. A file with arcs is directed; its edges then go both ways. Of a project, the
 * first network is read, and partitions and vectors become columns of its nodes.
 */
export function* pajekReading(chunks: Iterable<string>, { weighted = false }: PajekOptions = {}): Reading<ReadNetwork> {
  const reading = new PajekReading(weighted);
  let line = 0;
  for (const text of linesOf(chunks)) {
    if (line % LINES_PER_STEP === 0) yield line;
    line += 1;
    const trimmed = text.trim();
    if (trimmed === '' || trimmed.startsWith('%')) continue;
    if (trimmed.startsWith('*')) {
      const refused = enterSection(reading, trimmed, line);
      if (refused) return err(refused);
    } else if (reading.vertexCount < 0) {
      return err({ type: 'file-refused', line, reason: 'A Pajek file begins with *Vertices and their number.' });
    } else takeLine(reading, trimmed, line);
  }
  if (reading.vertexCount < 0) return err({ type: 'file-refused', reason: 'There is no *Vertices line in the file.' });
  return ok(finish(reading));
}

export const readPajek = (chunks: Iterable<string>, options?: PajekOptions): Result<ReadNetwork, RefusedFile> =>
  readThrough(pajekReading(chunks, options));

const enterSection = (reading: PajekReading, text: string, line: number): RefusedFile | undefined => {
  const word = text.slice(1).trimStart().toLowerCase();
  const title = text
    .slice(1)
    .trim()
    .replace(/^\S+\s*/, '');
  if (/^(partition|vector|permutation|cluster)/.test(word)) {
    reading.column = title.replace(/\.(clu|vec)$/i, '').replaceAll('"', '') || word.split(/\s/)[0];
    reading.section = 'other';
    return undefined;
  }
  if (word.startsWith('network') && reading.vertexCount >= 0) return passOver(reading);
  const section = SECTIONS.find((each) => word.startsWith(each)) ?? 'other';
  if (section !== 'vertices') {
    if (reading.section !== 'further') reading.section = section;
    return undefined;
  }
  if (reading.column !== undefined) {
    reading.section = 'values';
    reading.valueRow = 0;
    return undefined;
  }
  if (reading.section === 'further') return undefined;
  if (reading.vertexCount >= 0) return passOver(reading);
  const count = Number(word.slice('vertices'.length).trim().split(/\s+/)[0] ?? '');
  if (!Number.isInteger(count) || count < 0 || count > MOST_VERTICES) {
    return { type: 'file-refused', line, reason: '*Vertices is not followed by how many there are.' };
  }
  reading.section = section;
  reading.vertexCount = count;
  return undefined;
};

const passOver = (reading: PajekReading): undefined => {
  reading.collector.note('The file holds several networks; the first was read.');
  reading.section = 'further';
};

const takeLine = (reading: PajekReading, text: string, line: number): void => {
  const cells = splitCells(text, ' ');
  if (!cells) return reading.collector.problem(line, 'A quote is opened and never closed.', text);
  switch (reading.section) {
    case 'vertices':
      return takeVertex(reading, cells, line, text);
    case 'arcs':
    case 'edges':
      return takePair(reading, cells, line, text);
    case 'arcslist':
    case 'edgeslist':
      return takeList(reading, cells, line, text);
    case 'matrix':
      return takeMatrixRow(reading, cells, line, text);
    case 'values':
      return takeValue(reading, cells, line, text);
    case 'further':
    case 'other':
  }
};

/** A node's number from 0; undefined where the cell names none. */
const nodeOf = (reading: PajekReading, cell: string | undefined): number | undefined => {
  const number = Math.abs(Number(cell));
  return Number.isInteger(number) && number >= 1 && number <= reading.vertexCount ? number - 1 : undefined;
};

const takeVertex = (reading: PajekReading, cells: readonly string[], line: number, text: string): void => {
  const node = nodeOf(reading, cells[0]);
  if (node === undefined)
    return reading.collector.problem(line, `The vertex is not one of 1 to ${reading.vertexCount}.`, text);
  if (cells[1] !== undefined && cells[1] !== '') reading.labels[node] = cells[1];
};

/** A row of a partition or vector: the value of the node whose turn it is. */
const takeValue = (reading: PajekReading, cells: readonly string[], line: number, text: string): void => {
  const node = reading.valueRow;
  reading.valueRow += 1;
  if (node >= reading.vertexCount)
    return reading.collector.problem(line, `There are only ${reading.vertexCount} vertices to have a value.`, text);
  reading.collector.attribute(node, reading.column ?? 'partition', cells.at(-1) ?? '');
};

const addTie = (reading: PajekReading, source: number, target: number, weight: number): void =>
  reading.collector.edge(source, target, weight, reading.section === 'edges' || reading.section === 'edgeslist');

const takePair = (reading: PajekReading, cells: readonly string[], line: number, text: string): void => {
  const [source, target] = [nodeOf(reading, cells[0]), nodeOf(reading, cells[1])];
  if (source === undefined || target === undefined) {
    return reading.collector.problem(
      line,
      `The line does not name two of the vertices 1 to ${reading.vertexCount}.`,
      text,
    );
  }
  const weight = cells[2] === undefined ? 1 : Number(cells[2]);
  const problem = weightProblem(weight);
  if (problem) return reading.collector.problem(line, problem, text);
  addTie(reading, source, target, weight);
};

const takeList = (reading: PajekReading, cells: readonly string[], line: number, text: string): void => {
  const nodes = cells.map((cell) => nodeOf(reading, cell));
  const [source, ...targets] = nodes;
  for (const target of targets) {
    if (source !== undefined && target !== undefined) addTie(reading, source, target, 1);
  }
  if (nodes.includes(undefined)) {
    reading.collector.problem(
      line,
      `The line names something that is none of the vertices 1 to ${reading.vertexCount}.`,
      text,
    );
  }
};

const takeMatrixRow = (reading: PajekReading, cells: readonly string[], line: number, text: string): void => {
  const source = reading.matrixRow;
  reading.matrixRow += 1;
  if (source >= reading.vertexCount || cells.length !== reading.vertexCount) {
    return reading.collector.problem(
      line,
      `The matrix has more than ${reading.vertexCount} rows, or this row not as many numbers.`,
      text,
    );
  }
  for (const [target, cell] of cells.entries()) {
    const weight = Number(cell);
    const problem = weightProblem(weight);
    if (problem) reading.collector.problem(line, problem, cell);
    else if (weight > 0) addTie(reading, source, target, weight);
  }
};

const finish = (reading: PajekReading): ReadNetwork => {
  const { collector, vertexCount, labels } = reading;
  const numbers = Array.from({ length: vertexCount }, (_, node) => String(node + 1));
  const named = numbers.map((number, node) => labels[node] ?? number);
  if (new Set(named).size === vertexCount) return collector.finish(named);
  for (const [node, label] of labels.entries()) if (label !== undefined) collector.attribute(node, 'label', label);
  return collector.finish(numbers);
};
