import { describe, expect, test } from 'vitest';
import { isOfferedAt, type Operation } from '../src/domain/operation.ts';
import { operations as declared } from '../src/domain/operations.ts';
import { readCommandPattern } from '../src/interfaces/catalogue/command-pattern.ts';
import { fieldsOf } from '../src/interfaces/catalogue/operation-fields.ts';
import { outputSchema } from '../src/interfaces/catalogue/operation-schema.ts';
import { readRoutePattern } from '../src/interfaces/catalogue/route-pattern.ts';
import { exitCodeOfError } from '../src/interfaces/cli/exit-codes.ts';
import { views } from '../src/interfaces/cli/views/views.ts';
import { statusOfError } from '../src/interfaces/http/error-answer.ts';
import { openApiDocument } from '../src/interfaces/http/openapi.ts';
import { offeredOperations, toolOf } from '../src/interfaces/mcp/tools.ts';

const operations: readonly Operation[] = declared;

/** Texts that occur more than once. */
const repeated = (texts: readonly string[]): string[] => texts.filter((text, place) => texts.indexOf(text) !== place);

const complaints = (judge: (operation: Operation) => string | false | undefined): string[] =>
  operations.flatMap((operation) => {
    const complaint = judge(operation);
    return complaint ? [`${operation.name}: ${complaint}`] : [];
  });

test('the catalogue is really there', () => {
  expect(operations.length).toBeGreaterThan(40);
});

describe('every operation', () => {
  test('has a name, a route, a command and a tool of its own', () => {
    expect(repeated(operations.map((operation) => operation.name))).toEqual([]);
    expect(repeated(operations.map((operation) => operation.http.replaceAll(/\{\w+\}/g, '{}')))).toEqual([]);
    expect(repeated(operations.map((operation) => readCommandPattern(operation.command).words.join(' ')))).toEqual([]);
    expect(repeated(operations.map((operation) => toolOf(operation).name))).toEqual([]);
  });

  test('is called noun.verb, in kebab-case', () => {
    expect(complaints(({ name }) => !/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/.test(name) && 'its name')).toEqual([]);
  });

  test('says in one sentence what it does, without a full stop', () => {
    expect(complaints(({ summary }) => !/^[A-Z].{5,150}[^.\s]$/.test(summary) && 'its summary')).toEqual([]);
  });

  test('describes every field of its input', () => {
    const undescribed = (operation: Operation) =>
      fieldsOf(operation)
        .filter((field) => field.description === '')
        .map((field) => field.name)
        .join(', ');
    expect(complaints(undescribed)).toEqual([]);
  });

  test('names only fields of its input in its route and its command, and reaches those that are needed', () => {
    const unknownNames = (operation: Operation) => {
      const fields = new Set(fieldsOf(operation).map((field) => field.name));
      const named = [
        ...readRoutePattern(operation.http).parameters,
        ...readCommandPattern(operation.command).arguments.map((argument) => argument.name),
      ];
      return named.filter((name) => !fields.has(name)).join(', ');
    };
    expect(complaints(unknownNames)).toEqual([]);
  });

  test('that reads is a GET, unless it takes a text too long for an address, and no other is', () => {
    const isWrong = ({ effect, http, asksInBody }: Operation) =>
      (effect === 'read' && !asksInBody) !== http.startsWith('GET ') && `${effect} as ${http}`;
    expect(complaints(isWrong)).toEqual([]);
  });

  test('takes secrets in the body of a request only, never in an address', () => {
    expect(
      complaints(
        (operation) =>
          operation.secrets?.some(
            (name) =>
              !readRoutePattern(operation.http).takesBody ||
              readRoutePattern(operation.http).parameters.includes(name) ||
              readCommandPattern(operation.command).arguments.some((argument) => argument.name === name),
          ) && 'a secret could stand in an address or a command',
      ),
    ).toEqual([]);
  });

  test('takes words beside commands below it only where they are files', () => {
    const words = operations.map((operation) => readCommandPattern(operation.command).words.join(' '));
    const isAmbiguous = ({ command }: Operation) => {
      const pattern = readCommandPattern(command);
      const hasBelow = words.some((each) => each.startsWith(`${pattern.words.join(' ')} `));
      return (
        hasBelow && pattern.arguments.some((argument) => argument.name !== 'files') && 'its words could be a command'
      );
    };
    expect(complaints(isAmbiguous)).toEqual([]);
  });

  test('has a variadic or optional word last, if at all', () => {
    const isMisplaced = ({ command }: Operation) =>
      readCommandPattern(command)
        .arguments.slice(0, -1)
        .some((argument) => argument.isVariadic || argument.isOptional) && command;
    expect(complaints(isMisplaced)).toEqual([]);
  });

  test('answers with a record of described shape, or a file', () => {
    expect(
      complaints(
        (operation) => outputSchema(operation)?.type !== 'object' && operation.output !== 'file' && 'its answer',
      ),
    ).toEqual([]);
  });

  test('has each of its errors mapped to a status and an exit code', () => {
    const unmapped = ({ errors }: Operation) =>
      errors.filter((type) => !statusOfError[type] || !exitCodeOfError[type]).join(', ');
    expect(complaints(unmapped)).toEqual([]);
  });
});

describe('every door', () => {
  test('HTTP describes every operation', () => {
    const document = openApiDocument(operations, '0.0.0') as {
      paths: Record<string, Record<string, { operationId: string }>>;
    };
    const described = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map((each) => each.operationId),
    );
    const offered = operations.filter((operation) => isOfferedAt(operation, 'http'));
    expect(offered.length).toBeGreaterThan(40);
    expect(described).toEqual(expect.arrayContaining(offered.map((operation) => operation.name)));
    const hidden = new Set(operations.filter((operation) => !isOfferedAt(operation, 'http')).map(({ name }) => name));
    expect(described.filter((name) => hidden.has(name))).toEqual([]);
    expect(repeated(described)).toEqual([]);
  });

  test('MCP offers reading operations, and all of them where writing is allowed', () => {
    const offered = operations.filter((operation) => isOfferedAt(operation, 'mcp'));
    expect(offeredOperations(operations, true)).toEqual(offered);
    const reading = offeredOperations(operations, false);
    expect(reading.length).toBeGreaterThan(10);
    expect(reading.every((operation) => operation.effect === 'read')).toBe(true);
  });

  test('MCP knows nothing of the journal, whatever it is allowed', () => {
    const tools = JSON.stringify(offeredOperations(operations, true).map(toolOf));
    expect(tools).not.toMatch(/journal/i);
    expect(operations.filter(({ name }) => name.startsWith('journal.')).length).toBeGreaterThan(10);
  });

  test('the command line has views only for operations that exist', () => {
    const names = new Set(operations.map((operation) => operation.name));
    expect(views.filter((view) => !names.has(view.operation))).toEqual([]);
  });
});
