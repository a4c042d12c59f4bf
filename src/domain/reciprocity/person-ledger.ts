import type { PromiseMade } from '../interactions/interaction.ts';
import type { Stores } from '../store.ts';
import { exchangeKindById } from './exchange-kinds.ts';
import type { Exchange } from './exchange.ts';
import { type LedgerLine, lineOf, linesOfPromises } from './ledger.ts';
import { thanksSince } from './owed-thanks.ts';
import type { PersonLedger } from './reciprocity-store.ts';

export interface LoadedLedger extends PersonLedger {
  readonly promises: readonly PromiseMade[];
  readonly lines: readonly LedgerLine[];
  readonly thanksOwed: readonly Exchange[];
}

/** Whether thanks for this are still owed on a day. */
export const isThanksOwed = (
  { kind, direction, thankedOn, happenedOn }: Exchange,
  today: Temporal.PlainDate,
): boolean =>
  direction === 'received' &&
  thankedOn === null &&
  happenedOn >= thanksSince(today) &&
  (exchangeKindById.get(kind)?.thanks ?? false);

/** Everything between the user and a person, as the balance and the asking look at it. */
export const loadPersonLedger = async (
  { reciprocity }: Pick<Stores, 'reciprocity'>,
  personId: string,
  today: Temporal.PlainDate,
): Promise<LoadedLedger> => {
  const { exchanges, asks, promises } = await reciprocity.ledger(personId);
  return {
    exchanges,
    asks,
    promises,
    lines: [...exchanges.map(lineOf), ...linesOfPromises(promises)],
    thanksOwed: exchanges.filter((each) => isThanksOwed(each, today)),
  };
};
