import { isOfferedAt, type Operation } from '../../src/domain/operation.ts';
import { readCommandPattern } from '../../src/interfaces/catalogue/command-pattern.ts';
import type { OperationField } from '../../src/interfaces/catalogue/operation-fields.ts';
import { flagName, typedFields } from '../../src/interfaces/cli/command-options.ts';
import { byNoun, fieldTable, madeBy, page, table } from './markdown.ts';

/** What does not stand on the command line, and where it comes from. */
const askedText = ({ document, secrets, unlocked }: Operation): string => {
  if (document)
    return 'The fields are asked for on a terminal; otherwise they come as one JSON document on standard input.';
  const asked = [...(unlocked ? ['passphrase'] : []), ...(secrets ?? [])];
  if (asked.length === 0) return '';
  const lines = asked.map((name) => `\`${name}\``).join(', then ');
  return `Asked for on a terminal; otherwise read from standard input, one a line: ${lines}. Never an argument.`;
};

const section = (operation: Operation): string => {
  const positional = new Set(readCommandPattern(operation.command).arguments.map((argument) => argument.name));
  const hasOptions = typedFields(operation).some((field) => !positional.has(field.name)) || operation.output === 'file';
  const nameOf = (field: OperationField) => {
    if (positional.has(field.name)) return `\`${field.name}\``;
    return field.kind === 'boolean' && field.default === true
      ? `\`--no-${flagName(field.name)}\``
      : `\`--${flagName(field.name)}\``;
  };
  return page(
    `### tiewise ${readCommandPattern(operation.command).words.join(' ')}`,
    `${operation.summary}.`,
    `\`\`\`sh\ntiewise ${operation.command}${hasOptions ? ' [options]' : ''}\n\`\`\``,
    fieldTable(operation, nameOf, operation.document ? undefined : typedFields(operation)),
    operation.output === 'file'
      ? 'The answer is a file: it goes to standard output, or to the path given with `--out`.'
      : '',
    askedText(operation),
    operation.long ? 'Shows its progress on a terminal; Ctrl-C cancels it, and nothing of it is kept.' : '',
  ).trimEnd();
};

const exitCodes = table(
  ['Code', 'Meaning'],
  [
    ['0', 'Done'],
    ['1', 'Failed; standard error says why'],
    ['2', 'Wrong usage: an unknown command or option, or a value that does not fit'],
    ['3', 'Done, but parts of what was given could not be understood; the answer lists them under `problems`'],
  ],
);

const settings = table(
  ['Variable', 'Meaning'],
  [
    [
      '`TIEWISE_HOME`',
      'Folder of the data. Otherwise `$XDG_DATA_HOME/tiewise` or `~/.local/share/tiewise` (Linux), `~/Library/Application Support/Tiewise` (macOS), `%APPDATA%\\Tiewise` (Windows)',
    ],
    ['`TIEWISE_DATABASE_URL`', 'A `postgres://` address keeps the data in PostgreSQL instead of a file in that folder'],
    [
      '`TIEWISE_DEVICE`',
      'Folder in which this machine remembers its journals, apart from the data. Otherwise `$XDG_STATE_HOME/tiewise` or `~/.local/state/tiewise` (Linux), `~/Library/Application Support/Tiewise Device` (macOS), `%LOCALAPPDATA%\\Tiewise\\Device` (Windows)',
    ],
    ['`TIEWISE_NOW`', 'Fixes the clock to a moment such as `2026-11-22T08:30:00Z`, for trying out and testing'],
    ['`TZ`', 'Time zone in which days begin and end, such as `Europe/Lisbon`; otherwise the system’s'],
    ['`NO_COLOR`', 'Set to anything: no colours'],
    ['`TIEWISE_DEBUG`', 'Set to anything: an unexpected failure tells where in the code it happened'],
  ],
);

/** Every command with its arguments and options. */
export const cliPage = (all: readonly Operation[]): string => {
  const operations = all.filter((operation) => isOfferedAt(operation, 'cli'));
  return page(
    madeBy,
    '# Command line',
    'Every command takes `--help`, and `--json`, which prints the answer as exactly one JSON document on standard output; everything else goes to standard error.',
    '## Exit codes',
    exitCodes,
    '## Environment',
    settings,
    '## Programs',
    '### tiewise start',
    'Starts the web app on this machine, prints its one-time link on one line and opens it in the browser. Ends on Ctrl-C.',
    '```sh\ntiewise start [--port <number>] [--no-open]\n```',
    '### tiewise mcp',
    'Serves an AI assistant over standard input and output. It can only read, unless `--write` is given. See [the tools](mcp.md).',
    '```sh\ntiewise mcp [--write]\n```',
    ...[...byNoun(operations)].flatMap(([noun, group]) => [`## ${noun}`, ...group.map(section)]),
  );
};
