/** One step of the way up, from what one can do alone to bodies outside. Nobody has to go all of it, or in order. */
export interface LadderStep {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly caution: string;
  /** Means speaking to the person themself: left out where that is not safe. */
  readonly isDirect: boolean;
}

export const ladder: readonly LadderStep[] = [
  {
    id: 'record',
    title: 'Keep a record',
    what: 'Write down what happens, the same day: when, where, who, the exact words. Keep the originals of messages.',
    caution: 'On your own device, not your employer’s. Do not take confidential documents along.',
    isDirect: false,
  },
  {
    id: 'support',
    title: 'Tell somebody you trust',
    what: 'One person is enough to begin with, best from outside.',
    caution: 'Ask first whether they may keep it to themselves. A manager or HR often may not.',
    isDirect: false,
  },
  {
    id: 'advice',
    title: 'Get advice',
    what: 'A union, a works council, a law clinic, a lawyer. Ask about time limits first.',
    caution: 'What you tell a lawyer is protected; what you tell others may not be.',
    isDirect: false,
  },
  {
    id: 'talk',
    title: 'Speak about it early and informally',
    what: 'One situation, what was done, what it led to, what you ask for. Write a short recap afterwards.',
    caution: 'Only where you feel safe. You may bring somebody, or leave this step out.',
    isDirect: true,
  },
  {
    id: 'third',
    title: 'Bring in a third person',
    what: 'Their manager, another senior person, an ombudsperson, a programme lead, or HR.',
    caution: 'HR works for the organisation. Ask what they will do with it before you give details.',
    isDirect: false,
  },
  {
    id: 'formal',
    title: 'Complain formally, in writing',
    what: 'Say what happened with days, whom it concerns, what you have tried, and what you ask for. Keep a copy.',
    caution: 'It does not stop the clock for ways outside. Note anything that changes for you afterwards.',
    isDirect: false,
  },
  {
    id: 'appeal',
    title: 'Appeal',
    what: 'If the answer is not right, say why in writing within the days it names.',
    caution: 'Ask for somebody who has not decided before.',
    isDirect: false,
  },
  {
    id: 'outside',
    title: 'Go to a body outside',
    what: 'Conciliation, a tribunal, an equality body, a regulator.',
    caution: 'These have time limits. Confirm the days with an adviser.',
    isDirect: false,
  },
  {
    id: 'leave',
    title: 'Prepare for leaving, whether or not you do',
    what: 'References from others, savings, contacts, a handover, copies of what is yours.',
    caution: 'Leaving can change what you can claim. Ask before you sign or resign.',
    isDirect: false,
  },
];
