import type { DraftKind, Tone } from '../draft-kinds.ts';

/** What a draft may say of a person, by the kind of fact it rests on. */
export const pointKinds = [
  'event-met',
  'event-both',
  'school',
  'employer-together',
  'employer-both',
  'group',
  'mutual',
  'interest',
  'goal',
  'place',
  'new-position',
  'position',
  'expertise',
  'conversation',
  'promise',
] as const;
export type PointKind = (typeof pointKinds)[number];

/**
 * The texts of one language. `{name}` stands for a value; `<…>` is left out where a value in it is missing; in German
 * `{du|Sie}` holds both forms. A kind has texts for each tone, several where one may choose.
 */
export interface MessageCatalogue {
  readonly greetings: Readonly<Record<Tone, string>>;
  /** To both sides of an introduction. */
  readonly greetingOfTwo: string;
  readonly signOffs: Readonly<Record<Tone, string>>;
  readonly points: Readonly<Record<PointKind, string>>;
  readonly texts: Readonly<Record<DraftKind, Readonly<Record<Tone, readonly string[]>>>>;
  /** What a new position is congratulated on as. */
  readonly newRole: string;
  readonly subjects: Readonly<Record<DraftKind, string>>;
  /** What stands where the user has to fill something in. */
  readonly blanks: {
    readonly point: string;
    readonly about: Readonly<Partial<Record<DraftKind, string>>>;
    readonly otherAbout: string;
  };
  /** From when until when: `from 2014 to 2017`. */
  span(from: string | null, until: string | null): string;
  /** The words of the user on somebody, turned to them: “her move” is “your move”. */
  toYou(words: string, isFamiliar: boolean): string;
}
