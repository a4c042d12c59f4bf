import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FileAnswer } from '../../domain/operation.ts';
import type { CommandLineDoor, CommandRun } from './door.ts';
import { exitCodes } from './exit-codes.ts';

const isText = (mediaType: string): boolean => /^text\/|json|xml|csv/.test(mediaType);
const isOneDocument = (mediaType: string): boolean => /^application\/([\w.-]+\+)?json\b/.test(mediaType);

/** Writes a file answer to the path asked for, readable by its owner only, or to standard output. */
export const writeFileAnswer = async (file: FileAnswer, run: CommandRun, door: CommandLineDoor): Promise<number> => {
  if (run.path !== undefined) return saveFile(file, run.path, run.asJson, door);
  if (run.asJson && !isOneDocument(file.mediaType))
    return refuse(
      `The answer is ${file.mediaType}, not one JSON document: say --out ${file.filename} beside --json.`,
      run,
      door,
    );
  if (door.out.isTTY && !isText(file.mediaType))
    return refuse(`The answer is ${file.mediaType}: say where it goes, such as --out ${file.filename}.`, run, door);
  await pipeline(Readable.from(file.chunks(), { objectMode: false }), door.out, { end: false }).catch(ignoreClosedPipe);
  return exitCodes.done;
};

/** A reader that has seen enough, such as “head”, is no failure. */
export const ignoreClosedPipe = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
};

/** Lines of CSV to a file, readable by its owner only, or to standard output. */
export const writeRows = async (
  rows: Iterable<string>,
  path: string,
  asJson: boolean,
  door: CommandLineDoor,
): Promise<void> => {
  if (path === '-') return pipeline(Readable.from(rows), door.out, { end: false }).catch(ignoreClosedPipe);
  const stream = createWriteStream(path, { mode: 0o600 });
  await pipeline(Readable.from(rows), stream);
  // With --json, standard output holds one document and nothing else.
  const said = asJson ? door.err : door.out;
  said.write(`Wrote ${path}, ${stream.bytesWritten.toLocaleString('en')} bytes.\n`);
};

const refuse = (message: string, run: CommandRun, door: CommandLineDoor): number => {
  door.err.write(`${message}\n`);
  if (run.asJson) door.out.write(`${JSON.stringify({ error: { type: 'usage', message } })}\n`);
  return exitCodes.wrongUsage;
};

const saveFile = async (file: FileAnswer, path: string, asJson: boolean, door: CommandLineDoor): Promise<number> => {
  const stream = createWriteStream(path, { mode: 0o600 });
  await pipeline(Readable.from(file.chunks(), { objectMode: false }), stream);
  const saved = { file: path, mediaType: file.mediaType, bytes: stream.bytesWritten };
  if (asJson) door.out.write(`${JSON.stringify(saved, null, 2)}\n`);
  else door.out.write(`Wrote ${path}, ${saved.bytes.toLocaleString('en')} bytes.\n`);
  return exitCodes.done;
};
