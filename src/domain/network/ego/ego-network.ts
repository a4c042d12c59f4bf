/**
 * The user's own network on one day, as the measures of capital, the advice, the paths and the map read it: the people
 * the user knows (alters) and the ties that are known of between them. Made by the storage in one go and never changed,
 * so that what is asked of it on a day can be answered from one copy.
 */
export interface EgoNetwork {
  /** The day it stands for, `YYYY-MM-DD`. */
  readonly day: string;
  readonly self: Self;
  /** Everybody but the user and the archived; those with ties of strength 0 as well. */
  readonly alters: readonly Alter[];
  readonly knownTies: KnownTies;
}

export interface Self {
  readonly personId: string | null;
  readonly title: string | null;
  readonly organisation: string | null;
  readonly field: string | null;
  readonly place: string | null;
  readonly status: Status | null;
}

/** Somebody the user knows, with how it stands between the two. */
export interface Alter {
  readonly personId: string;
  readonly name: string;
  /** 0 to 100 on the day: the user's own word where there is one, else computed (domain/ties/strength.ts). */
  readonly strength: number;
  /** Whether `strength` is the user's own word. */
  readonly isStated: boolean;
  /** Highest strength ever, 0 to 100. */
  readonly peak: number;
  /** Decayed contact days on the day: all of them, begun by the user, begun by the other. */
  readonly any: number;
  readonly out: number;
  readonly in: number;
  /** The last contact, as a day number (kernel/day-number.ts). */
  readonly lastDay: number | null;
  /** Median days between contacts. */
  readonly rhythmDays: number | null;
  /** Kinds of roles in force, such as `mentor`. */
  readonly roles: readonly string[];
  readonly title: string | null;
  readonly organisation: string | null;
  /** The field of work, in words. */
  readonly field: string | null;
  readonly place: string | null;
  readonly status: Status | null;
}

/** Where a job title stands. Either part is null where the title does not tell, or the user has switched it off. */
export interface Status {
  /** ISCO-08 unit group the title maps to. */
  readonly occupation: string | null;
  /** The occupation's SIOPS-08 prestige, 5 to 78. */
  readonly prestige: number | null;
  /** Rank within an organisation, 0 (in training) to 1 (leads it). */
  readonly seniority: number | null;
}

/** Ties between alters, one entry a pair, in columns. `a` and `b` are places in `alters`, `a` below `b`. */
export interface KnownTies {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** How sure it is that the two know each other, 0 to 1: never more than the best evidence gives. */
  readonly confidence: Float32Array;
  /** How strong the tie between them is at least, 0 to 100, from what was seen of it; 0 where nothing was. */
  readonly strength: Float32Array;
  /** Where the best evidence comes from: a place in `knownTieSources`. */
  readonly source: Uint8Array;
}

/** What says that two people know each other, surest first. */
export const knownTieSources = [
  'stated',
  'introduced',
  'conversation',
  'meeting',
  'employer',
  'school',
  'event',
] as const;
export type KnownTieSource = (typeof knownTieSources)[number];
