import { lazy, Suspense, useState } from 'react';
import type { OverlayPerson } from '../app/overlay.ts';
import type { FactDraft, FactGroup } from './fact-kinds.ts';

const FactDialog = lazy(() => import('./fact-dialog.tsx'));

/** Opens facts for adding and correcting. */
export const useFactDialog = (person: OverlayPerson) => {
  const [open, setOpen] = useState<{ group: FactGroup; fact: FactDraft } | null>(null);
  const dialog = open && (
    <Suspense fallback={null}>
      <FactDialog person={person} group={open.group} fact={open.fact} onClose={() => setOpen(null)} />
    </Suspense>
  );
  return {
    dialog,
    edit: (group: FactGroup, fact: FactDraft) => setOpen({ group, fact }),
    add: (group: FactGroup) => setOpen({ group, fact: { kind: group.kinds[0]?.id ?? 'email' } }),
  };
};
