import type { NotingWriter } from '../writer.ts';
import type { BuiltUpon } from './built-upon.ts';
import type { Run } from './change-pages.ts';
import type { SetPlace } from './later-changes.ts';

export interface KeptRow {
  readonly record: string;
  readonly key: string;
  readonly reason: string;
}

export interface PuttingBack {
  readonly place: SetPlace;
  readonly writer: NotingWriter;
  /** Null where nothing came after the set. */
  readonly builtUpon: BuiltUpon | null;
}

export interface Outcome {
  /** How many changes were put back. */
  readonly reverted: number;
  readonly kept: readonly KeptRow[];
  /** What cannot be put back before other rows of the set are; kept, if it still cannot at the end. */
  readonly waiting: readonly KeptRow[];
}

/** Puts back what one run of changes did. */
export type PutBack = (tools: PuttingBack, run: Run) => Promise<Outcome>;
