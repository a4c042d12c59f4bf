import { createShared } from './shared-value.ts';

/** How the program behind the page answered the last time it was asked. */
export type Reachability = 'answers' | 'silent' | 'no-session';

export const reachability = createShared<Reachability>('answers');
