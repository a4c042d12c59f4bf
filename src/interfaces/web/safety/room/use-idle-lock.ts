import { useEffect } from 'react';
import { lockSpace, lookAtSpace } from './private-space.ts';
import { cover, quickExit } from './quick-exit.ts';
import { keepWhatWasTyped } from './when-away.ts';

const IDLE_MILLISECONDS = 5 * 60_000;
const signs = ['keydown', 'pointerdown', 'pointermove', 'scroll'] as const;

const leaveWhenAway = async (): Promise<void> => {
  cover();
  await keepWhatWasTyped();
  quickExit();
};

/**
 * Leaves the room after five minutes without a sign of life: nobody who comes by finds it open. A timer may be late on
 * a machine that slept, so the clock is asked. Closing or reloading the page locks as well.
 */
export const useIdleLock = (): void => {
  useEffect(() => {
    void lookAtSpace();
    let last = Date.now();
    const seen = () => (last = Date.now());
    const timer = setInterval(() => {
      if (Date.now() - last < IDLE_MILLISECONDS) return;
      clearInterval(timer);
      void leaveWhenAway();
    }, 1000);
    const leave = () => void lockSpace();
    for (const sign of signs) window.addEventListener(sign, seen, { capture: true, passive: true });
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      for (const sign of signs) window.removeEventListener(sign, seen, { capture: true });
      window.removeEventListener('pagehide', leave);
    };
  }, []);
};
