import { classes } from '../look/class-names.ts';

interface PlainTableProps {
  readonly label: string;
  readonly heads: readonly string[];
  /** The first of a row is its heading; numbers stand on the right. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Numbers in rows, for charts and comparisons. */
export const PlainTable = ({ label, heads, rows }: PlainTableProps) => (
  <table className="w-full text-second" aria-label={label}>
    <thead>
      <tr className="border-b border-line text-faint">
        {heads.map((head, place) => (
          <th
            key={head}
            scope="col"
            className={classes('py-1.5 pr-4 font-medium last:pr-0', place === 0 ? 'text-left' : 'text-right')}
          >
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([first, ...rest]) => (
        <tr key={first} className="border-b border-line/60">
          <th scope="row" className="py-1.5 pr-4 text-left font-normal">
            {first}
          </th>
          {rest.map((cell, place) => (
            <td key={heads[place + 1]} className="numbers py-1.5 pr-4 text-right last:pr-0">
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
