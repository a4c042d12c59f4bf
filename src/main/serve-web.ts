import path from 'node:path';
import { operations } from '../domain/operations.ts';
import { clearWaiting } from '../domain/journal/entry/seal-evidence.ts';
import { createAccess } from '../interfaces/http/access.ts';
import { createApp } from '../interfaces/http/app.ts';
import { createJobs } from '../interfaces/http/jobs.ts';
import { startServer } from '../interfaces/http/server.ts';
import { createUploads, type Uploads } from '../interfaces/http/uploads.ts';
import type { DomainError } from '../domain/errors.ts';
import { ok, type Result } from '../kernel/result.ts';
import { openDataFolder } from './data-folder.ts';
import { evidenceReceiver } from './evidence-receiver.ts';
import { noteFault } from './fault-log.ts';
import { createJournalPorts } from './journal-ports.ts';
import { packagePath, packageVersion } from './package-root.ts';
import { createHeavyThread } from './threads/heavy-thread.ts';
import { uploadFiles } from './upload-files.ts';
import { openWorkspace } from './workspace.ts';

const MOST_UPLOAD_BYTES = 1024 ** 3;

export interface WebOptions {
  readonly port: number;
  readonly orAnyOther: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface RunningWeb {
  /** The one-time link. */
  readonly url: string;
  close(): Promise<void>;
}

const openUploads = (environment: WebOptions['environment']): Uploads =>
  createUploads({
    root: path.join(openDataFolder(environment), 'uploads'),
    newId: () => crypto.randomUUID(),
    mostBytes: MOST_UPLOAD_BYTES,
  });

/** The web app and the API, served until closed. */
export const serveWeb = async (options: WebOptions): Promise<Result<RunningWeb, DomainError>> => {
  const uploads = openUploads(options.environment);
  const journal = createJournalPorts(options.environment, { mayNamePaths: false });
  await clearWaiting(journal);
  const files = { ...uploadFiles(uploads.find), journal };
  const opened = await openWorkspace(options.environment, files);
  if (!opened.ok) return opened;
  const workspace = opened.value;
  const heavy = createHeavyThread({ environment: options.environment }, files.resolve);
  const access = createAccess(() => Date.now());
  const jobs = createJobs({
    newId: workspace.newId,
    now: () => new Date().toISOString(),
    onFault: (operation, error) => noteFault(operation.name, error),
  });
  let port = options.port;
  const app = createApp({
    operations: heavy.move(operations),
    version: packageVersion(),
    contextFor: workspace.contextFor,
    access,
    jobs,
    uploads,
    receiveEvidence: evidenceReceiver(journal, MOST_UPLOAD_BYTES),
    port: () => port,
    webFolder: packagePath('dist/web'),
    onFault: noteFault,
  });
  const server = await startServer(app, options.port, options);
  port = server.port;
  return ok({
    url: `http://127.0.0.1:${port}/open?token=${access.startLink().token}`,
    close: async () => {
      await server.close();
      await jobs.close();
      await heavy.close();
      uploads.close();
      journal.session.end();
      await clearWaiting(journal);
      await workspace.close();
    },
  });
};
