import { useSyncExternalStore } from 'react';
import { CallError } from '../../api/call-error.ts';
import { call } from '../../api/call.ts';
import { createShared } from '../../api/shared-value.ts';

/** Whether there is a private space, and whether it is open for reading. */
export type SpaceState = 'unknown' | 'none' | 'locked' | 'unlocked' | 'damaged';

const space = createShared<SpaceState>('unknown');

export const useSpace = (): SpaceState => useSyncExternalStore(space.subscribe, space.get);

/** A failed call may tell that it was locked meanwhile, or that there is none. */
export const noteFailure = (error: unknown): void => {
  const type = error instanceof CallError ? error.failure.type : null;
  if (type === 'locked') space.set('locked');
  if (type === 'no-journal') space.set('none');
};

export const lookAtSpace = async (): Promise<void> => {
  try {
    const { locksInSeconds } = await call('journal.status', {});
    space.set(locksInSeconds === null ? 'locked' : 'unlocked');
  } catch (error) {
    const type = error instanceof CallError ? error.failure.type : null;
    if (type === 'no-journal') space.set('none');
    else if (type === 'damaged') space.set('damaged');
  }
};

/** Opens it for reading; throws what is wrong. */
export const unlockSpace = async (passphrase: string): Promise<void> => {
  await call('journal.unlock', { passphrase });
  space.set('unlocked');
};

const dropKeys = (): Promise<unknown> =>
  fetch('/api/journal/lock', {
    method: 'POST',
    // The page may be gone before the answer comes.
    keepalive: true,
    headers: { 'content-type': 'application/json' },
    body: '{}',
  }).catch(() => null);

/** Forgets what was read on this page at once, and has the program forget the keys. */
export const lockSpace = (): Promise<unknown> => {
  if (space.get() === 'unlocked') space.set('locked');
  return dropKeys();
};

export const spaceWasMade = (): void => space.set('locked');
