import type { Alter, EgoNetwork, KnownTieSource } from '../ego/ego-network.ts';
import { knownTieSources } from '../ego/ego-network.ts';

/** Made-up people for tests. Everything left out is unknown, or nothing. */
export const someone = (name: string, strength: number, more: Partial<Alter> = {}): Alter => ({
  personId: name.toLowerCase().replaceAll(' ', '-'),
  name,
  strength,
  isStated: false,
  peak: strength,
  any: 0,
  out: 0,
  in: 0,
  lastDay: strength > 0 ? 20_000 : null,
  rhythmDays: null,
  roles: [],
  title: null,
  organisation: null,
  field: null,
  place: null,
  status: null,
  ...more,
});

export const standingAt = (seniority: number, occupation: string | null = null): Pick<Alter, 'status'> => ({
  status: { occupation, prestige: null, seniority },
});

export interface TieDraft {
  readonly between: readonly [string, string];
  readonly confidence?: number;
  readonly strength?: number;
  readonly source?: KnownTieSource;
}

/** A network of these people; a tie names two of them, surely known unless said otherwise. */
export const networkOf = (
  alters: readonly Alter[],
  ties: readonly (TieDraft | readonly [string, string])[] = [],
  self: Partial<EgoNetwork['self']> = {},
  day = '2026-11-22',
): EgoNetwork => {
  const places = new Map(alters.map((alter, place) => [alter.name, place]));
  const drafts = ties.map((tie): TieDraft => ('between' in tie ? tie : { between: tie }));
  const ends = drafts.map(({ between }) =>
    between
      .map((name) => {
        const place = places.get(name);
        if (place === undefined) throw new Error(`${name} is not in the network.`);
        return place;
      })
      .sort((a, b) => a - b),
  );
  return {
    day,
    self: { personId: null, title: null, organisation: null, field: null, place: null, status: null, ...self },
    alters,
    knownTies: {
      a: Uint32Array.from(ends, ([one = 0]) => one),
      b: Uint32Array.from(ends, ([, other = 0]) => other),
      confidence: Float32Array.from(drafts, ({ confidence = 1 }) => confidence),
      strength: Float32Array.from(drafts, ({ strength = 0 }) => strength),
      source: Uint8Array.from(drafts, ({ source = 'stated' }) => knownTieSources.indexOf(source)),
    },
  };
};
