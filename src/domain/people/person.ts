import * as z from 'zod';

/** A calendar day known in part: `2024`, `2024-03` or `2024-03-31`. */
export const partialDay = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'a year, a month or a day: 2024, 2024-03 or 2024-03-31',
  );

/** A birthday with or without its year: `1990-06-15` or `--06-15`. */
export const birthday = z
  .string()
  .regex(/^(\d{4}|-)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a birthday with or without year: 1990-06-15 or --06-15');

export const identifier = z.string().min(1).max(64);
export const calendarDay = z.iso.date();

const nullableText = z.string().nullable();

/** Someone known to the user, or the user (`isSelf` 1). Booleans are 0 and 1, as both databases hold them. */
export const person = z.object({
  id: identifier,
  fullName: z.string(),
  givenName: nullableText,
  familyName: nullableText,
  nickname: nullableText,
  /** The name in its own script, such as 渡辺健司. */
  nativeName: nullableText,
  /** How it is pronounced or sorted where the script does not tell, such as わたなべ けんじ. */
  phoneticName: nullableText,
  /** Folded; what lists are ordered by. */
  sortName: z.string(),
  headline: nullableText,
  summary: nullableText,
  industry: nullableText,
  location: nullableText,
  timeZone: nullableText,
  birthday: nullableText,
  /** In the user's words. */
  howMet: nullableText,
  /** From the current position; kept beside it so that lists need no second look. */
  currentTitle: nullableText,
  currentOrganisation: nullableText,
  currentOrganisationId: nullableText,
  isSelf: z.number(),
  archivedAt: nullableText,
  createdAt: z.string(),
  updatedAt: z.string(),
  /** JSON: which batch each field came from, `me` for the user's own edit. */
  provenance: z.string(),
});
export type Person = z.infer<typeof person>;

/** Fields of a person that users and importers write; everything else is kept by the program. */
export const writablePersonFields = [
  'fullName',
  'givenName',
  'familyName',
  'nickname',
  'nativeName',
  'phoneticName',
  'headline',
  'summary',
  'industry',
  'location',
  'timeZone',
  'birthday',
  'howMet',
] as const;
export type WritablePersonField = (typeof writablePersonFields)[number];
