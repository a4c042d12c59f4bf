import { runCommandLine } from '../../src/interfaces/cli/command-line.ts';
import { reportFault } from '../../src/interfaces/cli/run-command.ts';
import { bareContext, guestBook } from './guest-book.ts';

/** The command line over the guest book, as a real process. */
const door = {
  operations: guestBook,
  views: async () => [],
  version: '0.0.0',
  open: async (progress: Parameters<typeof bareContext>[0]) =>
    ({ ok: true, value: { context: bareContext(progress), close: async () => {} } }) as const,
  input: process.stdin,
  out: process.stdout,
  err: process.stderr,
  extraCommands: () => {},
};

const words = process.argv.slice(2);
try {
  process.exitCode = await runCommandLine(words, door);
} catch (error) {
  process.exitCode = reportFault(error, words, door);
}
