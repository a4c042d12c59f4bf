import { lazy, Suspense } from 'react';
import { useShared } from '../api/shared-value.ts';
import { closeOverlay, overlay } from './overlay.ts';

const CommandPalette = lazy(() => import('./command-palette.tsx'));
const ShortcutsDialog = lazy(() => import('./shortcuts-dialog.tsx'));
const LogDialog = lazy(() => import('../person/log-dialog.tsx'));
const NoteDialog = lazy(() => import('../person/note-dialog.tsx'));
const AddPersonDialog = lazy(() => import('../people/add-person-dialog.tsx'));

const Current = () => {
  const shown = useShared(overlay);
  switch (shown?.kind) {
    case 'palette':
      return <CommandPalette onClose={closeOverlay} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={closeOverlay} />;
    case 'log':
      return <LogDialog person={shown.person} onClose={closeOverlay} />;
    case 'note':
      return <NoteDialog person={shown.person} onClose={closeOverlay} />;
    case 'add-person':
      return <AddPersonDialog name={shown.name ?? ''} onClose={closeOverlay} />;
    default:
      return null;
  }
};

export const OverlayHost = () => (
  <Suspense fallback={null}>
    <Current />
  </Suspense>
);
