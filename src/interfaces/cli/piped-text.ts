import { text } from 'node:stream/consumers';
import type { Operation } from '../../domain/operation.ts';
import type { CommandLineDoor } from './door.ts';

/** The input with the text that comes through standard input, where the operation takes one and none was given. */
export const withPipedText = async (
  operation: Pick<Operation, 'piped'>,
  input: Readonly<Record<string, unknown>>,
  door: Pick<CommandLineDoor, 'input' | 'err'>,
): Promise<Readonly<Record<string, unknown>>> => {
  const field = operation.piped;
  if (field === undefined || field in input || 'file' in input) return input;
  if (door.input.isTTY) door.err.write('Type or paste the text, and end it with Ctrl-D.\n');
  return { ...input, [field]: await text(door.input) };
};
