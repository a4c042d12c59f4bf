import type { ErrorType } from '../../errors.ts';

/** What is private is no business of assistants. */
export const ownDoors = ['http', 'cli'] as const;

export const keepingErrors = ['no-journal', 'damaged', 'busy'] as const satisfies readonly ErrorType[];
export const openingErrors = ['no-journal', 'damaged', 'locked'] as const satisfies readonly ErrorType[];
