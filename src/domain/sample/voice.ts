import type { Dice } from './dice.ts';
import { someOrganisation } from './career.ts';
import { CAFES } from './lists/organisation-parts.ts';
import type { Words } from './phrase.ts';
import type { SamplePerson } from './sample-person.ts';
import { USER } from './user-life.ts';
import type { World } from './world.ts';

/** What the user and one person say to each other: the words of a phrase, from either side. */
export interface Voice {
  /** The user writes. */
  readonly mine: Words;
  /** The person writes. */
  readonly theirs: Words;
}

const nearestConference = (world: World, day: number): string =>
  (world.conferences.find((edition) => edition.firstDay + 60 >= day) ?? world.conferences.at(-1))?.name ?? '';

export const createVoice = (person: SamplePerson): Voice => {
  const shared = { they: person.name.given, elsewhere: '', topic: '', cafe: '', event: '' };
  const theirInterest = person.interests[0] ?? 'the garden';
  const myInterest = USER.interests[person.index % USER.interests.length] ?? '';
  return {
    mine: {
      ...shared,
      to: person.name.given,
      from: USER.given,
      yours: person.organisation,
      ours: USER.organisation,
      city: person.city.name,
      here: USER.city,
      interest: theirInterest,
      hobby: myInterest,
      skill: person.expertise[0] ?? '',
    },
    theirs: {
      ...shared,
      to: USER.given,
      from: person.name.given,
      yours: USER.organisation,
      ours: person.organisation,
      city: USER.city,
      here: person.city.name,
      interest: myInterest,
      hobby: theirInterest,
      skill: USER.skills[person.index % USER.skills.length] ?? '',
    },
  };
};

/** Chooses what the next stretch of talk is about. */
export const turnTo = (world: World, voice: Voice, person: SamplePerson, day: number, dice: Dice): void => {
  const { mine, theirs } = voice;
  mine.topic = theirs.topic = dice.pick(person.field.topics);
  mine.cafe = theirs.cafe = dice.pick(CAFES);
  mine.elsewhere = theirs.elsewhere = someOrganisation(world, dice);
  mine.event = theirs.event = nearestConference(world, day);
};
