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

/** A kind and how often, as it stands in a sentence: "an introduction", "3 pieces of advice", "2 kept promises". */
export const countWords = ({ kind, count }: KindCount): string => {
  if (kind === 'promise') return count === 1 ? 'a kept promise' : `${count} kept promises`;
  const words = exchangeKindById.get(kind);
  return count === 1 ? (words?.one ?? kind) : `${count} ${words?.many ?? kind}`;
};
