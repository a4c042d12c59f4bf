import type { SelfRecord } from '../intake/record.ts';
import { SKILLS_OF_THE_USER } from './lists/keepsakes.ts';
import { monthLabel } from './working-days.ts';

const YEAR = 365;

/** The user of the sample world. Nobody is called that. */
export const USER = {
  given: 'Noa',
  full: 'Noa Sampleton',
  city: 'Lisbon',
  interests: ['choir singing', 'open-water swimming', 'sourdough'],
  skills: SKILLS_OF_THE_USER,
} as const;

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
