/** Rows with their places, which are what rows without a name of their own are known by while they are being written. */
export const numbered = <T>(rows: readonly T[]): readonly { readonly row: T; readonly place: number }[] =>
  rows.map((row, place) => ({ row, place }));
