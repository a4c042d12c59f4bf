import { Link } from '@tanstack/react-router';
import { BookmarkPlus, X } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useOperation } from '../api/use-operation.ts';
import { change } from '../app/change.ts';
import { Button } from '../look/button.tsx';
import { filterOf, isFiltered, type PeopleSearch, readPeopleSearch } from './people-search.ts';

const OneLineDialog = lazy(() => import('../look/one-line-dialog.tsx'));
const pill = 'inline-flex items-center rounded-full border border-line bg-surface text-second';

/** Filters the user gave a name, one press away. */
export const SavedFilters = ({ search }: { readonly search: PeopleSearch }) => {
  const [naming, setNaming] = useState(false);
  const saved = useOperation('filters.list', {}).data?.items ?? [];
  const current = JSON.stringify(readPeopleSearch(filterOf(search)));
  const isSaved = saved.some(({ filter }) => JSON.stringify(readPeopleSearch(filter)) === current);
  if (saved.length === 0 && !isFiltered(search)) return null;
  return (
    <div className="mt-3 flex flex-wrap items-center gap-2">
      {saved.map(({ id, name, filter }) => (
        <span key={id} className={pill}>
          <Link
            to="/people"
            search={readPeopleSearch(filter)}
            className="rounded-l-full py-1 pr-1 pl-3 hover:text-accent"
          >
            {name}
          </Link>
          <button
            type="button"
            aria-label={`Remove the filter ${name}`}
            className="inline-flex size-7 items-center justify-center rounded-full text-faint hover:text-text"
            onClick={() => void change('filters.remove', { filter: id }, `Removed the filter “${name}”`)}
          >
            <X size={13} aria-hidden />
          </button>
        </span>
      ))}
      {isFiltered(search) && (
        <>
          {!isSaved && (
            <Button variant="quiet" size="small" onClick={() => setNaming(true)}>
              <BookmarkPlus size={15} aria-hidden /> Save this filter
            </Button>
          )}
          <Link to="/people" search={search.sort ? { sort: search.sort } : {}} className="px-2 text-second text-link">
            Clear
          </Link>
        </>
      )}
      {naming && (
        <Suspense fallback={null}>
          <OneLineDialog
            title="Save this filter"
            label="What to call it"
            action="Save"
            onClose={() => setNaming(false)}
            onSubmit={(name) => change('filters.add', { name, filter: filterOf(search) }, `Saved the filter “${name}”`)}
          />
        </Suspense>
      )}
    </div>
  );
};
