import type { EgoNetwork } from '../ego/ego-network.ts';
import type { AlterTraits, TraitKind } from './alter-traits.ts';
import { ALIVE, CLOSE } from './bridges.ts';

export const strengthLevels = ['close', 'alive', 'faint'] as const;
export type StrengthLevel = (typeof strengthLevels)[number];

/** Who is drawn. Fields left out leave nobody out. */
export interface MapFilter {
  readonly role?: string | undefined;
  readonly strength?: StrengthLevel | undefined;
  readonly source?: string | undefined;
  readonly field?: string | undefined;
}

export const levelOf = (strength: number): StrengthLevel =>
  strength >= CLOSE ? 'close' : strength >= ALIVE ? 'alive' : 'faint';

/** Per alter, whether the filter lets them through, with the strengths of the day that is shown. */
export const passesFilter = (
  ego: EgoNetwork,
  traits: AlterTraits,
  filter: MapFilter,
  strengthOf: (alter: number) => number,
): ((alter: number) => boolean) => {
  const has = (kind: TraitKind, label: string) => {
    const sought = traits.traits.findIndex((trait) => trait.kind === kind && trait.label === label);
    return (alter: number) => sought >= 0 && (traits.ofAlter[alter]?.includes(sought) ?? false);
  };
  const tests: ((alter: number) => boolean)[] = [];
  const { role, strength, source, field } = filter;
  if (role !== undefined) tests.push((alter) => ego.alters[alter]?.roles.includes(role) ?? false);
  if (strength !== undefined) tests.push((alter) => levelOf(strengthOf(alter)) === strength);
  if (source !== undefined) tests.push(has('source', source));
  if (field !== undefined) tests.push((alter) => ego.alters[alter]?.field === field);
  return (alter) => tests.every((test) => test(alter));
};

/** What one can filter by, with how many people each leaves, the most first. */
export interface MapChoices {
  readonly roles: Choice[];
  readonly sources: Choice[];
  readonly fields: Choice[];
}
export interface Choice {
  readonly id: string;
  readonly people: number;
}

const MOST_CHOICES = 30;

const counted = (ids: Iterable<string>): Choice[] => {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, people]) => ({ id, people }))
    .sort((one, other) => other.people - one.people || (one.id < other.id ? -1 : 1))
    .slice(0, MOST_CHOICES);
};

export const choicesOf = (ego: EgoNetwork, traits: AlterTraits): MapChoices => ({
  roles: counted(ego.alters.flatMap(({ roles }) => [...new Set(roles)])),
  sources: counted(
    traits.ofAlter.flatMap((own) =>
      own.flatMap((place) => {
        const trait = traits.traits[place];
        return trait?.kind === 'source' ? [trait.label] : [];
      }),
    ),
  ),
  fields: counted(ego.alters.flatMap(({ field }) => field ?? [])),
});
