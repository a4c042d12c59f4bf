import type { JournalSession, UnlockedJournal } from '../domain/journal/journal-session.ts';

/** An unlocked journal that locks itself after this long without use. */
export const createJournalSession = (idleMilliseconds: number): JournalSession => {
  let unlocked: UnlockedJournal | null = null;
  let timer: NodeJS.Timeout | undefined;
  let endsAt = 0;
  const end = (): void => {
    clearTimeout(timer);
    unlocked?.key.forget();
    unlocked?.entries.clear();
    unlocked = null;
  };
  const putOff = (): void => {
    clearTimeout(timer);
    endsAt = performance.now() + idleMilliseconds;
    timer = setTimeout(end, idleMilliseconds);
    timer.unref();
  };
  return {
    current: () => {
      // A machine that slept may wake up after the time was over and before the timer knows.
      if (unlocked && performance.now() >= endsAt) end();
      if (unlocked) putOff();
      return unlocked;
    },
    locksIn: () => (unlocked ? Math.max(0, endsAt - performance.now()) : null),
    begin: (opened) => {
      end();
      unlocked = opened;
      putOff();
    },
    end,
  };
};
