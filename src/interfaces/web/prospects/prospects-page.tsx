import { lazy, Suspense, useState } from 'react';
import type { ItemOf, OutputOf } from '../api/operation-contract.ts';
import { useOperation } from '../api/use-operation.ts';
import { useToday } from '../app/use-status.ts';
import { Button } from '../look/button.tsx';
import { EmptyState } from '../look/empty-state.tsx';
import { FailureNotice } from '../look/failure-notice.tsx';
import { Waiting } from '../look/waiting.tsx';
import { OutreachFrame } from '../outreach/outreach-frame.tsx';
import { ProspectCard } from './prospect-card.tsx';
import { SourceSteps } from './source-steps.tsx';

const ProspectDialog = lazy(() => import('./prospect-dialog.tsx'));
type Prospect = ItemOf<'prospects.list'>;

const groups = [
  { states: ['contacted'], title: 'On the way' },
  { states: ['wish'], title: 'Wished for' },
  { states: ['met'], title: 'Met' },
  { states: ['set-aside'], title: 'Set aside' },
] as const;

const Groups = ({
  items,
  onEdit,
}: {
  readonly items: readonly Prospect[];
  readonly onEdit: (one: Prospect) => void;
}) => {
  const today = useToday();
  return groups.map(({ states, title }) => {
    const own = items.filter((item) => states.some((state) => state === item.state));
    if (own.length === 0) return null;
    return (
      <section key={title} aria-label={title} className="mb-7">
        <h2 className="mb-2 text-second font-medium text-faint">{title}</h2>
        <ul className="space-y-3">
          {own.map((prospect) => (
            <ProspectCard key={prospect.id} prospect={prospect} today={today} onEdit={() => onEdit(prospect)} />
          ))}
        </ul>
      </section>
    );
  });
};

const Body = ({
  data,
  onAdd,
  onEdit,
}: {
  data: OutputOf<'prospects.list'>;
  onAdd: () => void;
  onEdit: (one: Prospect) => void;
}) => {
  const add = (
    <Button variant="primary" onClick={onAdd}>
      Add somebody
    </Button>
  );
  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,42rem)_17rem]">
      <div className="min-w-0">
        {data.items.length === 0 ? (
          <EmptyState title="Whom would you like to know?" action={add}>
            A name is enough to begin with: who they are, and why. Once something passes between you, it moves on by
            itself.
          </EmptyState>
        ) : (
          <>
            <div className="mb-5 flex justify-end">{add}</div>
            <Groups items={data.items} onEdit={onEdit} />
          </>
        )}
      </div>
      <SourceSteps coverage={data.coverage} />
    </div>
  );
};

/** Whom one wants to know, from wish to met, and where to look for them. */
const ProspectsPage = () => {
  const [editing, setEditing] = useState<Prospect | 'new' | null>(null);
  const { data, error, refetch } = useOperation('prospects.list', { state: 'all' }, { hold: true });
  return (
    <OutreachFrame title="People to know" lead="From a wish to a first word to having met.">
      {error && !data && <FailureNotice error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Waiting lines={5} />}
      {data && <Body data={data} onAdd={() => setEditing('new')} onEdit={setEditing} />}
      {editing !== null && (
        <Suspense fallback={null}>
          <ProspectDialog prospect={editing === 'new' ? undefined : editing} onClose={() => setEditing(null)} />
        </Suspense>
      )}
    </OutreachFrame>
  );
};

export default ProspectsPage;
