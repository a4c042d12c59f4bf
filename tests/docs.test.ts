import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { referenceFiles } from '../scripts/reference/reference-files.ts';
import { isOfferedAt, type Operation } from '../src/domain/operation.ts';
import { operations as declared } from '../src/domain/operations.ts';
import { readCommandPattern } from '../src/interfaces/catalogue/command-pattern.ts';
import { fieldsOf } from '../src/interfaces/catalogue/operation-fields.ts';
import {
  anchorsOf,
  existsInRepository,
  innerLinksOf,
  proseOf,
  readDocuments,
  resolveLink,
} from './support/documents.ts';
import { repositoryFile } from './support/run-program.ts';

const operations: readonly Operation[] = declared;
const documents = readDocuments();
const byPath = new Map(documents.map((document) => [document.path, document]));

describe('the documentation', () => {
  test('was really looked at', () => {
    expect(documents.length).toBeGreaterThan(15);
    expect(documents.flatMap(innerLinksOf).length).toBeGreaterThan(30);
  });

  test('has no link that leads nowhere, and no anchor that is not there', () => {
    const broken = documents.flatMap((document) =>
      innerLinksOf(document)
        .filter((link) => {
          const { path, anchor } = resolveLink(document, link);
          if (!existsInRepository(path)) return true;
          const target = byPath.get(path);
          return anchor !== null && (target === undefined || !anchorsOf(target).has(anchor));
        })
        .map((link) => `${document.path}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  test('lists every decision', () => {
    const records = documents.filter(({ path }) => /^docs\/decisions\/\d{4}-/.test(path));
    const index = byPath.get('docs/decisions/README.md')?.text ?? '';
    expect(records.length).toBeGreaterThan(10);
    expect(records.filter(({ path }) => !index.includes(`(${path.split('/').at(-1)})`))).toEqual([]);
  });

  test('names only commands that exist', () => {
    const commands = operations.map((operation) => readCommandPattern(operation.command).words);
    const known = (words: readonly string[]) =>
      ['start', 'mcp', 'help', 'tiewise'].includes(words[0] ?? '') ||
      words[0]?.startsWith('-') ||
      commands.some(
        (command) =>
          command.every((word, place) => words[place] === word) ||
          words.every((word, place) => command[place] === word),
      );
    const lines = documents
      .filter(({ path }) => !path.startsWith('docs/reference/'))
      .flatMap(({ path, text }) =>
        Array.from(text.matchAll(/(?:^(?:\.\/bin\/)?|`(?:\.\/bin\/)?)tiewise ([^\n`#|]+)/gm), ([, words = '']) => ({
          path,
          words: words.trim(),
        })),
      );
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter(({ words }) => !known(words.split(' ')))).toEqual([]);
  });
});

describe('the reference', () => {
  test('is what the catalogue makes of it today (npm run reference)', () => {
    for (const [file, content] of Object.entries(referenceFiles(operations)))
      expect(readFileSync(repositoryFile(file), 'utf8'), file).toBe(content);
  });

  test('holds every operation as a command, a route and a tool', () => {
    const pages = referenceFiles(operations);
    for (const operation of operations) {
      const places = [
        ['cli', `\ntiewise ${operation.command}`],
        ['http', `(\`${operation.name}\`)`],
        ['mcp', `### ${operation.name.replace('.', '_')}\n`],
      ] as const;
      for (const [door, text] of places)
        expect(pages[`docs/reference/${door}.md`]?.includes(text), `${operation.name} in ${door}.md`).toBe(
          isOfferedAt(operation, door),
        );
    }
  });
});

describe('the glossary', () => {
  const rows = Array.from(
    (byPath.get('docs/glossary.md')?.text ?? '').matchAll(/^\| ([^|]+) \| ([^|]+) \|([^|]*)\|$/gm),
    ([, word = '', , not = '']) => ({
      word: word.trim(),
      not: not
        .split(',')
        .map((each) => each.trim())
        .filter(Boolean),
    }),
  ).slice(2);

  test('explains each word once, in order', () => {
    const words = rows.map(({ word }) => word.toLowerCase());
    expect(words.length).toBeGreaterThan(20);
    expect(words).toEqual(words.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(new Set(words).size).toBe(words.length);
  });

  test('is kept to: no page and no operation uses the words it replaces', () => {
    const texts = [
      ...documents
        .filter(({ path }) => path !== 'docs/glossary.md')
        .map((document) => [document.path, proseOf(document)] as const),
      ...operations.map(
        (operation) =>
          [
            operation.name,
            [operation.summary, ...fieldsOf(operation).map((field) => field.description)].join('\n'),
          ] as const,
      ),
    ];
    const replaced = rows.flatMap(({ not }) => not);
    expect(replaced.length).toBeGreaterThan(8);
    const slips = texts.flatMap(([place, text]) =>
      replaced.filter((word) => new RegExp(`\\b${word}s?\\b`, 'i').test(text)).map((word) => `${place}: ${word}`),
    );
    expect(slips).toEqual([]);
  });
});
