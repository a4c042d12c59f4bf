import { readFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import type { Operation } from '../../domain/operation.ts';
import { readCommandPattern } from '../catalogue/command-pattern.ts';
import { fieldsOf, type OperationField } from '../catalogue/operation-fields.ts';
import { readTextValue } from '../catalogue/text-values.ts';

export const flagName = (field: string): string => field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const placeholder = (field: OperationField): string => {
  if (field.isBinary) return 'file';
  if (field.kind === 'number') return 'number';
  return field.kind === 'json' ? 'json' : 'text';
};

const describe = (field: OperationField): string => {
  const defaultText =
    field.default === undefined || field.default === '' ? '' : `default: ${JSON.stringify(field.default)}`;
  const notes = [
    field.choices?.join(', '),
    defaultText,
    field.isList && 'may be repeated',
    field.isRequired && 'needed',
  ].filter(Boolean);
  return notes.length > 0 ? `${field.description} (${notes.join('; ')})` : field.description;
};

const collect = (text: string, sofar: readonly string[] | undefined): readonly string[] => [...(sofar ?? []), text];

const optionOf = (field: OperationField): Option => {
  const flag = `--${flagName(field.name)}`;
  if (field.kind === 'boolean' && !field.isList)
    return new Option(field.default === true ? `--no-${flagName(field.name)}` : flag, describe(field));
  return new Option(`${flag} <${placeholder(field)}>`, describe(field)).argParser(collect);
};

/** The fields that are typed as part of the command; secrets and documents are asked for instead. */
export const typedFields = (operation: Operation): readonly OperationField[] =>
  operation.document ? [] : fieldsOf(operation).filter((field) => !operation.secrets?.includes(field.name));

/** The fields that the words of the command do not fill, as options. */
export const addOptions = (command: Command, operation: Operation): void => {
  const positional = new Set(readCommandPattern(operation.command).arguments.map((argument) => argument.name));
  for (const field of typedFields(operation)) if (!positional.has(field.name)) command.addOption(optionOf(field));
  if (operation.csv)
    command.option('--csv <path>', 'Write the list in the answer to this file, as CSV (“-”: standard output)');
  if (operation.output === 'file') command.option('--out <path>', 'Write to this file instead of standard output');
};

const readOption = (field: OperationField, given: unknown): unknown => {
  if (typeof given === 'boolean') return given;
  const texts = given as readonly string[];
  if (field.isBinary) return readFileSync(texts.at(-1) ?? '').toString('base64');
  return readTextValue(field, texts);
};

/** The operation's input from the words and options of a command line, as commander parsed them. */
export const inputOf = (operation: Operation, words: readonly unknown[], command: Command): Record<string, unknown> => {
  const pattern = readCommandPattern(operation.command);
  const input: Record<string, unknown> = {};
  for (const field of typedFields(operation)) {
    const place = pattern.arguments.findIndex((argument) => argument.name === field.name);
    if (place >= 0) {
      const given = [words[place]]
        .flat()
        .filter((word) => word !== undefined)
        .map(String);
      if (given.length > 0) input[field.name] = readTextValue(field, field.isList ? given : [given.join(' ')]);
    } else if (command.getOptionValueSource(attributeOf(field)) === 'cli') {
      input[field.name] = readOption(field, command.getOptionValue(attributeOf(field)));
    }
  }
  return input;
};

const attributeOf = (field: OperationField): string => optionOf(field).attributeName();
