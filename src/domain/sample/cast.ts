import type { CircleName } from './circles.ts';

/** How contact with a person runs over the years. */
export type Course = 'steady' | 'growing' | 'fading' | 'dormant' | 'once';

/** What is open with a person on the last day, so that there is something to turn to. */
export type Story =
  | 'reply-owed'
  | 'awaiting-reply'
  | 'promise-given-soon'
  | 'promise-received-soon'
  | 'promise-done'
  | 'follow-up-overdue'
  | 'follow-up-soon'
  | 'birthday-soon'
  | 'new-job'
  | 'note';

/** A part in the user's career, played by whoever gets it. The same parts in every world, in this order. */
export interface Part {
  readonly role: string;
  readonly circle: CircleName;
  /** Id of a field in `lists/fields.ts`. */
  readonly field: string;
  /** 0 starting to 4 at the top. */
  readonly level: number;
  /** Interactions over the years. */
  readonly count: number;
  /** Days between regular meetings, where there are any. */
  readonly rhythmDays?: number;
  /** Days since the last contact. */
  readonly lastDaysAgo: number;
  readonly years: number;
  readonly course: Course;
  readonly closeness: number;
  readonly importance: number;
  readonly cadenceDays?: number;
  /** Years since the role ended, where it did. */
  readonly endedYearsAgo?: number;
  readonly stories: readonly Story[];
}

type Tie = Pick<Part, 'count' | 'lastDaysAgo' | 'years'> &
  Partial<Pick<Part, 'rhythmDays' | 'cadenceDays' | 'endedYearsAgo' | 'course'>>;

const part = (
  [role, circle, field, level]: readonly [string, CircleName, string, number],
  tie: Tie,
  [closeness, importance]: readonly [number, number],
  ...stories: Story[]
): Part => ({ course: 'steady', ...tie, role, circle, field, level, closeness, importance, stories });

