import { lazy, Suspense, useState } from 'react';
import { useOperation } from '../api/use-operation.ts';
import { useToday } from '../app/use-status.ts';
import { Button } from '../look/button.tsx';
import { EmptyState } from '../look/empty-state.tsx';
import { FailureNotice } from '../look/failure-notice.tsx';
import { Waiting } from '../look/waiting.tsx';
import { OutreachFrame } from '../outreach/outreach-frame.tsx';
import { GoalCard } from './goal-card.tsx';
import { GoalLookBack } from './goal-look-back.tsx';

const GoalDialog = lazy(() => import('./goal-dialog.tsx'));

/** What one wants to do in every month or quarter, how far it came, and what worked. */
const GoalsPage = () => {
  const today = useToday();
  const [adding, setAdding] = useState(false);
  const { data, error, refetch } = useOperation('goals.list', {}, { hold: true });
  const set = (
    <Button variant="primary" onClick={() => setAdding(true)}>
      Set a goal
    </Button>
  );
  return (
    <OutreachFrame title="Goals" lead="A little, often. What you do counts by itself; a missed month is forgiven.">
      <div className="max-w-3xl">
        {error && !data && <FailureNotice error={error} onRetry={() => void refetch()} />}
        {!error && !data && <Waiting lines={5} />}
        {data?.items.length === 0 && (
          <EmptyState title="No goal is set" action={set}>
            Such as: reach out to eight people a month, or meet two in a field you want to know. Nothing is entered by
            hand: it is read from what you log and import.
          </EmptyState>
        )}
        {data && data.items.length > 0 && (
          <>
            <div className="mb-5 flex justify-end">{set}</div>
            <ul className="grid gap-4 sm:grid-cols-2">
              {data.items.map((goal) => (
                <GoalCard key={goal.id} goal={goal} today={today} />
              ))}
            </ul>
            <div className="mt-10">
              <GoalLookBack />
            </div>
          </>
        )}
      </div>
      {adding && (
        <Suspense fallback={null}>
          <GoalDialog onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </OutreachFrame>
  );
};

export default GoalsPage;
