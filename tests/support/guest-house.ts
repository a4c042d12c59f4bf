import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createAccess } from '../../src/interfaces/http/access.ts';
import { createApp } from '../../src/interfaces/http/app.ts';
import { createJobs } from '../../src/interfaces/http/jobs.ts';
import { startServer } from '../../src/interfaces/http/server.ts';
import { createUploads } from '../../src/interfaces/http/uploads.ts';
import { bareContext, guestBook } from './guest-book.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  // Tests look into answers of many shapes.
  readonly json: () => Record<string, never>;
}

export interface Ask {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** False leaves the session cookie out. */
  readonly session?: boolean;
}

export interface GuestHouseOptions {
  readonly now?: () => number;
  /** Files of the web app: path → content. */
  readonly web?: Readonly<Record<string, string | Uint8Array>>;
}

/** The real server on a real port, over the guest book. `ask` can send any header, which `fetch` does not let it. */
export const openGuestHouse = async (options: GuestHouseOptions = {}) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tiewise-http-'));
  for (const [name, content] of Object.entries(options.web ?? {})) {
    mkdirSync(path.dirname(path.join(folder, 'web', name)), { recursive: true });
    writeFileSync(path.join(folder, 'web', name), content);
  }
  const faults: { during: string; error: unknown }[] = [];
  const note = (during: string, error: unknown): string => {
    faults.push({ during, error });
    return `fault-${faults.length}`;
  };
  const access = createAccess(options.now ?? (() => Date.now()));
  const uploads = createUploads({
    root: path.join(folder, 'uploads'),
    newId: () => crypto.randomUUID(),
    mostBytes: 4 * 1024 * 1024,
  });
  const jobs = createJobs({
    newId: () => crypto.randomUUID(),
    now: () => new Date().toISOString(),
    onFault: (operation, error) => note(operation.name, error),
  });
  let port = 0;
  const app = createApp({
    operations: guestBook,
    version: '0.0.0',
    contextFor: bareContext,
    access,
    jobs,
    uploads,
    port: () => port,
    webFolder: path.join(folder, 'web'),
    onFault: note,
  });
  const server = await startServer(app, 0, { orAnyOther: false });
  port = server.port;
  const cookie = `tiewise-${port}=${access.redeem(access.startLink().token)}`;

  const ask = (route: string, { method = 'GET', headers = {}, body, session = true }: Ask = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const sent = request(
        { host: '127.0.0.1', port, path: route, method, headers: { ...(session ? { cookie } : {}), ...headers } },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            const text = Buffer.concat(chunks).toString('utf8');
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text,
              json: () => JSON.parse(text),
            });
          });
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });

  return {
    port,
    folder,
    access,
    uploads,
    faults,
    ask,
    post: (route: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
      ask(route, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    close: async () => {
      await server.close();
      await jobs.close();
      uploads.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
export type GuestHouse = Awaited<ReturnType<typeof openGuestHouse>>;
