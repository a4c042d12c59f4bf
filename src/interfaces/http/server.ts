import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { HttpApp } from './door.ts';

const LOOPBACK = '127.0.0.1';
const HEADERS_TIMEOUT_MILLISECONDS = 10_000;
const REQUEST_TIMEOUT_MILLISECONDS = 10 * 60_000;
const GRACE_MILLISECONDS = 1_000;

export interface RunningServer {
  readonly port: number;
  /** Takes no more requests, lets those under way end for a moment, then closes. */
  close(): Promise<void>;
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: LOOPBACK, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });

/**
 * Serves on this machine's own address only. `port` is tried first; where it is taken, any free one is used if
 * `orAnyOther`, and the error thrown otherwise.
 */
export const startServer = async (
  app: HttpApp,
  port: number,
  options: { readonly orAnyOther: boolean },
): Promise<RunningServer> => {
  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT_MILLISECONDS,
      requestTimeout: REQUEST_TIMEOUT_MILLISECONDS,
      connectionsCheckingInterval: HEADERS_TIMEOUT_MILLISECONDS / 2,
    },
    getRequestListener(app.fetch),
  );
  try {
    await listen(server, port);
  } catch (error) {
    if (!options.orAnyOther || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    await listen(server, 0);
  }
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), GRACE_MILLISECONDS).unref();
      }),
  };
};
