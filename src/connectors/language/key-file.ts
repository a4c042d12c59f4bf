import { chmod, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The key of one endpoint, in a file only its owner can read. It goes to the origin it was given for and nowhere else. */
export interface KeyFile {
  read(origin: string): Promise<string | null>;
  write(origin: string, key: string | null): Promise<void>;
}

interface Kept {
  readonly origin: string;
  readonly key: string;
}

const ownerOnly = 0o600;

export const createKeyFile = (folder: string): KeyFile => {
  const file = path.join(folder, 'language-endpoint.key');
  const kept = async (): Promise<Kept | null> => {
    try {
      const value = JSON.parse(await readFile(file, 'utf8')) as Partial<Kept>;
      return typeof value.origin === 'string' && typeof value.key === 'string' ? (value as Kept) : null;
    } catch {
      return null;
    }
  };
  return {
    read: async (origin) => {
      const found = await kept();
      return found?.origin === origin ? found.key : null;
    },
    write: async (origin, key) => {
      if (key === null) return rm(file, { force: true });
      const next = `${file}.new`;
      await rm(next, { force: true });
      await writeFile(next, JSON.stringify({ origin, key }), { mode: ownerOnly });
      await chmod(next, ownerOnly);
      await rename(next, file);
    },
  };
};
