import { JSONParser } from '@streamparser/json';
import type { Row } from '../engine.ts';
import { Damaged, type ExportTable, isExportTable, tableRow } from './export-rows.ts';
import { EXPORT_FORMAT, EXPORT_VERSION } from './json-export.ts';

const ROWS_A_PART = 2000;

export type ExportPart =
  | { readonly kind: 'settings'; readonly settings: Row }
  | { readonly kind: 'rows'; readonly table: ExportTable; readonly rows: readonly Row[] };

/** Gathers what the parser finds into parts. */
class Gatherer {
  #parts: ExportPart[] = [];
  #table: ExportTable | null = null;
  #rows: Row[] = [];
  #isOurs = false;
  #isVersionKnown = false;

  /** `path` leads from the document's root to the value. */
  take(path: readonly (string | number | undefined)[], value: unknown): void {
    const [section, name] = path;
    if (section === 'format') this.#isOurs = value === EXPORT_FORMAT;
    else if (section === 'version') this.#takeVersion(value);
    else if (!this.#isOurs || !this.#isVersionKnown) throw new Damaged('It is not an export of Tiewise.');
    else if (section === 'settings') this.#parts.push({ kind: 'settings', settings: (value ?? {}) as Row });
    else this.#takeRow(String(section === 'records' ? name : section), path.at(-1), value);
  }

  /** What is complete; everything at the end. */
  *parts(isEnd: boolean): Generator<ExportPart> {
    if (isEnd || this.#rows.length >= ROWS_A_PART) this.#closePart();
    yield* this.#parts.splice(0);
  }

  get isExport(): boolean {
    return this.#isOurs && this.#isVersionKnown;
  }

  #takeVersion(value: unknown): void {
    this.#isVersionKnown = value === EXPORT_VERSION;
    if (typeof value === 'number' && value > EXPORT_VERSION)
      throw new Damaged(
        `It was exported by a newer Tiewise (version ${value} of the format; this program knows ${EXPORT_VERSION}).`,
      );
  }

  #takeRow(table: string, index: unknown, value: unknown): void {
    if (!isExportTable(table)) throw new Damaged(`It holds “${table}”, which this Tiewise does not know.`);
    if (typeof index !== 'number') throw new Damaged(`Its “${table}” is not a list.`);
    if (table !== this.#table) this.#closePart();
    this.#table = table;
    this.#rows.push(tableRow(table, value, `Row ${index + 1} of ${table}`));
  }

  #closePart(): void {
    if (this.#table && this.#rows.length > 0) this.#parts.push({ kind: 'rows', table: this.#table, rows: this.#rows });
    this.#rows = [];
  }
}

/** The rows of a JSON export as they come, some thousands at a time; throws {@link Damaged} where it is not one. */
export async function* readExport(bytes: AsyncIterable<Uint8Array | string>): AsyncGenerator<ExportPart> {
  const gatherer = new Gatherer();
  const parser = new JSONParser({
    paths: ['$.format', '$.version', '$.settings', '$.records.*.*', '$.changeSets.*', '$.changes.*'],
    keepStack: false,
  });
  parser.onValue = ({ value, key, stack }) => gatherer.take([...stack.slice(1).map((each) => each.key), key], value);
  for await (const chunk of bytes) {
    try {
      parser.write(chunk);
    } catch (error) {
      if (error instanceof Damaged) throw error;
      throw new Damaged(`It is not whole JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
    yield* gatherer.parts(false);
  }
  if (!parser.isEnded) throw new Damaged('It ends too early: a part of it is missing.');
  if (!gatherer.isExport) throw new Damaged('It is not an export of Tiewise.');
  yield* gatherer.parts(true);
}
