import { dayLabel, nextWeekday } from './working-days.ts';

export interface Conference {
  readonly name: string;
  readonly firstDay: number;
}

const CONFERENCES = [
  { name: 'Tidemark Data Forum', monthDay: '05-12' },
  { name: 'Northlight Energy Days', monthDay: '10-06' },
] as const;

/** Both conferences of every year, from a day of the world's first year to its next spring, in order. */
export const conferencesUntil = (today: number): readonly Conference[] => {
  const year = Number(dayLabel(today).slice(0, 4));
  const editions: Conference[] = [];
  for (let back = 9; back >= -1; back -= 1) {
    for (const { name, monthDay } of CONFERENCES) {
      const around = Math.floor(
        Date.UTC(year - back, Number(monthDay.slice(0, 2)) - 1, Number(monthDay.slice(3))) / 86_400_000,
      );
      editions.push({ name: `${name} ${year - back}`, firstDay: nextWeekday(around, 1) });
    }
  }
  return editions.filter((edition) => edition.firstDay < today + 300);
};
