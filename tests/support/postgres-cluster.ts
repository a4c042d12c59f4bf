import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

export interface Cluster {
  readonly url: string;
  stop(): Promise<void>;
}

/** The folder of the newest PostgreSQL that the system's packages brought; null where there is none. */
export const installedPostgres = (): string | null =>
  globSync('/usr/lib/postgresql/*/bin')
    .filter((folder) => globSync(join(folder, 'initdb')).length > 0)
    .sort((a, b) => Number(a.split('/')[4]) - Number(b.split('/')[4]))
    .at(-1) ?? null;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const idOf = (user: string, kind: '-u' | '-g'): number =>
  Number(execFileSync('id', [kind, user], { encoding: 'utf8' }));

/** PostgreSQL refuses to run as root: then the package's own user runs it. It ends with the tests, even if they are killed. */
const unprivileged = (folder: string): readonly string[] => {
  if (process.getuid?.() !== 0) return [];
  const [user, group] = [idOf('postgres', '-u'), idOf('postgres', '-g')];
  chownSync(folder, user, group);
  return ['setpriv', `--reuid=${user}`, `--regid=${group}`, '--clear-groups', '--pdeathsig=QUIT'];
};

const untilAnswering = async (url: string, server: ChildProcess): Promise<void> => {
  for (let attempt = 0; ; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended at its start with code ${server.exitCode}`);
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return;
    } catch (error) {
      if (attempt === 200) throw error;
      await pause(50);
    } finally {
      await client.end().catch(() => {});
    }
  }
};

const LEFT_AFTER_MILLISECONDS = 3_600_000;

/** Folders of tests that were killed before they could tidy up. */
const removeLeftovers = (): void => {
  for (const folder of globSync(join(tmpdir(), 'tiewise-postgres-*')))
    if (Date.now() - statSync(folder).mtimeMs > LEFT_AFTER_MILLISECONDS)
      rmSync(folder, { recursive: true, force: true });
};

/** Makes and starts a PostgreSQL of the tests' own, in a temporary folder that goes with it. */
export const startCluster = async (programs: string): Promise<Cluster> => {
  removeLeftovers();
  const folder = mkdtempSync(join(tmpdir(), 'tiewise-postgres-'));
  const asUser = unprivileged(folder);
  const data = join(folder, 'data');
  const run = (program: string, ...args: string[]): [string, string[]] => {
    const [command = '', ...rest] = [...asUser, join(programs, program), ...args];
    return [command, rest];
  };
  const [initdb, initdbArguments] = run(
    'initdb',
    '-D',
    data,
    '-U',
    'tiewise',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  );
  execFileSync(initdb, initdbArguments, { stdio: ['ignore', 'ignore', 'inherit'], cwd: folder });
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '200',
    log_min_messages: 'panic',
  };
  const [postgres, postgresArguments] = run(
    'postgres',
    '-D',
    data,
    '-p',
    `${port}`,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  );
  const server = spawn(postgres, postgresArguments, { stdio: 'ignore', cwd: folder });
  const gone = new Promise((resolve) => server.once('exit', resolve));
  const url = `postgres://tiewise@127.0.0.1:${port}/postgres`;
  const stop = async (): Promise<void> => {
    server.kill('SIGQUIT');
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilAnswering(url, server);
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
