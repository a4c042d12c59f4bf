import * as z from 'zod';
import { identifier } from './person.ts';

const nullableText = z.string().nullable();

/** A person as one line of a list. */
export const personSummary = z.object({
  id: identifier,
  fullName: z.string(),
  nativeName: nullableText,
  title: nullableText,
  organisation: nullableText,
  location: nullableText,
  /** Kinds of the roles that hold today. */
  roles: z.array(z.string()),
  tags: z.array(z.string()),
  lastOn: nullableText,
  lastChannel: nullableText,
  /** 0 to 100 on this day, the user's own word before what is computed; null where neither tells. */
  strength: z.number().nullable(),
  dueOn: nullableText,
  archived: z.boolean(),
  hasPhoto: z.boolean(),
});
export type PersonSummary = z.infer<typeof personSummary>;

export const strengthBands = ['strong', 'alive', 'faint', 'none'] as const;
/** Bands of strength: strong from 50 (about monthly contact), alive from 10 (half-yearly), faint above 0, none without contact. */
export type StrengthBand = (typeof strengthBands)[number];

/** What a list can be narrowed to: a band, or the ties that were strong once and have been silent for three years. */
export const strengthFilters = [...strengthBands, 'dormant'] as const;
export type StrengthFilter = (typeof strengthFilters)[number];

export const peopleSorts = [
  'name',
  '-name',
  'last',
  '-last',
  'strength',
  '-strength',
  'organisation',
  'added',
  '-added',
] as const;
export type PeopleSort = (typeof peopleSorts)[number];

/** Which people a list shows. Everything left out does not narrow. */
export const peopleFilter = z.object({
  text: z.string().max(200).optional().describe('Words that the name, title or organisation must begin with'),
  role: z.string().max(40).optional().describe('Kind of a role that holds today, such as mentor'),
  source: z.string().max(40).optional().describe('Where they come from, such as alumni-network'),
  organisation: z.string().max(200).optional().describe('Current organisation, by name'),
  tag: z.string().max(100).optional().describe('A tag they carry'),
  strength: z
    .enum(strengthFilters)
    .optional()
    .describe('Band of strength (strong, alive, faint or none), or dormant: once strong, silent for three years'),
  archived: z.enum(['no', 'yes', 'all']).default('no').describe('Whether archived people are shown'),
});
export type PeopleFilter = z.infer<typeof peopleFilter>;

/** How many and from where a list is read. */
export const listWindow = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(50).describe('How many at most'),
  after: z.string().max(600).optional().describe('Cursor from the page before'),
});
export type ListWindow = z.infer<typeof listWindow>;

/** The shape of a page of something. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), total: z.number(), next: z.string().nullable() });
