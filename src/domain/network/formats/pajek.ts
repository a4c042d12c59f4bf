import { err, ok, type Result } from '../../../kernel/result.ts';
import { EdgeCollector, weightProblem } from '../edge-collector.ts';
import type { ReadNetwork, RefusedFile } from '../edge-list.ts';
import { splitCells } from './delimited-records.ts';
import { linesOf } from './text-lines.ts';

type Section = 'vertices' | 'arcs' | 'edges' | 'arcslist' | 'edgeslist' | 'matrix' | 'other';

const SECTIONS: readonly Section[] = ['vertices', 'arcslist', 'edgeslist', 'arcs', 'edges', 'matrix'];

/** More vertices than this are a slip in the header, not a network. */
const MOST_VERTICES = 50_000_000;

/** Keeps what is known while a Pajek file is read. */
class PajekReading {
  readonly collector: EdgeCollector;
  readonly labels: (string | undefined)[] = [];
  vertexCount = -1;
  section: Section = 'other';
  hasArcs = false;
  matrixRow = 0;
  /** Edges among arcs stand for both directions; which they are is known at the end. */
  readonly mutual: { source: number; target: number; weight: number }[] = [];

  constructor(isWeighted: boolean) {
    this.collector = new EdgeCollector(isWeighted);
  }
}

export interface PajekOptions {
  /** Whether the numbers behind the ties are read as weights. */
  readonly weighted?: boolean | undefined;
}

/**
 * Pajek's .net: `*Vertices`, then `*Arcs`, `*Edges`, their lists, or a `*Matrix`. Nodes go by their labels where those differ
 * from each other, by their numbers where not. A file with arcs is directed; its edges then count in both directions.
 */
export const readPajek = (
  chunks: Iterable<string>,
  { weighted = false }: PajekOptions = {},
): Result<ReadNetwork, RefusedFile> => {
  const reading = new PajekReading(weighted);
  let line = 0;
  for (const text of linesOf(chunks)) {
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
};

const enterSection = (reading: PajekReading, text: string, line: number): RefusedFile | undefined => {
  const word = text.slice(1).trimStart().toLowerCase();
  reading.section = SECTIONS.find((section) => word.startsWith(section)) ?? 'other';
  if (reading.section === 'arcs' || reading.section === 'arcslist' || reading.section === 'matrix')
    reading.hasArcs = true;
  if (reading.section !== 'vertices') return undefined;
  const count = Number(word.slice('vertices'.length).trim().split(/\s+/)[0] ?? '');
  if (!Number.isInteger(count) || count < 0 || count > MOST_VERTICES) {
    return { type: 'file-refused', line, reason: '*Vertices is not followed by how many there are.' };
  }
  if (reading.vertexCount >= 0) return { type: 'file-refused', line, reason: 'The file holds a second network.' };
  reading.vertexCount = count;
  return undefined;
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

const addTie = (reading: PajekReading, source: number, target: number, weight: number): void => {
  if (reading.section === 'edges' || reading.section === 'edgeslist') reading.mutual.push({ source, target, weight });
  else reading.collector.edge(source, target, weight);
};

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
    else if (weight > 0) reading.collector.edge(source, target, weight);
  }
};

const finish = (reading: PajekReading): ReadNetwork => {
  const { collector, vertexCount, labels, hasArcs } = reading;
  for (const { source, target, weight } of reading.mutual) {
    collector.edge(source, target, weight);
    if (hasArcs && source !== target) collector.edge(target, source, weight);
  }
  const numbers = Array.from({ length: vertexCount }, (_, node) => String(node + 1));
  const named = numbers.map((number, node) => labels[node] ?? number);
  if (new Set(named).size === vertexCount) return collector.finish(hasArcs, named);
  for (const [node, label] of labels.entries()) if (label !== undefined) collector.attribute(node, 'label', label);
  return collector.finish(hasArcs, numbers);
};
