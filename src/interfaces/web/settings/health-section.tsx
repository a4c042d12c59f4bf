import { CircleAlert, CircleCheck, CircleX } from 'lucide-react';
import { useOperation } from '../api/use-operation.ts';
import { Button } from '../look/button.tsx';
import { FailureNotice } from '../look/failure-notice.tsx';
import { Waiting } from '../look/waiting.tsx';

const states = {
  good: { icon: <CircleCheck size={18} className="text-accent" aria-hidden />, word: 'Good' },
  attention: { icon: <CircleAlert size={18} className="text-soon" aria-hidden />, word: 'Needs attention' },
  bad: { icon: <CircleX size={18} className="text-loss" aria-hidden />, word: 'Damaged' },
} as const;

/** What the doctor finds. */
export const HealthSection = () => {
  const { data, error, refetch, isFetching } = useOperation('workspace.examine', {});
  if (error && !data) return <FailureNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting lines={3} />;
  return (
    <div className="card">
      <ul className="divide-y divide-line">
        {data.findings.map((finding) => (
          <li key={finding.check} className="flex gap-3 px-5 py-3">
            <span className="mt-0.5">{states[finding.state].icon}</span>
            <div className="min-w-0">
              <p className="font-medium">
                <span className="sr-only">{states[finding.state].word}: </span>
                {finding.check}
              </p>
              <p className="text-soft break-words">{finding.detail}</p>
              {finding.advice && <p className="text-soft">{finding.advice}</p>}
            </div>
          </li>
        ))}
      </ul>
      <div className="border-t border-line px-5 py-3">
        <Button size="small" onClick={() => void refetch()} disabled={isFetching}>
          Look again
        </Button>
      </div>
    </div>
  );
};
