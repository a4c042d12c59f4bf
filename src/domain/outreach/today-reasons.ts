import { dayNumber } from '../../kernel/day-number.ts';
import { channelById } from '../interactions/channels.ts';
import { roleKindById } from '../ties/role-kinds.ts';
import { dayWords, lengthWords } from './time-words.ts';
import type { DueFollowUp, DuePromise, DueTie, LastInteraction, TodayPerson } from './today-store.ts';

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

const longestQuote = 140;

/** The last thing that happened, as evidence. */
export const lastEvidence = (last: LastInteraction, person: TodayPerson, today: Temporal.PlainDate): string => {
  const verb = channelById.get(last.channel)?.verb ?? 'were in touch';
  const who = last.direction === 'inbound' ? firstName(person) : 'you';
  const said = last.subject ?? last.body;
  return `Last: ${who} ${verb} ${dayWords(last.occurredOn, today)}${said ? `: ${quoted(said)}` : ''}.`;
};

const quoted = (text: string): string => {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.…]+$/, '');
  return `“${line.length > longestQuote ? `${line.slice(0, line.lastIndexOf(' ', longestQuote) || longestQuote)} …` : line}”`;
};
