import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { repositoryFile } from './support/run-program.ts';
import { isTest, readSourceFiles, type SourceFile } from './support/source-files.ts';

const FEWEST_FILES = 250;
const MOST_LINES = 400;
const FORBIDDEN_NAMES = /^(utils?|helpers?|common|misc|types?|constants?|managers?|services?|base|index)\./;

const page = readFileSync(repositoryFile('ARCHITECTURE.md'), 'utf8');
const files = readSourceFiles();
const code = files.filter((file) => !isTest(file));
const known = new Set(files.map((file) => file.path));

/** Rows of the table whose first title is given, as pairs of cells. */
const tableOf = (title: string): ReadonlyMap<string, readonly string[]> => {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.startsWith('|') && line.split('|')[1]?.trim() === title);
  const rows = lines.slice(
    start + 2,
    lines.findIndex((line, index) => index > start && !line.startsWith('|')),
  );
  return new Map(
    rows.map((row) => {
      const [name = '', list = ''] = row
        .split('|')
        .slice(1)
        .map((cell) => cell.trim());
      return [
        name,
        list
          .split(',')
          .map((each) => each.trim())
          .filter(Boolean),
      ] as const;
    }),
  );
};

const areaOf = (path: string): string =>
  path
    .split('/')
    .slice(0, path.startsWith('interfaces/') ? 2 : 1)
    .join('/');

describe('the house', () => {
  test('was really looked at', () => {
    expect(files.length).toBeGreaterThan(FEWEST_FILES);
    expect(code.reduce((count, file) => count + file.imports.length, 0)).toBeGreaterThan(2 * FEWEST_FILES);
  });

  test('has no import but along the table in ARCHITECTURE.md', () => {
    const allowed = tableOf('Area');
    expect(allowed.size).toBeGreaterThanOrEqual(10);
    const wrong = code.flatMap((file) => {
      const own = areaOf(file.path);
      const mayImport = allowed.get(own);
      if (!mayImport) return [`${file.path}: the area ${own} is not in the table`];
      return file.imports
        .filter(({ target }) => target !== null && areaOf(target) !== own && !mayImport.includes(areaOf(target)))
        .map(({ specifier }) => `${file.path} imports ${specifier}`);
    });
    expect(wrong).toEqual([]);
  });

  test('imports files that exist, with their endings, from inside src only', () => {
    const wrong = code.flatMap((file) =>
      file.imports
        .filter(({ specifier, target }) =>
          target === null ? specifier.startsWith('.') : /\.tsx?$/.test(target) && !known.has(target),
        )
        .map(({ specifier }) => `${file.path} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  test('has no circle of imports, not even of types', () => {
    expect(circlesAmong(code)).toEqual([]);
  });

  test('has no barrels, no forbidden names, and kebab-case throughout', () => {
    const names = (file: SourceFile) => file.path.split('/').at(-1) ?? '';
    // A manager is a role here, and has its file as every role has.
    const ill = files.filter(
      (file) => FORBIDDEN_NAMES.test(names(file)) && !file.path.startsWith('domain/ties/kinds/'),
    );
    expect(ill.map((file) => file.path)).toEqual([]);
    expect(
      files.filter((file) => !/^[a-z\d]+([.-][a-z\d]+)*\.tsx?$/.test(names(file))).map((file) => file.path),
    ).toEqual([]);
    expect(code.filter((file) => /^export (\*|\{[^}]*\}) from/m.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  test(`has no file of more than ${MOST_LINES} lines`, () => {
    expect(files.filter((file) => file.text.split('\n').length - 1 > MOST_LINES).map((file) => file.path)).toEqual([]);
  });
});

describe('the domain', () => {
  const domain = code.filter((file) => file.path.startsWith('domain/') || file.path.startsWith('kernel/'));

  test('reads neither clock, disk, network, randomness nor environment by itself', () => {
    const reaching = /\bDate\.now\(|new Date\(\)|Temporal\.Now|Math\.random|process\.|\bfetch\(|from 'node:(?!util)/;
    const allowed = new Set(['kernel/identifier.ts']);
    expect(
      domain.filter((file) => reaching.test(file.text) && !allowed.has(file.path)).map((file) => file.path),
    ).toEqual([]);
  });

  test('imports its modules in the declared order', () => {
    const order = /only modules that stand before it: ([^.]+)\./.exec(page)?.[1]?.split(', ') ?? [];
    expect(order.length).toBeGreaterThanOrEqual(8);
    const gatherers = tableOf('File');
    const moduleOf = (path: string) => (path.split('/').length > 2 ? path.split('/')[1] : undefined);
    const wrong = domain
      .filter(
        (file) =>
          moduleOf(file.path) !== undefined && file.path.startsWith('domain/') && !file.path.includes('/operations/'),
      )
      .flatMap((file) =>
        file.imports.flatMap(({ target, isTypeOnly }) => {
          const from = moduleOf(file.path) ?? '';
          const to = target?.startsWith('domain/') ? moduleOf(target) : undefined;
          if (to === undefined || to === from || isTypeOnly) return [];
          const isAllowed = order.indexOf(to) >= 0 && order.indexOf(to) < order.indexOf(from);
          const gathers = gatherers.get(file.path.slice('domain/'.length))?.includes(to) ?? false;
          return isAllowed || gathers ? [] : [`${file.path} imports ${target}`];
        }),
      );
    expect(wrong).toEqual([]);
  });
});

/** Each circle once, as the files on it. */
function circlesAmong(all: readonly SourceFile[]): string[] {
  const targets = new Map(all.map((file) => [file.path, file.imports.flatMap(({ target }) => target ?? [])]));
  const done = new Set<string>();
  const trail: string[] = [];
  const circles: string[] = [];
  const visit = (path: string): void => {
    if (done.has(path) || !targets.has(path)) return;
    const start = trail.indexOf(path);
    if (start >= 0) {
      circles.push(trail.slice(start).join(' → '));
      return;
    }
    trail.push(path);
    for (const target of targets.get(path) ?? []) visit(target);
    trail.pop();
    done.add(path);
  };
  for (const path of targets.keys()) visit(path);
  return circles;
}
