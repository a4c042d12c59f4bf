import type { JobProgress } from '../api/long-call.ts';
import { Button } from '../look/button.tsx';
import { numberWords } from '../words/number-words.ts';

const stageWords = ({ stage, done, total }: JobProgress): string => {
  const name = stage.charAt(0).toUpperCase() + stage.slice(1);
  if (total) return `${name}: ${Math.min(100, Math.round((100 * done) / total))} %`;
  return done > 0 ? `${name}: ${numberWords(done)}` : name;
};

/** How far reading and measuring are, with a way to stop. */
export const NetworkFileProgress = ({
  progress,
  onCancel,
}: {
  readonly progress: JobProgress | null;
  readonly onCancel: () => void;
}) => {
  const percent = progress?.total ? Math.min(100, Math.round((100 * progress.done) / progress.total)) : null;
  return (
    <div className="card max-w-4xl p-6">
      <p className="font-semibold">Measuring</p>
      <p role="status" className="numbers mt-1 break-words text-soft">
        {progress ? stageWords(progress) : 'Beginning'}
      </p>
      <div
        role="progressbar"
        aria-label="Measuring"
        {...(percent === null ? {} : { 'aria-valuenow': percent, 'aria-valuemin': 0, 'aria-valuemax': 100 })}
        className="mt-4 h-2 overflow-hidden rounded-full bg-line"
      >
        <div
          className="h-full rounded-full bg-accent transition-[width] duration-200"
          style={{ width: `${Math.max(percent ?? 0, 3)}%` }}
        />
      </div>
      <Button className="mt-5" onClick={onCancel}>
        Stop
      </Button>
    </div>
  );
};
