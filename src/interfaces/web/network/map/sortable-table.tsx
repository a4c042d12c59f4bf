import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../../look/button.tsx';
import { classes } from '../../look/class-names.ts';
import { numberWords } from '../../words/number-words.ts';

export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  /** What it is sorted by; numbers begin with the greatest. */
  readonly value: (row: Row) => string | number;
  /** On narrow screens it gives way to the others. */
  readonly isLesser?: boolean;
}

interface SortableTableProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Place of the column it is sorted by at first. */
  readonly first?: number;
}

const atOnce = 50;
const compare = (one: string | number, other: string | number): number =>
  typeof one === 'number' && typeof other === 'number' ? other - one : String(one).localeCompare(String(other));

/** A table whose headings sort it; long ones grow by the page. */
export const SortableTable = <Row,>({ label, columns, rows, keyOf, first = 0 }: SortableTableProps<Row>) => {
  const [sort, setSort] = useState({ column: first, turned: false });
  const [shown, setShown] = useState(atOnce);
  const by = columns[sort.column];
  const sorted = by
    ? rows.toSorted((one, other) => compare(by.value(one), by.value(other)) * (sort.turned ? -1 : 1))
    : rows;
  const isNumber = (column: Column<Row>) => rows[0] !== undefined && typeof column.value(rows[0]) === 'number';
  return (
    <>
      <div className="overflow-x-auto">
        <table className="w-full text-second" aria-label={label}>
          <thead>
            <tr className="border-b border-line text-left text-faint">
              {columns.map((column, place) => {
                const isHeld = place === sort.column;
                const isFalling = isNumber(column) !== sort.turned;
                const Arrow = isFalling ? ArrowDown : ArrowUp;
                return (
                  <th
                    key={column.id}
                    scope="col"
                    aria-sort={isHeld ? (isFalling ? 'descending' : 'ascending') : undefined}
                    className={classes(
                      'py-2 pr-4 font-medium last:pr-0',
                      isNumber(column) && 'text-right',
                      column.isLesser && 'max-sm:hidden',
                    )}
                  >
                    <button
                      type="button"
                      className="inline-flex items-center gap-1 rounded hover:text-text"
                      onClick={() => setSort({ column: place, turned: isHeld && !sort.turned })}
                    >
                      {column.label}
                      {isHeld && <Arrow size={13} aria-hidden />}
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, shown).map((row) => (
              <tr key={keyOf(row)} className="border-b border-line/70 hover:bg-hover">
                {columns.map((column) => (
                  <td
                    key={column.id}
                    className={classes(
                      'py-2 pr-4 align-top last:pr-0',
                      isNumber(column) && 'numbers text-right',
                      column.isLesser && 'max-sm:hidden',
                    )}
                  >
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown < rows.length && (
        <Button size="small" variant="quiet" className="mt-2" onClick={() => setShown(shown + 4 * atOnce)}>
          Show more ({numberWords(rows.length - shown)} left)
        </Button>
      )}
    </>
  );
};
