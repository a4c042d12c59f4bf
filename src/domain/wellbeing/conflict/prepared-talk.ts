import type { Talk } from './conflict.ts';

/** Something in the wording that tends to close ears. */
export interface TalkHint {
  readonly part: keyof Talk;
  readonly found: string;
  readonly why: string;
}

const hints: readonly { readonly pattern: RegExp; readonly why: string; readonly parts: readonly (keyof Talk)[] }[] = [
  {
    pattern: /\b(always|never|every single|constantly|all the time)\b/i,
    why: 'One exception is enough to argue about this word. Name one time instead.',
    parts: ['situation', 'behaviour', 'impact'],
  },
  {
    pattern:
      /\b(toxic|narcissis\w*|bull(?:y|ies|ying)|liar|psychopath|manipulat\w+|abusive|crazy|incompetent|lazy|selfish)\b/i,
    why: 'This says what somebody is. What was done can be talked about; what somebody is can only be denied.',
    parts: ['situation', 'behaviour', 'impact', 'request'],
  },
  {
    pattern: /\b(on purpose|deliberately|you wanted to|you meant to|you tried to|because you)\b/i,
    why: 'This says why it was done, which only they know. What was done is enough.',
    parts: ['situation', 'behaviour', 'impact'],
  },
  {
    pattern: /\b(respect me|be (?:nicer|better|more \w+)|change your attitude|stop being)\b/i,
    why: 'This can be understood in many ways. Ask for one thing that one could see.',
    parts: ['request'],
  },
];

/** What one might word otherwise, and why. */
export const hintsOn = (talk: Talk): TalkHint[] =>
  hints.flatMap(({ pattern, why, parts }) =>
    parts.flatMap((part) => {
      const found = pattern.exec(talk[part])?.[0];
      return found === undefined ? [] : [{ part, found, why }];
    }),
  );

const sentence = (text: string): string => {
  const trimmed = text.trim();
  return trimmed === '' || /[.?!…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
};
const line = (lead: string, text: string): string[] => (text.trim() === '' ? [] : [`${lead}${sentence(text)}`]);

/** The four parts as one could say them. Parts that are empty are left out. */
export const talkText = (talk: Talk): string =>
  [
    ...line('I would like to talk about one thing: ', talk.situation),
    ...line('This is what I saw: ', talk.behaviour),
    ...line('What it led to: ', talk.impact),
    ...line('What I ask for: ', talk.request),
    ...(talk.request.trim() === '' ? [] : ['How do you see it?']),
  ].join('\n');
