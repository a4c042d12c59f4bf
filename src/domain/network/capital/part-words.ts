import type { CapitalKind, CapitalPart, CircleKind } from './capital-kinds.ts';
import { howMany, percent, plainNumber } from './mention.ts';

/** What a kind of capital is, and what cannot be known of it. */
export const kindWords: Readonly<Record<CapitalKind, { label: string; meaning: string; caveat: string }>> = {
  bonding: {
    label: 'Bonding',
    meaning: 'People who would pick up the phone, and who know each other.',
    caveat:
      'It sees contact, not affection: friends who need few words count for less than they are. Who knows whom is seen only in part, so closure is at least this.',
  },
  bridging: {
    label: 'Bridging',
    meaning: 'Different worlds you can hear from, and whether you keep those doors open.',
    caveat:
      'At most this: your contacts know each other more often than is on file, and every tie between them that is missing makes you look better connected than you are.',
  },
  linking: {
    label: 'Linking',
    meaning: 'How far up you can reach, how wide, and whether someone up there actually knows you.',
    caveat:
      'Counted from job titles, where they tell; a title says little of what somebody can or will do. Contacts without one count for nothing here.',
  },
};

export const partLabels: Readonly<Record<CapitalPart, { label: string; unit: string }>> = {
  closeness: { label: 'Close ties', unit: 'close ties, each by its strength' },
  closure: { label: 'Who know each other', unit: 'share of close ties, 0 to 1' },
  reciprocity: { label: 'Give and take', unit: 'share that goes both ways, 0 to 1' },
  reach: { label: 'Reach', unit: 'independent contacts' },
  variety: { label: 'Variety', unit: 'equally large circles' },
  upkeep: { label: 'Upkeep', unit: 'share of bridges kept, 0 to 1' },
  upper: { label: 'Highest reach', unit: 'standing, 0 to 1' },
  range: { label: 'Range', unit: 'from the humblest to the highest, 0 to 1' },
  extensity: { label: 'Occupations', unit: 'different occupations' },
  up: { label: 'Ties upward', unit: 'ties, each by its strength' },
};

/** Heads and names that the sentences speak of. */
export interface PartFacts {
  readonly amount: number;
  readonly strong: number;
  readonly alive: number;
  /** Strong ties who know another one. */
  readonly embedded: number;
  readonly circles: CircleKind;
  readonly circlesSeen: number;
  readonly highest: string | null;
  readonly humblest: string | null;
  readonly above: number;
  readonly bridgesEver: number;
  readonly bridges: number;
  readonly withOccupation: number;
}

const circleWords: Readonly<Record<CircleKind, readonly [one: string, many: string]>> = {
  employer: ['employer', 'employers'],
  field: ['field of work', 'fields of work'],
  community: ['circle of people who know each other', 'circles of people who know each other'],
};

const people = (count: number): string => howMany(count, 'person', 'people');

export const partSentences: Readonly<Record<CapitalPart, (facts: PartFacts) => string>> = {
  closeness: ({ amount, strong }) =>
    strong === 0
      ? 'Nobody is in touch with you about once a month yet.'
      : `${people(strong)} in touch with you about once a month or more; each by its strength, that makes ${plainNumber(amount)} close ties.`,
  closure: ({ embedded, strong }) =>
    strong === 0
      ? 'Without close ties, there is nothing to close.'
      : `${embedded} of these ${strong} ${embedded === 1 ? 'is' : 'are'} known to share another close contact with you.`,
  reciprocity: ({ amount, strong }) =>
    strong === 0
      ? 'Without close ties, there is no give and take to see.'
      : `${percent(amount)} of the contact with them goes both ways; the rest is begun by one of you alone.`,
  reach: ({ amount, alive }) =>
    alive === 0
      ? 'Nobody is in touch with you twice a year yet.'
      : `${howMany(alive, 'living contact counts', 'living contacts count')} as up to ${plainNumber(amount)} independent ones, after taking off what they would tell you twice.`,
  variety: ({ amount, circles, circlesSeen }) =>
    circlesSeen === 0
      ? `No ${circleWords[circles][0]} of a living contact is known.`
      : `They come from ${howMany(circlesSeen, ...circleWords[circles])}, spread as over ${plainNumber(amount)} of equal size.`,
  upkeep: ({ amount, bridgesEver, bridges }) =>
    bridgesEver === 0
      ? 'No bridge is known yet: somebody you have been in touch with and who shares no close contact with you.'
      : `Of ${people(bridgesEver)} who were within reach at some time and share no close contact with you, ${bridges} still ${bridges === 1 ? 'is' : 'are'}: ${percent(amount)}.`,
  upper: ({ highest }) =>
    highest === null
      ? 'No living contact has a title on file that tells how high up they stand.'
      : `The highest you reach is ${highest}.`,
  range: ({ highest, humblest }) =>
    highest === null || humblest === null
      ? 'There is no range without titles on file.'
      : `From ${humblest}, to ${highest}.`,
  extensity: ({ amount, withOccupation }) =>
    withOccupation === 0
      ? 'No occupation of a living contact is known.'
      : `${people(withOccupation)} with a known occupation, in about ${Math.round(amount)} different ones.`,
  up: ({ amount, above }) =>
    above === 0
      ? 'No living contact is known to stand above you.'
      : `${people(above)} in touch with you stand${above === 1 ? 's' : ''} above you; each by its strength, that makes ${plainNumber(amount)}.`,
};
