import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describeError, type DomainError } from '../../domain/errors.ts';
import type { Context } from '../../domain/context.ts';
import type { FileAnswer } from '../../domain/operation.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { callOperation } from '../catalogue/call-operation.ts';
import type { CommandLineDoor, CommandRun } from './door.ts';
import { exitCodeOfAnswer, exitCodeOfError, exitCodes } from './exit-codes.ts';
import { ignoreClosedPipe, writeFileAnswer, writeRows } from './file-answer.ts';
import { jsonPieces } from '../catalogue/json-pieces.ts';
import { startProgress } from './progress-line.ts';
import { inkFor } from './text/ink.ts';
import { UnusableSetting } from './unusable-setting.ts';
import { oneLine } from './text/cell.ts';
import { renderPlainly } from './views/plain-view.ts';

/** Runs one operation, writes its answer or its error, and answers the exit code. */
export const runCommand = async (run: CommandRun, door: CommandLineDoor): Promise<number> => {
  const progress = startProgress(door.err, run.operation.long === true, run.operation.heavy === true);
  try {
    const opened = await door.open(progress, run);
    if (!opened.ok) return writeError(run, opened.error, door);
    try {
      const { context } = opened.value;
      const asked = await askFor(run, context, door);
      if (!asked.ok) return writeError(run, asked.error, door);
      const result = await callOperation(run.operation, asked.value, context);
      progress.end();
      return result.ok ? await writeAnswer(run, result.value, door) : writeError(run, result.error, door);
    } finally {
      await opened.value.close();
    }
  } finally {
    progress.end();
  }
};

/** The input with what is asked for rather than typed. */
const askFor = async (
  run: CommandRun,
  context: Context,
  door: CommandLineDoor,
): Promise<Result<unknown, DomainError>> => {
  const { document, secrets, unlocked } = run.operation;
  if (!document && !secrets && !unlocked) return ok(run.input);
  const { askedInput } = await import('./asking/asked-input.ts');
  return askedInput(run.operation, run.input as Record<string, unknown>, context, door);
};

const writeAnswer = async (run: CommandRun, answer: unknown, door: CommandLineDoor): Promise<number> => {
  if (run.operation.output === 'file') return writeFileAnswer(answer as FileAnswer, run, door);
  const rows = run.csv === undefined ? undefined : run.operation.csv?.(answer);
  if (rows && run.csv !== undefined) await writeRows(rows, run.csv, run.asJson, door);
  if (run.csv === '-') return exitCodeOfAnswer(answer);
  if (run.asJson) {
    await pipeline(Readable.from(jsonPieces(answer)), door.out, { end: false }).catch(ignoreClosedPipe);
  } else if (rows === undefined) {
    const view = (await door.views()).find((each) => each.operation === run.operation.name);
    const ink = inkFor(door.out);
    door.out.write(`${view ? view.render(answer, ink) : renderPlainly(answer, ink)}\n`);
    await view?.after?.(answer, door);
  }
  return exitCodeOfAnswer(answer);
};

/** Words for the person on standard error; with `--json` the same as a document on standard output. */
const writeError = (run: CommandRun, error: DomainError, door: CommandLineDoor): number => {
  const message = describeError(error);
  door.err.write(`${inkFor(door.err).warn(oneLine(message))}\n`);
  if (run.asJson) door.out.write(`${JSON.stringify({ error: { ...error, message } }, null, 2)}\n`);
  return exitCodeOfError[error.type];
};

/** What a person hears of something unexpected, or of a setting that cannot be used. */
export const reportFault = (
  error: unknown,
  words: readonly string[],
  door: Pick<CommandLineDoor, 'out' | 'err'>,
): number => {
  const isSetting = error instanceof UnusableSetting;
  const reason = error instanceof Error ? error.message : String(error);
  const message = oneLine(isSetting ? reason : `Something went wrong that should not have: ${reason}`);
  door.err.write(`${message}\n`);
  if (process.env['TIEWISE_DEBUG'] && error instanceof Error) door.err.write(`${error.stack ?? ''}\n`);
  if (words.includes('--json'))
    door.out.write(`${JSON.stringify({ error: { type: isSetting ? 'usage' : 'fault', message } })}\n`);
  return isSetting ? exitCodes.wrongUsage : exitCodes.failed;
};
