import { useState } from 'react';
import type { JobProgress } from '../api/long-call.ts';
import { Button } from '../look/button.tsx';
import { numberWords } from '../words/number-words.ts';

interface ImportProgressProps {
  readonly dryRun: boolean;
  readonly progress: JobProgress | null;
  readonly onCancel: () => void;
}

/** Totals beyond this are bytes of a file: a share says more than they do. */
const mostCounted = 100_000;

/** The stage in words: “Storing: 38,000”, “Reading messages.csv: 42 %”. */
const stageWords = ({ stage, done, total }: JobProgress): string => {
  const name = stage.charAt(0).toUpperCase() + stage.slice(1);
  if (!total) return `${name}: ${numberWords(done)}`;
  return total > mostCounted
    ? `${name}: ${Math.round((100 * done) / total)} %`
    : `${name}: ${numberWords(done)} of ${numberWords(total)}`;
};

/** How far the work is, in counts, with a way to stop it. */
export const ImportProgress = ({ dryRun, progress, onCancel }: ImportProgressProps) => {
  const share = progress?.total ? Math.min(1, progress.done / progress.total) : null;
  // A stage that does not know its end leaves the bar where the last one that did has brought it.
  const [held, setHeld] = useState<number | null>(null);
  if (share !== null && share !== held) setHeld(share);
  const percent = held === null ? null : Math.round(held * 100);
  return (
    <div className="card p-6">
      <p className="font-semibold">{dryRun ? 'Reading your archive' : 'Importing'}</p>
      <p role="status" className="numbers mt-1 text-soft">
        {progress ? stageWords(progress) : 'Beginning'}
      </p>
      <div
        role="progressbar"
        aria-label={dryRun ? 'Reading' : 'Importing'}
        {...(percent === null ? {} : { 'aria-valuenow': percent, 'aria-valuemin': 0, 'aria-valuemax': 100 })}
        className="mt-4 h-2 overflow-hidden rounded-full bg-line"
      >
        <div
          className="h-full rounded-full bg-accent transition-[width] duration-200"
          style={{ width: `${Math.max(percent ?? 0, 3)}%` }}
        />
      </div>
      <div className="mt-5 flex items-center gap-3">
        <Button onClick={onCancel}>Stop</Button>
        <p className="text-second text-faint">Stopping changes nothing.</p>
      </div>
    </div>
  );
};
