import type { GroundSide } from './ground-rows.ts';

type Who = Pick<GroundSide['person'], 'isSelf' | 'givenName' | 'fullName'>;

/** What to call one of the two within a sentence: "you" for the user. */
export const nameOf = (person: Who): string => (person.isSelf === 1 ? 'you' : (person.givenName ?? person.fullName));

/** Both as the subject of a sentence: "You both", "Amara and Ines both". */
export const bothOf = (one: Who, other: Who): string =>
  one.isSelf === 1 ? 'You both' : `${nameOf(one)} and ${nameOf(other)} both`;

/** Both with a form of "to be": "You were both", "Amara and Ines were both". */
export const bothWere = (one: Who, other: Who, verb: 'are' | 'were'): string =>
  one.isSelf === 1 ? `You ${verb} both` : `${nameOf(one)} and ${nameOf(other)} ${verb} both`;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day known in part, as one says it when the day itself matters little: `2014`, `March 2014`. */
export const yearWords = (day: string): string => {
  const month = months[Number(day.slice(5, 7)) - 1];
  return month === undefined ? day.slice(0, 4) : `${month} ${day.slice(0, 4)}`;
};

/** From when until when: "from 2014 to 2017", "in 2014", "since 2019", "until 2017"; empty where neither is known. */
export const spanWords = (from: string | null, until: string | null, isOpen = false): string => {
  if (from !== null && until !== null)
    return yearWords(from) === yearWords(until)
      ? `in ${yearWords(from)}`
      : `from ${yearWords(from)} to ${yearWords(until)}`;
  if (from !== null) return isOpen ? `since ${yearWords(from)}` : `from ${yearWords(from)}`;
  return until === null ? '' : `until ${yearWords(until)}`;
};

const longestQuote = 100;

/** The beginning of a text in quotation marks. */
export const quotedText = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  const cut = line.lastIndexOf(' ', longestQuote);
  return `“${line.length > longestQuote ? `${line.slice(0, cut > 0 ? cut : longestQuote)} …` : line}”`;
};
