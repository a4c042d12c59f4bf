import { fold } from '../../../kernel/fold.ts';

const ENGLISH = 'january february march april may june july august september october november december'.split(' ');
const OTHER_LANGUAGES = 'de fr es pt it nl sv da nb pl tr fi cs ro hu ca id'.split(' ');

const englishMonths: ReadonlyMap<string, number> = new Map([
  ...ENGLISH.map((name, index) => [name, index + 1] as const),
  ...ENGLISH.map((name, index) => [name.slice(0, 3), index + 1] as const),
  ['sept', 9],
]);

/** Asked of the machine's own locale data, and only once a date is not English: it takes a while. */
let otherMonths: ReadonlyMap<string, number> | undefined;

/** The number, 1 to 12, of a month's name or abbreviation in the larger European languages; dots, accents and case do not matter. */
export const monthNumber = (name: string): number | undefined => {
  const english = englishMonths.get(name.toLowerCase());
  if (english !== undefined) return english;
  otherMonths ??= collectOtherMonths();
  const key = plain(name);
  return englishMonths.get(key) ?? otherMonths.get(key);
};

/** Names that two languages give to different months are left out: nobody could tell which is meant. */
const collectOtherMonths = (): ReadonlyMap<string, number> => {
  const months = new Map<string, number>();
  const ambiguous = new Set<string>();
  for (const language of OTHER_LANGUAGES) {
    for (const [month, name] of namesIn(language)) {
      const known = months.get(name) ?? month;
      if (known !== month) ambiguous.add(name);
      months.set(name, known);
    }
  }
  for (const name of ambiguous) months.delete(name);
  return months;
};

function* namesIn(language: string): Generator<readonly [number, string]> {
  for (const month of ['long', 'short'] as const) {
    // With and without a day, because some languages bend the name between the two.
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(language, { month, day, timeZone: 'UTC' });
      for (let number = 1; number <= 12; number += 1) {
        const part = format.formatToParts(Date.UTC(2024, number - 1, 15)).find(({ type }) => type === 'month');
        const name = plain(part?.value ?? '');
        if (/\p{L}/u.test(name)) yield [number, name];
      }
    }
  }
}

const plain = (name: string): string => fold(name).replaceAll('.', '').trim();
