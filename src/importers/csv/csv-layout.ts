import Papa from 'papaparse';
import { readTextStart, TextDecoding, type TextStart } from './text-decoding.ts';

/** How a CSV file is written, found out from its beginning. */
export interface CsvLayout extends TextStart {
  readonly delimiter: string;
  /** True where a lone carriage return ends a line, as on old Macs. */
  readonly endsLinesWithReturn: boolean;
  /** Line of the header, from 1; what stands above it is preamble. */
  readonly headerLine: number;
  readonly columns: readonly string[];
}

/** How much of a file is enough to find its header. */
export const HEAD_BYTES = 64 * 1024;
const PREAMBLE_LINES = 60;
const DELIMITERS = [',', ';', '\t'] as const;

/** Looks for the header among the first lines, whatever stands above it. Undefined where no line is one. */
export const findCsvLayout = (
  head: Buffer,
  isHeader: (columns: readonly string[]) => boolean,
): CsvLayout | undefined => {
  const start = readTextStart(head);
  const decoding = new TextDecoding(start);
  const text = decoding.write(head) + decoding.end();
  const endsLinesWithReturn = !text.includes('\n') && text.includes('\r');
  const lines = text.split(endsLinesWithReturn ? '\r' : /\r?\n/, PREAMBLE_LINES);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    for (const delimiter of DELIMITERS) {
      const columns = splitLine(line, delimiter);
      if (isHeader(columns)) return { ...start, delimiter, endsLinesWithReturn, headerLine: index + 1, columns };
    }
  }
  return undefined;
};

const splitLine = (line: string, delimiter: string): string[] => {
  const parsed = Papa.parse<string[]>(line, { delimiter, newline: '\n' });
  return (parsed.data[0] ?? []).map((cell) => cell.trim());
};
