import type { Place } from '../../domain/intake/record.ts';

/** A column's name as files of all years agree on it: `CONVERSATION ID`, `Conversation_Id` and `ConversationId` alike. */
export const plainColumn = (name: string): string => name.replace(/[\s_\ufeff]+/g, '').toLowerCase();

/** Where each column stands. Of columns with one name, the first counts. */
export const columnPositions = (columns: readonly string[]): ReadonlyMap<string, number> => {
  const positions = new Map<string, number>();
  for (const [position, column] of columns.entries()) {
    const name = plainColumn(column);
    if (!positions.has(name)) positions.set(name, position);
  }
  return positions;
};

/** One row of a file, its cells by column name in the plain form. */
export class Row {
  readonly place: Place;
  readonly #positions: ReadonlyMap<string, number>;
  readonly #fields: readonly string[];

  constructor(place: Place, positions: ReadonlyMap<string, number>, fields: readonly string[]) {
    this.place = place;
    this.#positions = positions;
    this.#fields = fields;
  }

  /** The cell without white space around it; empty where the file has no such column. */
  cell(column: string): string {
    const position = this.#positions.get(column);
    return position === undefined ? '' : (this.#fields[position] ?? '').trim();
  }

  /** The cell on one line. */
  line(column: string): string {
    return onOneLine(this.cell(column));
  }

  /** The row as text, for reports. */
  get raw(): string {
    return this.#fields.join(',').slice(0, 500);
  }

  isEmptyBut(column: string): boolean {
    const position = this.#positions.get(column);
    return this.#fields.every((field, index) => index === position || field.trim() === '');
  }
}

export const onOneLine = (text: string): string => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text);
