import { spawnSync } from 'node:child_process';

const isThere = (program: string): boolean =>
  spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;

/** Programs by which anybody can check a journal. Tests that need one that is missing are skipped. */
export const hasAge = isThere('age');
export const hasOpenssl = spawnSync('openssl', ['version'], { stdio: 'ignore' }).error === undefined;
export const hasQpdf = isThere('qpdf');

/** Runs a public tool to its end; the bytes it wrote, or its complaint thrown. */
export const publicTool = (program: string, words: readonly string[], input?: Uint8Array, folder?: string): Buffer => {
  const { status, stdout, stderr } = spawnSync(program, words, {
    ...(input ? { input } : {}),
    ...(folder ? { cwd: folder } : {}),
    maxBuffer: 2 ** 27,
  });
  if (status !== 0)
    throw new Error(`${program} ${words.join(' ')} ended with ${status}: ${stderr.toString()}${stdout.toString()}`);
  return stdout;
};
