import type { InteractionRecord } from '../intake/record.ts';
import { writeThread } from './conversation.ts';
import type { Dice } from './dice.ts';
import type { Episode, EpisodeKind } from './episode-plan.ts';
import * as remarks from './lists/remarks.ts';
import { fill, speaksOf, type Phrase, type Words } from './phrase.ts';
import type { SamplePerson } from './sample-person.ts';
import { turnTo, type Voice } from './voice.ts';
import { momentLabel } from './working-days.ts';
import type { World } from './world.ts';

/** How something is told that takes one entry. `both` has neither side begin it. */
interface Manner {
  readonly channel: string;
  readonly begunBy: 'both' | 'either';
  readonly subjects: readonly Phrase[] | null;
  readonly bodies: readonly Phrase[];
  /** How often something is said of it. */
  readonly bodyShare: number;
  readonly durations: readonly number[] | null;
  /** First and last minute of the day it begins in. */
  readonly hours: readonly [number, number];
}

const MEETING_MINUTES = [30, 30, 45, 60, 60, 90];

const MANNERS: Readonly<Record<Exclude<EpisodeKind, 'messages' | 'mails'>, Manner>> = {
  meeting: {
    channel: 'meeting',
    begunBy: 'both',
    subjects: remarks.MEETING_SUBJECTS,
    bodies: remarks.MEETING_BODIES,
    bodyShare: 0.6,
    durations: MEETING_MINUTES,
    hours: [540, 1020],
  },
  mentoring: {
    channel: 'meeting',
    begunBy: 'both',
    subjects: remarks.MENTORING_SUBJECTS,
    bodies: remarks.MENTORING_BODIES,
    bodyShare: 0.9,
    durations: [45, 60, 60, 75],
    hours: [540, 1080],
  },
  call: {
    channel: 'call',
    begunBy: 'either',
    subjects: remarks.CALL_SUBJECTS,
    bodies: remarks.CALL_BODIES,
    bodyShare: 0.5,
    durations: [6, 9, 12, 18, 22, 27, 35, 48],
    hours: [510, 1140],
  },
  coffee: {
    channel: 'coffee',
    begunBy: 'both',
    subjects: remarks.COFFEE_SUBJECTS,
    bodies: remarks.COFFEE_BODIES,
    bodyShare: 0.7,
    durations: [30, 45, 60, 75],
    hours: [500, 1050],
  },
  event: {
    channel: 'event',
    begunBy: 'both',
    subjects: null,
    bodies: remarks.EVENT_BODIES,
    bodyShare: 1,
    durations: null,
    hours: [570, 1230],
  },
  comment: {
    channel: 'comment',
    begunBy: 'either',
    subjects: null,
    bodies: remarks.COMMENT_BODIES,
    bodyShare: 1,
    durations: null,
    hours: [420, 1350],
  },
  invitation: {
    channel: 'invitation',
    begunBy: 'either',
    subjects: null,
    bodies: remarks.INVITATION_BODIES,
    bodyShare: 0.5,
    durations: null,
    hours: [420, 1350],
  },
  endorsement: {
    channel: 'endorsement',
    begunBy: 'either',
    subjects: null,
    bodies: remarks.ENDORSEMENT_BODIES,
    bodyShare: 1,
    durations: null,
    hours: [420, 1350],
  },
  recommendation: {
    channel: 'recommendation',
    begunBy: 'either',
    subjects: null,
    bodies: remarks.RECOMMENDATION_BODIES,
    bodyShare: 1,
    durations: null,
    hours: [480, 1320],
  },
};

const COLLEAGUE_INVITATION_BODIES = remarks.INVITATION_BODIES.filter(
  (body) => !speaksOf(body, 'yours') && !speaksOf(body, 'ours'),
);

const invitationBodies = (person: SamplePerson, words: Words): readonly Phrase[] => {
  if (person.circle.name === 'conference') return remarks.CONFERENCE_INVITATION_BODIES;
  return words.yours === words.ours ? COLLEAGUE_INVITATION_BODIES : remarks.INVITATION_BODIES;
};

const writeSingle = (
  world: World,
  person: SamplePerson,
  voice: Voice,
  day: number,
  manner: Manner,
  dice: Dice,
): void => {
  const isMine = dice.chance(0.5);
  const isMutual = manner.begunBy === 'both';
  const words = isMutual || isMine ? voice.mine : voice.theirs;
  const minute = dice.between(manner.hours[0], manner.hours[1]);
  const bodies = manner.channel === 'invitation' ? invitationBodies(person, words) : manner.bodies;
  const record: InteractionRecord = {
    type: 'interaction',
    place: world.out.place(),
    externalId: world.out.externalId(),
    // Diaries know quarters of an hour.
    occurredAt: momentLabel(
      day,
      manner.durations ? minute - (minute % 15) : minute,
      manner.durations ? 0 : dice.between(0, 59),
    ),
    channel: manner.channel,
    direction: isMutual ? 'mutual' : isMine ? 'outbound' : 'inbound',
    participants: isMutual ? person.tookPart : isMine ? person.received : person.sent,
    ...(manner.subjects ? { subject: fill(voice.deck.deal(manner.subjects), voice.mine) } : {}),
    ...(manner.channel === 'event' ? { subject: words.past } : {}),
    ...(dice.chance(manner.bodyShare)
      ? { body: fill(voice.deck.deal(bodies), manner.durations ? voice.mine : words) }
      : {}),
    ...(manner.durations ? { durationMinutes: dice.pick(manner.durations) } : {}),
  };
  world.out.push(record);
};

/** Writes everything that happened with a person, in order. */
export const writeEpisodes = (
  world: World,
  person: SamplePerson,
  voice: Voice,
  episodes: readonly Episode[],
  dice: Dice,
): void => {
  for (const episode of episodes) {
    turnTo(world, voice, person, episode.day, dice);
    if (episode.kind === 'messages' || episode.kind === 'mails') writeThread(world, person, voice, episode, dice);
    else writeSingle(world, person, voice, episode.day, MANNERS[episode.kind], dice);
  }
};
