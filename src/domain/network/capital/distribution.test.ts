import { describe, expect, test } from 'vitest';
import type { Alter } from '../ego/ego-network.ts';
import { networks, readTable } from '../oracle/reference-networks.ts';
import { decayedCounts, decayedDays, strengthOn } from '../../ties/strength.ts';
import { termsOf, valuesOf } from './capital-amounts.ts';
import type { CapitalKind } from './capital-kinds.ts';
import { defaultCapitalSettings } from './capital-weights.ts';
import { EgoCapital } from './ego-capital.ts';
import { networkOf, someone, type TieDraft } from './ego-fixture.testing.ts';

/** A mail to more people than this says nothing of who knows whom. */
const mostRecipients = 10;
const secondsADay = 86_400;

interface DayOfMail {
  readonly day: number;
  any: number;
  out: number;
  in: number;
}

/** Days of mail between two people, as the first of the two (by name) sees them. */
const daysByPair = (name: string): { pairs: Map<string, DayOfMail[]>; lastDay: number } => {
  const rows = readTable(name, 'edges.csv') ?? [];
  const mails = Map.groupBy(rows, (row) => `${row.get('source')} ${row.get('time')}`);
  const pairs = new Map<string, DayOfMail[]>();
  let lastDay = 0;
  const sorted = [...mails.values()].sort((a, b) => Number(a[0]?.get('time')) - Number(b[0]?.get('time')));
  for (const mail of sorted) {
    if (mail.length > mostRecipients) continue;
    for (const row of mail) {
      const from = row.get('source') ?? '';
      const to = row.get('target') ?? '';
      const day = Math.floor(Number(row.get('time')) / secondsADay);
      if (from === to) continue;
      lastDay = Math.max(lastDay, day);
      const key = from < to ? `${from} ${to}` : `${to} ${from}`;
      const days = pairs.get(key) ?? [];
      pairs.set(key, days);
      let last = days.at(-1);
      if (last?.day !== day) days.push((last = { day, any: 1, out: 0, in: 0 }));
      if (from < to) last.out = 1;
      else last.in = 1;
    }
  }
  return { pairs, lastDay };
};

/** The rank of everybody in the hierarchy, 1 at the top. */
const seniorityOf = (name: string): Map<string, number> => {
  const superiors = new Map(
    readTable(name, 'nodes.csv')?.map((row) => [row.get('id') ?? '', row.get('reports_to') ?? '']),
  );
  const depth = (id: string, seen: readonly string[] = []): number => {
    const superior = superiors.get(id) ?? '';
    return superior === '' || superior === id || seen.includes(superior) ? 0 : 1 + depth(superior, [...seen, id]);
  };
  const isPlaced = (id: string) => superiors.get(id) !== '' || [...superiors.values()].includes(id);
  const depths = new Map([...superiors.keys()].filter(isPlaced).map((id) => [id, depth(id)]));
  const deepest = Math.max(...depths.values());
  return new Map([...depths].map(([id, each]) => [id, 1 - each / deepest]));
};

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.round(share * (values.length - 1))] ?? NaN;

describe.skipIf(!networks.includes('manufacturing-email'))('over the mail of a manufacturing company', () => {
  const { pairs, lastDay } = daysByPair('manufacturing-email');
  const seniority = seniorityOf('manufacturing-email');
  const tied = new Map<string, Map<string, Alter>>();
  const draft = (own: string, other: string, days: readonly DayOfMail[], isFirst: boolean): void => {
    const seen = days.map(({ day, any, out, in: into }) => ({
      day,
      any,
      out: isFirst ? out : into,
      in: isFirst ? into : out,
    }));
    const counts = decayedCounts(seen);
    const standing = seniority.get(other);
    const alter = someone(other, counts.strengthLog === null ? 0 : strengthOn(counts.strengthLog, lastDay), {
      peak: counts.peak,
      out: decayedDays(counts.outLog, lastDay),
      in: decayedDays(counts.inLog, lastDay),
      status:
        standing === undefined
          ? null
          : { occupation: String(Math.round(standing * 100)), prestige: null, seniority: standing },
    });
    tied.set(own, (tied.get(own) ?? new Map<string, Alter>()).set(other, alter));
  };
  for (const [key, days] of pairs) {
    const [one = '', other = ''] = key.split(' ');
    draft(one, other, days, true);
    draft(other, one, days, false);
  }

  const valuesFor = (own: string) => {
    const alters = [...(tied.get(own)?.values() ?? [])];
    const ties = alters.flatMap((alter, place) =>
      alters.slice(place + 1).flatMap((other): TieDraft[] => {
        const strength = tied.get(alter.name)?.get(other.name)?.strength ?? 0;
        return strength >= 10 ? [{ between: [alter.name, other.name], strength }] : [];
      }),
    );
    const standing = seniority.get(own) ?? null;
    const self = { status: { occupation: null, prestige: null, seniority: standing } };
    const settings = { ...defaultCapitalSettings, circles: 'community' as const };
    return valuesOf(termsOf(new EgoCapital(networkOf(alters, ties, self), settings).amounts), settings.weights);
  };

  test('the three spread widely, without a ceiling (docs/explain/bonding.md: the tenth, fiftieth and ninetieth of a hundred people)', () => {
    const egos = [...tied.keys()].filter((own) => (tied.get(own)?.size ?? 0) >= 3 && seniority.has(own));
    const all = egos.map(valuesFor);
    const spread = (kind: CapitalKind) =>
      [0.1, 0.5, 0.9].map((share) =>
        Math.round(
          quantile(
            all.map((each) => each[kind]),
            share,
          ),
        ),
      );
    expect(egos.length).toBe(128);
    expect(spread('bonding')).toEqual([3, 45, 78]);
    expect(spread('bridging')).toEqual([23, 42, 52]);
    expect(spread('linking')).toEqual([29, 56, 77]);
  });
});
