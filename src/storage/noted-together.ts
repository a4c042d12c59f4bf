import type { Tables } from './tables.ts';

/**
 * Rows inserted together are noted as one row of the feed, so that an import of thirty thousand people does not note
 * ten times as many changes: its `key` is empty, its `after` holds all their keys, and its `seq` is that of the last.
 */
export type NotedChange = Pick<Tables['changes'], 'seq' | 'record' | 'key' | 'action' | 'before' | 'after'>;

export const mostKeysTogether = 500;

export const keysNoted = (keys: readonly string[]): string => JSON.stringify({ keys });

/** The keys of rows noted together; null for a change of a single row. */
export const keysTogether = (change: Pick<NotedChange, 'key' | 'action' | 'after'>): readonly string[] | null =>
  change.action === 'insert' && change.key === '' && change.after !== null
    ? (JSON.parse(change.after) as { keys: string[] }).keys
    : null;

/** The changes of single rows that a noted one stands for, in their order. */
export const singly = <C extends NotedChange>(change: C): C[] => {
  const keys = keysTogether(change);
  if (keys === null) return [change];
  const before = change.seq - keys.length;
  return keys.map((key, index) => ({ ...change, key, seq: before + index + 1, after: null }));
};
