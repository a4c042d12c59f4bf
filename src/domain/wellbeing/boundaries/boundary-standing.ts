import type { Boundary, BoundaryEvent } from './boundary.ts';

export interface BoundaryStanding {
  readonly kept: number;
  readonly broken: number;
  /** Broken on or after the day on which it was said. */
  readonly brokenAfterSaid: number;
  readonly lastBrokenOn: string | null;
  /** What to do about it, in a sentence. */
  readonly next: string;
}

const nextOf = (boundary: Boundary, broken: number, kept: number): string => {
  if (boundary.isOver) return 'This one no longer applies.';
  if (boundary.communicated.how === 'not-yet')
    return 'It has not been said yet. One sentence is enough, and it may be in writing.';
  if (broken === 0)
    return kept > 0 ? 'It is being kept. You may say that you noticed.' : 'Note each time it is kept or not.';
  if (boundary.consequence.trim() === '')
    return 'It was crossed after you had said it. Think of one thing you can do by yourself when that happens.';
  return broken === 1
    ? `It was crossed after you had said it. You had decided: ${boundary.consequence.trim()}`
    : `It was crossed ${broken} times after you had said it. Less contact, and in writing only, is a next step that you can take alone.`;
};

/** How a boundary stands, counted from what was noted. */
export const boundaryStandingOf = (boundary: Boundary, events: readonly BoundaryEvent[]): BoundaryStanding => {
  const { how, on: saidOn } = boundary.communicated;
  const broken = events.filter(({ outcome }) => outcome === 'broken');
  const kept = events.length - broken.length;
  const afterSaid = how === 'not-yet' ? [] : broken.filter(({ on }) => saidOn === undefined || on >= saidOn);
  return {
    kept,
    broken: broken.length,
    brokenAfterSaid: afterSaid.length,
    lastBrokenOn:
      broken
        .map(({ on }) => on)
        .toSorted()
        .at(-1) ?? null,
    next: nextOf(boundary, afterSaid.length, kept),
  };
};
