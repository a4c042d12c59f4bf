import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface ProcessFigures {
  /** Wall time in milliseconds. */
  readonly wall: number;
  /** Highest resident memory of the process and its children, in MiB; 0 where the system does not tell. */
  readonly peak: number;
  readonly output: string;
}

/** Resident memory of a process and everything it started, in MiB, from /proc. */
const residentMemory = (pid: number): number => {
  try {
    const kilobytes = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
    return Math.max(kilobytes / 1024, ...children.map((child) => residentMemory(Number(child))));
  } catch {
    return 0;
  }
};

/** Runs a command as a whole process. Throws if it fails. */
export const runProcess = (
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  input?: string,
): Promise<ProcessFigures> =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    child.stdin?.end(input);
    let output = '';
    let complaints = '';
    let peak = 0;
    const watch = setInterval(() => (peak = Math.max(peak, residentMemory(child.pid ?? 0))), 20);
    child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr?.on('data', (data: Buffer) => (complaints += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      if (code === 0 || code === 3) resolve({ wall: performance.now() - start, peak, output });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}: ${complaints}`));
    });
  });

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** The value below which this share of them lies. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
};
