import type { ParticipantRecord, PersonFacts, PersonReference } from '../intake/record.ts';
import { drawEducations, drawFirstYear, drawPositions, type CareerStart } from './career.ts';
import type { Part } from './cast.ts';
import { contactPoints, fictitiousMail, fictitiousPhone, PHONE_NUMBERS } from './contact-points.ts';
import type { Dice } from './dice.ts';
import { CITIES, type City } from './lists/cities.ts';
import { FIELDS, type Field } from './lists/fields.ts';
import { TAGS } from './lists/keepsakes.ts';
import { NAME_LISTS } from './lists/name-lists.ts';
import { INTERESTS } from './lists/organisation-parts.ts';
import type { SampleName } from './names.ts';
import type { TiePlan } from './tie-plan.ts';
import type { Circle } from './circles.ts';
import { dayLabel } from './working-days.ts';
import type { World } from './world.ts';

/** Someone of the sample world, as much as their story needs to know. */
export interface SamplePerson {
  readonly index: number;
  readonly name: SampleName;
  readonly keys: readonly string[];
  /** The strongest key alone, shared by every interaction. */
  readonly reference: PersonReference;
  readonly sent: readonly ParticipantRecord[];
  readonly received: readonly ParticipantRecord[];
  readonly tookPart: readonly ParticipantRecord[];
  readonly city: City;
  readonly field: Field;
  readonly organisation: string;
  readonly interests: readonly string[];
  readonly expertise: readonly string[];
  readonly hasProfile: boolean;
  readonly circle: Circle;
  readonly part: Part | null;
  readonly plan: TiePlan;
  readonly facts: PersonFacts;
}

const CULTURES = NAME_LISTS.map((list) => list.id);
const NEARNESS: Readonly<Record<string, number>> = { current: 0.75, friends: 0.9, project: 0.6 };

/** How often people of a circle live in the user's city. */
const nearness = (part: Part | null, circle: Circle): number =>
  part?.circle === 'current' ? 0.95 : (NEARNESS[circle.name] ?? 0.2);

const drawPlace = (part: Part | null, circle: Circle, dice: Dice): { city: City; culture: number } => {
  const isNear = dice.chance(nearness(part, circle));
  const city = isNear ? (CITIES[0] ?? dice.pick(CITIES)) : dice.pick(CITIES);
  // People move: two in five live where their name is not at home.
  const culture = dice.chance(0.4) ? dice.between(0, CULTURES.length - 1) : CULTURES.indexOf(dice.pick(city.cultures));
  return { city, culture };
};

const drawField = (part: Part | null, circle: Circle, dice: Dice): Field => {
  const likely = circle.fields[Math.min(dice.between(0, circle.fields.length), dice.between(0, circle.fields.length))];
  const id = part?.field ?? likely;
  return FIELDS.find((field) => field.id === id) ?? dice.pick(FIELDS);
};

/** A birthday, most often unknown. Half of those known lack the year. */
const drawBirthday = (world: World, part: Part | null, firstYear: number, dice: Dice): string | null => {
  const isSoon = part?.stories.includes('birthday-soon') ?? false;
  if (!isSoon && !dice.chance(0.35)) return null;
  const monthDay = dayLabel(isSoon ? world.today + dice.between(1, 9) : world.today - dice.between(0, 364)).slice(5);
  const year = firstYear - 22 - dice.between(0, 3);
  return monthDay === '02-29' || dice.chance(0.5) ? `--${monthDay}` : `${year}-${monthDay}`;
};

interface Contact {
  readonly keys: readonly string[];
  readonly slug: string | null;
  readonly mail: string | null;
  readonly phone: string | null;
}

