import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const here = import.meta.dirname;
const folder = mkdtempSync(path.join(tmpdir(), 'planted-'));
symlinkSync(path.join(here, '../../../../node_modules'), path.join(folder, 'node_modules'));
writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
afterAll(() => rmSync(folder, { recursive: true }));

/** One fault a line: the file, what stands there, and what stands there instead. */
const faults: readonly (readonly [file: string, right: string, wrong: string])[] = [
  ['axis-finding.ts', "behaviour.kind === 'stop')) return 'stop'", "behaviour.kind === 'stop')) return 'watch'"],
  ['axis-finding.ts', 'weight >= WEEKLY)', 'weight > WEEKLY)'],
  ['axis-finding.ts', 'weight >= MONTHLY)', 'weight > MONTHLY)'],
  ['axis-finding.ts', 'monthly >= 2', 'monthly >= 3'],
  ['axis-finding.ts', 'weights.length >= 2', 'weights.length >= 3'],
  ['axis-finding.ts', 'monthly > 0 ||', ''],
  ['axis-finding.ts', "weights.length > 0 ? 'watch' : 'none'", "'none'"],
  ['axis-finding.ts', "if (!isAnswered) return 'unknown';", ''],
  ['axis-finding.ts', 'Math.max(...weights)', 'Math.min(...weights)'],
  ['axis-finding.ts', '/ weights.length', '/ behaviours.length / 2'],
  ['axis-finding.ts', "kind !== 'healthy'", "kind === 'harmful'"],
  ['axis-finding.ts', "frequency !== 'never'", 'true'],
  ['axis-finding.ts', 'frequency === undefined ? []', "frequency === undefined || frequency === 'once' ? []"],
  ['axis-finding.ts', 'healthMaximum: health.maximum', 'healthMaximum: harm.maximum'],
  ['behaviour.ts', 'frequencies.indexOf(frequency)', '4 - frequencies.indexOf(frequency)'],
  ['check-result.ts', "if (pattern.hasStop) return 'stop';", ''],
  ['check-result.ts', "if (pattern.holds) return 'pattern';", ''],
  ['check-result.ts', "isAtLeast(level, 'concern')", "isAtLeast(level, 'serious')"],
  ['check-result.ts', "level === 'watch')) return 'watch'", "level === 'watch')) return 'quiet'"],
  ['check-result.ts', '< FEWEST_ANSWERED_AXES', '< 0'],
  ['check-result.ts', 'WEEKLY_ACTS_OF_A_PATTERN = 2', 'WEEKLY_ACTS_OF_A_PATTERN = 3'],
  ['check-result.ts', 'WEEKLY_ACTS_OF_A_PATTERN = 2', 'WEEKLY_ACTS_OF_A_PATTERN = 1'],
  ['check-result.ts', 'weightOf(frequency) >= WEEKLY)', 'weightOf(frequency) > WEEKLY)'],
  ['check-result.ts', 'weightOf(frequency) >= WEEKLY)', 'weightOf(frequency) >= 2)'],
  ['check-result.ts', '|| hasStop || isRising', '|| hasStop'],
  ['check-result.ts', '(healthMaximum ?? 0) >= MONTHLY', '(healthMaximum ?? 0) > MONTHLY'],
  ['check-result.ts', '(healthMaximum ?? 0) >= MONTHLY', '(healthMaximum ?? 0) >= 1'],
  ['check-result.ts', 'healthyAxes >= SUPPORTIVE_AXES', 'healthyAxes > 10'],
  ['check-result.ts', '.toSorted()', ''],
  ['check-result.ts', 'behaviour === each.behaviour.id', 'behaviour !== each.behaviour.id'],
  ['trend.ts', 'third < second && second < last', 'third <= second && second <= last'],
  ['trend.ts', 'third < second && second < last', 'third < last'],
  ['trend.ts', '.toSorted(', '.filter(() => true).concat().filter('],
  ['trend.ts', "kind !== 'healthy'", 'kind.length > 0'],
  ['trend.ts', 'sum + weightOf', 'sum - weightOf'],
  ['power-gap.ts', "position ?? 'same') - 1", "position ?? 'same') - 2"],
  ['power-gap.ts', 'parts.alternatives - parts.leverage', 'parts.alternatives + parts.leverage'],
  ['power-gap.ts', 'points >= LARGE', 'points > 7'],
  ['confidence.ts', '&& looksAtBothSides', ''],
  ['confidence.ts', 'observations >= least.observations', 'true'],
  ['confidence.ts', "reaches(FAIR) ? 'fair'", "reaches(FAIR) ? 'low'"],
];

/** Asks a copy, in a program of its own, which worked examples fail. */
const asking = `
  for (const folder of process.argv.slice(1)) {
    const [{ checkResultOf }, { claims }] = await Promise.all([
      import(folder + '/check-result.ts'), import(folder + '/check-claims.testing.ts')]);
    const fails = ({ holds }) => { try { return !holds(checkResultOf); } catch { return true; } };
    console.log(claims.filter(fails).length);
  }`;

const copyOf = (number: number): string => {
  const copy = path.join(folder, String(number));
  cpSync(here, copy, { recursive: true, filter: (source) => !source.endsWith('.test.ts') });
  return copy;
};

const withFault = ([file, right, wrong]: (typeof faults)[number], place: number): string => {
  const copy = copyOf(place + 1);
  const target = path.join(copy, file);
  const source = readFileSync(target, 'utf8');
  expect(source, `${file} no longer says ${right}`).toContain(right);
  writeFileSync(target, source.replace(right, wrong));
  return copy;
};

test('each planted fault in the scoring is caught by at least one worked example, and the copy without one by none', async () => {
  const copies = [copyOf(0), ...faults.map(withFault)];
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', asking, ...copies]);
  const [sound, ...caught] = stdout.trim().split('\n').map(Number);
  expect(sound).toBe(0);
  expect(caught).toHaveLength(faults.length);
  expect(faults.filter((_, place) => caught[place] === 0).map((fault) => fault.join(' | '))).toEqual([]);
}, 60_000);
