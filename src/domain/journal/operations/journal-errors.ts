import type { ErrorType } from '../../errors.ts';

/** What anything about the journal may answer with. */
export const journalErrors = ['no-journal', 'damaged'] as const satisfies readonly ErrorType[];
export const readingErrors = [...journalErrors, 'locked'] as const satisfies readonly ErrorType[];
export const writingErrors = [...journalErrors, 'busy'] as const satisfies readonly ErrorType[];

/** The journal is no business of assistants. */
export const ownDoors = ['http', 'cli'] as const;
