import { benchCapital } from './capital.ts';
import { benchCommandLine } from './command-line.ts';
import { benchImport } from './import.ts';
import { benchNetwork } from './network.ts';
import { benchPeers } from './peers.ts';
import { benchNurture } from './nurture.ts';
import { benchJournal } from './journal.ts';
import { benchQueries } from './queries.ts';
import { benchWeb } from './web.ts';
import { type Figure, markdownTable } from './support/figure.ts';

const benches: Readonly<Record<string, () => Promise<Figure[]>>> = {
  import: benchImport,
  'command-line': benchCommandLine,
  queries: benchQueries,
  journal: benchJournal,
  nurture: benchNurture,
  peers: benchPeers,
  capital: benchCapital,
  web: benchWeb,
  network: benchNetwork,
};

/** `npm run bench` measures everything, `npm run bench -- import queries` some. Fails where a bound does not hold. */
const wanted = process.argv.slice(2);
const figures: Figure[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stderr.write(`measuring ${name} …\n`);
  figures.push(...(await bench()));
}
process.stdout.write(`${markdownTable(figures)}\n`);
process.exitCode = figures.every((figure) => figure.holds) ? 0 : 1;
