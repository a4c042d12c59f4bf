import { getRouteApi, Link } from '@tanstack/react-router';
import { UserRoundPlus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { openOverlay } from '../app/overlay.ts';
import { useShortcuts } from '../app/shortcuts.ts';
import { useStatus } from '../app/use-status.ts';
import { Button, buttonClass } from '../look/button.tsx';
import { EmptyState } from '../look/empty-state.tsx';
import { Page } from '../look/page.tsx';
import { counted } from '../words/number-words.ts';
import { PeopleFilterBar } from './people-filter-bar.tsx';
import { PeopleList } from './people-list.tsx';
import { isFiltered, type PeopleSearch } from './people-search.ts';
import { usePeopleSelection } from './people-selection.ts';
import { SavedFilters } from './saved-filters.tsx';

const SelectionBar = lazy(() => import('./selection-bar.tsx'));
const route = getRouteApi('/people');

const PeoplePage = () => {
  const search: PeopleSearch = route.useSearch();
  const navigate = route.useNavigate();
  const selection = usePeopleSelection();
  const status = useStatus();
  const [total, setTotal] = useState<number | null>(null);
  const narrow = (patch: Partial<Record<keyof PeopleSearch, string | undefined>>) => {
    selection.clear();
    window.scrollTo({ top: 0 });
    void navigate({
      search: (before: PeopleSearch) => ({ ...before, ...patch }) as PeopleSearch,
      replace: true,
      resetScroll: false,
    });
  };
  useShortcuts([{ keys: 'Escape', run: selection.clear }]);
  const nobody = total === 0;
  const empty = nobody && status?.people === 0 && !isFiltered(search);
  return (
    <Page
      title="People"
      width="full"
      lead={
        total !== null &&
        !empty && (
          <span aria-live="polite" className="numbers">
            {counted(total, 'person', 'people')}
            {isFiltered(search) ? ' under this filter' : ''}
          </span>
        )
      }
      actions={
        <Button variant="primary" onClick={() => openOverlay({ kind: 'add-person' })}>
          <UserRoundPlus size={16} aria-hidden /> Add a person
        </Button>
      }
    >
      {!empty && (
        <div className="mb-3">
          <PeopleFilterBar search={search} onChange={narrow} />
          <SavedFilters search={search} />
        </div>
      )}
      {nobody && (
        <EmptyState
          title={empty ? 'Nobody is on file yet' : 'Nobody matches this filter'}
          action={
            empty ? (
              <Link to="/import" className={buttonClass('primary')}>
                Import your LinkedIn archive
              </Link>
            ) : (
              <Link to="/people" className={buttonClass()}>
                Show everybody
              </Link>
            )
          }
        >
          {empty
            ? 'Import the people you already know, or add the first one by hand.'
            : 'Take one part of the filter away, or look among the archived.'}
        </EmptyState>
      )}
      <div className={nobody ? 'hidden' : ''}>
        <PeopleList
          search={search}
          selection={selection}
          onSort={(sort) => narrow({ sort: sort === 'name' ? undefined : sort })}
          onTotal={setTotal}
        />
      </div>
      {(selection.everybody || selection.ids.size > 0) && (
        <Suspense fallback={null}>
          <SelectionBar selection={selection} search={search} total={total ?? 0} />
        </Suspense>
      )}
    </Page>
  );
};

export default PeoplePage;
