import { chmod, readFile, rename, rm, writeFile } from 'node:fs/promises';

const ownerOnly = 0o600;

/** A small JSON file that only its owner can read, replaced whole or not at all. */
export interface OwnerFile<T> {
  read(): Promise<T | null>;
  write(value: T | null): Promise<void>;
}

export const ownerFile = <T>(path: string): OwnerFile<T> => ({
  read: async () => {
    try {
      return JSON.parse(await readFile(path, 'utf8')) as T;
    } catch (error) {
      if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  },
  write: async (value) => {
    if (value === null) return rm(path, { force: true });
    const next = `${path}.new`;
    await rm(next, { force: true });
    await writeFile(next, JSON.stringify(value), { mode: ownerOnly });
    await chmod(next, ownerOnly);
    await rename(next, path);
  },
});
