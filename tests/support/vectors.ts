import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryFile } from './run-program.ts';

const folder = repositoryFile('../shared/data/vectors');

/** Published test vectors lie beside the project; without them the tests that need them are skipped. */
export const hasVectors = existsSync(folder);

export const vectorFile = (name: string): Buffer => readFileSync(path.join(folder, name));

/** Files of a folder of vectors, and of the folders in it, by their path. */
export const vectorFiles = (below: string): { readonly name: string; readonly bytes: Buffer }[] =>
  hasVectors
    ? readdirSync(path.join(folder, below), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .toSorted()
        .map((file) => ({ name: path.relative(path.join(folder, below), file), bytes: readFileSync(file) }))
    : [];
