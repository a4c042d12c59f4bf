import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type MouseEvent, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { PeopleSort } from '../../../domain/people/person-summary.ts';
import { useShortcuts } from '../app/shortcuts.ts';
import { useIsNarrow } from '../app/use-media.ts';
import { useToday } from '../app/use-status.ts';
import { classes } from '../look/class-names.ts';
import { FailureNotice } from '../look/failure-notice.tsx';
import { gridClass, peopleColumns } from './people-columns.tsx';
import { listInputOf, type PeopleSearch } from './people-search.ts';
import type { PeopleSelection } from './people-selection.ts';
import { PersonCard, PersonRow } from './person-row.tsx';
import { personAt, usePeopleWindow } from './use-people-window.ts';

const headerHeight = 40;
const rem = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
const rowHeight = (isNarrow: boolean) => {
  const compact = document.documentElement.dataset['density'] === 'compact';
  return Math.round(rem() * (isNarrow ? 5 : compact ? 2.75 : 3.5));
};

interface PeopleListProps {
  readonly search: PeopleSearch;
  readonly selection: PeopleSelection;
  readonly onSort: (sort: PeopleSort) => void;
  readonly onTotal: (total: number | null) => void;
}

const SortHeading = ({
  column,
  sort,
  onSort,
}: {
  column:
    (typeof peopleColumns)[number] | { label: string; sorts: readonly [PeopleSort, PeopleSort?]; className: string };
  sort: PeopleSort;
  onSort: (sort: PeopleSort) => void;
}) => {
  const [first, second] = column.sorts ?? [];
  const held = sort === first || sort === second;
  const ascending = held && !sort.startsWith('-');
  return (
    <span
      role="columnheader"
      aria-sort={held ? (ascending ? 'ascending' : 'descending') : undefined}
      className={classes('min-w-0', column.className)}
    >
      {first ? (
        <button
          type="button"
          className="inline-flex items-center gap-1 rounded py-1 hover:text-text"
          onClick={() => onSort(sort === first && second ? second : first)}
        >
          {column.label}
          {held && (ascending ? <ArrowUp size={13} aria-hidden /> : <ArrowDown size={13} aria-hidden />)}
        </button>
      ) : (
        column.label
      )}
    </span>
  );
};

/** Everybody under a filter, thirty thousand as light as thirty. */
export const PeopleList = ({ search, selection, onSort, onTotal }: PeopleListProps) => {
  const today = useToday();
  const isNarrow = useIsNarrow();
  const query = listInputOf(search);
  const listRef = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  const [range, setRange] = useState({ first: 0, last: 30 });
  const focused = useRef(-1);
  const lastChosen = useRef(0);
  const { total, at, error, retry } = usePeopleWindow(query, range.first, range.last);
  const height = rowHeight(isNarrow);

  const virtualizer = useWindowVirtualizer({
    count: total ?? 0,
    estimateSize: () => height,
    overscan: 8,
    scrollMargin: margin,
    scrollPaddingStart: headerHeight + 8,
    scrollPaddingEnd: 80,
    // The row that has the focus stays, however far one scrolls.
    rangeExtractor: (visible) => {
      const places = defaultRangeExtractor(visible);
      const held = focused.current;
      return held < 0 || held >= (total ?? 0) || places.includes(held)
        ? places
        : [...places, held].sort((a, b) => a - b);
    },
  });
  useLayoutEffect(() => {
    const top = listRef.current;
    if (top) setMargin(top.getBoundingClientRect().top + window.scrollY);
  }, [total === null, isNarrow, selection.ids.size > 0]);
  useLayoutEffect(() => virtualizer.measure(), [height]);
  useLayoutEffect(() => onTotal(total), [total]);

  const visible = virtualizer.range;
  const first = visible?.startIndex ?? 0;
  const last = visible?.endIndex ?? 30;
  useLayoutEffect(() => setRange({ first, last }), [Math.floor(first / 25), Math.floor(last / 25), first === 0]);

  const goTo = (index: number) => {
    if (total === null || total === 0) return;
    const target = Math.max(0, Math.min(total - 1, index));
    focused.current = target;
    virtualizer.scrollToIndex(target, { align: 'auto' });
    // At once where it is in view; otherwise when the scrolling has brought it.
    const focus = (tries: number) => {
      const link = listRef.current?.querySelector<HTMLElement>(`[data-row="${target}"]`);
      if (link) link.focus({ preventScroll: true });
      else if (tries > 0) requestAnimationFrame(() => focus(tries - 1));
    };
    focus(30);
  };
  const focusedIndex = () => Number((document.activeElement as HTMLElement | null)?.dataset['row'] ?? -1);

  const latest = useRef({ query, selection });
  latest.current = { query, selection };
  const choose = useCallback(async (index: number, id: string, event: Pick<MouseEvent, 'shiftKey'>) => {
    const { query: now, selection: chosen } = latest.current;
    if (event.shiftKey) {
      const [from, to] = [Math.min(lastChosen.current, index), Math.max(lastChosen.current, index)];
      const between = await Promise.all(Array.from({ length: to - from + 1 }, (_, step) => personAt(now, from + step)));
      chosen.add(between.flatMap((person) => (person ? [person.id] : [])));
    } else chosen.toggle(id);
    lastChosen.current = index;
  }, []);

  useShortcuts([
    { keys: 'j', run: () => goTo(focusedIndex() < 0 ? Math.max(focused.current, 0) : focusedIndex() + 1) },
    { keys: 'k', run: () => goTo(focusedIndex() < 0 ? Math.max(focused.current, 0) : focusedIndex() - 1) },
    {
      keys: 'x',
      run: (event) => {
        const index = focusedIndex();
        const person = index < 0 ? undefined : at(index);
        if (person) void choose(index, person.id, event);
      },
    },
  ]);

  if (error && total === null) return <FailureNotice error={error} onRetry={retry} />;
  const sort = search.sort ?? 'name';
  const Row = isNarrow ? PersonCard : PersonRow;
  const rows = (
    <div
      role={isNarrow ? 'list' : 'rowgroup'}
      aria-label={isNarrow ? 'People' : undefined}
      ref={listRef}
      className="relative"
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ index, start }) => (
        <Row
          key={index}
          index={index}
          person={at(index)}
          today={today}
          isChosen={selection.has(at(index)?.id ?? '')}
          top={start - margin}
          height={height}
          total={total ?? 0}
          onChoose={choose}
        />
      ))}
    </div>
  );
  const trackFocus = () => {
    const index = focusedIndex();
    if (index >= 0) focused.current = index;
  };
  if (isNarrow) return <div onFocus={trackFocus}>{rows}</div>;
  return (
    <div role="table" aria-label="People" aria-rowcount={(total ?? 0) + 1} onFocus={trackFocus}>
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
          <SortHeading
            column={{ label: 'Name', sorts: ['name', '-name'], className: '' }}
            sort={sort}
            onSort={onSort}
          />
          {peopleColumns.map((column) => (
            <SortHeading key={column.id} column={column} sort={sort} onSort={onSort} />
          ))}
        </div>
      </div>
      {rows}
    </div>
  );
};
