import { Command, CommanderError } from 'commander';
import { isOfferedAt, type Operation } from '../../domain/operation.ts';
import { argumentText, readCommandPattern } from '../catalogue/command-pattern.ts';
import { fieldsOf } from '../catalogue/operation-fields.ts';
import { addOptions, inputOf } from './command-options.ts';
import type { CommandLineDoor } from './door.ts';
import { exitCodes } from './exit-codes.ts';
import { withPipedText } from './piped-text.ts';
import { runCommand } from './run-command.ts';

/** The command under these words, made with its parents where they are missing. */
const commandAt = (program: Command, words: readonly string[]): Command =>
  words.reduce((parent, word) => {
    const existing = parent.commands.find((each) => each.name() === word);
    return existing ?? parent.command(word).helpCommand(false);
  }, program);

const firstLetterUp = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const addOperation = (
  program: Command,
  operation: Operation,
  door: CommandLineDoor,
  finish: (code: number) => void,
): void => {
  const pattern = readCommandPattern(operation.command);
  const command = commandAt(program, pattern.words).description(firstLetterUp(operation.summary));
  for (const argument of pattern.arguments) command.argument(argumentText(argument));
  lateOptions.set(command, () => {
    for (const argument of command.registeredArguments)
      argument.description = fieldsOf(operation).find((field) => field.name === argument.name())?.description ?? '';
    addOptions(command, operation);
  });
  command.action(async () => {
    const input = await withPipedText(operation, inputOf(operation, command.processedArgs, command), door);
    const { out: path, csv } = command.opts<{ out?: string; csv?: string }>();
    finish(await runCommand({ operation, input, path, csv, asJson: program.getOptionValue('json') === true }, door));
  });
};

/** Options are made for the command that runs, not for the sixty that do not. */
const lateOptions = new WeakMap<Command, () => void>();
const prepare = (_: Command, command: Command): void => {
  lateOptions.get(command)?.();
  lateOptions.delete(command);
};

/** The whole command line, made from the catalogue. `finish` receives the exit code of what ran. */
export const createCommandLine = (door: CommandLineDoor, finish: (code: number) => void): Command => {
  const program = new Command('tiewise')
    .description('A private, local-first companion for the relationships that carry a career.')
    .version(door.version, '-V, --version', 'Print the version')
    .helpOption('-h, --help', 'Show help')
    .helpCommand('help [command]', 'Show help for a command')
    .option('--json', 'Print the answer as one JSON document')
    .configureHelp({ showGlobalOptions: true, styleTitle: (title) => title.replace('Global Options', 'Everywhere') })
    .configureOutput({ writeOut: (text) => door.out.write(text), writeErr: (text) => door.err.write(text) });
  for (const operation of door.operations)
    if (isOfferedAt(operation, 'cli')) addOperation(program, operation, door, finish);
  door.extraCommands(program, finish);
  walk(program, (command) => {
    command.copyInheritedSettings(program).exitOverride().hook('preSubcommand', prepare);
    if (command !== program && !command.description())
      command.description(command.commands.map((each) => each.name()).join(', '));
  });
  return program;
};

const walk = (command: Command, visit: (command: Command) => void): void => {
  visit(command);
  for (const child of command.commands) walk(child, visit);
};

/** Runs one command line to its end and answers the exit code. Nothing here ends the process. */
export const runCommandLine = async (words: readonly string[], door: CommandLineDoor): Promise<number> => {
  let code: number = exitCodes.done;
  const program = createCommandLine(door, (finished) => (code = finished));
  if (words.length === 0) {
    program.outputHelp();
    return exitCodes.done;
  }
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitCodes.done;
    if (words.includes('--json'))
      door.out.write(
        `${JSON.stringify({ error: { type: 'usage', message: error.message.replace(/^error: /, '') } })}\n`,
      );
    return exitCodes.wrongUsage;
  }
  return code;
};
