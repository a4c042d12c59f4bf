import type { Person } from '../../domain/people/person.ts';

/** What search reads of a person's own row. */
export const columnsOfPersonText = [
  'id',
  'fullName',
  'nickname',
  'nativeName',
  'phoneticName',
  'headline',
  'summary',
  'industry',
  'location',
  'howMet',
  'currentTitle',
  'currentOrganisation',
  'archivedAt',
] as const;

export type PersonTextRow = Pick<Person, (typeof columnsOfPersonText)[number]>;

const present = (values: readonly (string | null | undefined)[]): string[] =>
  values.filter((value) => typeof value === 'string' && value !== '') as string[];

/** All names of a person, the one shown first. */
export const personNames = (person: PersonTextRow, otherNames: readonly string[]): string[] =>
  present([person.fullName, ...otherNames, person.nickname, person.nativeName, person.phoneticName]);

/** Title and organisation. */
export const personWork = (person: PersonTextRow): string =>
  present([person.currentTitle, person.currentOrganisation]).join(', ');

/** Everything else about a person that can be found, as one text. `labels` are tags and topics. */
export const personBody = (person: PersonTextRow, labels: readonly string[]): string =>
  present([person.headline, person.location, person.industry, ...labels, person.howMet, person.summary]).join(' · ');
