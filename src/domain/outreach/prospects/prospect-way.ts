import { channelById } from '../../interactions/channels.ts';
import type { ProspectState, ProspectStep } from './prospect.ts';
import type { PassedSince } from './prospect-store.ts';

/** One thing on the way to somebody: a step the user noted, or what is on file between the two. */
export interface WayPoint {
  readonly on: string;
  readonly state: ProspectState;
  readonly words: string;
  /** Of the step; null where it is read from an interaction. */
  readonly step: string | null;
}

/** How far it has come, since when, and how it came there. */
export interface Way {
  readonly state: ProspectState;
  readonly stateOn: string;
  /** The first first. */
  readonly points: readonly WayPoint[];
  /** They wrote, or the two met, after the user had turned to them. */
  readonly answered: boolean;
}

/** Channels in which two people hear or see each other. */
const inPerson: ReadonlySet<string> = new Set(['meeting', 'coffee', 'call', 'event']);

const stepWords: Record<ProspectStep['step'], string> = {
  contacted: 'You turned to them',
  met: 'You met',
  'set-aside': 'Set aside',
  'taken-up': 'Taken up again',
};

const stateOfStep: Record<ProspectStep['step'], ProspectState> = {
  contacted: 'contacted',
  met: 'met',
  'set-aside': 'set-aside',
  'taken-up': 'wish',
};

const pointOf = ({ id, step, happenedOn, note }: ProspectStep): WayPoint => ({
  on: happenedOn,
  state: stateOfStep[step],
  words: note === null ? `${stepWords[step]}.` : `${stepWords[step]}: ${note}`,
  step: id,
});

const passedWords = ({ channel, direction }: PassedSince): string => {
  const verb = channelById.get(channel)?.verb ?? 'were in touch';
  return direction === 'mutual' || inPerson.has(channel)
    ? `You ${verb}.`
    : direction === 'inbound'
      ? `They ${verb}.`
      : `You ${verb}.`;
};

/** The first of what passed that leads to each state, and the first answer. */
const passedPoints = (passed: readonly PassedSince[]): WayPoint[] => {
  const begun = passed.find(({ channel }) => !inPerson.has(channel));
  const met = passed.find(({ channel }) => inPerson.has(channel));
  const answer = passed.find((each) => each.direction === 'inbound' && each !== begun && each !== met);
  const points: (WayPoint | null)[] = [
    begun ? { on: begun.on, state: 'contacted', words: passedWords(begun), step: null } : null,
    answer ? { on: answer.on, state: 'contacted', words: passedWords(answer), step: null } : null,
    met ? { on: met.on, state: 'met', words: passedWords(met), step: null } : null,
  ];
  return points.filter((point) => point !== null);
};

/**
 * The way from the wish on. What is on file moves it on by itself; what the user notes does too, and only the user sets
 * it aside and takes it up again. It never goes back from met to contacted.
 *
 * @param passed contact since the wish, in the order of time
 */
export const wayTo = (wishedOn: string, steps: readonly ProspectStep[], passed: readonly PassedSince[]): Way => {
  const points = [...steps.map(pointOf), ...passedPoints(passed)].sort((one, other) =>
    one.on < other.on ? -1 : one.on > other.on ? 1 : 0,
  );
  const answered = passed.some(({ direction }) => direction !== 'outbound');
  const word = steps.findLast(({ step }) => step === 'set-aside' || step === 'taken-up');
  if (word?.step === 'set-aside') return { state: 'set-aside', stateOn: word.happenedOn, points, answered };
  for (const state of ['met', 'contacted'] as const) {
    const first = points.find((point) => point.state === state);
    if (first) return { state, stateOn: first.on, points, answered };
  }
  return { state: 'wish', stateOn: word?.happenedOn ?? wishedOn, points, answered };
};
