import { v7 } from 'uuid';
import type { Clock } from './clock.ts';

/** Makes identifiers: UUIDv7 texts that grow with time, so that the newest rows lie together on disk. */
export type NewId = () => string;

/** Identifiers for real use: the clock's time and the machine's randomness. */
export const createNewId = (clock: Clock): NewId => {
  let last = 0;
  let sequence = 0;
  return () => {
    const now = Math.max(clock.now().epochMilliseconds, last);
    sequence = now === last ? sequence + 1 : 0;
    last = now;
    return v7({ msecs: now, seq: sequence });
  };
};

/** Identifiers that repeat for the same start and the same random bytes, for the sample world and for tests. */
export const createSeededNewId = (startMilliseconds: number, nextByte: () => number): NewId => {
  let count = 0;
  return () => {
    const random = Uint8Array.from({ length: 16 }, () => nextByte() & 0xff);
    count += 1;
    return v7({ msecs: startMilliseconds + Math.floor(count / 4096), seq: count, random });
  };
};
