import type { Row } from './engine.ts';

/**
 * A value as both databases can hold it: PostgreSQL refuses the character NUL and half a surrogate pair, which
 * damaged files bring. NUL goes, the half pair becomes U+FFFD.
 */
export const storable = (value: unknown): unknown => {
  if (typeof value !== 'string') return value ?? null;
  const whole = value.isWellFormed() ? value : value.toWellFormed();
  return whole.includes('\0') ? whole.replaceAll('\0', '') : whole;
};

/** The row itself where nothing is to be changed, as almost always. */
export const storableRow = <R extends object>(row: R): R => {
  const cells = row as Row;
  for (const column in cells) {
    if (typeof cells[column] !== 'string' || storable(cells[column]) === cells[column]) continue;
    return Object.fromEntries(Object.entries(cells).map(([name, value]) => [name, storable(value)])) as R;
  }
  return row;
};
