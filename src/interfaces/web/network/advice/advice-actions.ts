import { dayNumber, dayText } from '../../../../kernel/day-number.ts';
import type { AdviceItem } from '../../../../domain/network/advice/advice-answer.ts';
import { change } from '../../app/change.ts';
import { dateWords } from '../../words/day-words.ts';

/** Puts a piece of advice off; it leaves the list at once when the page is read again. */
export const putAdviceOff = (item: AdviceItem, day: string, days: number) => {
  const until = dayText(dayNumber(day) + days);
  return change(
    'today.snooze',
    { person: item.person.id, key: item.key, until },
    `${item.person.name} comes back on ${dateWords(until)}`,
  );
};

/** As long as the program allows. */
const forGood = 3650;

export const notThisPerson = (item: AdviceItem, day: string) =>
  change(
    'today.snooze',
    { person: item.person.id, key: item.key, until: dayText(dayNumber(day) + forGood) },
    `${item.person.name} is left out of advice`,
  );
