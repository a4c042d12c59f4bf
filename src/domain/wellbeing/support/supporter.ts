import * as z from 'zod';
import { supportNeeds } from './support-needs.ts';
import { namedPerson, privateText } from '../private-records.ts';

/** A person or a service one could turn to. Services are the user's own entries: none comes with the program. */
export const supporter = z.object({
  person: namedPerson.describe('Who'),
  isService: z.boolean().default(false).describe('A service or an office rather than somebody you know'),
  isSafe: z.enum(['yes', 'unsure', 'no']).default('unsure').describe('Whether it is safe to talk to them about it'),
  isConfidential: z
    .enum(['yes', 'unsure', 'no'])
    .default('unsure')
    .describe('Whether they may and will keep it to themselves'),
  isOutside: z.boolean().default(false).describe('They do not depend on the person or the place it is about'),
  helpsWith: z.array(z.enum(supportNeeds)).max(supportNeeds.length).default([]).describe('What they could do'),
  knows: privateText.default('').describe('What they know so far'),
  reach: z.string().max(2000).default('').describe('How you reach them, best from a private telephone'),
  isOver: z.boolean().default(false).describe('No longer on the map'),
});
export type Supporter = z.infer<typeof supporter>;
