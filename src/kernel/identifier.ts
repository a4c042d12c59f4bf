import { v7 } from 'uuid';
import type { Clock } from './clock.ts';

/** Makes identifiers: UUIDv7 texts that grow with time, so that the newest rows lie together on disk. */
export type NewId = () => string;

const BYTES_AN_IDENTIFIER = 16;
const IDENTIFIERS_A_POOL = 512;
const IDENTIFIERS_A_LOOK = 16;

/** Random bytes, sixteen at a time, drawn from the machine some thousands at a time: asking for each costs ten times as much. */
const randomBytes = (): (() => Uint8Array) => {
  const pool = new Uint8Array(BYTES_AN_IDENTIFIER * IDENTIFIERS_A_POOL);
  let used = pool.length;
  return () => {
    if (used === pool.length) {
      crypto.getRandomValues(pool);
      used = 0;
    }
    used += BYTES_AN_IDENTIFIER;
    return pool.subarray(used - BYTES_AN_IDENTIFIER, used);
  };
};

/** Identifiers for real use: the clock's time and the machine's randomness. */
export const createNewId = (clock: Clock): NewId => {
  const random = randomBytes();
  let last = 0;
  let sequence = 0;
  return () => {
    // The order within a moment comes from the sequence, so the clock need not be read for each.
    if (sequence % IDENTIFIERS_A_LOOK === 0) {
      const now = Math.max(clock.now().epochMilliseconds, last);
      if (now > last) sequence = 0;
      last = now;
    }
    sequence += 1;
    return v7({ msecs: last, seq: sequence, random: random() });
  };
};
