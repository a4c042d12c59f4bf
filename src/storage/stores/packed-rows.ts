import { type RawBuilder, sql } from 'kysely';

/** Control characters that no text on file is meant to hold; where one does, a space stands for it. */
const columnMark = '\u001f';
const rowMark = '\u001e';

const plain = (column: RawBuilder<unknown>): RawBuilder<string> =>
  sql`replace(replace(coalesce(cast(${column} as text), ''), ${columnMark}, ' '), ${rowMark}, ' ')`;

const bare = (column: RawBuilder<unknown>): RawBuilder<string> => sql`coalesce(cast(${column} as text), '')`;

/** A column of free text, or one whose values the program makes itself: identifiers, days, numbers that are whole. */
export interface PackedColumn {
  readonly of: RawBuilder<unknown>;
  readonly isFree?: boolean;
}

/**
 * The rows of a group as one text: many small values cost far more to bring over from a database than one large one.
 * A null comes out as an empty text.
 */
export const packed = (columns: readonly PackedColumn[]): RawBuilder<string> => {
  const texts = columns.map(({ of, isFree }) => (isFree ? plain(of) : bare(of)));
  return sql<string>`string_agg(${sql.join(texts, sql` || ${columnMark} || `)}, ${rowMark})`;
};

export const unpacked = (text: string): string[][] => text.split(rowMark).map((row) => row.split(columnMark));
