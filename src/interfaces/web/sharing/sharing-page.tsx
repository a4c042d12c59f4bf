import { lazy, Suspense, useState } from 'react';
import { useOperation } from '../api/use-operation.ts';
import { Button } from '../look/button.tsx';
import { EmptyState } from '../look/empty-state.tsx';
import { FailureNotice } from '../look/failure-notice.tsx';
import { Waiting } from '../look/waiting.tsx';
import { OutreachFrame } from '../outreach/outreach-frame.tsx';
import { ResourceCard } from './resource-card.tsx';

const ResourceDialog = lazy(() => import('./resource-dialog.tsx'));
const most = 200;

/** What is worth passing on, and whom it would serve. */
const SharingPage = () => {
  const [adding, setAdding] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const { data, error, refetch } = useOperation('share.list', { limit: most }, { hold: true });
  const save = (
    <Button size="small" onClick={() => setAdding(true)}>
      Save something
    </Button>
  );
  return (
    <OutreachFrame title="Sharing" lead="The easiest way to give: something useful, to whom it helps, once.">
      <div className="max-w-3xl">
        {error && !data && <FailureNotice error={error} onRetry={() => void refetch()} />}
        {!error && !data && <Waiting lines={5} />}
        {data && data.items.length === 0 && (
          <EmptyState title="Nothing to pass on yet" action={save}>
            Save an article, a job or a note, and Tiewise says whom it would serve and why: by their interests, their
            work, your notes, and what you promised them.
          </EmptyState>
        )}
        {data && data.items.length > 0 && (
          <>
            <div className="mb-4 flex justify-end">{save}</div>
            <ul className="space-y-3">
              {data.items.map((resource) => (
                <ResourceCard
                  key={resource.id}
                  resource={resource}
                  isOpen={open === resource.id}
                  onToggle={() => setOpen(open === resource.id ? null : resource.id)}
                />
              ))}
            </ul>
          </>
        )}
      </div>
      {adding && (
        <Suspense fallback={null}>
          <ResourceDialog onClose={() => setAdding(false)} onSaved={setOpen} />
        </Suspense>
      )}
    </OutreachFrame>
  );
};

export default SharingPage;