export const CAST: readonly Part[] = [
  part(
    ['mentor', 'previous', 'data', 4],
    { count: 62, rhythmDays: 28, lastDaysAgo: 21, years: 5.5, cadenceDays: 30 },
    [5, 3],
    'reply-owed',
    'promise-given-soon',
    'note',
  ),
  part(
    ['manager', 'current', 'energy', 4],
    { count: 84, rhythmDays: 14, lastDaysAgo: 2, years: 2.2 },
    [3, 3],
    'promise-received-soon',
    'note',
  ),
  part(['peer', 'current', 'software', 3], { count: 50, rhythmDays: 21, lastDaysAgo: 1, years: 3.5 }, [4, 2]),
  part(
    ['client', 'conference', 'energy', 4],
    { count: 44, rhythmDays: 40, lastDaysAgo: 12, years: 3 },
    [3, 3],
    'reply-owed',
    'note',
  ),
  part(
    ['sponsor', 'current', 'finance', 4],
    { count: 24, rhythmDays: 75, lastDaysAgo: 71, years: 3 },
    [3, 3],
    'follow-up-overdue',
  ),
  part(
    ['mentee', 'alumni', 'data', 1],
    { count: 38, rhythmDays: 21, lastDaysAgo: 8, years: 1.6, cadenceDays: 21 },
    [4, 2],
    'promise-given-soon',
    'note',
  ),
  part(
    ['report', 'current', 'data', 2],
    { count: 52, rhythmDays: 14, lastDaysAgo: 3, years: 2 },
    [4, 2],
    'promise-done',
  ),
  part(
    ['network-contact', 'friends', 'health', 2],
    { count: 34, lastDaysAgo: 9, years: 8 },
    [5, 2],
    'birthday-soon',
    'note',
  ),
  part(
    ['mentor', 'association', 'law', 4],
    { count: 30, rhythmDays: 35, lastDaysAgo: 97, years: 4, cadenceDays: 45, course: 'fading' },
    [4, 3],
    'follow-up-overdue',
    'note',
  ),
  part(
    ['report', 'current', 'data', 1],
    { count: 40, rhythmDays: 14, lastDaysAgo: 6, years: 1.4 },
    [3, 2],
    'birthday-soon',
  ),
  part(['peer', 'previous', 'product', 3], { count: 30, rhythmDays: 50, lastDaysAgo: 18, years: 7 }, [4, 2], 'new-job'),
  part(
    ['client', 'introduction', 'public', 3],
    { count: 28, rhythmDays: 45, lastDaysAgo: 62, years: 2.4 },
    [3, 3],
    'promise-given-soon',
  ),
  part(
    ['supplier', 'conference', 'software', 3],
    { count: 18, rhythmDays: 90, lastDaysAgo: 30, years: 2.5 },
    [2, 2],
    'promise-received-soon',
  ),
  part(
    ['protege', 'previous', 'data', 2],
    { count: 26, rhythmDays: 45, lastDaysAgo: 26, years: 5 },
    [4, 2],
    'new-job',
    'note',
  ),
  part(
    ['mentor', 'alumni', 'education', 3],
    { count: 16, lastDaysAgo: 210, years: 9.5, course: 'fading', cadenceDays: 120 },
    [4, 2],
    'note',
  ),
  part(
    ['manager', 'previous', 'health', 3],
    { count: 36, rhythmDays: 30, lastDaysAgo: 320, years: 8, course: 'fading', endedYearsAgo: 4 },
    [3, 2],
    'note',
  ),
  part(['peer', 'association', 'data', 3], { count: 18, lastDaysAgo: 34, years: 4 }, [3, 2], 'awaiting-reply'),
  part(['client', 'current', 'operations', 3], { count: 22, lastDaysAgo: 16, years: 2 }, [2, 2], 'promise-done'),
  part(['network-contact', 'project', 'software', 2], { count: 20, lastDaysAgo: 24, years: 3.5 }, [3, 1], 'reply-owed'),
  part(['report', 'current', 'data', 2], { count: 32, rhythmDays: 21, lastDaysAgo: 5, years: 1.8 }, [3, 2]),
  part(
    ['sponsor', 'previous', 'health', 4],
    { count: 14, lastDaysAgo: 150, years: 6, course: 'fading', cadenceDays: 90 },
    [3, 3],
    'new-job',
  ),
  part(['client', 'conference', 'energy', 3], { count: 16, lastDaysAgo: 41, years: 2 }, [2, 2], 'follow-up-soon'),
  part(
    ['network-contact', 'alumni', 'finance', 3],
    { count: 18, lastDaysAgo: 1240, years: 9, course: 'dormant' },
    [4, 2],
    'note',
  ),
  part(
    ['mentee', 'association', 'data', 0],
    { count: 14, rhythmDays: 30, lastDaysAgo: 13, years: 0.7, course: 'growing' },
    [3, 2],
    'awaiting-reply',
  ),
  part(['supplier', 'introduction', 'people', 2], { count: 10, lastDaysAgo: 55, years: 1.5 }, [2, 1]),
  part(['peer', 'current', 'finance', 3], { count: 22, lastDaysAgo: 7, years: 3 }, [3, 2]),
  part(
    ['manager', 'first', 'data', 3],
    { count: 16, lastDaysAgo: 1500, years: 9.9, course: 'dormant', endedYearsAgo: 9.5 },
    [3, 2],
    'note',
  ),
  part(['client', 'conference', 'public', 3], { count: 14, lastDaysAgo: 75, years: 3 }, [2, 2]),
  part(
    ['client', 'online', 'operations', 2],
    { count: 12, lastDaysAgo: 20, years: 1.2, course: 'growing' },
    [2, 2],
    'promise-received-soon',
  ),
  part(['peer', 'project', 'education', 2], { count: 16, lastDaysAgo: 48, years: 4 }, [3, 1]),
  part(
    ['report', 'current', 'software', 1],
    { count: 20, rhythmDays: 21, lastDaysAgo: 9, years: 0.8, course: 'growing' },
    [2, 2],
  ),
  part(
    ['client', 'introduction', 'energy', 4],
    { count: 10, lastDaysAgo: 130, years: 2, course: 'fading' },
    [2, 3],
    'follow-up-overdue',
  ),
  part(['supplier', 'previous', 'law', 2], { count: 10, lastDaysAgo: 110, years: 5 }, [2, 1]),
  part(['protege', 'association', 'public', 1], { count: 12, lastDaysAgo: 66, years: 1.5 }, [3, 2]),
  part(['client', 'previous', 'health', 3], { count: 14, lastDaysAgo: 400, years: 6, course: 'fading' }, [2, 1]),
  part(['peer', 'previous', 'software', 2], { count: 12, lastDaysAgo: 1180, years: 8, course: 'dormant' }, [3, 2]),
  part(['client', 'conference', 'energy', 2], { count: 8, lastDaysAgo: 28, years: 0.6, course: 'growing' }, [1, 2]),
  part(['network-contact', 'friends', 'education', 2], { count: 18, lastDaysAgo: 15, years: 9 }, [5, 1]),
  part(['client', 'online', 'sales', 3], { count: 7, lastDaysAgo: 95, years: 1 }, [1, 1]),
  part(['supplier', 'conference', 'data', 2], { count: 6, lastDaysAgo: 50, years: 0.9 }, [1, 1]),
  part(['client', 'introduction', 'finance', 3], { count: 8, lastDaysAgo: 22, years: 0.5, course: 'growing' }, [2, 2]),
  part(['mentor', 'introduction', 'people', 3], { count: 10, rhythmDays: 60, lastDaysAgo: 40, years: 1.1 }, [3, 3]),
];
