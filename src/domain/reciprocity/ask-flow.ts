import type { AskState } from './ask.ts';

/** What may happen next, by what happened last. Nothing follows what was withdrawn; a no may become a yes later. */
const next: Readonly<Record<AskState, readonly AskState[]>> = {
  asked: ['viewed', 'accepted', 'declined', 'fulfilled', 'withdrawn'],
  viewed: ['accepted', 'declined', 'fulfilled', 'withdrawn'],
  accepted: ['fulfilled', 'declined', 'withdrawn'],
  declined: ['accepted', 'fulfilled'],
  withdrawn: [],
  fulfilled: ['thanked', 'reported'],
  thanked: ['reported'],
  reported: ['thanked'],
};

/** The steps an ask may take now. What was done once is not offered again. */
export const nextAskSteps = (taken: readonly AskState[]): readonly AskState[] => {
  const last = taken.at(-1);
  if (last === undefined) return ['asked'];
  return next[last].filter((step) => !isOnce(step) || !taken.includes(step));
};

const isOnce = (step: AskState): boolean => step === 'thanked' || step === 'reported' || step === 'fulfilled';

/** The furthest an ask has come, from its steps in their order. Thanking after reporting back takes nothing away. */
export const askStateOf = (taken: readonly AskState[]): AskState =>
  taken.reduce<AskState>((state, step) => (step === 'thanked' && state === 'reported' ? state : step), 'asked');

/** Asks that still await something of the other side. */
export const openAskStates = ['asked', 'viewed', 'accepted'] as const satisfies readonly AskState[];
export const isAskOpen = (state: AskState): boolean => (openAskStates as readonly AskState[]).includes(state);
