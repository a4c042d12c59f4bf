import { lazy, Suspense, useState } from 'react';
import { call } from '../../api/call.ts';
import { Button } from '../../look/button.tsx';
import { type Place, useGo } from './place.ts';
import { Said } from './said.tsx';
import { useKeeping } from './use-keeping.ts';

const ConfirmDialog = lazy(() => import('../../look/confirm-dialog.tsx'));

/** Takes a private record out for good. */
export const RemoveRecord = ({
  number,
  what,
  to,
  onRemoved,
}: {
  readonly number: number;
  readonly what: string;
  readonly to?: Place;
  readonly onRemoved?: () => void;
}) => {
  const go = useGo();
  const [asks, setAsks] = useState(false);
  const { trouble, keep } = useKeeping();
  const remove = async () => {
    const removed = await keep(() => call('private.remove', { record: number }));
    if (!removed) return;
    onRemoved?.();
    if (to) go(to);
  };
  return (
    <div className="mt-8">
      <Button variant="quiet" size="small" onClick={() => setAsks(true)}>
        Remove {what}
      </Button>
      <Said trouble={trouble} />
      <Suspense fallback={null}>
        {asks && (
          <ConfirmDialog
            title={`Remove ${what}?`}
            action="Remove for good"
            onConfirm={remove}
            onClose={() => setAsks(false)}
          >
            It is destroyed with its earlier wordings and cannot be brought back, also not with Undo.
          </ConfirmDialog>
        )}
      </Suspense>
    </div>
  );
};
