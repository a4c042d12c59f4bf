import type { Command } from 'commander';
import { describeError } from '../domain/errors.ts';
import type { Operation } from '../domain/operation.ts';
import { operations } from '../domain/operations.ts';
import { exitCodes } from '../interfaces/cli/exit-codes.ts';
import { noteFault } from './fault-log.ts';
import { packageVersion } from './package-root.ts';
import { untilStopped } from './stop-signals.ts';

const serve = async (mayWrite: boolean): Promise<number> => {
  const [{ openWorkspace }, { noPaths, resolvePaths }, { withoutPaths }, { createHeavyThread }, { serveStdio }] =
    await Promise.all([
      import('./workspace.ts'),
      import('./file-intake.ts'),
      import('./upload-files.ts'),
      import('./threads/heavy-thread.ts'),
      import('../interfaces/mcp/serve-stdio.ts'),
    ]);
  const resolve = mayWrite ? resolvePaths : noPaths('An assistant that may only read is given no files.');
  const opened = await openWorkspace(process.env, {
    resolve,
    narrow: (upkeep) => withoutPaths(upkeep, () => null),
  });
  if (!opened.ok) {
    process.stderr.write(`${describeError(opened.error)}\n`);
    return exitCodes.failed;
  }
  const ending = new AbortController();
  void untilStopped().then(() => ending.abort());
  const heavy = createHeavyThread({ environment: process.env }, resolve);
  const door = {
    operations: heavy.move(operations),
    version: packageVersion(),
    mayWrite,
    contextFor: opened.value.contextFor,
    onFault: (operation: Operation, error: unknown) => noteFault(operation.name, error),
  };
  await serveStdio(door, ending.signal);
  await heavy.close();
  await opened.value.close();
  return exitCodes.done;
};

/** `tiewise mcp`: tools for an assistant. */
export const addMcpCommand = (program: Command, finish: (code: number) => void): void => {
  program
    .command('mcp')
    .description(
      'Serve an AI assistant over standard input and output (Model Context Protocol); it can only read, unless --write is given',
    )
    .option('--write', 'Let the assistant change what is on file, too')
    .action(async (options: { write?: true }) => finish(await serve(options.write === true)));
};
