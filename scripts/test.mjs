// npm test: everything that is missing, then every check there is. Ends with the counts; any failure ends it non-zero.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildWebApp, installPackages, root, runtime, say } from './prepare.mjs';
import { prepareServices } from './services.mjs';

installPackages();
const missing = prepareServices();
buildWebApp();

const results = path.join(root, 'node_modules', '.cache', 'test-results.json');
mkdirSync(path.dirname(results), { recursive: true });
rmSync(results, { force: true });

const tool = (file, ...words) => [path.join(root, 'node_modules', file), ...words];
const checks = [
  ['types', tool('typescript/bin/tsc', '--noEmit')],
  ['lint', tool('oxlint/bin/oxlint', '--deny-warnings')],
  ['unused code', tool('knip/bin/knip.js', '--no-progress')],
  ['format', tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')],
  [
    'tests',
    tool(
      'vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}`,
      ...process.argv.slice(2),
    ),
  ],
];

const node = runtime();
// Tools that are started by name find the same Node.js.
const environment = { ...process.env, PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH ?? ''}` };

const outcomes = checks.map(([name, words]) => {
  say(`\n· ${name}`);
  const started = performance.now();
  const { status } = spawnSync(node, words, { cwd: root, stdio: 'inherit', env: environment });
  return { name, passed: status === 0, seconds: ((performance.now() - started) / 1000).toFixed(1) };
});

const counts = () => {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(results, 'utf8'));
    return `${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests + numTodoTests} skipped`;
  } catch {
    return 'no counts: the tests did not run to their end';
  }
};

say('');
for (const { name, passed, seconds } of outcomes) say(`${passed ? '✓' : '✗'} ${name} (${seconds} s)`);
say(`Tests: ${counts()}${missing.length > 0 ? ` (without ${missing.join(', ')})` : ''}`);
process.exit(outcomes.every((outcome) => outcome.passed) ? 0 : 1);
