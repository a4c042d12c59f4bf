import type { GroundSide } from './ground-rows.ts';
import { type Period, sharedTime, type SharedTime } from './shared-time.ts';

interface AtOrganisation {
  readonly organisationId: string | null;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
}

/** An organisation both were at, with the two rows that ran closest together. */
export interface SharedPeriods<T> {
  readonly organisationId: string;
  readonly mine: T;
  readonly theirs: T;
  readonly time: SharedTime;
}

export const periodOfPosition = (position: GroundSide['positions'][number]): Period => ({
  from: position.startedOn,
  until: position.endedOn,
  isOpen: position.isCurrent === 1 && position.endedOn === null,
});

export const periodOfEducation = (education: GroundSide['educations'][number]): Period => ({
  from: education.startedOn,
  until: education.endedOn,
  isOpen: false,
});

const closeness = { together: 2, perhaps: 1, apart: 0 } as const;

/** Each organisation both were at, once; of several rows there, the two that ran together most surely, then longest ago. */
export const sharedPeriods = <T extends AtOrganisation>(
  mine: readonly T[],
  theirs: readonly T[],
  periodOf: (row: T) => Period,
  today: string,
): SharedPeriods<T>[] => {
  const best = new Map<string, SharedPeriods<T>>();
  for (const one of mine)
    for (const other of theirs) {
      const { organisationId } = one;
      if (organisationId === null || organisationId !== other.organisationId) continue;
      const time = sharedTime(periodOf(one), periodOf(other), today);
      const known = best.get(organisationId);
      if (!known || isCloser(time, known.time))
        best.set(organisationId, { organisationId, mine: one, theirs: other, time });
    }
  return [...best.values()];
};

const isCloser = (one: SharedTime, other: SharedTime): boolean => {
  const nearer = closeness[one.together] - closeness[other.together];
  return nearer > 0 || (nearer === 0 && one.from !== null && (other.from === null || one.from < other.from));
};
