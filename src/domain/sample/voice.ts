import { Deck } from './deck.ts';
import type { Dice } from './dice.ts';
import { CAFES } from './lists/organisation-parts.ts';
import { drawOrganisation } from './organisations.ts';
import type { Words } from './phrase.ts';
import type { SamplePerson } from './sample-person.ts';
import { employerOn, USER } from './user-life.ts';
import { monthLabel } from './working-days.ts';
import type { World } from './world.ts';

/** What the user and one person say to each other: the words of a phrase, from either side. */
export interface Voice {
  /** The user writes. */
  readonly mine: Words;
  /** The person writes. */
  readonly theirs: Words;
  /** Keeps the two from repeating themselves. */
  readonly deck: Deck;
}

const NAMES_OF_THINGS = new Set(['Python', 'Rust', 'Lean']);

/** A skill in the middle of a sentence: `data governance`, but `SQL` and `Python`. */
const skillInSentence = (skill: string): string =>
  /^[A-Z][a-z]+( |$)/.test(skill) && !NAMES_OF_THINGS.has(skill)
    ? skill.charAt(0).toLowerCase() + skill.slice(1)
    : skill;

export const createVoice = (person: SamplePerson, dice: Dice): Voice => {
  const they = person.name.given;
  const shared = { they, yours: '', ours: '', elsewhere: '', topic: '', cafe: '', event: '', past: '' };
  const theirInterest = person.interests[0] ?? 'long walks';
  const myInterest = USER.interests[person.index % USER.interests.length] ?? '';
  const theirSkill = skillInSentence(person.expertise[0] ?? '');
  const mySkill = skillInSentence(USER.skills[person.index % USER.skills.length] ?? '');
  const mine = {
    to: they,
    from: USER.given,
    city: person.city.name,
    here: USER.city,
    interest: theirInterest,
    hobby: myInterest,
  };
  const theirs = {
    to: USER.given,
    from: they,
    city: USER.city,
    here: person.city.name,
    interest: myInterest,
    hobby: theirInterest,
  };
  return {
    mine: { ...shared, ...mine, skill: theirSkill },
    theirs: { ...shared, ...theirs, skill: mySkill },
    deck: new Deck(dice),
  };
};

/** Where a person worked on a day, as far back as their career is known. */
const organisationOn = (person: SamplePerson, day: number): string => {
  const positions = person.facts.positions ?? [];
  const month = monthLabel(day);
  const held = positions.find((position) => (position.startedOn ?? '') <= month) ?? positions.at(-1);
  return held?.organisation ?? '';
};

/** Chooses what the next stretch of talk is about, and brings both up to its day. */
export const turnTo = (world: World, voice: Voice, person: SamplePerson, day: number, dice: Dice): void => {
  const { mine, theirs, deck } = voice;
  mine.topic = theirs.topic = deck.deal(person.field.topics);
  mine.cafe = theirs.cafe = deck.deal(CAFES);
  mine.elsewhere = theirs.elsewhere = drawOrganisation(world, null, dice);
  mine.yours = theirs.ours = organisationOn(person, day);
  mine.ours = theirs.yours = employerOn(world.today - day);
  const next = world.conferences.findIndex((edition) => edition.firstDay > day);
  mine.event = theirs.event = world.conferences[next === -1 ? world.conferences.length - 1 : next]?.name ?? '';
  mine.past = theirs.past =
    world.conferences[next === -1 ? world.conferences.length - 1 : Math.max(0, next - 1)]?.name ?? '';
};
