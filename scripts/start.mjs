// npm start: everything that is missing, then the web app.
import path from 'node:path';
import { buildWebApp, handOver, installPackages, root, runtime } from './prepare.mjs';

installPackages();
buildWebApp();
handOver(runtime(), [path.join(root, 'bin', 'tiewise'), 'start', ...process.argv.slice(2)], { cwd: process.cwd() });
