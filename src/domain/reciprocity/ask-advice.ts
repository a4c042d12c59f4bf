import * as z from 'zod';
import { dayNumber } from '../../kernel/day-number.ts';
import type { Ask } from './ask.ts';
import { isAskOpen } from './ask-flow.ts';
import { type ExchangeSize, sizeWeights } from './exchange-kinds.ts';

/** What speaks for waiting, or for another way. It never forbids. */
export const askWarning = z.object({
  kind: z.enum(['limited', 'reconnect', 'budget', 'open', 'thanks', 'one-sided']),
  /** Why, in words. */
  text: z.string(),
  /** What may work better. */
  idea: z.string(),
});
export type AskWarning = z.infer<typeof askWarning>;

export interface AskGrounds {
  readonly who: string;
  readonly size: ExchangeSize;
  readonly today: string;
  /** The day of the last contact. */
  readonly lastOn: string | null;
  /** What was asked of them within the period of the budget, and whatever is still open. */
  readonly asks: readonly Pick<Ask, 'size' | 'state' | 'askedOn' | 'text'>[];
  readonly thanksOwed: number;
  readonly leaning: 'nothing' | 'even' | 'more-given' | 'more-received';
  /** Contact with them is kept limited. */
  readonly isLimited: boolean;
  /** How much may be asked of one person in how many days, in small favours. */
  readonly budget: { readonly favours: number; readonly days: number };
}

/** After so long without a word, an ask comes out of nowhere. */
const silenceDays = 180;

const mostWarnings = 3;

/** What to think of before asking, the weightiest first, three at most; empty where nothing speaks against it. */
export const askWarnings = (grounds: AskGrounds): AskWarning[] =>
  [limited, silence, owedThanks, openAsk, budget, oneSided]
    .flatMap((look) => look(grounds) ?? [])
    .slice(0, mostWarnings);

type Look = (grounds: AskGrounds) => AskWarning | null;

const limited: Look = ({ who, isLimited }) =>
  isLimited
    ? {
        kind: 'limited',
        text: `You keep contact with ${who} limited.`,
        idea: 'Ask someone else, or leave it at what cannot be helped.',
      }
    : null;

const silence: Look = ({ who, lastOn, today }) => {
  if (lastOn === null)
    return {
      kind: 'reconnect',
      text: `Nothing has passed between you and ${who} yet.`,
      idea: 'Say hello first, without a wish: mention something you share and ask a question.',
    };
  const days = dayNumber(today) - dayNumber(lastOn);
  return days < silenceDays
    ? null
    : {
        kind: 'reconnect',
        text: `You were last in touch ${Math.round(days / 30.44)} months ago.`,
        idea: `Reconnect first: a short hello now, and the ask once ${who} has answered.`,
      };
};

const owedThanks: Look = ({ who, thanksOwed }) =>
  thanksOwed === 0
    ? null
    : {
        kind: 'thanks',
        text: `${thanksOwed === 1 ? 'A word of thanks is' : `${thanksOwed} words of thanks are`} still owed to ${who}.`,
        idea: 'Thank first, and say what came of it.',
      };

const openAsk: Look = ({ who, asks }) => {
  const open = asks.filter((ask) => isAskOpen(ask.state));
  return open.length === 0
    ? null
    : {
        kind: 'open',
        text: open.length === 1 ? `One ask of ${who} is still open.` : `${open.length} asks of ${who} are still open.`,
        idea: 'Let that one come to its end, or withdraw it, before the next.',
      };
};

/** What counts against the budget: whatever was asked within its days, withdrawn asks aside. */
export const favoursAsked = ({
  asks,
  today,
  budget: { days },
}: Pick<AskGrounds, 'asks' | 'today' | 'budget'>): number =>
  asks
    .filter(({ state, askedOn }) => state !== 'withdrawn' && dayNumber(today) - dayNumber(askedOn) < days)
    .reduce((sum, { size }) => sum + sizeWeights[size], 0);

const budget: Look = (grounds) => {
  const { who, size, budget: limit } = grounds;
  const asked = favoursAsked(grounds);
  if (asked + sizeWeights[size] <= limit.favours) return null;
  const isSmallerEnough = size !== 'small' && asked + sizeWeights.small <= limit.favours;
  return {
    kind: 'budget',
    text:
      asked === 0
        ? `This is a large thing to ask of ${who} at once.`
        : `You have asked ${who} for much in the last ${limit.days} days.`,
    idea: isSmallerEnough
      ? 'Ask for something smaller: one question, or ten minutes.'
      : 'Ask someone you have asked for less, or wait a while.',
  };
};

const oneSided: Look = ({ who, leaning }) =>
  leaning !== 'more-received'
    ? null
    : {
        kind: 'one-sided',
        text: `So far more came from ${who} than from you.`,
        idea: 'Give something first: an introduction, something worth reading, a good word.',
      };
