import type { PersonFacts, PersonRecord, RoleRecord, SourceRecord } from '../intake/record.ts';
import type { Dice } from './dice.ts';
import { SUMMARIES } from './lists/keepsakes.ts';
import { fill } from './phrase.ts';
import type { SamplePerson } from './sample-person.ts';
import type { Voice } from './voice.ts';
import { dayLabel, monthLabel } from './working-days.ts';
import type { World } from './world.ts';

const YEAR = 365;

const castRole = (world: World, person: SamplePerson): RoleRecord | null => {
  const { part, plan, circle } = person;
  if (part === null) return null;
  return {
    kind: part.role,
    startedOn: dayLabel(plan.metOn),
    ...(part.endedYearsAgo === undefined
      ? {}
      : { endedOn: monthLabel(world.today - Math.round(part.endedYearsAgo * YEAR)) }),
    ...(circle.detail === null ? {} : { context: circle.detail }),
    closeness: part.closeness,
    importance: part.importance,
    ...(part.cadenceDays === undefined ? {} : { cadenceDays: part.cadenceDays }),
  };
};

/** A role for somebody outside the cast; most have none. */
const chanceRole = (person: SamplePerson, dice: Dice): RoleRecord | null => {
  const { circle, plan } = person;
  const startedOn = monthLabel(plan.metOn);
  const isFrequent = plan.count > 12;
  const closeness = isFrequent ? dice.between(2, 4) : dice.between(1, 2);
  if (circle.organisation !== undefined) {
    if (!dice.chance(isFrequent ? 0.6 : 0.12)) return null;
    const ended = circle.name === 'current' ? {} : { endedOn: monthLabel(circle.to) };
    return { kind: 'peer', startedOn, ...ended, context: circle.organisation, closeness, importance: 1 };
  }
  const draw = dice.between(1, 100);
  if (draw <= 2) return { kind: 'client', startedOn, closeness, importance: 2, cadenceDays: 60 };
  if (draw <= 3) return { kind: 'supplier', startedOn, closeness, importance: 1 };
  return draw <= 28 ? { kind: 'network-contact', startedOn, closeness, importance: 1 } : null;
};

const sourceOf = (world: World, person: SamplePerson, dice: Dice): SourceRecord => {
  const { circle, plan } = person;
  const introducer =
    circle.name === 'introduction' && world.introducers.length > 0 ? dice.pick(world.introducers) : null;
  const detail = introducer === null ? circle.detail : `Introduced by ${introducer}`;
  return { kind: circle.source, ...(detail === null ? {} : { detail }), since: dayLabel(plan.metOn) };
};

/** The cast introduce themselves, and some others do. */
const factsOf = (person: SamplePerson, voice: Voice, dice: Dice): PersonFacts =>
  person.part !== null || dice.chance(0.08)
    ? { ...person.facts, summary: fill(voice.deck.deal(SUMMARIES), voice.theirs) }
    : person.facts;

export const personRecord = (world: World, person: SamplePerson, voice: Voice, dice: Dice): PersonRecord => {
  const role = castRole(world, person) ?? chanceRole(person, dice);
  return {
    type: 'person',
    place: world.out.place(),
    person: { keys: person.keys, name: person.name.record },
    facts: factsOf(person, voice, dice),
    source: sourceOf(world, person, dice),
    ...(role === null ? {} : { roles: [role] }),
  };
};
