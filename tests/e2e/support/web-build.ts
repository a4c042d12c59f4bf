import { existsSync, globSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
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

/** Builds the web app unless what is built is of the present sources. */
export const buildWeb = async (): Promise<void> => {
  if (!isFresh()) await build({ configFile: repositoryFile('vite.config.ts'), logLevel: 'error' });
};
