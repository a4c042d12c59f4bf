import { sourceKinds } from '../../people/source-kinds.ts';
import { exchangeKindById } from '../../reciprocity/exchange-kinds.ts';
import { channelById } from '../../interactions/channels.ts';
import type { Goal, GoalKind } from './goal.ts';
import type { Progress } from './goal-progress.ts';
import type { Streak } from './goal-streak.ts';

export const people = (count: number): string => `${count} ${count === 1 ? 'person' : 'people'}`;

export const sourceLabel = (kind: string): string =>
  sourceKinds.find((source) => source.id === kind)?.label.toLowerCase() ?? 'no source on file';

/** `Reach out to 8 people`, `Meet 2 people in health care, from an industry event`. */
export const goalWords = ({
  kind,
  target,
  field,
  source,
}: Pick<Goal, 'kind' | 'target' | 'field' | 'source'>): string => {
  switch (kind) {
    case 'reach-out':
      return `Reach out to ${people(target)}`;
    case 'meet':
      return `Meet ${people(target)}${field === null ? '' : ` in ${field}`}${source === null ? '' : ` (${sourceLabel(source)})`}`;
    case 'reconnect':
      return `Reconnect with ${people(target)} after a long silence`;
    case 'give-first':
      return `Give before asking: ${target === 1 ? 'once' : `${target} times`} at least`;
  }
};

/** The goal in two or three words, beside dots. */
export const shortWords: Readonly<Record<GoalKind, string>> = {
  'reach-out': 'reach out',
  meet: 'meet someone new',
  reconnect: 'reconnect',
  'give-first': 'give first',
};

/** `5 of 8`, and whether that is it. */
export const progressWords = (
  { kind }: Pick<Goal, 'kind'>,
  { done, needed, met }: Progress,
  daysLeft: number,
): string => {
  const count = kind === 'give-first' ? `Given ${done} of ${needed}` : `${done} of ${needed}`;
  if (met) return `${count}: reached.`;
  if (daysLeft < 0) return `${count}.`;
  return `${count}, ${daysLeft === 0 ? 'and today is the last day' : `${daysLeft} ${daysLeft === 1 ? 'day' : 'days'} left`}.`;
};

/** Null where there is no streak to speak of. */
export const streakWords = ({ length, forgiven }: Streak, period: Goal['period']): string | null => {
  if (length < 2) return null;
  return `${length} ${period}s ${forgiven === 0 ? 'in a row' : `reached, ${forgiven === 1 ? 'one' : forgiven} missed in between and forgiven`}.`;
};

/** How something came about, in words: the label of a channel, a source or a kind of gift. */
export const howWords = (kind: GoalKind, how: string): string => {
  switch (kind) {
    case 'reach-out':
      return channelById.get(how)?.label.toLowerCase() ?? how;
    case 'meet':
      return sourceLabel(how);
    case 'reconnect':
      return `silent since ${how.slice(0, 4)}`;
    case 'give-first':
      return exchangeKindById.get(how)?.label.toLowerCase() ?? how;
  }
};
