import Papa from 'papaparse';
import type { CsvLayout } from './csv-layout.ts';

/** One row. Line breaks inside of fields come out as `\n`. */
export interface CsvRecord {
  /** The physical line where it begins, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

/** A line that could not be read as a row. */
export interface BrokenLine {
  readonly line: number;
  readonly reason: string;
  /** The line as it stands, at most 500 characters. */
  readonly raw: string;
}

export interface CsvBatch {
  readonly records: CsvRecord[];
  readonly broken: BrokenLine[];
}

/** A row longer than this, in characters, is taken for one that lost its closing quote. */
export const RECORD_LIMIT = 1024 * 1024;
const BLOCK_LENGTH = 128 * 1024;

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row: number }[];
  readonly meta: { readonly cursor: number };
}
type Verdict =
  { readonly fields: readonly string[]; readonly length: number } | { readonly broken: string } | 'unfinished';

/**
 * Text in, rows out. Text is parsed in blocks; where a block has a fault, its rows are read one by one. A broken row
 * costs its first line: it is reported, and reading resumes on the next line. Work stays proportional to the text,
 * whatever it holds, and no more than one unfinished row is kept.
 */
export class RecordReader {
  readonly #layout: Pick<CsvLayout, 'delimiter' | 'endsLinesWithReturn' | 'headerLine' | 'columns'>;
  readonly #blocks: Papa.Parser;
  readonly #single: Papa.Parser;
  #text = '';
  #line = 1;
  #heldReturn = false;
  #isDroppingLine = false;
  /** Rows narrower than the header that follow a broken one are what is left of it. */
  #isAmongDebris = false;
  #batch: { records: CsvRecord[]; broken: BrokenLine[] } = { records: [], broken: [] };

  constructor(layout: Pick<CsvLayout, 'delimiter' | 'endsLinesWithReturn' | 'headerLine' | 'columns'>) {
    this.#layout = layout;
    this.#blocks = new Papa.Parser({ delimiter: layout.delimiter, newline: '\n' });
    this.#single = new Papa.Parser({ delimiter: layout.delimiter, newline: '\n', preview: 1, fastMode: false });
  }

  write(text: string): CsvBatch {
    for (let start = 0; start < text.length; start += BLOCK_LENGTH) {
      this.#text += this.#withFeeds(text.slice(start, start + BLOCK_LENGTH));
      this.#readText();
    }
    return this.#takeBatch();
  }

  end(): CsvBatch {
    if (this.#heldReturn) this.#text += this.#layout.endsLinesWithReturn ? '\n' : '\r';
    this.#heldReturn = false;
    if (this.#text !== '' && !this.#text.endsWith('\n')) this.#text += '\n';
    this.#readText(true);
    return this.#takeBatch();
  }

  #takeBatch(): CsvBatch {
    const batch = this.#batch;
    this.#batch = { records: [], broken: [] };
    return batch;
  }

  /** Line ends as `\n`, and no null characters, which no text has and no database takes. A carriage return at the end waits for what follows it. */
  #withFeeds(text: string): string {
    const whole = this.#heldReturn ? `\r${text}` : text;
    this.#heldReturn = whole.endsWith('\r');
    const held = this.#heldReturn ? whole.slice(0, -1) : whole;
    const known = held.includes('\0') ? held.replaceAll('\0', '') : held;
    if (!known.includes('\r')) return known;
    const paired = known.replaceAll('\r\n', '\n');
    return this.#layout.endsLinesWithReturn ? paired.replaceAll('\r', '\n') : paired;
  }

