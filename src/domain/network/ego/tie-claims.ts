/** What is said about pairs, in columns; the same pair may come several times. */
export interface TieClaims {
  /** Places of people. */
  readonly one: number[];
  readonly other: number[];
  readonly confidence: number[];
  readonly strength: number[];
  /** Place in `knownTieSources`. */
  readonly source: number[];
}

export const noClaims = (): TieClaims => ({ one: [], other: [], confidence: [], strength: [], source: [] });

export const addClaim = (
  claims: TieClaims,
  one: number,
  other: number,
  confidence: number,
  strength: number,
  source: number,
): void => {
  claims.one.push(Math.min(one, other));
  claims.other.push(Math.max(one, other));
  claims.confidence.push(confidence);
  claims.strength.push(strength);
  claims.source.push(source);
};

/** Places of rows grouped by a column with values below `count`: `rows[starts[v] … starts[v + 1]]`, in the order they came. */
export const groupedBy = (column: ArrayLike<number>, count: number): { starts: Uint32Array; rows: Uint32Array } => {
  const starts = new Uint32Array(count + 1);
  for (let row = 0; row < column.length; row += 1) starts[(column[row] as number) + 1]! += 1;
  for (let value = 0; value < count; value += 1) starts[value + 1]! += starts[value]!;
  const next = starts.slice();
  const rows = new Uint32Array(column.length);
  for (let row = 0; row < column.length; row += 1) rows[next[column[row] as number]!++] = row;
  return { starts, rows };
};
