import type { Status } from '../ego/ego-network.ts';
import { type Occupation, type OccupationTables, occupationOf } from './occupation.ts';
import { plainLevel, seniorityOf } from './seniority.ts';
import type { StatedStatus } from './stated-status.ts';
import { readTitle } from './title-parts.ts';

/** What a title tells: what is done, and at which rank. */
export interface TitleReading {
  readonly occupation: Occupation | null;
  readonly seniority: number | null;
}

export const readingOf = (title: string, tables: OccupationTables): TitleReading => {
  const { posts } = readTitle(title);
  const occupation = occupationOf(posts, tables);
  return { occupation, seniority: seniorityOf(posts) ?? (occupation ? plainLevel : null) };
};

/** Which of the two the user wants to be told. */
export interface StatusWish {
  readonly prestige: boolean;
  readonly seniority: boolean;
}

/** Titles read so far, by their tables: people share titles, and a network is loaded more than once. */
const readings = new WeakMap<OccupationTables, Map<string, TitleReading>>();
const mostKept = 200_000;

/** Reads each different title once. */
export const createStatusOf = (
  tables: OccupationTables,
  wish: StatusWish,
): ((
  title: string | null,
  stated: StatedStatus | undefined,
) => { status: Status | null; occupation: Occupation | null }) => {
  const read = readings.get(tables) ?? new Map<string, TitleReading>();
  if (read.size > mostKept) read.clear();
  readings.set(tables, read);
  return (title, stated) => {
    let reading = title === null ? undefined : read.get(title);
    if (reading === undefined && title !== null) {
      reading = readingOf(title, tables);
      read.set(title, reading);
    }
    const code = stated?.occupation ?? null;
    const occupation = (code === null ? undefined : tables.byCode.get(code)) ?? reading?.occupation ?? null;
    const rank = stated?.seniority ?? reading?.seniority ?? null;
    const status = {
      occupation: wish.prestige ? (occupation?.code ?? null) : null,
      prestige: wish.prestige ? (occupation?.prestige ?? null) : null,
      seniority: wish.seniority ? rank : null,
    };
    const isKnown = status.occupation !== null || status.seniority !== null;
    return { status: isKnown ? status : null, occupation };
  };
};
