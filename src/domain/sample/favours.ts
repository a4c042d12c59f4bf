import { type ExchangeKind, exchangeKindById } from '../reciprocity/exchange-kinds.ts';
import { Dice } from './dice.ts';
import { FAVOURS } from './lists/favours.ts';
import { fill } from './phrase.ts';
import type { SamplePerson } from './sample-person.ts';
import type { Voice } from './voice.ts';
import { dayLabel } from './working-days.ts';
import type { World } from './world.ts';

type Given = readonly [direction: 'given' | 'received', kind: ExchangeKind];

/** What goes to and fro in a role. */
const CUSTOMS: Readonly<Record<string, readonly Given[]>> = {
  mentor: [
    ['received', 'advice'],
    ['received', 'introduction'],
    ['received', 'feedback'],
    ['given', 'resource'],
    ['received', 'advice'],
  ],
  sponsor: [
    ['received', 'referral'],
    ['received', 'praise'],
    ['received', 'introduction'],
    ['given', 'support'],
  ],
  manager: [
    ['received', 'feedback'],
    ['received', 'support'],
    ['given', 'time'],
  ],
  peer: [
    ['received', 'feedback'],
    ['given', 'feedback'],
    ['given', 'time'],
    ['received', 'resource'],
  ],
  report: [
    ['given', 'feedback'],
    ['given', 'praise'],
    ['given', 'support'],
  ],
  mentee: [
    ['given', 'advice'],
    ['given', 'time'],
    ['given', 'introduction'],
    ['received', 'resource'],
  ],
  protege: [
    ['given', 'referral'],
    ['given', 'introduction'],
    ['given', 'praise'],
  ],
  client: [
    ['given', 'resource'],
    ['received', 'referral'],
    ['received', 'feedback'],
  ],
};
const OTHERS: readonly Given[] = [
  ['given', 'resource'],
  ['received', 'advice'],
  ['given', 'introduction'],
  ['received', 'job-lead'],
];

/** Favours are drawn from streams of their own, so that they shift nothing else of the world. */
const STREAM = 50_000_000;
const memoryDays = 1000;
/** Whom the user has not thanked for their last favour: the sixth of the cast. */
const UNTHANKED = 5;

/** What the user and a person gave each other over the years, most of it thanked for. */
export const writeFavours = (world: World, person: SamplePerson, voice: Voice): void => {
  const dice = new Dice(world.seed, STREAM + person.index);
  const { part, plan } = person;
  if (part === null && !dice.chance(Math.min(0.08, 200 / world.people))) return;
  const customs = part === null ? dice.some(OTHERS, 1) : (CUSTOMS[part.role] ?? OTHERS);
  const first = Math.max(plan.from, world.today - memoryDays);
  for (const [place, [direction, kind]] of customs.entries()) {
    const isLast = place === customs.length - 1;
    const day = person.index === UNTHANKED && isLast ? world.today - 2 : dice.between(first, plan.to);
    const isThanked = direction === 'given' || !exchangeKindById.get(kind)?.thanks || day < world.today - 2;
    world.out.push({
      type: 'exchange',
      place: world.out.place(),
      externalId: world.out.externalId(),
      person: person.reference,
      kind,
      direction,
      happenedOn: dayLabel(day),
      text: fill(dice.pick(FAVOURS[kind] ?? []), voice.mine),
      ...(isThanked && direction === 'received' ? { thankedOn: dayLabel(Math.min(day + 1, world.today - 1)) } : {}),
    });
  }
};
