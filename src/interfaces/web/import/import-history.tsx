import { lazy, Suspense, useState } from 'react';
import type { ItemOf } from '../api/operation-contract.ts';
import { longCall } from '../api/long-call.ts';
import { readAgain, useOperation } from '../api/use-operation.ts';
import { messageOf, remember } from '../app/change.ts';
import { useZone } from '../app/use-status.ts';
import { say } from '../app/toasts.ts';
import { Button } from '../look/button.tsx';
import { momentWords } from '../words/day-words.ts';
import { counted } from '../words/number-words.ts';
import { originName } from '../words/role-words.ts';
import { ReportBody } from './report-body.tsx';

const ConfirmDialog = lazy(() => import('../look/confirm-dialog.tsx'));
type Batch = ItemOf<'imports.list'>;

const undo = async (batch: Batch): Promise<void> => {
  try {
    const { kept, change } = await longCall('imports.undo', { batch: batch.id });
    const said =
      kept.length === 0
        ? `Undid the import of ${batch.label}`
        : `Undid the import; ${counted(kept.length, 'row')} you built upon since stayed`;
    remember(change, said);
    say(said);
  } catch (error) {
    say(messageOf(error), { tone: 'trouble' });
  }
  await readAgain();
};

const Past = ({ batch, onUndo }: { readonly batch: Batch; readonly onUndo: () => void }) => {
  const zone = useZone();
  const { report } = batch;
  return (
    <li className="px-5 py-4">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1">
          <p className="font-medium break-words">{batch.label}</p>
          <p className="numbers text-second text-faint">
            {originName(batch.source)} · {momentWords(batch.importedAt, zone)} ·{' '}
            {counted(report.people.created, 'person', 'people')} new,{' '}
            {counted(report.interactions.created, 'interaction')}
            {report.problemCount > 0 && `, ${counted(report.problemCount, 'row')} left out`}
          </p>
        </div>
        {batch.undoneAt ? (
          <span className="text-second text-faint">undone {momentWords(batch.undoneAt, zone)}</span>
        ) : (
          <Button size="small" onClick={onUndo} aria-label={`Undo the import of ${batch.label}`}>
            Undo
          </Button>
        )}
      </div>
      <details>
        <summary className="text-second text-accent">Report</summary>
        <ReportBody report={report} />
      </details>
    </li>
  );
};

/** Past imports, each with its report and an undo. */
export const ImportHistory = () => {
  const [undoing, setUndoing] = useState<Batch | null>(null);
  const batches = useOperation('imports.list', {}).data?.items ?? [];
  if (batches.length === 0) return null;
  return (
    <section aria-labelledby="past" className="mt-10">
      <h2 id="past" className="mb-3 text-lead font-semibold">
        Past imports
      </h2>
      <ul className="card divide-y divide-line">
        {batches.map((batch) => (
          <Past key={batch.id} batch={batch} onUndo={() => setUndoing(batch)} />
        ))}
      </ul>
      {undoing && (
        <Suspense fallback={null}>
          <ConfirmDialog
            title="Undo this import?"
            action="Undo the import"
            onClose={() => setUndoing(null)}
            onConfirm={() => undo(undoing)}
          >
            <p>
              Everything {undoing.label} brought goes away again,{' '}
              {counted(undoing.report.people.created, 'person', 'people')} among it. What you wrote yourself since then
              stays, and this undo can itself be undone in Settings.
            </p>
          </ConfirmDialog>
        </Suspense>
      )}
    </section>
  );
};