const drawContact = (world: World, index: number, name: SampleName, circle: Circle, dice: Dice): Contact => {
  const isFriend = circle.name === 'friends';
  const hasProfile = dice.chance(isFriend ? 0.3 : 0.9) || circle.name === 'online';
  // Numbers spread over the range, none twice: 7919 shares no factor with ten million.
  const number = ((index + 1) * 7919 + 20_260) % 10_000_000;
  const slug = hasProfile ? `${name.plain}-${String(number).padStart(7, '0')}` : null;
  const mail = slug === null || dice.chance(0.65) ? fictitiousMail(name.plain, index + 1) : null;
  const hasPhone = dice.chance(isFriend ? 0.9 : 0.15) && world.phones < PHONE_NUMBERS;
  const phone = hasPhone ? fictitiousPhone(world.phones) : null;
  if (hasPhone) world.phones += 1;
  const keys = [
    ...(slug === null ? [] : [`linkedin:${slug}`]),
    ...(mail === null ? [] : [`email:${mail}`]),
    ...(phone === null ? [] : [`phone:${phone.replace(/\D/g, '')}`]),
  ];
  return { keys, slug, mail, phone };
};

const drawFacts = (
  world: World,
  start: CareerStart,
  name: SampleName,
  city: City,
  contact: Contact,
  part: Part | null,
  dice: Dice,
): PersonFacts => {
  const { field } = start;
  const positions = drawPositions(world, start, `${city.name}, ${city.country}`, dice);
  const firstYear = drawFirstYear(world, start.level, positions, dice);
  const birthday = drawBirthday(world, part, firstYear, dice);
  const interests = dice.some(INTERESTS, dice.between(part ? 1 : 0, 3));
  const [current] = positions;
  const educations = drawEducations(start, firstYear, dice);
  return {
    name: name.record,
    headline: `${current?.title ?? ''} at ${current?.organisation ?? ''}`,
    location: `${city.name}, ${city.country}`,
    industry: field.industry,
    ...(birthday === null ? {} : { birthday }),
    timeZone: city.zone,
    positions,
    ...(educations.length > 0 ? { educations } : {}),
    contactPoints: contactPoints(contact.mail, contact.phone),
    ...(contact.slug === null
      ? {}
      : { profiles: [{ network: 'linkedin', slug: contact.slug, url: `https://example.org/in/${contact.slug}` }] }),
    expertise: dice.some(field.skills, dice.between(1, 3)),
    interests,
    ...(dice.chance(part ? 0.5 : 0.06) ? { tags: dice.some(TAGS, dice.between(1, 2)) } : {}),
  };
};

const drawLevel = (circle: Circle, dice: Dice): number =>
  circle.school === undefined ? dice.weighted([20, 36, 25, 14, 5]) : dice.weighted([2, 20, 38, 30, 10]);

const drawStart = (part: Part | null, circle: Circle, plan: TiePlan, dice: Dice): CareerStart => {
  // Clients and suppliers met through an employer work elsewhere.
  const isOutsider = part !== null && ['client', 'supplier'].includes(part.role);
  const stays = dice.chance(circle.name === 'current' ? 0.8 : 0.22);
  return {
    employer: isOutsider ? null : (circle.organisation ?? null),
    school: circle.school ?? null,
    metOn: plan.metOn,
    field: drawField(part, circle, dice),
    level: part?.level ?? drawLevel(circle, dice),
    hasNewJob: part?.stories.includes('new-job') ?? dice.chance(0.03),
    stays: part?.circle === 'current' || stays,
  };
};

/** The person of a number: who they are, apart from what happened with them. */
export const drawPerson = (
  world: World,
  index: number,
  part: Part | null,
  circle: Circle,
  plan: TiePlan,
  dice: Dice,
): SamplePerson => {
  const { city, culture } = drawPlace(part, circle, dice);
  const name = world.nameOf(culture, dice);
  const start = drawStart(part, circle, plan, dice);
  const contact = drawContact(world, index, name, circle, dice);
  const facts = drawFacts(world, start, name, city, contact, part, dice);
  const reference = { keys: contact.keys.slice(0, 1) };
  return {
    index,
    name,
    keys: contact.keys,
    reference,
    sent: [{ person: reference, part: 'from' }],
    received: [{ person: reference, part: 'to' }],
    tookPart: [{ person: reference, part: 'with' }],
    city,
    field: start.field,
    organisation: facts.positions?.[0]?.organisation ?? '',
    interests: facts.interests ?? [],
    expertise: facts.expertise ?? [],
    hasProfile: contact.slug !== null,
    circle,
    part,
    plan,
    facts,
  };
};
