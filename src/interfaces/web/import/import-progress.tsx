import type { JobProgress } from '../api/long-call.ts';
import { Button } from '../look/button.tsx';
import { numberWords } from '../words/number-words.ts';

interface ImportProgressProps {
  readonly dryRun: boolean;
  readonly progress: JobProgress | null;
  readonly onCancel: () => void;
}

/** How far the work is, in counts, with a way to stop it. */
export const ImportProgress = ({ dryRun, progress, onCancel }: ImportProgressProps) => {
  const share = progress?.total ? Math.min(1, progress.done / progress.total) : null;
  return (
    <div className="card p-6">
      <p className="font-semibold">{dryRun ? 'Reading your archive' : 'Importing'}</p>
      <p role="status" className="numbers mt-1 text-soft">
        {progress
          ? `${progress.stage}: ${numberWords(progress.done)}${progress.total ? ` of ${numberWords(progress.total)}` : ''}`
          : 'Beginning'}
      </p>
      <div
        role="progressbar"
        aria-label={dryRun ? 'Reading' : 'Importing'}
        {...(share === null
          ? {}
          : { 'aria-valuenow': Math.round(share * 100), 'aria-valuemin': 0, 'aria-valuemax': 100 })}
        className="mt-4 h-2 overflow-hidden rounded-full bg-line"
      >
        <div
          className="h-full rounded-full bg-accent transition-[width] duration-200"
          style={{ width: share === null ? '15%' : `${share * 100}%` }}
        />
      </div>
      <div className="mt-5 flex items-center gap-3">
        <Button onClick={onCancel}>Stop</Button>
        <p className="text-second text-faint">Stopping changes nothing.</p>
      </div>
    </div>
  );
};
