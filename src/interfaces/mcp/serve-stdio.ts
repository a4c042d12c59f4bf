import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { McpDoor } from './door.ts';
import { createMcpServer } from './server.ts';

/** Serves an assistant over standard input and output until either side ends. */
export const serveStdio = async (door: McpDoor, ending: AbortSignal): Promise<void> => {
  const server = createMcpServer(door);
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  server.onclose = resolve;
  const close = () => void server.close();
  ending.addEventListener('abort', close, { once: true });
  process.stdin.once('end', close).once('close', close);
  await server.connect(new StdioServerTransport());
  await closed;
};
