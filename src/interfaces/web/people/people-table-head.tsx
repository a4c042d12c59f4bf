import { ArrowDown, ArrowUp } from 'lucide-react';
import type { PeopleSort } from '../../../domain/people/person-summary.ts';
import { classes } from '../look/class-names.ts';
import { gridClass, type PeopleColumn, peopleColumns } from './people-columns.tsx';
import { headerHeight } from './use-people-rows.ts';

type Heading = Pick<PeopleColumn, 'id' | 'label' | 'sorts' | 'className'>;
const headings: readonly Heading[] = [
  { id: 'name', label: 'Name', sorts: ['name', '-name'], className: '' },
  ...peopleColumns,
];

interface HeadProps {
  readonly sort: PeopleSort;
  readonly onSort: (sort: PeopleSort) => void;
}

const ColumnHeading = ({ heading, sort, onSort }: HeadProps & { readonly heading: Heading }) => {
  const [first, second] = heading.sorts ?? [];
  const isHeld = sort === first || sort === second;
  const isAscending = !sort.startsWith('-');
  const Arrow = isAscending ? ArrowUp : ArrowDown;
  return (
    <span
      role="columnheader"
      aria-sort={isHeld ? (isAscending ? 'ascending' : 'descending') : undefined}
      className={classes('min-w-0', heading.className)}
    >
      {first ? (
        <button
          type="button"
          className="inline-flex items-center gap-1 rounded py-1 hover:text-text"
          onClick={() => onSort(sort === first && second ? second : first)}
        >
          {heading.label}
          {isHeld && <Arrow size={13} aria-hidden />}
        </button>
      ) : (
        heading.label
      )}
    </span>
  );
};

/** The headings of the table, which sort it. */
export const PeopleTableHead = ({ sort, onSort }: HeadProps) => (
  <div role="rowgroup" className="sticky top-0 z-10 border-b border-line bg-page">
    <div
      role="row"
      aria-rowindex={1}
      className={classes(gridClass, 'px-2 text-second font-medium text-faint')}
      style={{ height: headerHeight }}
    >
      <span role="columnheader">
        <span className="sr-only">Select</span>
      </span>
      {headings.map((heading) => (
        <ColumnHeading key={heading.id} heading={heading} sort={sort} onSort={onSort} />
      ))}
    </div>
  </div>
);