  #readText(isEnd = false): void {
    this.#skipLines();
    if (this.#text === '') return;
    const isRead = !this.#isAmongDebris && this.#text.length <= RECORD_LIMIT && this.#readBlock();
    if (!isRead || (isEnd && this.#text !== '')) this.#readOneByOne(isEnd);
  }

  /** Passes over the header and what stands above it, and over the rest of a line too long to keep. */
  #skipLines(): void {
    while (this.#line <= this.#layout.headerLine || this.#isDroppingLine) {
      const feed = this.#text.indexOf('\n');
      if (feed === -1) {
        if (this.#isDroppingLine) this.#text = '';
        return;
      }
      this.#text = this.#text.slice(feed + 1);
      this.#line += 1;
      this.#isDroppingLine = false;
    }
  }

  /** The quick way. False, with nothing taken, where a row is not as it should be. */
  #readBlock(): boolean {
    if (this.#line <= this.#layout.headerLine) return true;
    const parsed = this.#blocks.parse(this.#text, 0, true) as Parsed;
    if (parsed.errors.length > 0) return false;
    const hasQuotes = this.#text.includes('"');
    const records: CsvRecord[] = [];
    let line = this.#line;
    for (const fields of parsed.data) {
      const lines = hasQuotes ? countLines(fields) : 1;
      if (fields.length !== this.#layout.columns.length && this.#faultOfWidth(fields, lines > 1)) return false;
      if (!isBlank(fields)) records.push({ line, fields });
      line += lines;
    }
    this.#batch.records = this.#batch.records.length === 0 ? records : this.#batch.records.concat(records);
    this.#line = line;
    this.#text = this.#text.slice(parsed.meta.cursor);
    return true;
  }

  #readOneByOne(isEnd: boolean): void {
    let start = 0;
    for (;;) {
      const feed = this.#text.indexOf('\n', start);
      if (feed === -1) break;
      const verdict = this.#readRow(start, feed, isEnd);
      if (verdict === 'unfinished') break;
      if ('broken' in verdict) {
        this.#reportLine(this.#text.slice(start, feed), verdict.broken);
        start = feed + 1;
      } else {
        this.#acceptRow(verdict.fields, this.#text.slice(start, feed));
        start += verdict.length;
      }
    }
    this.#text = this.#text.slice(start);
    if (this.#text.length > RECORD_LIMIT && !this.#text.includes('\n')) {
      this.#reportLine(this.#text.slice(0, 500), 'the line is longer than a megabyte');
      this.#line -= 1;
      this.#isDroppingLine = true;
      this.#text = '';
    }
  }

  /** Reads the row at `start`, whose first line ends at `feed`: first that line alone, then twice as much, as long as a quote is open. */
  #readRow(start: number, feed: number, isEnd: boolean): Verdict {
    const width = this.#layout.columns.length;
    let end = feed + 1;
    for (;;) {
      const parsed = this.#single.parse(this.#text.slice(start, end), 0, false) as Parsed;
      const fields = parsed.data[0] ?? [];
      const faults = parsed.errors.filter((error) => error.row === 0);
      if (faults.some((fault) => fault.code === 'InvalidQuotes')) {
        return { broken: 'a quotation mark inside of a quoted field is not doubled, or the field is not closed' };
      }
      if (faults.length === 0) {
        if (parsed.meta.cursor > RECORD_LIMIT) return { broken: 'the row is longer than a megabyte' };
        const fault = this.#faultOfWidth(fields, countLines(fields) > 1);
        return fault ? { broken: fault } : { fields, length: parsed.meta.cursor };
      }
      if (fields.length > width || end - start > RECORD_LIMIT) return { broken: NEVER_CLOSED };
      const next = this.#text.indexOf('\n', Math.min(end + (end - start), this.#text.length - 1));
      // Whole lines only: a quote at the end of half a line tells nothing.
      const furthest = next === -1 ? this.#text.lastIndexOf('\n') + 1 : next + 1;
      if (furthest <= end) return isEnd ? { broken: NEVER_CLOSED } : 'unfinished';
      end = furthest;
    }
  }

  #acceptRow(fields: readonly string[], firstLine: string): void {
    const lines = countLines(fields);
    if (isBlank(fields)) this.#line += lines;
    else if (this.#isAmongDebris && fields.length < this.#layout.columns.length) {
      this.#reportLine(firstLine, 'the rest of a broken row, or a row without all of its fields');
    } else {
      this.#isAmongDebris = false;
      this.#batch.records.push({ line: this.#line, fields });
      this.#line += lines;
    }
  }

  #reportLine(raw: string, reason: string): void {
    this.#batch.broken.push({ line: this.#line, reason, raw: raw.slice(0, 500) });
    this.#line += 1;
    this.#isAmongDebris = true;
  }

  /** More fields than the header, and not just empty ones at the end, show that a quote or a comma went astray. */
  #faultOfWidth(fields: readonly string[], hasLineBreaks: boolean): string | undefined {
    const width = this.#layout.columns.length;
    const isTooWide = fields.length > width && fields.slice(width).some((field) => field.trim() !== '');
    const isTooNarrow = fields.length < width && hasLineBreaks;
    return isTooWide || isTooNarrow ? `it has ${fields.length} fields, and the header has ${width}` : undefined;
  }
}

const NEVER_CLOSED = 'a quoted field is never closed';

const isBlank = (fields: readonly string[]): boolean => fields.length === 1 && (fields[0] ?? '').trim() === '';

const countLines = (fields: readonly string[]): number => {
  let lines = 1;
  for (const field of fields) {
    for (let at = field.indexOf('\n'); at !== -1; at = field.indexOf('\n', at + 1)) lines += 1;
  }
  return lines;
};
