import type { PromiseMade } from '../interactions/interaction.ts';
import { type ExchangeKind, exchangeKindById, sizeWeights } from './exchange-kinds.ts';
import type { Exchange } from './exchange.ts';

/** One thing given or received, whatever it is kept as. A promise that was kept counts as something small. */
export interface LedgerLine {
  readonly kind: ExchangeKind | 'promise';
  readonly direction: 'given' | 'received';
  readonly on: string;
  readonly weight: number;
}

export const lineOf = ({
  kind,
  direction,
  happenedOn,
  size,
}: Pick<Exchange, 'kind' | 'direction' | 'happenedOn' | 'size'>): LedgerLine => ({
  kind,
  direction,
  on: happenedOn,
  weight: sizeWeights[size],
});

export const linesOfPromises = (promises: readonly Pick<PromiseMade, 'direction' | 'doneOn'>[]): LedgerLine[] =>
  promises.flatMap(({ direction, doneOn }) =>
    doneOn === null ? [] : [{ kind: 'promise' as const, direction, on: doneOn, weight: sizeWeights.small }],
  );

export interface KindCount {
  readonly kind: ExchangeKind | 'promise';
  readonly count: number;
}

/** How often each kind was given or received, the most frequent first. */
export const kindCounts = (lines: readonly LedgerLine[], direction: LedgerLine['direction']): KindCount[] => {
  const counts = new Map<LedgerLine['kind'], number>();
  for (const line of lines) if (line.direction === direction) counts.set(line.kind, (counts.get(line.kind) ?? 0) + 1);
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
};

const mostKindsNamed = 3;

/** The first few kinds as they stand in a sentence: "3 endorsements, an introduction and 2 more". */
export const listedCounts = (counts: readonly KindCount[]): string => {
  const named = counts.slice(0, mostKindsNamed).map(countWords);
  const more = counts.slice(mostKindsNamed).reduce((total, { count }) => total + count, 0);
  const all = more > 0 ? [...named, `${more} more`] : named;
  return all.length === 1 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
};

/** A kind and how often, as it stands in a sentence: "an introduction", "3 pieces of advice", "2 kept promises". */
export const countWords = ({ kind, count }: KindCount): string => {
  if (kind === 'promise') return count === 1 ? 'a kept promise' : `${count} kept promises`;
  const words = exchangeKindById.get(kind);
  return count === 1 ? (words?.one ?? kind) : `${count} ${words?.many ?? kind}`;
};
