import type { IntakeRecord } from '../intake/record.ts';
import { CAST, type Part } from './cast.ts';
import { Dice } from './dice.ts';
import { planEpisodes } from './episode-plan.ts';
import { writeEpisodes } from './episodes.ts';
import { writeFavours } from './favours.ts';
import { createGatherings } from './gatherings.ts';
import { personRecord } from './person-record.ts';
import { drawPerson, type SamplePerson } from './sample-person.ts';
import { writeStories } from './stories.ts';
import { countScales, planCastTie, planTie } from './tie-plan.ts';
import type { Circle } from './circles.ts';
import { selfFacts } from './user-life.ts';
import { createVoice, turnTo } from './voice.ts';
import { dayLabel, momentLabel } from './working-days.ts';
import { createWorld, type World } from './world.ts';

export interface SampleWorldRequest {
  /** How many people the user knows, from 1 up. Interactions come to about ten a person. */
  readonly people: number;
  /** Any whole number; the same one makes the same world, byte for byte, everywhere. */
  readonly seed: number;
  /** The moment the world is told, an instant or its ISO text. What happened, happened before that day in UTC. */
  readonly until: Temporal.Instant | string;
}

const BATCH_SIZE = 500;
const INTRODUCERS = 12;

const circleOf = (world: World, part: Part | null, dice: Dice): Circle => {
  const drawn = world.circles[dice.weighted(world.circleWeights)];
  const fitting = part === null ? [] : world.circles.filter((circle) => circle.name === part.circle);
  // Of the conferences, the one at which the tie began.
  const metOn = part === null ? 0 : world.today - Math.round(part.years * 365);
  const circle = part === null ? drawn : (fitting.find((each) => each.to >= metOn) ?? fitting.at(-1));
  if (circle === undefined) throw new Error('The user has no circles.');
  return circle;
};

const writeOpening = (world: World): void => {
  const { out, today } = world;
  out.push({ type: 'header', source: 'sample', asOf: dayLabel(today), completeLists: [] });
  const facts = selfFacts(today);
  out.push({
    type: 'self',
    place: out.place(),
    keys: ['linkedin:noa-sampleton-0000001', 'email:noa.sampleton@example.org'],
    facts,
  });
  for (const { name, firstDay } of world.conferences) {
    out.push({
      type: 'event',
      place: out.place(),
      externalId: out.externalId(),
      name,
      startsAt: momentLabel(firstDay, 480),
      endsAt: momentLabel(firstDay + 2, 960),
      status: firstDay < today ? 'attended' : 'attending',
      url: `https://example.org/${name.toLowerCase().replaceAll(' ', '-')}`,
    });
  }
};

const writePerson = (world: World, index: number, scales: { cast: number; others: number }): SamplePerson => {
  const dice = new Dice(world.seed, index);
  const part = CAST[index] ?? null;
  const circle = circleOf(world, part, dice);
  const plan = part
    ? planCastTie(world, part, circle, scales.cast)
    : planTie(world, circle, index, scales.others, dice);
  const person = drawPerson(world, index, part, circle, plan, dice);
  const voice = createVoice(person, dice);
  turnTo(world, voice, person, world.today, dice);
  world.out.push(personRecord(world, person, voice, dice));
  writeEpisodes(world, person, voice, planEpisodes(world, person, dice), dice);
  writeStories(world, person, voice, dice);
  writeFavours(world, person, voice);
  if (world.introducers.length < INTRODUCERS) world.introducers.push(person.name.record.full);
  return person;
};

/**
 * A plausible, wholly fictitious career as intake records, in batches of up to 500: the user, then one person after
 * another, each followed by what happened with them, and group meetings once everyone in them is known. Made for
 * trying the program out and for measuring it; deterministic, and flat in memory at any size.
 */
export function* sampleWorld(request: SampleWorldRequest): Generator<readonly IntakeRecord[]> {
  const until = Temporal.Instant.from(request.until);
  const today = Math.floor(until.epochMilliseconds / 86_400_000);
  const world = createWorld(request.seed, request.people, today);
  const scales = countScales(request.people);
  const gatherings = createGatherings(world);
  const { waiting } = world.out;
  writeOpening(world);
  for (let index = 0; index < request.people; index += 1) {
    gatherings.join(writePerson(world, index, scales));
    while (waiting.length >= BATCH_SIZE) yield waiting.splice(0, BATCH_SIZE);
  }
  gatherings.close();
  while (waiting.length > 0) yield waiting.splice(0, BATCH_SIZE);
}
