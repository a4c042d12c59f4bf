import type { SourceKind } from '../people/source-kinds.ts';
import { conferencesUntil } from './conferences.ts';

const YEAR = 365;

export type CircleName =
  | 'current'
  | 'previous'
  | 'first'
  | 'alumni'
  | 'association'
  | 'project'
  | 'conference'
  | 'online'
  | 'introduction'
  | 'friends';

/** Somewhere the user met people, for a time: an employer, a cohort, one conference. */
export interface Circle {
  readonly name: CircleName;
  readonly source: SourceKind;
  readonly detail: string | null;
  /** Days between which people were met there. */
  readonly from: number;
  readonly to: number;
  /** Share of the people who come from here. */
  readonly weight: number;
  /** Ids of the fields people there work in, the likelier ones first; none where they work anywhere. */
  readonly fields: readonly string[];
  readonly organisation?: string;
  readonly school?: string;
  /** What its group meetings are called; none where people do not meet as a group. */
  readonly gatherings: readonly string[];
  /** What they are called once the user has left. */
  readonly reunions?: readonly string[];
}

const conferenceCircles = (today: number): Circle[] => {
  const past = conferencesUntil(today).filter((edition) => edition.firstDay + 3 < today);
  return past.map((edition) => ({
    name: 'conference',
    source: 'industry-event',
    detail: edition.name,
    from: edition.firstDay,
    to: edition.firstDay + 2,
    weight: Math.ceil(180 / past.length),
    fields: ['data', 'energy', 'software', 'public', 'sales', 'education'],
    gatherings: [`Dinner at ${edition.name}`, `Round table at ${edition.name}`],
  }));
};

const yearsBefore = (today: number, years: number): number => today - Math.round(years * YEAR);

const employers = (today: number): Circle[] => {
  const ago = (years: number): number => yearsBefore(today, years);
  return [
    {
      name: 'current',
      source: 'current-workplace',
      detail: 'Solvane Grid',
      organisation: 'Solvane Grid',
      from: ago(3.9),
      to: today - 1,
      weight: 200,
      fields: ['data', 'energy', 'software', 'finance', 'operations', 'people'],
      gatherings: [
        'Data team weekly',
        'Planning round',
        'Retrospective',
        'Winter peak preparation',
        'Lunch with the team',
      ],
    },
    {
      name: 'previous',
      source: 'current-workplace',
      detail: 'Ostravia Health',
      organisation: 'Ostravia Health',
      from: ago(9.4),
      to: ago(4),
      weight: 150,
      fields: ['health', 'data', 'software', 'product', 'people'],
      gatherings: ['Waiting list project', 'Ward pilot review', 'Data team stand-up', 'Consent form working group'],
      reunions: ['Drinks with the Ostravia people', 'Ostravia old hands'],
    },
    {
      name: 'first',
      source: 'current-workplace',
      detail: 'Pinnadel Analytics',
      organisation: 'Pinnadel Analytics',
      from: ago(14.8),
      to: ago(9.5),
      weight: 80,
      fields: ['data', 'marketing', 'sales', 'design'],
      gatherings: ['Client workshop', 'Friday demo'],
      reunions: ['Old Pinnadel crowd', 'Pinnadel reunion dinner'],
    },
  ];
};

const communities = (today: number): Circle[] => {
  const ago = (years: number): number => yearsBefore(today, years);
  return [
    {
      name: 'alumni',
      source: 'alumni-network',
      detail: 'University of Vale Harbour',
      school: 'University of Vale Harbour',
      from: ago(17),
      to: today - 30,
      weight: 110,
      fields: [],
      gatherings: ['Alumni evening', 'Cohort reunion', 'Career panel for students'],
    },
    {
      name: 'association',
      source: 'professional-organisation',
      detail: 'Guild of Applied Statistics',
      from: ago(8),
      to: today - 20,
      weight: 80,
      fields: ['data', 'education', 'finance', 'public'],
      gatherings: ['Working group on open data', 'Guild committee', 'Evening lecture', 'Ethics round'],
    },
    {
      name: 'project',
      source: 'professional-organisation',
      detail: 'Lantern School Maps',
      from: ago(5),
      to: today - 30,
      weight: 40,
      fields: ['software', 'education', 'design', 'public'],
      gatherings: ['Lantern sprint', 'Lantern planning', 'Map party'],
    },
  ];
};

const anywhereElse = (today: number): Circle[] => {
  const anywhere = {
    source: 'online-platform',
    from: yearsBefore(today, 9),
    to: today - 1,
    fields: [],
    gatherings: [],
  } as const;
  return [
    { ...anywhere, name: 'online', detail: 'LinkedIn', weight: 110 },
    { ...anywhere, name: 'introduction', source: 'introduction', detail: null, weight: 50 },
    {
      ...anywhere,
      name: 'friends',
      source: 'family-and-friends',
      detail: 'Choir and neighbours',
      weight: 40,
      gatherings: ['Choir concert', 'Birthday in the garden'],
    },
  ];
};

/** Every circle of the user's life as of a day. */
export const circlesUntil = (today: number): readonly Circle[] => [
  ...employers(today),
  ...communities(today),
  ...anywhereElse(today),
  ...conferenceCircles(today),
];
