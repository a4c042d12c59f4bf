import { dealDialogue } from './dialogue-choice.ts';
import type { Dice } from './dice.ts';
import { habitOf, type Episode } from './episode-plan.ts';
import { LOCAL_PHRASES, type LocalPhrases } from './lists/local-phrases.ts';
import type { Dialogue } from './lists/dialogues.ts';
import { ASIDES, DISTANT_ASIDES, GREETINGS, SIGN_OFFS } from './lists/remarks.ts';
import { fill, type Words } from './phrase.ts';
import type { SamplePerson } from './sample-person.ts';
import type { Voice } from './voice.ts';
import { momentLabel } from './working-days.ts';
import type { World } from './world.ts';

const DAY = 1440;
/** In this many days every thread is answered by the user, unless a story leaves it open. */
const ANSWERED_DAYS = 120;

/** Minutes since 1970 of the turns of a thread; fewer than asked for where the world ends first. */
const turnMoments = (world: World, episode: Episode, dice: Dice): number[] => {
  const end = world.today * DAY;
  const moments: number[] = [];
  let at = episode.day * DAY + Math.floor((dice.between(420, 1290) + dice.between(480, 1140)) / 2);
  while (moments.length < episode.turns && at < end) {
    moments.push(at);
    at += dice.chance(0.6) ? dice.between(2, 200) : dice.between(600, 2900);
    // Nobody answers before breakfast.
    const minute = at % DAY;
    if (minute < 400) at += 430 - minute + dice.between(0, 100);
  }
  return moments;
};

/** A message is a line or two; a mail has a greeting and a name below it. */
const compose = (isMail: boolean, line: string, words: Words, local: LocalPhrases | null, dice: Dice): string => {
  if (local) return isMail ? `${fill(dice.pick(local.greetings), words)}\n\n${line}\n\n${words.from}` : line;
  const aside = dice.chance(isMail ? 0.4 : 0.12)
    ? ` ${fill(dice.pick(words.city === words.here ? ASIDES : DISTANT_ASIDES), words)}`
    : '';
  if (!isMail) return line + aside;
  return `${fill(dice.pick(GREETINGS), words)}\n\n${line}${aside}\n\n${fill(dice.pick(SIGN_OFFS), words)}`;
};

interface Script {
  readonly dialogue: Dialogue;
  readonly local: LocalPhrases | null;
}

const chooseScript = (person: SamplePerson, voice: Voice, dice: Dice): Script => {
  const local = person.name.language === null ? undefined : LOCAL_PHRASES[person.name.language];
  if (local && dice.chance(0.15)) return { dialogue: voice.deck.deal(local.dialogues), local };
  const habit = habitOf(person);
  const isBusiness = habit === 'business' && dice.chance(0.7);
  return { dialogue: dealDialogue(voice.deck, voice.mine, isBusiness, habit === 'private'), local: null };
};

/** Writes a thread of messages or mails, the two sides taking turns. */
export const writeThread = (world: World, person: SamplePerson, voice: Voice, episode: Episode, dice: Dice): void => {
  const isMail = episode.kind === 'mails';
  const script = chooseScript(person, voice, dice);
  const moments = turnMoments(world, episode, dice).slice(0, script.dialogue.turns.length);
  const isRecent = episode.day > world.today - ANSWERED_DAYS;
  let mine = isRecent ? moments.length % 2 === 1 : dice.chance(0.5);
  const subject = isMail ? fill(script.dialogue.subject, mine ? voice.mine : voice.theirs) : null;
  const conversation = world.out.conversation();
  for (const [turn, moment] of moments.entries()) {
    const words = mine ? voice.mine : voice.theirs;
    const line = fill(dice.pick(script.dialogue.turns[turn] ?? []), words);
    world.out.push({
      type: 'interaction',
      place: world.out.place(),
      externalId: world.out.externalId(),
      occurredAt: momentLabel(Math.floor(moment / DAY), moment % DAY, dice.between(0, 59)),
      channel: isMail ? 'mail' : 'message',
      direction: mine ? 'outbound' : 'inbound',
      participants: mine ? person.received : person.sent,
      conversation,
      ...(subject === null ? {} : { subject: turn === 0 ? subject : `Re: ${subject}` }),
      body: compose(isMail, line, words, script.local, dice),
    });
    mine = !mine;
  }
};
