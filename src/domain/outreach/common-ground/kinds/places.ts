import { fold } from '../../../../kernel/fold.ts';
import type { GroundEvidence, GroundFact } from '../common-ground.ts';
import type { GroundRows, GroundSide } from '../ground-rows.ts';
import { bothWere, nameOf } from '../pair-words.ts';

interface Stay {
  readonly place: string;
  readonly isHome: boolean;
  readonly words: string;
  readonly evidence: GroundEvidence;
}

/** The town of a location: what stands before the first comma. A location without one may be a whole country. */
const townOf = (location: string): string => location.split(',')[0]?.trim() ?? '';
const keyOf = (location: string): string =>
  fold(townOf(location)).replace(/^(greater|area of) | (area|metropolitan area)$/g, '');

const staysOf = ({ person, positions }: GroundSide): Map<string, Stay> => {
  const stays = new Map<string, Stay>();
  const add = (location: string | null, stay: Omit<Stay, 'place'>): void => {
    const key = keyOf(location ?? '');
    if (location !== null && key !== '' && !stays.has(key)) stays.set(key, { ...stay, place: townOf(location) });
  };
  add(person.location, {
    isHome: true,
    words: person.isSelf === 1 ? 'you live there' : `${nameOf(person)} lives there`,
    evidence: { record: 'people', id: person.id, words: `${person.fullName}: ${person.location}` },
  });
  for (const { id, location, organisation, isCurrent } of positions)
    add(location, {
      isHome: false,
      words: `${nameOf(person)} ${isCurrent === 1 ? (person.isSelf === 1 ? 'work' : 'works') : 'worked'} there${organisation === null ? '' : ` for ${organisation}`}`,
      evidence: {
        record: 'positions',
        id,
        words: `${person.fullName}: ${organisation ?? 'a position'} in ${location}`,
      },
    });
  return stays;
};

/** Towns where both live or have worked. */
export const places = ({ one, other }: GroundRows): GroundFact[] => {
  if (one === null) return [];
  const theirs = staysOf(other);
  return [...staysOf(one)].flatMap(([key, mine]): GroundFact[] => {
    const their = theirs.get(key);
    if (!their) return [];
    const isHome = mine.isHome && their.isHome;
    return [
      {
        key: `place:${key}`,
        kind: 'place',
        what: mine.place,
        text: isHome
          ? `${bothWere(one.person, other.person, 'are')} in ${mine.place}.`
          : `${mine.place}: ${mine.words}, and ${their.words}.`,
        together: null,
        from: null,
        until: null,
        personId: null,
        evidence: [mine.evidence, their.evidence],
        weight: isHome ? 42 : 34,
      },
    ];
  });
};
