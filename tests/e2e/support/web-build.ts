import { existsSync, globSync, statSync } from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { repositoryFile } from '../../support/run-program.ts';

const page = repositoryFile('dist/web/index.html');

const isFresh = (): boolean => {
  if (!existsSync(page)) return false;
  const built = statSync(page).mtimeMs;
  const folder = repositoryFile('src/interfaces/web');
  return globSync('**/*.{ts,tsx,css,html,js,svg}', { cwd: folder }).every(
    (file) => statSync(path.join(folder, file)).mtimeMs <= built,
  );
};

/** Builds the web app, as it is shipped, unless what is built is of the present sources. */
export const buildWeb = (): void => {
  if (isFresh()) return;
  // Within the tests' own process React would be built as for its developers.
  execFileSync(process.execPath, [repositoryFile('node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'], {
    cwd: repositoryFile('.'),
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
};
