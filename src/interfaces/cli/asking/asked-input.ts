import type { Context } from '../../../domain/context.ts';
import { type DomainError, invalid } from '../../../domain/errors.ts';
import { unlockJournal } from '../../../domain/journal/unlock.ts';
import type { Operation } from '../../../domain/operation.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import type { CommandLineDoor } from '../door.ts';
import { readDocument } from './read-document.ts';

type Input = Record<string, unknown>;
type Asked = Result<Input, DomainError>;

const readAll = async (input: NodeJS.ReadStream): Promise<string> => {
  const parts: Uint8Array[] = [];
  for await (const part of input) parts.push(part as Uint8Array);
  return Buffer.concat(parts)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
};

/** The secrets of an operation from the lines of a file or pipe, the passphrase that unlocks first. */
const readLines = async (operation: Operation, input: Input, context: Context, text: string): Promise<Asked> => {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const wanted = [...(operation.unlocked ? ['passphrase'] : []), ...(operation.secrets ?? [])];
  const given = new Map(wanted.map((name, place) => [name, lines[place] ?? '']));
  const passphrase = given.get('passphrase');
  if (passphrase === '') return err(invalid('passphrase', 'it was expected on the first line of standard input.'));
  if (operation.unlocked) {
    const unlocked = await unlockJournal(context.journal, passphrase ?? '');
    if (!unlocked.ok) return unlocked;
    given.delete('passphrase');
  }
  return ok({ ...input, ...Object.fromEntries([...given].filter(([, value]) => value !== '')) });
};

/**
 * What is asked for rather than typed: secrets, and whole documents. From a person at a terminal by questions;
 * otherwise from standard input, a document as a whole, secrets one a line.
 */
export const askedInput = async (
  operation: Operation,
  input: Input,
  context: Context,
  door: CommandLineDoor,
): Promise<Asked> => {
  if (door.input.isTTY) return (await import('./ask-person.ts')).askPerson(operation, input, context, door);
  const text = await readAll(door.input);
  if (!operation.document) return readLines(operation, input, context, text);
  const document = readDocument(text);
  return document.ok ? ok({ ...input, ...document.value }) : document;
};
