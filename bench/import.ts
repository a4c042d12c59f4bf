import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { boundFigure, type Figure, ratioFigure } from './support/figure.ts';
import { writeLinkedinArchive } from './support/linkedin-archive.ts';
import { median, type ProcessFigures, runProcess } from './support/process-figures.ts';

const connections = 30_000;
const messages = 25_000;
const runs = 3;
const program = new URL('../bin/tiewise', import.meta.url).pathname;
/** What an import is measured against: a process that only parses the same files. */
const parseOnly = `
  const { createReadStream } = require('node:fs');
  const Papa = require('papaparse');
  for (const file of process.argv.slice(1)) Papa.parse(createReadStream(file), { chunk: () => {} });
`;

/** The whole-process time and memory of importing a LinkedIn archive, and of importing it again. */
export const benchImport = async (): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'tiewise-bench-'));
  try {
    const { zip, csvs } = await writeLinkedinArchive(folder, connections, messages);
    const parses: number[] = [];
    const first: ProcessFigures[] = [];
    const again: ProcessFigures[] = [];
    for (let run = 0; run < runs; run += 1) {
      const env = { TIEWISE_HOME: join(folder, `home-${run}`) };
      parses.push((await runProcess(process.execPath, ['-e', parseOnly, ...csvs])).wall);
      first.push(await runProcess(program, ['import', zip, '--json'], env));
      again.push(await runProcess(program, ['import', zip, '--json'], env));
    }
    const floor = median(parses);
    return [
      ratioFigure(
        'import 30 000 connections and 25 000 messages, against parsing them',
        median(first.map((each) => each.wall)),
        floor,
        10,
        'ms',
      ),
      ratioFigure('the same archive again, against parsing it', median(again.map((each) => each.wall)), floor, 5, 'ms'),
      boundFigure('peak memory of the import', Math.max(...first.map((each) => each.peak)), 350, 'MiB'),
      boundFigure('peak memory of the import again', Math.max(...again.map((each) => each.peak)), 350, 'MiB'),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
