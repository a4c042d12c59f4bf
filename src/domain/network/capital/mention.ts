import type { Alter } from '../ego/ego-network.ts';
import type { PersonMention } from './person-mention.ts';

export const mention = ({ personId, name, title, organisation, strength }: Alter): PersonMention => ({
  id: personId,
  name,
  title,
  organisation,
  strength: Math.round(10 * strength) / 10,
});

/** Where somebody stands, as one says it: `Director of Data at Globex`. Empty where nothing is known. */
export const positionWords = ({ title, organisation }: Pick<Alter, 'title' | 'organisation'>): string =>
  [title, organisation && `at ${organisation}`].filter(Boolean).join(' ');

/** A few names: `Ada, Ben and 3 others`. */
export const fewNames = (names: readonly string[], shown = 2): string => {
  const rest = names.length - shown;
  if (rest > 0) return `${names.slice(0, shown).join(', ')} and ${rest} ${rest === 1 ? 'other' : 'others'}`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
};

export const howMany = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

export const percent = (share: number): string =>
  share > 0 && share < 0.005 ? 'less than 1 %' : `${Math.round(100 * share)} %`;

/** A number with as many digits as say something: 0.93, 12.4, 103. */
export const plainNumber = (value: number): string => {
  const digits = Math.abs(value) < 2 ? 2 : Math.abs(value) < 100 ? 1 : 0;
  return value.toLocaleString('en', { maximumFractionDigits: digits });
};

/** Points won or lost, with their sign: `+2.3`, `−0.4`, `0`. */
export const signed = (points: number): string => {
  const text = plainNumber(Math.abs(points));
  return text === '0' ? '0' : `${points > 0 ? '+' : '−'}${text}`;
};
