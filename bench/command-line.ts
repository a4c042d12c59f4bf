import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Figure, ratioFigure } from './support/figure.ts';
import { median, runProcess } from './support/process-figures.ts';

const people = 30_000;
const runs = 7;
const program = new URL('../bin/tiewise', import.meta.url).pathname;

/** `tiewise today --json` with 30 000 people on file, as a whole process, against a Node that does nothing. */
export const benchCommandLine = async (): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'tiewise-bench-'));
  const env = { TIEWISE_HOME: folder };
  try {
    await runProcess(program, ['sample', '--people', String(people), '--seed', '1', '--json'], env);
    const nothing: number[] = [];
    const today: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      nothing.push((await runProcess('node', ['-e', '0'])).wall);
      today.push((await runProcess(program, ['today', '--json'], env)).wall);
    }
    return [
      ratioFigure(
        '`tiewise today --json` at 30 000 people, against `node -e 0`',
        median(today),
        median(nothing),
        12,
        'ms',
      ),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
