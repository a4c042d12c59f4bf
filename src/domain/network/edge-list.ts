import type { EdgeArrays } from './csr.ts';

/** A network as a file tells it: names at the rim, numbers within. */
export interface EdgeList extends EdgeArrays {
  /** The name of each node. */
  readonly ids: readonly string[];
  /** What the file itself says: true where any of its ties has a direction; undefined where the format has no word for it. */
  readonly directed?: boolean | undefined;
  /** Where the file has both kinds: 1 for each row that goes both ways, 0 for each arc. */
  readonly mutual?: Uint8Array | undefined;
  /** What else is known of the nodes, a value per node. */
  readonly attributes: ReadonlyMap<string, readonly (string | undefined)[]>;
}

/** Something in a file that could not be read; the rest went on. */
export interface FileProblem {
  /** From 1. */
  readonly line: number;
  readonly reason: string;
  /** What stands there, its beginning if long. */
  readonly text: string;
}

export interface ReadNetwork {
  readonly edges: EdgeList;
  /** The first of them, in the order of the file. */
  readonly problems: readonly FileProblem[];
  /** All of them. */
  readonly problemCount: number;
  /** What the file holds beside a network, and what was made of it. */
  readonly notes: readonly string[];
}

/** Why nothing at all could be read. */
export interface RefusedFile {
  readonly type: 'file-refused';
  readonly line?: number;
  readonly column?: number;
  readonly reason: string;
}
