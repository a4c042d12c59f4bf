import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryFile } from './run-program.ts';

export interface SourceImport {
  /** As written: `../kernel/result.ts`, `zod`. */
  readonly specifier: string;
  /** Path from `src`, where it leads into it; null for packages and what lies outside. */
  readonly target: string | null;
  /** Only types: gone when the program runs. */
  readonly isTypeOnly: boolean;
}

export interface SourceFile {
  /** Path from `src`, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly SourceImport[];
}

const STATIC = /^(?:import|export)\s+(type\s+)?(?:([^'"]*?)\s+from\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)(\.\w+)?/g;

const targetOf = (from: string, specifier: string): string | null => {
  if (!specifier.startsWith('.')) return null;
  const target = path.posix.join(path.posix.dirname(from), specifier);
  return target.startsWith('..') ? null : target;
};

const importsOf = (from: string, text: string): SourceImport[] => {
  const found: SourceImport[] = [];
  const add = (specifier: string | undefined, isTypeOnly: boolean): void => {
    if (specifier) found.push({ specifier, target: targetOf(from, specifier), isTypeOnly });
  };
  for (const [, type, names, specifier] of text.matchAll(STATIC)) {
    const each = /^\{([^}]*)\}$/
      .exec(names?.trim() ?? '')?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    add(specifier, type !== undefined || (each?.every((name) => name.startsWith('type ')) ?? false));
  }
  // `import('…').Name` is a type; `import('…')` alone is code that is loaded late.
  for (const [, specifier, member] of text.matchAll(DYNAMIC))
    add(specifier, member !== undefined && /^\.[A-Z]/.test(member));
  return found;
};

/** Every TypeScript file below `src`, tests included, with what it imports. */
export const readSourceFiles = (): readonly SourceFile[] => {
  const root = repositoryFile('src');
  return readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => {
      const relative = path.relative(root, file).split(path.sep).join('/');
      const text = readFileSync(file, 'utf8');
      return { path: relative, text, imports: importsOf(relative, text) };
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
};

/** Tests, and what only they use: the known answers that measures are checked against. */
export const isTest = (file: { readonly path: string }): boolean => /\.test\.tsx?$|\/oracle\//.test(file.path);
