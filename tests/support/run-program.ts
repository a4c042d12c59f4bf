import { spawn, type SpawnOptions } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly input?: string;
  readonly folder?: string;
}

export const repositoryFile = (relative: string): string =>
  fileURLToPath(new URL(`../../${relative}`, import.meta.url));

const environmentOf = (changes: RunOptions['environment'] = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  // The test runner asks for colours; a user's pipe does not.
  FORCE_COLOR: undefined,
  NODE_OPTIONS: undefined,
  ...changes,
});

/** Runs a program to its end and answers what it wrote. */
export const runProgram = (command: string, words: readonly string[], options: RunOptions = {}): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const settings: SpawnOptions = {
      env: environmentOf(options.environment),
      stdio: 'pipe',
      ...(options.folder ? { cwd: options.folder } : {}),
    };
    const child = spawn(command, words, settings);
    const written = { out: '', err: '' };
    child.stdout?.on('data', (chunk: Buffer) => (written.out += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (written.err += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...written }));
    child.stdin?.end(options.input ?? '');
  });
