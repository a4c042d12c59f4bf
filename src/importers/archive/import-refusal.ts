import type { RefusedImport } from '../importer.ts';

/** Thrown while records are being read, when a container turns out hostile or damaged only now: everything is undone. */
export class ImportRefusal extends Error {
  readonly refusal: RefusedImport;

  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`);
    this.name = 'ImportRefusal';
    this.refusal = { type: 'import-refused', file, reason };
  }
}
