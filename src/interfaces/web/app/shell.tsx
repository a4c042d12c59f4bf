import { Outlet, useNavigate } from '@tanstack/react-router';
import { useAppearance } from './appearance.ts';
import { undoLast } from './change.ts';
import { OfflineNotice } from './offline-notice.tsx';
import { openLog, openNote, openOverlay, openWrite } from './overlay.ts';
import { OverlayHost } from './overlay-host.tsx';
import { rooms } from './rooms.ts';
import { useWarmMap } from '../network/warm-map.ts';
import { useKeySequences, useShortcuts } from './shortcuts.ts';
import { BottomBar, SideBar } from './side-bar.tsx';
import { useArrival } from './use-arrival.ts';
import { ToastList } from './toast-list.tsx';

const useGlobalShortcuts = (): void => {
  const navigate = useNavigate();
  useKeySequences();
  useShortcuts([
    ...rooms.map((room) => ({ keys: `g ${room.key}`, run: () => void navigate({ to: room.path }) })),
    { keys: 'mod+k', run: () => openOverlay({ kind: 'palette' }) },
    { keys: '/', run: () => openOverlay({ kind: 'palette' }) },
    { keys: 'c', run: () => openLog() },
    { keys: 'n', run: () => openNote() },
    { keys: 'w', run: () => openWrite() },
    { keys: 'a', run: () => openOverlay({ kind: 'add-person' }) },
    { keys: '?', run: () => openOverlay({ kind: 'shortcuts' }) },
    { keys: 'mod+z', run: () => void undoLast() },
  ]);
};

/** What stands around every page. */
export const Shell = () => {
  useAppearance();
  useArrival();
  useGlobalShortcuts();
  useWarmMap();
  return (
    <>
      <a
        href="#main"
        className="sr-only z-50 rounded-md bg-accent px-4 py-2 text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        Skip to the page
      </a>
      <SideBar />
      <main id="main" tabIndex={-1} className="min-h-dvh outline-none md:pl-52 lg:pl-56">
        <OfflineNotice />
        <Outlet />
      </main>
      <BottomBar />
      <ToastList />
      <OverlayHost />
    </>
  );
};
