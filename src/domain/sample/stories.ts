import type { Story } from './cast.ts';
import type { Dice } from './dice.ts';
import { FOLLOW_UPS, NOTES, PROMISES_GIVEN, PROMISES_RECEIVED } from './lists/keepsakes.ts';
import { OPEN_QUESTIONS } from './lists/remarks.ts';
import { fill, type Phrase } from './phrase.ts';
import type { SamplePerson } from './sample-person.ts';
import { turnTo, type Voice } from './voice.ts';
import { dayLabel, momentLabel, nextWeekday, settleDay } from './working-days.ts';
import type { World } from './world.ts';

interface Scene {
  readonly world: World;
  readonly person: SamplePerson;
  readonly voice: Voice;
  readonly dice: Dice;
}

const writeNote = ({ world, person, voice, dice }: Scene): void => {
  world.out.push({
    type: 'note',
    place: world.out.place(),
    externalId: world.out.externalId(),
    person: person.reference,
    body: fill(world.deck.deal(NOTES), voice.mine),
    createdAt: momentLabel(person.plan.to, dice.between(600, 1300), dice.between(0, 59)),
  });
};

type Days = { readonly madeOn: number; readonly dueOn: number; readonly doneOn?: number };

const writePromise = ({ world, person, voice }: Scene, direction: 'given' | 'received', days: Days): void => {
  const texts: readonly Phrase[] = direction === 'given' ? PROMISES_GIVEN : PROMISES_RECEIVED;
  world.out.push({
    type: 'promise',
    place: world.out.place(),
    externalId: world.out.externalId(),
    person: person.reference,
    direction,
    text: fill(world.deck.deal(texts), voice.mine),
    madeOn: dayLabel(days.madeOn),
    dueOn: dayLabel(days.dueOn),
    ...(days.doneOn === undefined ? {} : { doneOn: dayLabel(days.doneOn) }),
  });
};

const writeFollowUp = ({ world, person, voice }: Scene, dueOn: number, doneOn?: number): void => {
  world.out.push({
    type: 'follow-up',
    place: world.out.place(),
    externalId: world.out.externalId(),
    person: person.reference,
    text: fill(world.deck.deal(FOLLOW_UPS), voice.mine),
    dueOn: dayLabel(dueOn),
    ...(doneOn === undefined ? {} : { doneOn: dayLabel(doneOn) }),
  });
};

/** A question that stands without an answer, asked after everything else. */
const writeOpenQuestion = ({ world, person, voice, dice }: Scene, daysAgo: number, isMine: boolean): void => {
  const isMail = person.index % 2 === 1;
  const words = isMine ? voice.mine : voice.theirs;
  const line = fill(world.deck.deal(OPEN_QUESTIONS), words);
  const day = Math.min(world.today - 1, Math.max(person.plan.to + 1, settleDay(world.today - daysAgo, dice)));
  world.out.push({
    type: 'interaction',
    place: world.out.place(),
    externalId: world.out.externalId(),
    // Where the day held something else, late enough to come after it.
    occurredAt: momentLabel(
      day,
      day > person.plan.to ? dice.between(450, 1290) : dice.between(1360, 1430),
      dice.between(0, 59),
    ),
    channel: isMail ? 'mail' : 'message',
    direction: isMine ? 'outbound' : 'inbound',
    participants: isMine ? person.received : person.sent,
    conversation: world.out.conversation(),
    ...(isMail ? { subject: `About ${words.topic}` } : {}),
    body: isMail ? `Hi ${words.to},\n\n${line}\n\n${words.from}` : `Hi ${words.to}! ${line}`,
  });
};

/** What each story leaves behind. Birthdays and new jobs are facts of the person and leave nothing. */
const TELL: Readonly<Record<Story, ((scene: Scene) => void) | null>> = {
  'reply-owed': (scene) => writeOpenQuestion(scene, scene.person.index === 0 ? 4 : scene.dice.between(2, 9), false),
  'awaiting-reply': (scene) => writeOpenQuestion(scene, scene.dice.between(8, 16), true),
  'promise-given-soon': (scene) =>
    writePromise(scene, 'given', {
      madeOn: scene.person.plan.to,
      dueOn:
        scene.person.index === 0 ? nextWeekday(scene.world.today, 0) : scene.world.today + scene.dice.between(1, 6),
    }),
  'promise-received-soon': (scene) =>
    writePromise(scene, 'received', {
      madeOn: scene.person.plan.to,
      dueOn: scene.world.today + scene.dice.between(0, 6),
    }),
  'promise-done': (scene) => {
    const madeOn = scene.person.plan.to - scene.dice.between(10, 40);
    writePromise(scene, scene.dice.chance(0.5) ? 'given' : 'received', {
      madeOn,
      dueOn: madeOn + 14,
      doneOn: madeOn + scene.dice.between(1, 9),
    });
  },
  'follow-up-overdue': (scene) => writeFollowUp(scene, scene.world.today - scene.dice.between(2, 15)),
  'follow-up-soon': (scene) => writeFollowUp(scene, scene.world.today + scene.dice.between(1, 6)),
  'birthday-soon': null,
  'new-job': null,
  note: writeNote,
};

/** Odds for people outside the cast: a fixed share in small worlds, a few hundred at most in large ones. */
const odds = (world: World, share: number, most: number): number => Math.min(share, most / world.people);

const chanceStories = (scene: Scene): void => {
  const { world, person, dice } = scene;
  if (dice.chance(odds(world, 0.12, 300))) writeNote(scene);
  const isLive = person.plan.to > world.today - 120;
  if (isLive && dice.chance(odds(world, 0.03, 60))) writeOpenQuestion(scene, dice.between(2, 20), false);
  if (dice.chance(odds(world, 0.05, 150))) {
    const dueOn = isLive && dice.chance(0.3) ? world.today + dice.between(0, 20) : person.plan.to + 14;
    const isDone = dueOn < world.today;
    writePromise(scene, dice.chance(0.6) ? 'given' : 'received', {
      madeOn: person.plan.to,
      dueOn,
      ...(isDone ? { doneOn: Math.min(world.today - 1, person.plan.to + dice.between(1, 13)) } : {}),
    });
  }
  if (dice.chance(odds(world, 0.06, 150))) {
    const dueOn = isLive ? world.today + dice.between(-8, 20) : person.plan.to + 7;
    if (isLive) writeFollowUp(scene, dueOn);
    else writeFollowUp(scene, dueOn, Math.min(world.today - 1, dueOn + dice.between(0, 6)));
  }
};

/** Notes, promises, follow-ups and open questions: what is left between the user and a person on the last day. */
export const writeStories = (world: World, person: SamplePerson, voice: Voice, dice: Dice): void => {
  const scene: Scene = { world, person, voice, dice };
  turnTo(world, voice, person, person.plan.to, dice);
  if (person.part === null) return chanceStories(scene);
  for (const story of person.part.stories) TELL[story]?.(scene);
};
