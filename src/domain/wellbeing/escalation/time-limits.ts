import { germany } from './rules/germany.ts';
import { ireland } from './rules/ireland.ts';
import { unitedKingdom } from './rules/united-kingdom.ts';
import { unitedStates } from './rules/united-states.ts';
import type { TimeLimit } from './time-limit.ts';

/** The time limits that are known. Elsewhere there are others: their absence here means nothing. */
export const timeLimits: readonly TimeLimit[] = [...unitedStates, ...unitedKingdom, ...ireland, ...germany];

export const timeLimitOf = (id: string): TimeLimit | undefined => timeLimits.find((limit) => limit.id === id);
