import { dayNumber } from '../../kernel/day-number.ts';
import { channelById } from '../interactions/channels.ts';
import { roleKindById } from '../ties/role-kinds.ts';
import { dayWords, lengthWords } from './time-words.ts';
import { sourceKinds } from '../people/source-kinds.ts';
import type {
  DueFollowUp,
  DuePromise,
  DueTie,
  LastInteraction,
  NewAcquaintance,
  QuietTie,
  TodayPerson,
} from './today-store.ts';

/** What to call someone in a sentence. */
export const firstName = (person: Pick<TodayPerson, 'givenName' | 'fullName'>): string =>
  person.givenName ?? person.fullName;

export const promiseReason = (promise: DuePromise, person: TodayPerson, today: Temporal.PlainDate): string => {
  const due = dayWords(promise.dueOn, today);
  return promise.direction === 'given'
    ? `You promised: ${quoted(promise.text)}, due ${due}.`
    : `${firstName(person)} promised: ${quoted(promise.text)}, due ${due}. A friendly word may help.`;
};

export const followUpReason = (followUp: DueFollowUp, today: Temporal.PlainDate): string =>
  `You wanted to: ${quoted(followUp.text)}, due ${dayWords(followUp.dueOn, today)}.`;

export const replyReason = (since: string, person: TodayPerson, today: Temporal.PlainDate): string =>
  `${firstName(person)} wrote ${dayWords(since.slice(0, 10), today)} and has no answer from you yet.`;

/** Why a tie is due, by where its cadence comes from: the user's wish, the tie's own rhythm, or what suits the role. */
export const cadenceReason = (tie: DueTie, person: TodayPerson, today: Temporal.PlainDate): string => {
  const every = lengthWords(tie.cadenceDays);
  const silence = tie.lastOn === null ? null : lengthWords(dayNumber(today.toString()) - dayNumber(tie.lastOn));
  const who = firstName(person);
  const role = roleKindById.get(person.roles[0] ?? '');
  if (silence === null)
    return `You have not been in touch yet${role ? `, and ${who} is your ${role.label.toLowerCase()}` : ''}.`;
  switch (tie.cadenceFrom) {
    case 'own':
      return `You wanted to be in touch every ${every}; it has been ${silence}.`;
    case 'rhythm':
      return `It has been ${silence}; your rhythm with ${who} is about every ${every}.`;
    case 'role':
      return `It has been ${silence}; with ${role ? `a ${role.label.toLowerCase()}` : 'someone close'}, about every ${every} does a tie good.`;
  }
};

export const reconnectReason = (tie: QuietTie, person: TodayPerson, today: Temporal.PlainDate): string => {
  const silence = lengthWords(dayNumber(today.toString()) - dayNumber(tie.lastOn));
  return `You have not heard from each other for ${silence}. People are gladder of such a message than one thinks: say hello to ${firstName(person)}?`;
};

/** A first word is easy for so many days after meeting. */
const freshDays = 120;

export const greetingReason = (met: NewAcquaintance, person: TodayPerson, today: Temporal.PlainDate): string => {
  const where = sourceKindLabel(met.source);
  const isFresh = dayNumber(today.toString()) - dayNumber(met.since) <= freshDays;
  return isFresh
    ? `You met ${dayWords(met.since, today)} (${where}), and nothing has passed between you since. A first word to ${firstName(person)} is easiest now.`
    : `You have known ${firstName(person)} since ${met.since.slice(0, 4)} (${where}), and nothing on file has passed between you. Worth a hello?`;
};

const sourceKindLabel = (source: string): string =>
  sourceKinds.find((kind) => kind.id === source)?.label.toLowerCase() ?? source;

const longestQuote = 140;

/** The last thing that happened, as evidence. */
export const lastEvidence = (last: LastInteraction, person: TodayPerson, today: Temporal.PlainDate): string => {
  const verb = channelById.get(last.channel)?.verb ?? 'were in touch';
  const who = last.direction === 'inbound' ? firstName(person) : 'you';
  const said = last.subject ?? last.body;
  return `Last: ${who} ${verb} ${dayWords(last.occurredOn, today)}${said ? `: ${quoted(said)}` : ''}.`;
};

/** A text in quotation marks, cut where it is long. */
export const quoted = (text: string): string => {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.…]+$/, '');
  return `“${line.length > longestQuote ? `${line.slice(0, line.lastIndexOf(' ', longestQuote) || longestQuote)} …` : line}”`;
};
