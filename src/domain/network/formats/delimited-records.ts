import { linesOf } from './text-lines.ts';

export interface DelimitedRecord {
  readonly cells: readonly string[];
  /** Where it begins, from 1. */
  readonly line: number;
  readonly text: string;
  /** Set where a quote is never closed: the record is the first line of it alone. */
  readonly isBroken?: true;
}

/** Lines that an open quote may run over before it is taken for a mistake. */
const MOST_QUOTED_LINES = 100;

/**
 * Records of a delimited text: cells may be quoted with `"`, hold delimiters and line ends, and double their quotes. Blank
 * lines, and lines that begin with `#` or `%` before the first record, are left out. A space as delimiter means any run of
 * blanks. Written by hand since edge lists run to tens of millions of lines, most without a quote.
 */
export function* readDelimited(chunks: Iterable<string>, delimiter: string): Generator<DelimitedRecord> {
  let line = 0;
  let hasRecord = false;
  let open: string[] = [];
  const takeOpen = function* (): Generator<DelimitedRecord> {
    // Never closed: the first line is reported, those after it stand on their own.
    const lines = open;
    const first = line - lines.length + 1;
    open = [];
    yield { cells: [], line: first, text: lines[0] ?? '', isBroken: true };
    for (const [offset, text] of lines.slice(1).entries()) {
      yield { cells: splitCells(text, delimiter) ?? [text], line: first + 1 + offset, text };
    }
  };
  for (const text of linesOf(chunks)) {
    line += 1;
    if (open.length === 0) {
      if (text.trim() === '' || (!hasRecord && /^[#%]/.test(text))) continue;
      hasRecord = true;
      const cells = splitCells(text, delimiter);
      if (cells) yield { cells, line, text };
      else open = [text];
      continue;
    }
    open.push(text);
    const whole = open.join('\n');
    const cells = splitCells(whole, delimiter);
    if (cells) {
      const first = line - open.length + 1;
      open = [];
      yield { cells, line: first, text: whole };
    } else if (open.length === MOST_QUOTED_LINES) yield* takeOpen();
  }
  if (open.length > 0) yield* takeOpen();
}

/** Undefined where a quote is still open at the end. */
export const splitCells = (text: string, delimiter: string): string[] | undefined => {
  if (!text.includes('"')) return delimiter === ' ' ? text.trim().split(/[ \t]+/) : text.split(delimiter);
  const isBlanks = delimiter === ' ';
  const cells: string[] = [];
  const source = isBlanks ? text.trim() : text;
  let at = 0;
  for (;;) {
    const start = isBlanks ? at : at + (/^[ ]*(?=")/.exec(source.slice(at))?.[0].length ?? 0);
    let cell: string;
    if (source[start] === '"') {
      const end = closingQuote(source, start + 1);
      if (end === -1) return undefined;
      cell = source.slice(start + 1, end).replaceAll('""', '"');
      at = end + 1;
      const next = nextDelimiter(source, at, isBlanks, delimiter);
      cell += source.slice(at, next).trimEnd();
      at = next;
    } else {
      const next = nextDelimiter(source, at, isBlanks, delimiter);
      cell = source.slice(at, next);
      at = next;
    }
    cells.push(cell);
    if (at >= source.length) return cells;
    at += isBlanks ? (/^[ \t]+/.exec(source.slice(at))?.[0].length ?? 1) : delimiter.length;
  }
};

const closingQuote = (text: string, from: number): number => {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
};

const nextDelimiter = (text: string, from: number, isBlanks: boolean, delimiter: string): number => {
  if (!isBlanks) {
    const at = text.indexOf(delimiter, from);
    return at === -1 ? text.length : at;
  }
  const offset = text.slice(from).search(/[ \t]/);
  return offset === -1 ? text.length : from + offset;
};
