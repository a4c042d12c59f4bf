import { readDelimited } from './delimited-records.ts';

/** How a delimited text is written, found out from its first records. */
export interface DelimitedLayout {
  readonly delimiter: string;
  /** Names of the columns as written; undefined where the first record is already data. */
  readonly header: readonly string[] | undefined;
}

/** Tried in this order: rarer in names comes first. A space stands for any run of blanks. */
const DELIMITERS = ['\t', ';', ',', '|', ' '] as const;
const SAMPLE_RECORDS = 20;

/** Also with a decimal comma, which can only stand where the comma does not part the columns. */
const isNumber = (cell: string): boolean =>
  cell.trim() !== '' && Number.isFinite(Number(cell.replace(/^(\s*[+-]?\d+),(\d+\s*)$/, '$1.$2')));

/**
 * `head` is the beginning of the text, cut anywhere. `isHeader` knows the column names of this kind of file; beyond those,
 * words over columns that hold only numbers below are taken for a header.
 */
export const findLayout = (head: string, isHeader: (columns: readonly string[]) => boolean): DelimitedLayout => {
  let best: { delimiter: string; records: (readonly string[])[] } = { delimiter: ',', records: [] };
  for (const delimiter of DELIMITERS) {
    const records = sampleOf(head, delimiter);
    const columns = records[0]?.length ?? 0;
    if (columns < 2) continue;
    if (records.every((record) => record.length === columns)) {
      best = { delimiter, records };
      break;
    }
    // None fits every record: the first that splits the first record.
    if (best.records.length === 0) best = { delimiter, records };
  }
  const [first, ...others] = best.records;
  const header =
    first && (isHeader(first) || looksLikeHeader(first, others)) ? first.map((cell) => cell.trim()) : undefined;
  return { delimiter: best.delimiter, header };
};

const sampleOf = (head: string, delimiter: string): (readonly string[])[] => {
  const records: (readonly string[])[] = [];
  for (const record of readDelimited([head], delimiter)) {
    if (!record.isBroken) records.push(record.cells);
    if (records.length > SAMPLE_RECORDS) break;
  }
  // The last may be cut off.
  return records.length > 1 && !/[\r\n]$/.test(head) ? records.slice(0, -1) : records;
};

const looksLikeHeader = (first: readonly string[], others: readonly (readonly string[])[]): boolean =>
  others.length > 0 &&
  first.every((cell) => !isNumber(cell)) &&
  first.some((_, column) => others.every((record) => isNumber(record[column] ?? '')));
