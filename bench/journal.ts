import { createCipheriv, randomBytes, scrypt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addEntry } from '../src/domain/journal/add-entry.ts';
import { createJournal } from '../src/domain/journal/create-journal.ts';
import type { Journal } from '../src/domain/journal/journal.ts';
import { identityByPassphrase } from '../src/domain/journal/unlock.ts';
import { verifyJournal } from '../src/domain/journal/verify/verify-journal.ts';
import { fixedClock } from '../src/kernel/clock.ts';
import { createJournalPorts } from '../src/main/journal-ports.ts';
import { type Figure, boundFigure, ratioFigure } from './support/figure.ts';
import { median, runProcess } from './support/process-figures.ts';
import { writeSynthetic } from './support/synthetic-journal.ts';

const passphrase = 'seven quiet lamps behind the weir';
const program = new URL('../bin/tiewise', import.meta.url).pathname;
const clock = fixedClock('2026-11-22T08:30:00Z');
const megabytes = 20;
const runs = 9;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const medianOf = async (times: number, work: () => Promise<unknown>): Promise<number> => {
  const all: number[] = [];
  for (let run = 0; run < times; run += 1) all.push(await timed(work));
  return median(all);
};

/** Adding at the command line, against a command of the same program that does nothing. */
const benchAdding = async (environment: Record<string, string>): Promise<Figure> => {
  const nothing: number[] = [];
  const adding: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const started = (await runProcess(program, ['--version'], environment)).wall;
    const added = (await runProcess(program, ['journal', 'add', '--json'], environment, '{"what":"He said it again."}'))
      .wall;
    // The first run compiles.
    if (run > 0) [nothing, adding].forEach((all, place) => all.push(place === 0 ? started : added));
  }
  const beyond = median(adding) - median(nothing);
  return boundFigure('`tiewise journal add` while locked, beyond the start of the program', beyond, 50, 'ms');
};

const benchVerifying = async (journal: Journal): Promise<Figure[]> => {
  const at = async (entries: number): Promise<number> => {
    await writeSynthetic(journal, entries);
    await verifyJournal(journal);
    return medianOf(3, async () => {
      const verified = await verifyJournal(journal);
      if (!verified.ok || !verified.value.ok || verified.value.entries !== entries)
        throw new Error('It does not verify.');
    });
  };
  const few = await at(2500);
  const many = await at(10_000);
  return [
    boundFigure('verifying 10 000 entries', many, 2000, 'ms'),
    ratioFigure('verifying 10 000 entries, against 2 500', many, few, 5, 'ms'),
  ];
};

const benchSealing = async (journal: Journal): Promise<Figure> => {
  const plain = randomBytes(megabytes * 2 ** 20);
  const { recipient } = journal.sealer.newIdentity();
  const key = randomBytes(32);
  const native = await medianOf(runs, async () => {
    for (let at = 0; at < plain.length; at += 65_536) {
      const cipher = createCipheriv('chacha20-poly1305', key, Buffer.alloc(12), { authTagLength: 16 });
      cipher.update(plain.subarray(at, at + 65_536));
      cipher.final();
    }
  });
  const sealing = await medianOf(runs, async () => {
    const pieces = (async function* () {
      for (let at = 0; at < plain.length; at += 262_144) yield plain.subarray(at, at + 262_144);
    })();
    for await (const _ of journal.sealer.sealStream(pieces, [recipient]));
  });
  return ratioFigure(
    `sealing ${megabytes} MB of evidence, against Node’s own ChaCha20-Poly1305`,
    sealing,
    native,
    2,
    'ms',
  );
};

const nativeScrypt = (): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const options = { N: 2 ** 18, r: 8, p: 1, maxmem: 2 ** 29 };
    scrypt(passphrase, randomBytes(16), 32, options, (error, value) => (error ? reject(error) : resolve(value)));
  });

const benchUnlocking = async (journal: Journal): Promise<Figure[]> => {
  const native = await medianOf(5, nativeScrypt);
  let longestPause = 0;
  let last = performance.now();
  const watch = setInterval(() => {
    longestPause = Math.max(longestPause, performance.now() - last - 5);
    last = performance.now();
  }, 5);
  const unlocking = await medianOf(5, () => identityByPassphrase(journal, passphrase));
  clearInterval(watch);
  return [
    ratioFigure('unlocking, against Node’s own scrypt at the same cost', unlocking, native, 1.5, 'ms'),
    boundFigure('longest pause of the program meanwhile', longestPause, 100, 'ms'),
  ];
};

/** The journal: adding, verifying, sealing, unlocking. */
export const benchJournal = async (): Promise<Figure[]> => {
  const root = mkdtempSync(path.join(tmpdir(), 'tiewise-bench-'));
  const environment = { TIEWISE_HOME: path.join(root, 'home'), TIEWISE_DEVICE: path.join(root, 'device') };
  const journal = createJournalPorts(environment, { mayNamePaths: true });
  try {
    const made = await createJournal(journal, { passphrase, further: [] });
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    await addEntry(journal, clock, { fields: { what: 'The first.' }, evidence: [] });
    return [
      await benchAdding(environment),
      await benchSealing(journal),
      ...(await benchUnlocking(journal)),
      ...(await benchVerifying(journal)),
    ];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};
