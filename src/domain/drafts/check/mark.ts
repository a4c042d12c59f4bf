/** What the message check looks for, in the order in which it is told. */
export const markRules = [
  'impersonal',
  'no-give',
  'several-asks',
  'too-long',
  'pressure',
  'flattery',
  'no-next-step',
  'blank',
] as const;
export type MarkRule = (typeof markRules)[number];

export const markTitles: Readonly<Record<MarkRule, string>> = {
  impersonal: 'Nothing personal',
  'no-give': 'An ask without a give',
  'several-asks': 'Several asks',
  'too-long': 'Too long',
  pressure: 'Pressure',
  flattery: 'Praise without substance',
  'no-next-step': 'No next step',
  blank: 'Still to fill in',
};

/** A passage worth a second look. Positions are UTF-16 units; putting `better` in place of the passage follows the advice. */
export interface Mark {
  readonly rule: MarkRule;
  readonly start: number;
  readonly end: number;
  readonly why: string;
  readonly better: string;
}
