import { fold } from '../../../kernel/fold.ts';
import type { EgoNetwork } from '../ego/ego-network.ts';

/** Places of the people at an organisation, by its name; by names that begin so where none is the same. */
export const peopleAt = ({ alters }: EgoNetwork, organisation: string): number[] => {
  const wanted = fold(organisation);
  if (wanted === '') return [];
  const names = alters.map((alter) => (alter.organisation === null ? '' : fold(alter.organisation)));
  const exact = [...names.keys()].filter((place) => names[place] === wanted);
  return exact.length > 0 ? exact : [...names.keys()].filter((place) => names[place]!.startsWith(wanted));
};
