import * as z from 'zod';

/** What the user may say of an event beside its name. */
export const eventTerms = {
  starts: z.string().max(40).optional().describe('Day or moment: 2026-12-03, or 2026-12-03T18:00 in your zone'),
  ends: z.string().max(40).optional().describe('Day or moment of its end'),
  place: z.string().max(500).optional().describe('Where'),
  seeking: z.string().max(1000).optional().describe('What you hope to find there: topics, with commas between'),
  notes: z.string().max(20_000).optional().describe('Your own words on it'),
  url: z
    .union([z.literal(''), z.url({ protocol: /^https?$/ }).max(2000)])
    .nullish()
    .describe('Its page'),
};
