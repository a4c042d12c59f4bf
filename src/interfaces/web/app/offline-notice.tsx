import { useEffect } from 'react';
import { request } from '../api/call.ts';
import { reachability } from '../api/reachability.ts';
import { useShared } from '../api/shared-value.ts';
import { readAgain } from '../api/use-operation.ts';

const nextTry = 2_000;

const words = {
  silent:
    'Tiewise is not answering. What you saved is safe in its file; start the program again and this page carries on by itself.',
  'no-session':
    'Tiewise was started anew and does not know this browser any more. Open it with the link printed in the terminal; nothing is lost.',
};

/** Says that the program does not answer, and looks until it does. */
export const OfflineNotice = () => {
  const state = useShared(reachability);
  useEffect(() => {
    if (state === 'answers') return;
    const timer = setInterval(() => {
      request('/api/status', {}).then(readAgain, () => {});
    }, nextTry);
    return () => clearInterval(timer);
  }, [state]);
  if (state === 'answers') return null;
  return (
    <div
      role="alert"
      className="sticky top-0 z-30 border-b border-line bg-soon-wash px-4 py-2 text-center text-second text-soon"
    >
      {words[state]}
    </div>
  );
};
