import { useEffect, useState } from 'react';
import type { PeopleSort } from '../../../domain/people/person-summary.ts';
import { useShortcuts } from '../app/shortcuts.ts';
import { useIsNarrow } from '../app/use-media.ts';
import { useToday } from '../app/use-status.ts';
import { FailureNotice } from '../look/failure-notice.tsx';
import { listInputOf, type PeopleSearch } from './people-search.ts';
import type { PeopleSelection } from './people-selection.ts';
import { PeopleTableHead } from './people-table-head.tsx';
import { PersonCard, PersonRow } from './person-row.tsx';
import { useChoosing } from './use-choosing.ts';
import { useOpening } from './use-opening.ts';
import { firstRange, rowHeight, usePeopleRows } from './use-people-rows.ts';
import { usePeopleWindow } from './use-people-window.ts';

interface PeopleListProps {
  readonly search: PeopleSearch;
  readonly selection: PeopleSelection;
  readonly onSort: (sort: PeopleSort) => void;
  readonly onTotal: (total: number | null) => void;
}

/** Everybody under a filter, thirty thousand as light as thirty. */
export const PeopleList = ({ search, selection, onSort, onTotal }: PeopleListProps) => {
  const today = useToday();
  const isNarrow = useIsNarrow();
  const height = rowHeight(isNarrow);
  const query = listInputOf(search);
  const [range, setRange] = useState(firstRange);
  const { total, at, error, retry } = usePeopleWindow(query, range);
  const { list, margin, virtualizer, focusedPlace, step, noteFocus } = usePeopleRows({
    total: total ?? 0,
    height,
    onRange: setRange,
  });
  const choose = useChoosing(query, selection);
  const open = useOpening();
  useEffect(() => onTotal(total), [onTotal, total]);
  useShortcuts([
    { keys: 'j', run: () => step(1) },
    { keys: 'k', run: () => step(-1) },
    {
      keys: 'x',
      run: (event) => {
        const person = at(focusedPlace());
        if (person) void choose(focusedPlace(), person.id, event);
      },
    },
  ]);
  if (error && total === null) return <FailureNotice error={error} onRetry={retry} />;

  const Row = isNarrow ? PersonCard : PersonRow;
  const rows = virtualizer.getVirtualItems().map(({ index, start }) => {
    const person = at(index);
    const isChosen = person !== undefined && selection.has(person.id);
    return (
      <Row
        key={index}
        {...{ index, person, today, isChosen, height, total: total ?? 0, onChoose: choose, onOpen: open }}
        top={start - margin}
      />
    );
  });
  const body = { ref: list, onFocus: noteFocus, className: 'relative', style: { height: virtualizer.getTotalSize() } };
  if (isNarrow)
    return (
      <div role="list" aria-label="People" {...body}>
        {rows}
      </div>
    );
  return (
    <div role="table" aria-label="People" aria-rowcount={(total ?? 0) + 1}>
      <PeopleTableHead sort={search.sort ?? 'name'} onSort={onSort} />
      <div role="rowgroup" {...body}>
        {rows}
      </div>
    </div>
  );
};
