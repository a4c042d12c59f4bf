import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import type { CommandLineDoor } from './door.ts';
import { withPipedText } from './piped-text.ts';

const from = (text: string): Pick<CommandLineDoor, 'input' | 'err'> => ({
  input: Readable.from([text]) as unknown as NodeJS.ReadStream,
  err: process.stderr,
});

test('a text comes through standard input where the operation takes one and none was given', async () => {
  expect(await withPipedText({ piped: 'text' }, { language: 'en' }, from('Grüße\n'))).toEqual({
    language: 'en',
    text: 'Grüße\n',
  });
});

test('nothing is read where the text or a file was given, or the operation takes none', async () => {
  for (const [operation, input] of [
    [{ piped: 'text' }, { text: 'Hello' }],
    [{ piped: 'text' }, { file: 'letter.txt' }],
    [{}, { person: 'amara' }],
  ] as const)
    expect(await withPipedText(operation, input, from('never read'))).toEqual(input);
});
