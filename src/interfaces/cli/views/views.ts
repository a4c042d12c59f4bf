import type { View } from './view.ts';

/** The answers that have a page of their own; all others are shown plainly. */
export const views: readonly View[] = [];
