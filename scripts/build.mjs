// npm run build: the program and the web app's files, into dist, as they go into the package.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { buildProgram } from './build-program.mjs';
import { installPackages, root, runTool } from './prepare.mjs';

const dist = path.join(root, 'dist');
const web = path.join(dist, 'web');

/** Packed copies beside each file, so that nothing is packed while somebody waits. */
const pack = (file) => {
  const content = readFileSync(file);
  if (content.length < 1024) return;
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  writeFileSync(
    `${file}.br`,
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
  );
};

installPackages();
rmSync(dist, { recursive: true, force: true });
await buildProgram();
runTool('vite/bin/vite.js', ['build', '--logLevel', 'error']);
for (const entry of readdirSync(web, { withFileTypes: true, recursive: true }))
  if (entry.isFile() && /\.(js|css|html|svg|json|webmanifest)$/.test(entry.name))
    pack(path.join(entry.parentPath, entry.name));
