import { err, ok, type Result } from '../../../kernel/result.ts';
import type { RefusedFile } from '../edge-list.ts';

/** A column that a file declares for its nodes or its ties. */
export interface DeclaredColumn {
  readonly id: string;
  readonly name: string;
  /** The value of those that give none. */
  readonly preset: string | undefined;
}

/** Columns by the identifiers that values refer to. Two of one name keep their identifiers beside. */
export class DeclaredColumns {
  readonly #byId = new Map<string, DeclaredColumn>();

  declare(column: DeclaredColumn): void {
    const isTaken = this.#byId.values().some(({ id, name }) => id !== column.id && name === column.name);
    this.#byId.set(column.id, isTaken ? { ...column, name: `${column.name} (${column.id})` } : column);
  }

  byId(id: string): DeclaredColumn | undefined {
    return this.#byId.get(id);
  }

  withPreset(): readonly DeclaredColumn[] {
    return [...this.#byId.values()].filter(({ preset }) => preset !== undefined);
  }

  /** By name or identifier; letters may differ in case. */
  find(wanted: string): DeclaredColumn | undefined {
    const all = [...this.#byId.values()];
    const folded = wanted.toLowerCase();
    return (
      all.find(({ name }) => name === wanted) ??
      this.#byId.get(wanted) ??
      all.find(({ name }) => name.toLowerCase() === folded)
    );
  }

  get names(): readonly string[] {
    return Array.from(this.#byId.values(), ({ name }) => name);
  }
}

/** The column with the weights of the ties, or that it is none of them. */
export const weightColumn = (
  found: DeclaredColumn | undefined,
  wanted: string,
  columns: DeclaredColumns,
): Result<DeclaredColumn, RefusedFile> => {
  if (found) return ok(found);
  const known = columns.names.length > 0 ? `Those of its ties are ${columns.names.join(', ')}.` : 'Its ties have none.';
  return err({ type: 'file-refused', reason: `There is no column "${wanted}". ${known}` });
};
