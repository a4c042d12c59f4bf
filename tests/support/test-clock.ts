import { fixedClock } from '../../src/kernel/clock.ts';

export const testClock = fixedClock('2026-11-22T08:30:00.000Z', 'Europe/Lisbon');
