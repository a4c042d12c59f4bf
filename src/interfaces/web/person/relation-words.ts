import type { PersonDetail } from '../../../domain/people/person-detail.ts';
import { monthWords, partialDayWords } from '../words/day-words.ts';
import { listWords } from '../words/number-words.ts';
import { roleLabel, sourceLabel } from '../words/role-words.ts';

const since = (day: string | null): string =>
  day === null ? '' : ` since ${day.length > 7 ? monthWords(day) : partialDayWords(day)}`;

/** Who somebody is to the user, in a line: “your mentor since March 2024 · met through an introduction”. */
export const relationWords = ({ roles, sources, person }: PersonDetail, today: string): string => {
  const held = roles.filter((role) => role.endedOn === null || role.endedOn >= today.slice(0, role.endedOn.length));
  const parts = held.map((role) => `${roleLabel(role.kind).toLowerCase()}${since(role.startedOn)}`);
  const origin = sources.map(
    (source) => `${sourceLabel(source.kind).toLowerCase()}${source.detail ? ` (${source.detail})` : ''}`,
  );
  return [
    parts.length > 0 ? `your ${listWords(parts)}` : '',
    origin.length > 0 ? `from ${listWords(origin)}` : '',
    person.howMet ?? '',
  ]
    .filter(Boolean)
    .join(' · ');
};
