import type { ExchangeKind } from '../../reciprocity/exchange-kinds.ts';
import { type Phrase, phrases } from '../phrase.ts';

/** What people give each other, and what one would note of it. */
export const FAVOURS: Readonly<Partial<Record<ExchangeKind, readonly Phrase[]>>> = {
  advice: phrases(`
    Decide who decides, before {topic} begins
    Say the hard thing about {topic} first
    Ask for the title later, for the work now
    Sleep over it, then write two lines`),
  introduction: phrases(`
    To somebody at {elsewhere}
    To a friend who knows {topic}
    To the people behind {event}`),
  referral: phrases(`
    A word with the team at {elsewhere}
    For the project on {topic}`),
  feedback: phrases(`
    On the draft about {topic}
    On how I ran the meeting on {topic}
    On the slides for {event}`),
  resource: phrases(`
    A guide to {topic}
    The template for {topic}
    A book on {interest}`),
  'job-lead': phrases(`
    An opening at {elsewhere}
    A team that looks for {skill}`),
  time: phrases(`
    An afternoon on {topic}
    Two hours before the deadline`),
  support: phrases(`
    Stood by the plan for {topic}
    Listened after a bad week`),
  praise: phrases(`
    For the work on {topic}, in front of everybody`),
};
