import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { arrive, settle } from '../look/arrival.ts';

/** Notes that one goes to another page, until the first key or touch there. The page's heading takes the focus. */
export const useArrival = (): void => {
  const router = useRouter();
  useEffect(() => {
    const leave = router.subscribe('onBeforeNavigate', ({ pathChanged, toLocation }) => {
      if (pathChanged && !toLocation.hash) arrive();
    });
    window.addEventListener('keydown', settle, { capture: true });
    window.addEventListener('pointerdown', settle, { capture: true });
    return () => {
      leave();
      window.removeEventListener('keydown', settle, { capture: true });
      window.removeEventListener('pointerdown', settle, { capture: true });
    };
  }, [router]);
};
