import { lengthWords } from '../../outreach/time-words.ts';
import type { EgoCapital } from '../capital/ego-capital.ts';
import { howMany, plainNumber, positionWords, signed } from '../capital/mention.ts';
import { knownTieSources, type KnownTieSource } from '../ego/ego-network.ts';
import type { AdviceReason, Gain } from './advice-answer.ts';
import { closeOnce, daysSilent, type Introducer } from './candidate.ts';
import { isModeratelyKnown, type Purpose, type Weighed } from './ranking.ts';

const kinds = ['bonding', 'bridging', 'linking'] as const;

/** Points as one says them: `+6 linking, +2 bridging`. Less than a tenth is left unsaid. */
export const gainWords = (gain: Gain): string => {
  const told = kinds
    .filter((kind) => Math.abs(gain[kind]) >= 0.05)
    .sort((a, b) => Math.abs(gain[b]) - Math.abs(gain[a]));
  return told.map((kind) => `${signed(gain[kind])} ${kind}`).join(', ') || 'next to nothing';
};

/** What says that two people know each other. */
export const evidenceOf: Readonly<Record<KnownTieSource, string>> = {
  stated: 'you said that they know each other',
  introduced: 'one introduced you to the other',
  conversation: 'seen in the same conversation',
  meeting: 'seen in the same meeting',
  employer: 'worked for the same employer at the same time',
  school: 'were at the same school at the same time',
  event: 'were at the same event',
};

export const sourceOfTie = ({ network }: EgoCapital, tie: number): KnownTieSource =>
  knownTieSources[network.knownTies.source[tie]!] ?? 'stated';

export const howSure = (confidence: number): string => {
  const sure = Math.round(100 * confidence);
  if (sure >= 90) return 'surely';
  if (sure >= 60) return 'very likely';
  return sure >= 35 ? 'probably' : 'perhaps';
};

export const introducerEvidence = (capital: EgoCapital, { alter, tie }: Introducer, toName: string): string => {
  const { knownTies, alters } = capital.network;
  const source = sourceOfTie(capital, tie);
  return `${alters[alter]!.name} ${howSure(knownTies.confidence[tie]!)} knows ${toName}: ${evidenceOf[source]}.`;
};

/** `Óscar Lima (VP at Globex, silent for 3 years)`. */
const withStanding = (capital: EgoCapital, place: number): string => {
  const alter = capital.network.alters[place]!;
  const silent = daysSilent(capital.network, alter);
  const told = [positionWords(alter), silent !== null && silent > 0 && `silent for ${lengthWords(silent)}`].filter(
    Boolean,
  );
  return told.length > 0 ? `${alter.name} (${told.join(', ')})` : alter.name;
};

const meetingSentence = (capital: EgoCapital, weighed: Weighed, gain: Gain): string => {
  const { alters } = capital.network;
  const { name } = alters[weighed.alter]!;
  const known = Math.round(capital.knownTo[weighed.alter]!);
  const contacts = howMany(Math.round(capital.sums.contacts), 'living contact', 'living contacts');
  const independence =
    weighed.independence < 0
      ? `Adding ${name} makes your reach no wider`
      : `Adding ${name} counts as ${plainNumber(weighed.independence)} of a new independent contact`;
  const via = weighed.introducer ? ` ${alters[weighed.introducer.alter]!.name} could introduce you.` : '';
  return `${independence}: they ${known === 0 ? 'may know one' : `already know about ${known}`} of your ${contacts}. ${gainWords(gain)}.${via}`;
};

export const adviceSentence = (capital: EgoCapital, weighed: Weighed, gain: Gain): string => {
  if (weighed.kind === 'meet') return meetingSentence(capital, weighed, gain);
  const alter = capital.network.alters[weighed.alter]!;
  const who = withStanding(capital, weighed.alter);
  const rise = `strength ${Math.round(alter.strength)} → ${Math.round(weighed.strengthAfter)}`;
  return weighed.kind === 'revive'
    ? `Reviving ${who}: ${gainWords(gain)}; ${rise}.`
    : `Being in touch with ${who} once more: ${gainWords(gain)}; ${rise}.`;
};

export const actionWords: Readonly<Record<Weighed['kind'], (weighed: Weighed, introducer: string | null) => string>> = {
  strengthen: () => 'a message they will answer',
  revive: ({ effort }) => (effort <= 2 ? 'a call' : 'a coffee together'),
  meet: (_, introducer) => (introducer ? `an introduction by ${introducer}` : 'a first meeting'),
};

const research: Readonly<Record<AdviceReason, string | null>> = {
  'bridge-going-cold':
    'In a study of bankers, nine in ten bridges to other circles were gone a year later (Burt 2002): keeping one is rarer than making one.',
  dormant:
    'Managers who asked people they had not spoken to for three years got advice at least as useful as from current contacts (Levin, Walter and Murnighan 2011).',
  overdue: 'In a study in three waves, keeping contacts up went along with pay and its growth (Wolff and Moser 2009).',
  'new-person':
    'Ties into other circles went along with access to information and to people higher up (Seibert, Kraimer and Liden 2001).',
  'more-contact': null,
};

/** What supports the advice: what is on file about the tie, and what research says of such ties. */
export const groundsOf = (capital: EgoCapital, weighed: Weighed, purpose: Purpose): string[] => {
  const { alter: place, reason, introducer, kind } = weighed;
  const alter = capital.network.alters[place]!;
  const silent = daysSilent(capital.network, alter);
  const grounds: (string | false | null)[] = [
    reason === 'overdue' &&
      alter.rhythmDays !== null &&
      `Your rhythm is about every ${lengthWords(Math.round(alter.rhythmDays))}; it has been ${lengthWords(silent ?? 0)}.`,
    kind === 'revive' &&
      alter.peak >= closeOnce &&
      `You were close once: strength ${Math.round(alter.peak)} at its height.`,
    kind !== 'meet' && capital.embedded(place) < 0.5 && 'No close contact of yours is known to know them: a bridge.',
    introducer !== null && introducerEvidence(capital, introducer, alter.name),
    capital.isAbove(place) && 'They stand higher up than you.',
    research[reason],
    kind === 'revive' &&
      capital.isAbove(place) &&
      'Dormant ties higher up proved the most valuable, and the ones people shy away from most (Walter, Levin and Murnighan 2015).',
    purpose.goal === 'new-job' &&
      isModeratelyKnown(capital.knownTo[place]!, alter.strength) &&
      'In an experiment with 20 million members of LinkedIn, ties with a moderate number of common contacts led to new jobs most often (Rajkumar and others 2022).',
  ];
  return grounds.filter((each) => typeof each === 'string');
};
