import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowDownLeft, ArrowLeftRight, ArrowUpRight, Pencil } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { TimelineItem } from '../../../domain/people/person-detail.ts';
import { call } from '../api/call.ts';
import { useZone } from '../app/use-status.ts';
import { Button } from '../look/button.tsx';
import { FailureNotice } from '../look/failure-notice.tsx';
import { Waiting } from '../look/waiting.tsx';
import { dayInMonth, monthWords, timeWords } from '../words/day-words.ts';
import { channelLabel } from '../words/role-words.ts';

const InteractionDialog = lazy(() => import('./interaction-dialog.tsx'));
const pageSize = 40;
const longBody = 400;

const directions = {
  inbound: { icon: ArrowDownLeft, words: 'from them' },
  outbound: { icon: ArrowUpRight, words: 'from you' },
  mutual: { icon: ArrowLeftRight, words: 'both' },
} as const;

/** Items in runs of the same month, newest first. */
export const byMonth = (items: readonly TimelineItem[]): { month: string; items: TimelineItem[] }[] => {
  const months: { month: string; items: TimelineItem[] }[] = [];
  for (const item of items) {
    const month = item.occurredOn.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.items.push(item);
    else months.push({ month, items: [item] });
  }
  return months;
};

const Others = ({ others }: Pick<TimelineItem, 'others'>) => {
  if (others.length === 0) return null;
  const shown = others.slice(0, 3);
  return (
    <>
      {' with '}
      {shown.map((other, index) => (
        <span key={other.id}>
          {index > 0 && ', '}
          <Link to="/people/$person" params={{ person: other.id }} className="text-link">
            {other.fullName}
          </Link>
        </span>
      ))}
      {others.length > shown.length && ` and ${others.length - shown.length} more`}
    </>
  );
};

const Body = ({ body }: { readonly body: string }) => {
  const [whole, setWhole] = useState(false);
  const cut = !whole && body.length > longBody;
  return (
    <p className="mt-0.5 break-words whitespace-pre-wrap text-soft">
      {cut ? `${body.slice(0, longBody)}… ` : body}
      {cut && (
        <button type="button" className="text-link" onClick={() => setWhole(true)}>
          all of it
        </button>
      )}
    </p>
  );
};

const Item = ({ item, onEdit }: { readonly item: TimelineItem; readonly onEdit: () => void }) => {
  const zone = useZone();
  const direction = directions[item.direction];
  return (
    <li className="group flex gap-3 py-2.5">
      <span className="numbers w-13 shrink-0 pt-px text-second text-faint" title={timeWords(item.occurredAt, zone)}>
        {dayInMonth(item.occurredOn)}
      </span>
      <div className="min-w-0 flex-1">
        <p className="flex items-start gap-1.5">
          <direction.icon size={15} className="mt-1 shrink-0 text-faint" aria-hidden />
          <span className="min-w-0 break-words">
            <span className="font-medium">{channelLabel(item.channel)}</span>
            <span className="sr-only">, {direction.words}</span>
            <Others others={item.others} />
            {item.durationMinutes !== null && <span className="text-faint">, {item.durationMinutes} minutes</span>}
            {item.subject && `: ${item.subject}`}
          </span>
        </p>
        {item.body && <Body body={item.body} />}
      </div>
      <Button
        variant="quiet"
        size="icon"
        className="size-8 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100"
        aria-label={`Correct: ${channelLabel(item.channel)}, ${dayInMonth(item.occurredOn)}`}
        onClick={onEdit}
      >
        <Pencil size={14} aria-hidden />
      </Button>
    </li>
  );
};

const useTimeline = (person: string) =>
  useInfiniteQuery({
    queryKey: ['interactions.timeline', { person }],
    queryFn: ({ pageParam, signal }) =>
      call('interactions.timeline', { person, limit: pageSize, ...(pageParam ? { after: pageParam } : {}) }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });

/** Asks for more when its end comes into view. */
const useMoreInView = (more: () => void, enabled: boolean) => {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!end.current || !enabled) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && more(), { rootMargin: '600px' });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [enabled, more]);
  return end;
};

/** What happened, newest first, by month. */
export const Timeline = ({ person }: { readonly person: string }) => {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useTimeline(person);
  const [editing, setEditing] = useState<TimelineItem | null>(null);
  const end = useMoreInView(fetchNextPage, hasNextPage && !isFetchingNextPage);
  if (error && !data) return <FailureNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting lines={4} />;
  const items = data.pages.flatMap((page) => page.items);
  if (items.length === 0)
    return (
      <p className="text-faint">
        Nothing has happened yet, as far as is known here. The line above logs the first contact.
      </p>
    );
  return (
    <>
      {byMonth(items).map(({ month, items: inMonth }) => (
        <div key={month} className="mb-3">
          <h3 className="sticky top-0 bg-page py-1.5 text-second font-semibold text-faint">{monthWords(month)}</h3>
          <ul className="divide-y divide-line">
            {inMonth.map((item) => (
              <Item key={item.id} item={item} onEdit={() => setEditing(item)} />
            ))}
          </ul>
        </div>
      ))}
      <div ref={end} aria-live="polite" className="py-2 text-center text-second text-faint">
        {hasNextPage
          ? isFetchingNextPage
            ? 'Reading further back'
            : ''
          : items.length > 8
            ? 'That is where it began.'
            : ''}
      </div>
      {editing && (
        <Suspense fallback={null}>
          <InteractionDialog item={editing} onClose={() => setEditing(null)} />
        </Suspense>
      )}
    </>
  );
};
