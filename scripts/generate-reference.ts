import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { operations } from '../src/domain/operations.ts';
import { referenceFiles } from './reference/reference-files.ts';

/** npm run reference: writes the reference pages and the web app's table of routes anew. */
const root = path.dirname(import.meta.dirname);
for (const [file, content] of Object.entries(referenceFiles(operations))) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
}
