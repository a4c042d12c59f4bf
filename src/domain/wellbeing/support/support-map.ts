import { supportNeeds, type SupportNeed } from './support-needs.ts';
import type { Supporter } from './supporter.ts';

export interface SupportMap {
  /** Who is safe and could help with each need, by their place in the list. */
  readonly needs: readonly { readonly need: SupportNeed; readonly people: readonly number[] }[];
  readonly missing: readonly SupportNeed[];
  readonly safe: number;
  readonly knowing: number;
  readonly isAlone: boolean;
  /** What to do next, in a sentence or two. */
  readonly next: string;
}

const nextOf = (safe: readonly Supporter[], knowing: number, missing: readonly SupportNeed[]): string => {
  if (safe.length === 0)
    return 'There is nobody on the map yet whom you marked as safe. Begin with one: a friend from outside work, a former colleague, somebody in your family, your doctor. You need to tell only that something is hard.';
  if (knowing === 0) return 'Nobody on the map knows of it so far. You could tell one of them one sentence.';
  if (safe.every(({ isOutside }) => !isOutside))
    return 'Everybody on the map depends on the same place. Somebody from outside would be freer to help you.';
  if (missing.includes('professional'))
    return 'There is nobody whose profession this is. The words to search for are under “Find local help”.';
  return 'You have people around you. Let them know from time to time how it goes.';
};

/** Who could help with what, what is missing, and the next step. */
export const supportMapOf = (people: readonly Supporter[]): SupportMap => {
  const present = people.map((each, place) => ({ each, place })).filter(({ each }) => !each.isOver);
  const safe = present.filter(({ each }) => each.isSafe === 'yes');
  const needs = supportNeeds.map((need) => ({
    need,
    people: safe.filter(({ each }) => each.helpsWith.includes(need)).map(({ place }) => place),
  }));
  const missing = needs.filter((each) => each.people.length === 0).map(({ need }) => need);
  const knowing = safe.filter(({ each }) => each.knows.trim() !== '').length;
  return {
    needs,
    missing,
    safe: safe.length,
    knowing,
    isAlone: safe.length === 0,
    next: nextOf(
      safe.map(({ each }) => each),
      knowing,
      missing,
    ),
  };
};
