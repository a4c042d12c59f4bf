import type { CapitalPart } from './capital-kinds.ts';
import type { EgoCapital } from './ego-capital.ts';
import { fewNames, howMany, mention, percent, plainNumber, positionWords } from './mention.ts';
import type { PersonMention } from './person-mention.ts';

interface Behind {
  /** What each alter adds; nobody with 0 is shown. */
  readonly share: (alter: number) => number;
  readonly note: (alter: number) => string;
}

const half = 0.5;

/** Close contacts that an alter is known to know, the surest first. */
export const closeInCommon = ({ graph, network, weights }: EgoCapital, alter: number): string[] => {
  const { offsets, targets, ties } = graph;
  const found: { name: string; sure: number }[] = [];
  for (let arc = offsets[alter]!; arc < offsets[alter + 1]!; arc += 1) {
    const other = targets[arc]!;
    const sure = weights[other]!.strong * network.knownTies.confidence[ties[arc]!]!;
    if (sure >= half / 2) found.push({ name: network.alters[other]!.name, sure });
  }
  return found.sort((a, b) => b.sure - a.sure).map(({ name }) => name);
};

const balanceWords = (out: number, into: number): string => {
  if (out + into === 0) return 'nobody knows who began';
  const mine = out / (out + into);
  if (mine > 0.6) return `mostly you begin (${percent(mine)})`;
  return mine < 0.4 ? `mostly they begin (${percent(1 - mine)})` : 'you begin about as often as they do';
};

const whereWords = (capital: EgoCapital, alter: number): string =>
  positionWords(capital.network.alters[alter]!) || 'no title on file';

const behind: Readonly<Record<CapitalPart, (capital: EgoCapital) => Behind>> = {
  closeness: (capital) => ({
    share: (alter) => capital.weights[alter]!.close,
    note: (alter) => `strength ${Math.round(capital.network.alters[alter]!.strength)}`,
  }),
  closure: (capital) => ({
    share: (alter) => capital.weights[alter]!.close * capital.embedded(alter),
    note: (alter) => {
      const names = closeInCommon(capital, alter);
      return names.length > 0 ? `knows ${fewNames(names)}` : 'may know others you are close to';
    },
  }),
  reciprocity: (capital) => ({
    share: (alter) => capital.weights[alter]!.close * (capital.weights[alter]!.mutual || 0),
    note: (alter) => balanceWords(capital.network.alters[alter]!.out, capital.network.alters[alter]!.in),
  }),
  reach: (capital) => ({
    share: (alter) =>
      capital.weights[alter]!.alive * Math.max(0, 1 - (2 * capital.knownTo[alter]!) / capital.sums.contacts),
    note: (alter) => {
      const known = Math.round(capital.knownTo[alter]!);
      return known === 0 ? 'not known to know your others' : `knows about ${known} of your others`;
    },
  }),
  variety: (capital) => ({ share: circleShare(capital), note: (alter) => circleNote(capital, alter) }),
  upkeep: (capital) => ({
    share: (alter) => capital.weights[alter]!.alive * (1 - capital.embedded(alter)),
    note: () => 'no close contact in common',
  }),
  upper: (capital) => ({
    share: (alter) => capital.weights[alter]!.alive * (capital.standing[alter]! || 0),
    note: (alter) => whereWords(capital, alter),
  }),
  range: (capital) => {
    const ends = new Set([capital.extreme(0), capital.extreme(1)]);
    return {
      share: (alter) => (ends.has(alter) ? capital.weights[alter]!.alive : 0),
      note: (alter) => whereWords(capital, alter),
    };
  },
  extensity: (capital) => {
    const holders = new Set(capital.occupationHolders());
    return {
      share: (alter) => (holders.has(alter) ? capital.weights[alter]!.alive : 0),
      note: (alter) => whereWords(capital, alter),
    };
  },
  up: (capital) => ({
    share: (alter) => (capital.isAbove(alter) ? capital.weights[alter]!.upheld : 0),
    note: (alter) => {
      const { roles } = capital.network.alters[alter]!;
      const speaks = roles.includes('sponsor') ? 'your sponsor: ' : roles.includes('mentor') ? 'your mentor: ' : '';
      return `${speaks}${whereWords(capital, alter)}`;
    },
  }),
};

/** The dearest of each circle stands for it, the largest circles first. */
const circleShare = ({ circles, weights }: EgoCapital): ((alter: number) => number) => {
  const sizes = new Float64Array(circles.names.length);
  const dearest = new Int32Array(circles.names.length).fill(-1);
  for (const [alter, code] of circles.codes.entries()) {
    if (code < 0 || weights[alter]!.alive === 0) continue;
    sizes[code]! += weights[alter]!.alive;
    const best = dearest[code]!;
    if (best < 0 || weights[alter]!.upheld > weights[best]!.upheld) dearest[code] = alter;
  }
  return (alter) => {
    const code = circles.codes[alter]!;
    return code >= 0 && dearest[code] === alter ? sizes[code]! : 0;
  };
};

const circleNote = ({ circles, weights, sums }: EgoCapital, alter: number): string => {
  const code = circles.codes[alter]!;
  const size = weights.reduce((sum, { alive }, each) => sum + (circles.codes[each] === code ? alive : 0), 0);
  const heads = Math.max(1, Math.round(size));
  return `${circles.names[code]}: ${howMany(heads, 'contact', 'contacts')}, ${percent(size / sums.circled)}`;
};

export type PersonBehind = PersonMention & { readonly note: string };

/** Who adds most to a part, most first. */
export const peopleBehind = (capital: EgoCapital, part: CapitalPart, limit: number): PersonBehind[] => {
  const { share, note } = behind[part](capital);
  const found: { alter: number; share: number }[] = [];
  for (let alter = 0; alter < capital.weights.length; alter += 1) {
    if (capital.weights[alter]!.ever === 0) continue;
    const adds = share(alter);
    // Less than a tenth of a contact is nobody to name.
    if (adds >= 0.05) found.push({ alter, share: adds });
  }
  return found
    .sort((a, b) => b.share - a.share || a.alter - b.alter)
    .slice(0, limit)
    .map(({ alter }) => ({ ...mention(capital.network.alters[alter]!), note: note(alter) }));
};

export const namedWithPosition = (capital: EgoCapital, alter: number): string | null => {
  if (alter < 0) return null;
  const person = capital.network.alters[alter]!;
  const where = positionWords(person);
  return where === '' ? `${person.name} (${plainNumber(capital.standing[alter]!)})` : `${person.name}, ${where}`;
};
