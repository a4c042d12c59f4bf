/** One operation's changes, as the feed lists them. */
export interface ChangeSet {
  readonly id: string;
  readonly at: string;
  readonly operation: string;
  readonly summary: string;
  readonly changes: number;
  readonly undoes: string | null;
  readonly undoneBy: string | null;
}

/** One row's change. `before` is null for a new row, `after` for one that went. */
export interface Change {
  readonly seq: number;
  readonly record: string;
  readonly key: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

export interface ChangeStore {
  sets(limit: number, after?: string): Promise<{ items: ChangeSet[]; total: number; next: string | null }>;
  set(id: string): Promise<ChangeSet | null>;
  /** The newest set that can still be undone. */
  newestUndoable(): Promise<ChangeSet | null>;
  changes(setId: string, limit: number, afterSeq: number): Promise<Change[]>;
  /**
   * Puts every row of a set back to what it was, newest change first, noted as a change set of its own.
   * Rows that later changes built upon are kept, and counted.
   */
  revert(setId: string): Promise<{ reverted: number; kept: { record: string; key: string; reason: string }[] }>;
}
