import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../api/call.ts';
import { undoChange } from '../app/change.ts';
import { useZone } from '../app/use-status.ts';
import { Button } from '../look/button.tsx';
import { Waiting } from '../look/waiting.tsx';
import { momentWords } from '../words/day-words.ts';
import { counted } from '../words/number-words.ts';

const pageSize = 20;

/** Every change, newest first, each with its undo. */
export const HistorySection = () => {
  const zone = useZone();
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['changes.list', {}],
    queryFn: ({ pageParam, signal }) =>
      call('changes.list', { limit: pageSize, ...(pageParam ? { after: pageParam } : {}) }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });
  if (!data) return <Waiting lines={4} />;
  const sets = data.pages.flatMap((page) => page.items);
  if (sets.length === 0)
    return <p className="text-faint">Nothing was changed yet. Every change will be listed here, and can be undone.</p>;
  return (
    <div className="card">
      <ul className="divide-y divide-line">
        {sets.map((set) => (
          <li key={set.id} className="flex items-center justify-between gap-4 px-5 py-2.5">
            <div className="min-w-0">
              <p className={set.undoneBy ? 'break-words text-faint line-through' : 'break-words'}>{set.summary}</p>
              <p className="numbers text-second text-faint">
                {momentWords(set.at, zone)} · {counted(set.changes, 'row')}
              </p>
            </div>
            {set.undoneBy ? (
              <span className="text-second text-faint">undone</span>
            ) : (
              <Button
                size="small"
                variant="quiet"
                aria-label={`Undo: ${set.summary}`}
                onClick={() => void undoChange(set.id)}
              >
                Undo
              </Button>
            )}
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <div className="border-t border-line px-5 py-3">
          <Button size="small" onClick={() => void fetchNextPage()} disabled={isFetchingNextPage}>
            Show older changes
          </Button>
        </div>
      )}
    </div>
  );
};
