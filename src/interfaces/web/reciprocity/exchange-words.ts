import { exchangeKindById, exchangeKinds, exchangeSizes } from '../../../domain/reciprocity/exchange-kinds.ts';
import type { Exchange } from '../../../domain/reciprocity/exchange.ts';

export const exchangeKindOptions = exchangeKinds.map(({ id, label }) => ({ id, label }));

const sizeLabels = { small: 'Small', medium: 'Medium', large: 'Large' } as const;
export const exchangeSizeOptions = exchangeSizes.map((id) => ({ id, label: sizeLabels[id] }));

export const exchangeKindLabel = (kind: string): string => exchangeKindById.get(kind)?.label ?? kind;

/** A line of the ledger as a sentence: "You gave an introduction", "Ida gave you advice". */
export const exchangeSentence = ({ kind, direction }: Pick<Exchange, 'kind' | 'direction'>, who: string): string => {
  const what = exchangeKindById.get(kind)?.one ?? kind;
  return direction === 'given' ? `You gave ${what}` : `${who} gave you ${what}`;
};
