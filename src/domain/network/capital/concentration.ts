import { EgoCapital } from './ego-capital.ts';
import type { ConcentrationAnswer } from './capital-answer.ts';
import { noTie } from './alter-weights.ts';
import { termsOf, valuesOf } from './capital-amounts.ts';
import type { CapitalSettings } from './capital-weights.ts';
import { type Circles, circlesOf, type GroupKind } from './circles.ts';
import { differenceOf, greatestLosses, type Loss } from './leave-one-out.ts';
import { howMany, mention, percent, plainNumber } from './mention.ts';

const dimensions: readonly { by: GroupKind; label: string; one: (name: string) => string }[] = [
  { by: 'employer', label: 'Employer', one: (name) => `work for ${name}` },
  { by: 'field', label: 'Field of work', one: (name) => `work in ${name}` },
  { by: 'place', label: 'Place', one: (name) => `live in ${name}` },
  { by: 'community', label: 'Circle of people who know each other', one: (name) => `belong to one circle (${name})` },
];

export interface ConcentrationOptions {
  readonly settings: CapitalSettings;
  /** How many groups of each kind, and how many people who must not be lost. */
  readonly limit: number;
}

type Dimension = ConcentrationAnswer['items'][number];
type Group = Dimension['groups'][number];

/** With fewer ties than this, that most hang on one is no risk but a beginning. */
const fewestToRisk = 3;
const tooMuch = 0.5;
const membersShown = 5;

/** What the network leans on: by employer, field, place and circle, and by single people. */
export const reportConcentration = (capital: EgoCapital, options: ConcentrationOptions): ConcentrationAnswer => {
  const items = dimensions.map(({ by, label, one }) => dimensionOf(capital, by, label, one, options));
  return {
    day: capital.network.day,
    items,
    total: items.length,
    next: null,
    losses: greatestLosses(capital, options.settings.weights, options.limit)
      .filter(({ total }) => total > 0)
      .map((loss) => lossAnswer(capital, loss)),
  };
};

interface Size {
  people: number;
  strong: number;
  alive: number;
}

const sizesOf = ({ weights }: EgoCapital, { codes, names }: Circles): Size[] => {
  const sizes = names.map((): Size => ({ people: 0, strong: 0, alive: 0 }));
  for (const [place, { alive, close }] of weights.entries()) {
    const size = sizes[codes[place]!];
    if (!size || alive === 0) continue;
    if (alive >= tooMuch) size.people += 1;
    size.strong += close;
    size.alive += alive;
  }
  return sizes;
};

const sum = (sizes: readonly Size[], by: 'strong' | 'alive'): number =>
  sizes.reduce((total, size) => total + size[by], 0);
const shareOf = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0);

const dimensionOf = (
  capital: EgoCapital,
  by: GroupKind,
  label: string,
  one: (name: string) => string,
  { settings, limit }: ConcentrationOptions,
): Dimension => {
  const circles = by === settings.circles ? capital.circles : circlesOf(capital.network, by);
  const sizes = sizesOf(capital, circles);
  const [strong, alive] = [sum(sizes, 'strong'), sum(sizes, 'alive')];
  const order = sizes
    .map((size, code) => ({ size, code }))
    .filter(({ size }) => size.people > 0)
    .sort((a, b) => b.size.strong - a.size.strong || b.size.alive - a.size.alive || a.code - b.code);
  const squares = order.reduce((total, { size }) => total + size.alive ** 2, 0);
  const groups = order.slice(0, limit).map(({ size, code }, rank): Group => ({
    name: circles.names[code] ?? '',
    people: size.people,
    strongShare: shareOf(size.strong, strong),
    aliveShare: shareOf(size.alive, alive),
    without: rank === 0 ? withoutGroup(capital, circles, code, settings) : null,
    members: membersOf(capital, circles, code),
  }));
  const known = { strong: shareOf(strong, capital.sums.close), alive: shareOf(alive, capital.sums.contacts) };
  return {
    by,
    label,
    equalGroups: squares > 0 ? alive ** 2 / squares : null,
    known,
    ...riskOf(groups, known, one),
    groups,
  };
};

const riskOf = (
  groups: readonly Group[],
  known: Dimension['known'],
  one: (name: string) => string,
): Pick<Dimension, 'risk' | 'sentence'> => {
  const [first] = groups;
  if (!first) return { risk: false, sentence: 'Nothing is known of it for any living contact.' };
  const byAlive = groups.reduce((most, each) => (each.aliveShare > most.aliveShare ? each : most), first);
  const isStrong = first.strongShare >= byAlive.aliveShare;
  const [group, share] = isStrong ? [first, first.strongShare] : [byAlive, byAlive.aliveShare];
  const risk = share >= tooMuch && group.people >= fewestToRisk;
  const ofKnown = (isStrong ? known.strong : known.alive) < 0.9 ? ', of those of whom it is known' : '';
  const sentence = `${percent(share)} of your ${isStrong ? 'strong' : 'living'} ties ${one(group.name)}${ofKnown}.`;
  const cost = risk && group.without ? ` Without them: ${withoutWords(group.without)}.` : '';
  return { risk, sentence: `${sentence}${cost}` };
};

const withoutWords = ({ bonding, bridging, linking }: NonNullable<Group['without']>): string =>
  `bonding ${plainNumber(bonding)}, bridging ${plainNumber(bridging)}, linking ${plainNumber(linking)}`;

/** The three if everybody of a group were out of reach. */
const withoutGroup = (
  capital: EgoCapital,
  circles: Circles,
  code: number,
  settings: CapitalSettings,
): NonNullable<Group['without']> => {
  const alters = capital.network.alters.map((alter, place) =>
    circles.codes[place] === code ? { ...alter, ...noTie } : alter,
  );
  const left = new EgoCapital({ ...capital.network, alters }, settings, capital.circles);
  return { ...valuesOf(termsOf(left.amounts), settings.weights) };
};

const membersOf = ({ network, weights }: EgoCapital, circles: Circles, code: number): Group['members'] =>
  Array.from(circles.codes.keys())
    .filter((place) => circles.codes[place] === code && weights[place]!.alive >= tooMuch)
    .sort((a, b) => network.alters[b]!.strength - network.alters[a]!.strength)
    .slice(0, membersShown)
    .map((place) => mention(network.alters[place]!));

const lossAnswer = (
  capital: EgoCapital,
  { alter: place, loss, total }: Loss,
): ConcentrationAnswer['losses'][number] => {
  const person = mention(capital.network.alters[place]!);
  const zero = { bonding: 0, bridging: 0, linking: 0 };
  const told = Object.entries(differenceOf(loss, zero))
    .filter(([, points]) => points >= 0.05)
    .sort((a, b) => b[1] - a[1])
    .map(([kind, points]) => `${plainNumber(points)} of ${kind}`);
  const sentence = `Without ${person.name} you would lose ${told.length > 0 ? told.join(', ') : 'next to nothing'}.`;
  return { person, loss: { ...loss, total }, sentence: `${sentence}${reasonOf(capital, place)}` };
};

/** What stands behind a great loss, where one thing does. */
const reasonOf = (capital: EgoCapital, place: number): string => {
  if (capital.extreme(0) === place) return ' Nobody you reach stands higher.';
  if (capital.isAbove(place) && capital.weights[place]!.upheld >= 0.3) return ' They stand above you and know you.';
  const known = capital.knownTo[place]!;
  return known < 0.5
    ? ' None of your living contacts is known to know them.'
    : ` ${howMany(Math.round(known), 'living contact knows', 'living contacts know')} them too.`;
};
