/**
 * What was loaded once and is worth keeping: one value a key, for one version of what it was made from. Asked for with
 * another version, it is loaded anew and takes the place of the older. Kept per thread, as long as the program runs.
 */
export interface Memo {
  <T>(key: string, version: string | number, load: () => Promise<T>): Promise<T>;
}

/** What fails to load is not kept. */
export const createMemo = (): Memo => {
  const kept = new Map<string, { readonly version: string | number; readonly value: Promise<unknown> }>();
  return <T>(key: string, version: string | number, load: () => Promise<T>): Promise<T> => {
    const known = kept.get(key);
    if (known?.version === version) return known.value as Promise<T>;
    const value = load();
    const entry = { version, value };
    kept.set(key, entry);
    value.catch(() => {
      if (kept.get(key) === entry) kept.delete(key);
    });
    return value;
  };
};
