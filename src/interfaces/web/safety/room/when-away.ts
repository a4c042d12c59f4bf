import { useEffect, useRef } from 'react';

type Keep = () => Promise<unknown>;

/** What each form on the page would do with what was typed, if its author does not come back. */
const keepers = new Set<{ readonly current: Keep | null }>();

/** Has something typed sealed when its author stays away; null while there is nothing worth it. */
export const useKeptWhenAway = (keep: Keep | null): void => {
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => {
    keepers.add(latest);
    return () => void keepers.delete(latest);
  }, []);
};

const PATIENCE_MILLISECONDS = 3000;

/** Seals what was typed, and does not wait for it for ever. */
export const keepWhatWasTyped = (): Promise<unknown> =>
  Promise.race([
    Promise.allSettled([...keepers].map((keeper) => keeper.current?.())),
    new Promise((resolve) => setTimeout(resolve, PATIENCE_MILLISECONDS)),
  ]);
