import { type RawBuilder, sql } from 'kysely';

/**
 * The day number of a column that holds a calendar day, in whole numbers alone, so that both databases know it: Fliegel
 * and Van Flandern, 1968. Only differences of it mean anything.
 */
export const dayNumberOf = (column: string): RawBuilder<number> => {
  const part = (from: number, length: number): string => `cast(substr("${column}", ${from}, ${length}) as integer)`;
  const [year, month, day] = [part(1, 4), part(6, 2), part(9, 2)];
  const turn = `((${month} - 14) / 12)`;
  return sql.raw(
    `((1461 * (${year} + 4800 + ${turn})) / 4 + (367 * (${month} - 2 - 12 * ${turn})) / 12` +
      ` - (3 * ((${year} + 4900 + ${turn}) / 100)) / 4 + ${day})`,
  );
};
