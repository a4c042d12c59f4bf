// npm prepare, after every npm ci: the program in a few files instead of the five hundred that it is written in. It
// starts in less than half the time. Without it, or where it is older than the sources, the launcher runs the sources.
import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from './prepare.mjs';

/** Vite is a tool of development: where it was left out, the sources run as they are. */
const loadVite = async () => {
  try {
    return await import('vite');
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
};

/** What every command needs is built in; what only some need (server, assistant, PostgreSQL) is loaded when it is. */
const builtIn = ['commander', 'kysely', 'uuid', 'zod', 'canonicalize', 'age-encryption', /^@noble\//, '@scure/base'];

/** The typeface of the documents that are made for others; the rest of its package is not needed. */
const copyFonts = () => {
  const fonts = path.join(root, 'dist', 'fonts');
  mkdirSync(fonts, { recursive: true });
  for (const name of ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'])
    copyFileSync(path.join(root, 'node_modules', 'dejavu-fonts-ttf', 'ttf', name), path.join(fonts, name));
};

export const buildProgram = async () => {
  const vite = await loadVite();
  if (!vite) return;
  const finished = path.join(root, 'dist', 'main');
  const unfinished = `${finished}-${process.pid}`;
  await vite.build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: builtIn, target: 'node' },
    build: {
      ssr: true,
      outDir: unfinished,
      target: 'esnext',
      minify: false,
      rolldownOptions: {
        input: {
          cli: path.join(root, 'src/main/cli.ts'),
          'heavy-worker': path.join(root, 'src/main/threads/heavy-worker.ts'),
          'measure-worker': path.join(root, 'src/main/threads/measure-worker.ts'),
          'file-check-worker': path.join(root, 'src/storage/sqlite/file-check-worker.ts'),
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          // It finds its worker beside it, by its own name.
          codeSplitting: { groups: [{ name: 'file-check', test: /sqlite\/file-check\.ts$/ }] },
        },
      },
    },
  });
  copyFonts();
  rmSync(finished, { recursive: true, force: true });
  renameSync(unfinished, finished);
};

if (process.argv[1] === import.meta.filename) await buildProgram();
