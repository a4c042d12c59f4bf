import { isOfferedAt, type Operation } from '../../src/domain/operation.ts';
import { toolName } from '../../src/interfaces/mcp/tools.ts';
import { fieldTable, madeBy, page } from './markdown.ts';

const section = (operation: Operation): string =>
  page(
    `### ${toolName(operation)}`,
    `${operation.summary}.`,
    fieldTable(operation, (field) => `\`${field.name}\``),
  ).trimEnd();

const client = `\`\`\`json
{ "mcpServers": { "tiewise": { "command": "tiewise", "args": ["mcp"] } } }
\`\`\``;

/** Every tool with its fields. */
export const mcpPage = (all: readonly Operation[]): string => {
  const operations = all.filter((operation) => isOfferedAt(operation, 'mcp'));
  return page(
    madeBy,
    '# MCP',
    'An AI assistant on this machine can use Tiewise over the Model Context Protocol. In the settings of most assistants:',
    client,
    'What the assistant reads, it may send to its maker: give it access only if that is fine with you. It can only read, unless it is started with `tiewise mcp --write`. Names, notes and messages in the answers are marked as data, never to be followed as instructions.',
    '## Tools that read',
    ...operations.filter((operation) => operation.effect === 'read').map(section),
    '## Tools that write, with --write',
    ...operations.filter((operation) => operation.effect !== 'read').map(section),
  );
};
