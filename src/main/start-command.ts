import { type Command, InvalidArgumentError } from 'commander';
import { describeError } from '../domain/errors.ts';
import { exitCodes } from '../interfaces/cli/exit-codes.ts';
import { untilStopped } from './stop-signals.ts';

const DEFAULT_PORT = 4733;

const readPort = (text: string): number => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
};

const start = async (port: number | undefined, opensBrowser: boolean): Promise<number> => {
  const { serveWeb } = await import('./serve-web.ts');
  const running = await serveWeb({
    port: port ?? DEFAULT_PORT,
    orAnyOther: port === undefined,
    environment: process.env,
  });
  if (!running.ok) {
    process.stderr.write(`${describeError(running.error)}\n`);
    return exitCodes.failed;
  }
  process.stdout.write(`Tiewise is running. Open ${running.value.url}\n`);
  if (opensBrowser) (await import('./open-browser.ts')).openBrowser(running.value.url);
  await untilStopped();
  await running.value.close();
  return exitCodes.done;
};

/** `tiewise start`: the web app on this machine. */
export const addStartCommand = (program: Command, finish: (code: number) => void): void => {
  program
    .command('start')
    .description('Start the web app on this machine and open it in the browser')
    .option(
      '--port <number>',
      `Port to listen on (default: ${DEFAULT_PORT}, or a free one where that is taken)`,
      readPort,
    )
    .option('--no-open', 'Do not open the browser; print the one-time link only')
    .action(async (options: { port?: number; open: boolean }) => {
      try {
        finish(await start(options.port, options.open));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
        process.stderr.write(`Port ${options.port} is taken. Name another with --port, or leave it out.\n`);
        finish(exitCodes.failed);
      }
    });
};
