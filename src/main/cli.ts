import type { Operation } from '../domain/operation.ts';
import { operations } from '../domain/operations.ts';
import { runCommandLine } from '../interfaces/cli/command-line.ts';
import type { CommandLineDoor, CommandRun } from '../interfaces/cli/door.ts';
import { reportFault } from '../interfaces/cli/run-command.ts';
import type { Progress } from '../kernel/progress.ts';
import { ok } from '../kernel/result.ts';
import { addMcpCommand } from './mcp-command.ts';
import { packageVersion } from './package-root.ts';
import { addStartCommand } from './start-command.ts';

/** A restore that was told to replace everything needs no working database before it. */
const isReplacing = ({ operation, input }: CommandRun): boolean =>
  operation.name === 'backups.restore' && (input as { readonly replace?: boolean }).replace === true;

/** Operations that need the journal and nothing else: the contact database is not even opened for them. */
const ABOUT_JOURNAL = /^(journal|check|conflict|boundaries|support|plan|private)\./;
const isAboutJournal = (operation: Operation): boolean => ABOUT_JOURNAL.test(operation.name);

const openJournal = async (progress: Progress) => {
  const [{ createJournalPorts }, { journalContext }] = await Promise.all([
    import('./journal-ports.ts'),
    import('./journal-context.ts'),
  ]);
  const journal = createJournalPorts(process.env, { mayNamePaths: true });
  const close = async () => journal.session.end();
  return ok({ context: journalContext(process.env, journal, progress), close });
};

const door: CommandLineDoor = {
  operations,
  views: async () => (await import('../interfaces/cli/views/views.ts')).views,
  version: packageVersion(),
  open: async (progress, run) => {
    if (isAboutJournal(run.operation)) return openJournal(progress);
    const [{ openWorkspace }, { resolvePaths }] = await Promise.all([
      import('./workspace.ts'),
      import('./file-intake.ts'),
    ]);
    const opened = await openWorkspace(process.env, { resolve: resolvePaths, replacesDamaged: isReplacing(run) });
    if (!opened.ok) return opened;
    const { contextFor, close } = opened.value;
    return { ok: true, value: { context: contextFor(progress), close } };
  },
  input: process.stdin,
  out: process.stdout,
  err: process.stderr,
  extraCommands: (program, finish) => {
    addStartCommand(program, finish);
    addMcpCommand(program, finish);
  },
};

// A reader that has seen enough, such as “head”, is no failure. What is left to say goes nowhere, and all is closed as usual.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const words = process.argv.slice(2);
try {
  process.exitCode = await runCommandLine(words, door);
} catch (error) {
  process.exitCode = reportFault(error, words, door);
}
