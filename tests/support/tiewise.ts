import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Ended, repositoryFile, runProgram } from './run-program.ts';

/** A data folder of a test's own, and the real program over it. */
export const newHome = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tiewise-home-'));
  const environment = {
    TIEWISE_HOME: folder,
    TIEWISE_DEVICE: `${folder}-device`,
    TIEWISE_DATABASE_URL: undefined,
    TIEWISE_NOW: '2026-11-22T08:30:00Z',
    TZ: 'UTC',
  };
  const launcher = repositoryFile('bin/tiewise');
  return {
    folder,
    environment,
    /** `tiewise <words>`, to its end. */
    run: (...words: string[]): Promise<Ended> => runProgram(process.execPath, [launcher, ...words], { environment }),
    /** The same with `--json`, and the document read. */
    json: async (...words: string[]) => {
      const ended = await runProgram(process.execPath, [launcher, ...words, '--json'], { environment });
      return { ...ended, answer: JSON.parse(ended.out) as Record<string, never> };
    },
    remove: () => {
      for (const each of [folder, `${folder}-device`]) rmSync(each, { recursive: true, force: true });
    },
  };
};
export type Home = ReturnType<typeof newHome>;

export interface Running {
  readonly url: string;
  readonly out: () => string;
  readonly err: () => string;
  /** Sends a signal and answers the exit code, or the signal that ended it. */
  stop(signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null>;
}

/** Starts a program that prints a link, and waits for it. */
export const startProgram = (
  command: string,
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<Running> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, words, {
      env: { ...process.env, FORCE_COLOR: undefined, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    const ended = new Promise<number | NodeJS.Signals | null>((end) =>
      child.on('exit', (code, signal) => end(code ?? signal)),
    );
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      const [url] = /http:\/\/\S+/.exec(out) ?? [];
      if (url === undefined) return;
      resolve({
        url,
        out: () => out,
        err: () => err,
        stop: (signal) => {
          child.kill(signal);
          return ended;
        },
      });
    });
    child.on('error', reject);
    void ended.then((how) => reject(new Error(`It ended with ${how} before it printed a link.\n${out}${err}`)));
  });
