import { dayNumber, dayText } from '../../kernel/day-number.ts';
import type { Role } from './role.ts';
import { roleKindById } from './role-kinds.ts';
import type { Tie } from './tie.ts';

/** How often the user and a person should be in touch, where that comes from, and by when the next contact is due. */
export type Cadence = Pick<Tie, 'cadenceDays' | 'cadenceFrom' | 'dueOn' | 'priority'>;

export interface CadenceGrounds {
  /** Roles that hold, or will. */
  readonly roles: readonly Role[];
  readonly lastOn: string | null;
  /** See {@link conversationRhythmDays}; null where there is none to be seen. */
  readonly rhythm: number | null;
  /** Highest strength ever, 0 to 100. */
  readonly peak: number;
}

const shortestLearnedDays = 7;
const longestLearnedDays = 365;
/** A habit is not a promise: half as long again may pass before its next contact counts as due. */
const habitTolerance = 1.5;
const middlingCloseness = 3;
const importanceWithoutRole = 1;

const shortest = (days: readonly (number | null)[]): number | null => {
  const known = days.filter((each) => each !== null);
  return known.length ? Math.min(...known) : null;
};

/** The role's own pace, twice as fast for the closest (5) and half as fast for the most distant (1). */
const paceOfRole = (role: Role): number | null => {
  const days = roleKindById.get(role.kind)?.cadenceDays ?? null;
  return days && Math.max(1, Math.round(days * 2 ** ((middlingCloseness - (role.closeness ?? middlingCloseness)) / 2)));
};

const paceOf = ({ roles, rhythm }: CadenceGrounds): Pick<Cadence, 'cadenceDays' | 'cadenceFrom'> => {
  const own = shortest(roles.map((role) => role.cadenceDays));
  if (own !== null) return { cadenceDays: own, cadenceFrom: 'own' };
  if (rhythm !== null) {
    const cadenceDays = Math.min(longestLearnedDays, Math.max(shortestLearnedDays, Math.round(rhythm)));
    return { cadenceDays, cadenceFrom: 'rhythm' };
  }
  const cadenceDays = shortest(roles.map(paceOfRole));
  return { cadenceDays, cadenceFrom: cadenceDays === null ? null : 'role' };
};

const wholeDay = (partial: string): string => `${partial}-01-01`.slice(0, 4) + `${partial}-01-01`.slice(4, 10);

/** What the waiting is counted from: the last contact, or the beginning of a role where that came later. */
const startOfWaiting = ({ roles, lastOn }: CadenceGrounds): string | null => {
  const starts = roles.flatMap((role) => (role.startedOn === null ? [] : [wholeDay(role.startedOn)]));
  const days = lastOn === null ? starts : [...starts, lastOn];
  return days.sort().at(-1) ?? null;
};

/** Who comes first among what is due: importance (1 to 3) × closeness (1 to 5), up to doubled by how strong the tie once was. */
const priorityOf = ({ roles, peak }: CadenceGrounds): number => {
  const importance = roles.map((role) => role.importance ?? roleKindById.get(role.kind)?.importance ?? 1);
  const closeness = roles.map((role) => role.closeness ?? middlingCloseness);
  return (
    Math.max(importanceWithoutRole, ...importance) *
    (closeness.length ? Math.max(...closeness) : middlingCloseness) *
    (1 + peak / 100)
  );
};

/**
 * The user's own wish comes first (the shortest, where several roles have one), then the rhythm the two have had, then
 * what suits the roles. A plain network contact whom one met too rarely for a rhythm has no cadence.
 */
export const cadenceOf = (grounds: CadenceGrounds): Cadence => {
  const { cadenceDays, cadenceFrom } = paceOf(grounds);
  const from = cadenceFrom === 'rhythm' ? grounds.lastOn : startOfWaiting(grounds);
  const wait =
    cadenceDays === null ? null : cadenceFrom === 'rhythm' ? Math.ceil(cadenceDays * habitTolerance) : cadenceDays;
  return {
    cadenceDays,
    cadenceFrom,
    dueOn: from === null || wait === null ? null : dayText(dayNumber(from) + wait),
    priority: priorityOf(grounds),
  };
};
