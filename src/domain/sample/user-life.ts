import type { SelfRecord } from '../intake/record.ts';
import type { SourceKind } from '../people/source-kinds.ts';
import { SKILLS_OF_THE_USER } from './lists/keepsakes.ts';
import { dayLabel, monthLabel, nextWeekday } from './working-days.ts';

const YEAR = 365;

/** The user of the sample world. Nobody is called that. */
export const USER = {
  given: 'Noa',
  full: 'Noa Sampleton',
  city: 'Lisbon',
  interests: ['choir singing', 'open-water swimming', 'sourdough'],
  skills: SKILLS_OF_THE_USER,
} as const;

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
  readonly id: string;
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

const conferenceCircles = (today: number): Circle[] => {
  const past = conferencesUntil(today).filter((edition) => edition.firstDay + 3 < today);
  return past.map((edition, index) => ({
    id: `conference ${index}`,
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

/** Every circle of the user's life as of a day. */
export const circlesUntil = (today: number): readonly Circle[] => {
  const ago = (years: number): number => today - Math.round(years * YEAR);
  const anywhere = { source: 'online-platform', from: ago(9), to: today - 1, fields: [], gatherings: [] } as const;
  return [
    {
      id: 'current',
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
      id: 'previous',
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
      id: 'first',
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
    {
      id: 'alumni',
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
      id: 'association',
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
      id: 'project',
      name: 'project',
      source: 'professional-organisation',
      detail: 'Lantern School Maps',
      from: ago(5),
      to: today - 30,
      weight: 40,
      fields: ['software', 'education', 'design', 'public'],
      gatherings: ['Lantern sprint', 'Lantern planning', 'Map party'],
    },
    { ...anywhere, id: 'online', name: 'online', detail: 'LinkedIn', weight: 110 },
    { ...anywhere, id: 'introduction', name: 'introduction', source: 'introduction', detail: null, weight: 50 },
    {
      ...anywhere,
      id: 'friends',
      name: 'friends',
      source: 'family-and-friends',
      detail: 'Choir and neighbours',
      weight: 40,
      gatherings: ['Choir concert', 'Birthday in the garden'],
    },
    ...conferenceCircles(today),
  ];
};

/** Where the user worked on a day. */
export const employerOn = (daysAgo: number): string => {
  if (daysAgo < 3.95 * YEAR) return 'Solvane Grid';
  return daysAgo < 9.45 * YEAR ? 'Ostravia Health' : 'Pinnadel Analytics';
};

/** What the world tells of its user. */
export const selfFacts = (today: number): SelfRecord['facts'] => {
  const month = (years: number): string => monthLabel(today - Math.round(years * YEAR));
  return {
    name: { full: USER.full, given: USER.given, family: 'Sampleton' },
    headline: 'Head of data at Solvane Grid',
    summary:
      'Statistician by training. I help energy teams decide with numbers they trust, and I look after people who start out in data.',
    location: 'Lisbon, Portugal',
    industry: 'Energy and engineering',
    timeZone: 'Europe/Lisbon',
    birthday: '--03-14',
    positions: [
      {
        organisation: 'Solvane Grid',
        title: 'Head of data',
        startedOn: month(2.2),
        isCurrent: true,
        location: 'Lisbon, Portugal',
      },
      {
        organisation: 'Solvane Grid',
        title: 'Senior data scientist',
        startedOn: month(3.9),
        endedOn: month(2.2),
        isCurrent: false,
        location: 'Lisbon, Portugal',
      },
      {
        organisation: 'Ostravia Health',
        title: 'Data scientist',
        startedOn: month(9.4),
        endedOn: month(4),
        isCurrent: false,
        location: 'Dublin, Ireland',
      },
      {
        organisation: 'Pinnadel Analytics',
        title: 'Data analyst',
        startedOn: month(14.8),
        endedOn: month(9.5),
        isCurrent: false,
        location: 'Porto, Portugal',
      },
    ],
    educations: [
      {
        school: 'University of Vale Harbour',
        degree: 'MSc',
        field: 'Statistics',
        startedOn: month(17).slice(0, 4),
        endedOn: month(15).slice(0, 4),
      },
    ],
    contactPoints: [{ kind: 'email', value: 'noa.sampleton@example.org', label: 'home' }],
    profiles: [
      { network: 'linkedin', slug: 'noa-sampleton-0000001', url: 'https://example.org/in/noa-sampleton-0000001' },
    ],
    expertise: USER.skills,
    interests: USER.interests,
  };
};
