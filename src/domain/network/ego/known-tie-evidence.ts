import { dayNumber, dayText } from '../../../kernel/day-number.ts';
import type { KnownTie } from '../../ties/known/known-tie.ts';
import { type Occasion, occasionSource } from '../../ties/known/occasion.ts';
import { forEachSharedStay, type SharedStay } from '../../ties/known/shared-stays.ts';
import type { KnownTieGrounds } from './known-ties-of.ts';

/** What is on file about one person and others, the user's words whole. */
export type PersonGrounds = KnownTieGrounds<KnownTie>;

const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const wordsOf = (format: Intl.DateTimeFormat, day: string): string =>
  format.format(Temporal.Instant.from(`${day}T00:00Z`).epochMilliseconds);

const together = {
  conversation: { one: 'message', several: 'messages', beginning: 'On' },
  meeting: { one: 'meeting', several: 'meetings', beginning: 'In' },
  event: { one: 'gathering', several: 'gatherings', beginning: 'At' },
} as const;

/** "On 6 messages together since March 2026." */
const occasionWords = (occasions: readonly Occasion[], day: string): string[] => {
  const counted = Map.groupBy(
    occasions.filter((each) => each.day <= day),
    (each) => occasionSource(each.channel),
  );
  return (['conversation', 'meeting', 'event'] as const).flatMap((source) => {
    const found = counted.get(source) ?? [];
    const first = found.map((each) => each.day).sort()[0];
    if (first === undefined) return [];
    const { one, several, beginning } = together[source];
    return found.length === 1
      ? `${beginning} one ${one} together, in ${wordsOf(months, first)}.`
      : `${beginning} ${found.length} ${several} together since ${wordsOf(months, first)}.`;
  });
};

/** "Both at Solvane Grid, 2019 to 2021." */
const stayWords = ({ source, placeName, from, to }: SharedStay, asOf: number): string => {
  if (source === 'event') return `You met both through ${placeName}.`;
  const verb = source === 'school' ? 'Both studied at' : 'Both at';
  const [first, last] = [dayText(from).slice(0, 4), dayText(to).slice(0, 4)];
  if (to === asOf) return from === asOf ? `${verb} ${placeName} today.` : `${verb} ${placeName} since ${first}.`;
  return first === last ? `${verb} ${placeName} in ${first}.` : `${verb} ${placeName}, ${first} to ${last}.`;
};

const statedWords = ({ state, statedOn, kind }: KnownTie): string => {
  const on = wordsOf(days, statedOn);
  if (state === 'denied') return `You said on ${on} that they do not know each other.`;
  return `You said so on ${on}${kind ? `: ${kind}` : ''}.`;
};

/** Every other person's shared stays with one person, the surest of each place. */
const staysByOther = (grounds: PersonGrounds, personId: string, asOf: number): Map<string, SharedStay[]> => {
  const numbers = new Map<string, number>([[personId, 0]]);
  const ids = [personId];
  const numberOf = (id: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, ids.length);
    return ids.push(id) - 1;
  };
  const found = new Map<string, SharedStay[]>();
  forEachSharedStay(grounds.stays, numberOf, asOf, (shared) => {
    if (shared.one !== 0 && shared.other !== 0) return;
    const other = ids[shared.one || shared.other] ?? '';
    const stays = found.get(other) ?? [];
    const known = stays.findIndex((each) => each.placeName === shared.placeName && each.from === shared.from);
    if (known < 0) stays.push(shared);
    else if ((stays[known]?.confidence ?? 0) < shared.confidence) stays[known] = shared;
    found.set(other, stays);
  });
  return found;
};

/**
 * What makes one person and others known to each other, in sentences, the surest first, by the other's identifier.
 * The grounds are those of that person; the user's own word comes before all.
 */
export const evidenceByOther = (grounds: PersonGrounds, personId: string, day: string): Map<string, string[]> => {
  const asOf = dayNumber(day);
  const evidence = new Map<string, string[]>();
  const add = (other: string, words: readonly string[]): void => {
    evidence.set(other, [...(evidence.get(other) ?? []), ...words]);
  };
  for (const tie of grounds.stated) add(tie.personId === personId ? tie.otherId : tie.personId, [statedWords(tie)]);
  const occasions = new Map<string, Occasion[]>();
  for (const occasion of grounds.occasions)
    for (const other of occasion.people) {
      const known = occasions.get(other);
      if (known) known.push(occasion);
      else occasions.set(other, [occasion]);
    }
  occasions.delete(personId);
  for (const [other, shared] of occasions) add(other, occasionWords(shared, day));
  for (const [other, stays] of staysByOther(grounds, personId, asOf))
    add(
      other,
      stays.toSorted((a, b) => b.confidence - a.confidence).map((stay) => stayWords(stay, asOf)),
    );
  return evidence;
};
