import * as z from 'zod';
import { namedPerson, privateText } from '../private-records.ts';

export const approachModes = ['together', 'middle', 'firm', 'give', 'leave'] as const;
export type ApproachMode = (typeof approachModes)[number];

const weight = z.int().min(0).max(2);

/** What makes it unsafe to speak to somebody face to face. */
export const dangers = z.object({
  hardStop: z.boolean().default(false).describe('A check found something that is not all right, or you know of it'),
  fearOfRetaliation: z.boolean().default(false).describe('You fear what would be done to you for raising it'),
  forFormalInvestigation: z
    .boolean()
    .default(false)
    .describe('It is about discrimination, harassment, violence or another matter that has to be looked into formally'),
  powerGap: z.enum(['unknown', 'small', 'some', 'large']).default('unknown').describe('How much they can decide'),
});
export type Dangers = z.infer<typeof dangers>;

export const talk = z.object({
  situation: privateText.default('').describe('When and where it was'),
  behaviour: privateText.default('').describe('What was done or said, as a camera would have seen it'),
  impact: privateText.default('').describe('What it led to, for you or for the work'),
  request: privateText.default('').describe('What you ask for, from now on'),
});
export type Talk = z.infer<typeof talk>;

const option = z.object({
  text: privateText.min(1).describe('What could be done'),
  forMe: z.boolean().default(false).describe('It meets what you need'),
  forThem: z.boolean().default(false).describe('It meets what they need'),
});

const agreed = z.object({
  who: z.string().max(500).default('').describe('Who does it'),
  what: privateText.min(1).describe('What was agreed'),
  by: z.iso.date().optional().describe('By when'),
  kept: z.boolean().optional().describe('Whether it was kept'),
});

/** A conflict as it is worked through. Every part may be empty: one begins wherever one can. */
export const conflict = z.object({
  person: namedPerson.optional().describe('With whom'),
  issue: privateText.min(1).describe('What it is about, in a sentence'),
  facts: privateText.default('').describe('What happened, without what you think of it'),
  myInterests: privateText.default('').describe('What you need, and why'),
  theirInterests: privateText.default('').describe('What they may need, and why'),
  myPart: privateText.default('').describe('What you may have added to it'),
  mattersToMe: weight.default(1).describe('How much the matter means to you: 0 little, 1 some, 2 much'),
  relationMatters: weight.default(1).describe('How much the relationship means to you: 0 little, 1 some, 2 much'),
  dangers: dangers
    .default({ hardStop: false, fearOfRetaliation: false, forFormalInvestigation: false, powerGap: 'unknown' })
    .describe('What would make a talk face to face unsafe'),
  approach: z.enum(approachModes).optional().describe('The way you chose'),
  talk: talk
    .default({ situation: '', behaviour: '', impact: '', request: '' })
    .describe('What you would say: situation, behaviour, impact, request'),
  commonGround: privateText.default('').describe('What both of you want, or agree on already'),
  options: z.array(option).max(50).default([]).describe('What could be done'),
  agreement: z.array(agreed).max(50).default([]).describe('What was agreed'),
  state: z.enum(['open', 'settled', 'left']).default('open').describe('Where it stands'),
});
export type Conflict = z.infer<typeof conflict>;
