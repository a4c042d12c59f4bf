import type { Alter, EgoNetwork } from '../ego/ego-network.ts';
import { type AlterTraits, TraitBook, type TraitKind } from './alter-traits.ts';

/** A circle of people for a test: everybody in it knows everybody. */
export interface SketchedCircle {
  readonly names: readonly string[];
  readonly strength?: number;
  readonly shared?: readonly (readonly [TraitKind, string])[];
  readonly field?: string;
}

const alterOf = (name: string, { strength = 40, field }: SketchedCircle): Alter => ({
  personId: `id-${name}`,
  name,
  strength,
  isStated: false,
  peak: strength,
  any: 1,
  out: 1,
  in: 1,
  lastDay: 20_000,
  rhythmDays: null,
  roles: [],
  title: null,
  organisation: null,
  field: field ?? null,
  place: null,
  status: null,
});

/** A network of full circles, with ties between them as pairs of names; for tests. */
export const sketchNetwork = (
  circles: readonly SketchedCircle[],
  between: readonly (readonly [string, string])[] = [],
): { ego: EgoNetwork; traits: AlterTraits; at: (name: string) => number } => {
  const alters = circles.flatMap((circle) => circle.names.map((name) => alterOf(name, circle)));
  const at = (name: string): number => alters.findIndex((alter) => alter.name === name);
  const pairs = [
    ...circles.flatMap(({ names }) =>
      names.flatMap((one, place) => names.slice(place + 1).map((other) => [one, other])),
    ),
    ...between,
  ].map(([one = '', other = '']) => [at(one), at(other)].sort((a, b) => a - b));
  const book = new TraitBook(alters.length);
  for (const circle of circles)
    for (const name of circle.names) for (const [kind, label] of circle.shared ?? []) book.add(at(name), kind, label);
  return {
    at,
    traits: book.close(),
    ego: {
      day: '2026-11-22',
      self: { personId: null, title: null, organisation: null, field: null, place: null, status: null },
      alters,
      knownTies: {
        a: Uint32Array.from(pairs, ([one = 0]) => one),
        b: Uint32Array.from(pairs, ([, other = 0]) => other),
        confidence: new Float32Array(pairs.length).fill(0.8),
        strength: new Float32Array(pairs.length),
        source: new Uint8Array(pairs.length),
      },
    },
  };
};

/** `count` different names with the same beginning. */
export const namesOf = (beginning: string, count: number): string[] =>
  Array.from({ length: count }, (_, number) => `${beginning} ${number + 1}`);
