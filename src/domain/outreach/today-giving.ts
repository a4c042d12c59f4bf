import { exchangeKindById } from '../reciprocity/exchange-kinds.ts';
import { thanksDueOn, thanksSince } from '../reciprocity/owed-thanks.ts';
import { dayWords } from './time-words.ts';
import { aboutSubject, type Candidate, ranked } from './today-candidate.ts';
import { firstName, quoted } from './today-reasons.ts';
import type { IntroductionToMake, ThanksDue, TodayPerson, TodayStore, UnansweredAsk } from './today-store.ts';

/** An ask without a day of its own is looked after when so long has passed. */
const patienceDays = 14;

const thanksReason = (
  { kind, text, happenedOn }: ThanksDue,
  person: TodayPerson,
  today: Temporal.PlainDate,
): string => {
  const what = exchangeKindById.get(kind)?.one ?? 'something';
  const told = text === null ? '' : ` (${quoted(text)})`;
  return `You received ${what}${told} from ${firstName(person)} ${dayWords(happenedOn, today)}. A word of thanks is due.`;
};

const askReason = ({ text, askedOn }: UnansweredAsk, person: TodayPerson, today: Temporal.PlainDate): string =>
  `You asked ${firstName(person)} ${dayWords(askedOn, today)}: ${quoted(text)}. There is no answer yet: ask once more, or let it rest.`;

const introductionReason = ({ oneName, purpose }: IntroductionToMake, person: TodayPerson): string =>
  `${firstName(person)} and ${oneName} both agreed to be introduced: ${quoted(purpose)}. Now bring them together.`;

/** What of giving and taking waits for the user: thanks, introductions both agreed to, asks without an answer. */
export const givingCandidates = async (
  store: TodayStore,
  today: Temporal.PlainDate,
  limit: number,
): Promise<Candidate[]> => {
  const day = today.toString();
  const thanks = await store.owedThanks(thanksSince(today), day, limit);
  const introductions = await store.introductionsToMake(day, limit);
  const asks = await store.unansweredAsks(today.subtract({ days: patienceDays }).toString(), day, limit);
  return [
    ...ranked('thanks', thanks, (owed) => ({
      personId: owed.personId,
      item: aboutSubject('thanks', owed.id, thanksDueOn(owed.happenedOn), 5),
      reason: (person) => thanksReason(owed, person, today),
    })),
    ...ranked('introduction', introductions, (introduction) => ({
      personId: introduction.personId,
      item: aboutSubject('introduction', introduction.id, introduction.stateOn, 10),
      reason: (person) => introductionReason(introduction, person),
    })),
    ...ranked('ask', asks, (ask) => ({
      personId: ask.personId,
      item: aboutSubject(
        'ask',
        ask.id,
        ask.dueOn ?? Temporal.PlainDate.from(ask.askedOn).add({ days: patienceDays }).toString(),
        5,
      ),
      reason: (person) => askReason(ask, person, today),
    })),
  ];
};
