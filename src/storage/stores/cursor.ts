/** A place in a list, in an opaque form that fits into an address. */
export const encodeCursor = (place: unknown): string => Buffer.from(JSON.stringify(place)).toString('base64url');

/** The place a cursor names; null where it is none that `isPlace` knows, such as one of another list. */
export const decodeCursor = <T>(cursor: string | undefined, isPlace: (value: unknown) => value is T): T | null => {
  if (cursor === undefined) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return isPlace(value) ? value : null;
  } catch {
    return null;
  }
};
