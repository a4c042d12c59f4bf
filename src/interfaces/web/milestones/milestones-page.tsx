import { lazy, Suspense, useState } from 'react';
import type { ItemOf } from '../api/operation-contract.ts';
import { useOperation } from '../api/use-operation.ts';
import { useToday } from '../app/use-status.ts';
import { Button } from '../look/button.tsx';
import { FailureNotice } from '../look/failure-notice.tsx';
import { Waiting } from '../look/waiting.tsx';
import { OutreachFrame } from '../outreach/outreach-frame.tsx';
import { MilestoneLine } from './milestone-line.tsx';

const MilestoneDialog = lazy(() => import('./milestone-dialog.tsx'));
type Milestone = ItemOf<'milestones.list'>;

const daysShown = 30;

const Group = ({ title, items }: { readonly title: string; readonly items: readonly Milestone[] }) =>
  items.length === 0 ? null : (
    <section aria-label={title}>
      <h2 className="mb-2 text-second font-medium text-faint">{title}</h2>
      <ul className="card divide-y divide-line">
        {items.map((milestone) => (
          <MilestoneLine key={milestone.key} milestone={milestone} />
        ))}
      </ul>
    </section>
  );

const List = ({ items, today }: { readonly items: readonly Milestone[]; readonly today: string }) => {
  if (items.length === 0)
    return (
      <p className="max-w-lg text-soft">
        Nothing in the month to come. Birthdays and starts at work that are on file show up here by themselves, and so
        does news that an import brings; what you hear elsewhere you can enter.
      </p>
    );
  return (
    <div className="space-y-7">
      <Group title="News" items={items.filter(({ on }) => on < today)} />
      <Group title="Coming up" items={items.filter(({ on }) => on >= today)} />
    </div>
  );
};

/** What there is to celebrate: the month to come, and the news of the weeks before. */
const MilestonesPage = () => {
  const today = useToday();
  const [adding, setAdding] = useState(false);
  const { data, error, refetch } = useOperation('milestones.list', { days: daysShown }, { hold: true });
  return (
    <OutreachFrame title="Milestones" lead="Good days of other people, and a word for them.">
      <div className="max-w-3xl">
        <div className="mb-5 flex justify-end">
          <Button size="small" onClick={() => setAdding(true)}>
            Enter one
          </Button>
        </div>
        {error && !data && <FailureNotice error={error} onRetry={() => void refetch()} />}
        {!error && !data && <Waiting lines={5} />}
        {data && <List items={data.items} today={today} />}
      </div>
      {adding && (
        <Suspense fallback={null}>
          <MilestoneDialog onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </OutreachFrame>
  );
};

export default MilestonesPage;
