import { lazy, Suspense, useState } from 'react';
import type { OverlayPerson } from '../app/overlay.ts';
import { Button } from '../look/button.tsx';

const IntroductionDialog = lazy(() => import('./introduction-dialog.tsx'));

/** Begins an introduction that a warm path suggests: to whom, and through whom. */
export const IntroduceButton = ({
  other,
  via,
  purpose = '',
}: {
  readonly other: OverlayPerson;
  readonly via: OverlayPerson;
  readonly purpose?: string;
}) => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        Ask for an introduction
      </Button>
      {open && (
        <Suspense fallback={null}>
          <IntroductionDialog other={other} via={via} purpose={purpose} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
