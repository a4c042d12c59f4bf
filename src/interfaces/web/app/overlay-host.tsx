import { lazy, Suspense, useEffect } from 'react';
import { useShared } from '../api/shared-value.ts';
import { closeOverlay, overlay } from './overlay.ts';

const loadPalette = () => import('./command-palette.tsx');
const CommandPalette = lazy(loadPalette);
const LogDialog = lazy(() => import('../person/log-dialog.tsx'));
const ShortcutsDialog = lazy(() => import('./shortcuts-dialog.tsx'));
const NoteDialog = lazy(() => import('../person/note-dialog.tsx'));
const WriteDialog = lazy(() => import('../drafts/write-dialog.tsx'));
const AddPersonDialog = lazy(() => import('../people/add-person-dialog.tsx'));

/** Milliseconds after the first page until the palette is fetched ahead, so that who types on at once finds it there. */
const quietTime = 400;

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
    case 'write':
      return (
        <WriteDialog person={shown.person} draftKind={shown.draftKind} draft={shown.draft} onClose={closeOverlay} />
      );
    case 'add-person':
      return <AddPersonDialog name={shown.name ?? ''} onClose={closeOverlay} />;
    default:
      return null;
  }
};

export const OverlayHost = () => {
  useEffect(() => {
    const timer = setTimeout(() => void loadPalette(), quietTime);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Suspense fallback={null}>
      <Current />
    </Suspense>
  );
};
