import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Alter, EgoNetwork } from '../src/domain/network/ego/ego-network.ts';
import { strengthOfDays } from '../src/domain/ties/strength.ts';

/** A fraction from 0 to below 1, the same run for the same seed. */
const chanceOf = (seed: number): (() => number) => {
  const generator = xoroshiro128plus(seed);
  return () => (generator.next() >>> 0) / 4_294_967_296;
};

const fields = ['energy', 'health care', 'law', 'software', 'education', 'finance', 'design', 'public service'];

/** One person in four was ever in touch; a few are close. */
const alterOf = (place: number, chance: () => number, employers: number): Alter => {
  const wasMet = chance() < 0.25;
  const days = wasMet ? 12 * chance() ** 6 : 0;
  const out = days * (0.2 + 0.6 * chance());
  const into = days - out / 2;
  const strength = strengthOfDays((days + Math.sqrt(out * into)) / 2);
  return {
    personId: `person-${place}`,
    name: `Person ${place}`,
    strength,
    isStated: false,
    peak: wasMet ? Math.max(strength, 100 * chance()) : 0,
    any: days,
    out,
    in: into,
    lastDay: wasMet ? 20_779 - Math.floor(1500 * chance()) : null,
    rhythmDays: wasMet && chance() < 0.5 ? 7 + Math.floor(120 * chance()) : null,
    roles: [],
    title: 'Engineer',
    organisation: `Organisation ${Math.floor(employers * chance() ** 2)}`,
    field: fields[Math.floor(fields.length * chance())] ?? null,
    place: `City ${Math.floor(40 * chance())}`,
    status:
      chance() < 0.7
        ? { occupation: String(2000 + Math.floor(120 * chance())), prestige: 20 + 58 * chance(), seniority: chance() }
        : null,
  };
};

/** A career's network with ten known ties for each person on average, most of them among colleagues. The same for the same size. */
export const careerNetwork = (people: number): EgoNetwork => {
  const chance = chanceOf(people);
  const employers = Math.ceil(people / 12);
  const alters = Array.from({ length: people }, (_, place) => alterOf(place, chance, employers));
  const colleagues = Map.groupBy(alters.keys(), (place) => alters[place]?.organisation ?? '');
  const seen = new Set<number>();
  const [a, b, confidence]: [number[], number[], number[]] = [[], [], []];
  while (seen.size < 10 * people) {
    const one = Math.floor(people * chance());
    const team = colleagues.get(alters[one]?.organisation ?? '') ?? [];
    const other = chance() < 0.7 ? (team[Math.floor(team.length * chance())] ?? one) : Math.floor(people * chance());
    const pair = Math.min(one, other) * people + Math.max(one, other);
    if (one === other || seen.has(pair)) continue;
    seen.add(pair);
    a.push(Math.min(one, other));
    b.push(Math.max(one, other));
    confidence.push(0.1 + 0.9 * chance());
  }
  return {
    day: '2026-11-22',
    self: {
      personId: null,
      title: null,
      organisation: null,
      field: null,
      place: null,
      status: { occupation: null, prestige: null, seniority: 0.4 },
    },
    alters,
    knownTies: {
      a: Uint32Array.from(a),
      b: Uint32Array.from(b),
      confidence: Float32Array.from(confidence),
      strength: Float32Array.from(confidence, (sure) => 40 * sure * chance()),
      source: Uint8Array.from(a, () => Math.floor(5 * chance())),
    },
  };
};
