import { CircleAlert } from 'lucide-react';
import { CallError } from '../api/call-error.ts';
import { Button } from './button.tsx';

const safety = 'Nothing you have kept is lost.';

/** What happened, what is safe, and what to do. */
export const FailureNotice = ({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) => {
  const known = error instanceof CallError;
  return (
    <div role="alert" className="card mx-auto my-10 flex max-w-lg gap-3 p-5">
      <CircleAlert size={20} aria-hidden className="mt-0.5 shrink-0 text-soon" />
      <div>
        <p className="font-semibold">{known ? error.message : 'This page could not be shown.'}</p>
        <p className="mt-1 text-soft">
          {safety}{' '}
          {known && error.failure.type === 'not-found'
            ? 'It may have been removed, or the address is wrong.'
            : 'Try again; if it stays like this, Settings › Health looks for the cause.'}
        </p>
        {onRetry && (
          <Button className="mt-3" onClick={onRetry}>
            Try again
          </Button>
        )}
      </div>
    </div>
  );
};
