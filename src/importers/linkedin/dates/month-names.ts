import { fold } from '../../../kernel/fold.ts';

/** English first: its names win where another language calls another month the same. */
const LANGUAGES = 'en de fr es pt it nl sv da nb pl tr fi cs ro hu ca id'.split(' ');

const plain = (name: string): string => fold(name).replaceAll('.', '').trim();

const collectMonthNames = (): ReadonlyMap<string, number> => {
  const months = new Map<string, number>();
  const ambiguous = new Set<string>();
  for (const language of LANGUAGES) {
    for (const width of ['long', 'short'] as const) {
      // With and without a day, because some languages bend the name between the two.
      for (const options of [{ month: width }, { month: width, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
        for (let month = 1; month <= 12; month += 1) {
          const part = format.formatToParts(Date.UTC(2024, month - 1, 15)).find(({ type }) => type === 'month');
          const name = plain(part?.value ?? '');
          if (!/\p{L}/u.test(name)) continue;
          const known = months.get(name);
          if (known === undefined) months.set(name, month);
          else if (known !== month && !ENGLISH.has(name)) ambiguous.add(name);
        }
      }
    }
  }
  for (const name of ambiguous) months.delete(name);
  return months;
};

const ENGLISH: ReadonlySet<string> = new Set(
  'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december'.split(
    ' ',
  ),
);

let monthNames: ReadonlyMap<string, number> | undefined;

/** The number, 1 to 12, of a month's name or abbreviation in the larger European languages; dots, accents and case do not matter. */
export const monthNumber = (name: string): number | undefined => {
  monthNames ??= collectMonthNames();
  const key = plain(name);
  return monthNames.get(key) ?? (key === 'sept' ? 9 : undefined);
};
