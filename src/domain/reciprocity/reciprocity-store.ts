import type { Page } from '../../kernel/paging.ts';
import type { PromiseMade } from '../interactions/interaction.ts';
import type { Ask, AskState, AskStep } from './ask.ts';
import type { Exchange } from './exchange.ts';
import type { LengthBand, ResponseCount } from './response-rates.ts';

interface Named {
  readonly fullName: string;
}

/** Everything given and taken between the user and a person. */
export interface PersonLedger {
  /** Those not removed, the latest first. */
  readonly exchanges: readonly Exchange[];
  readonly asks: readonly Ask[];
  readonly promises: readonly PromiseMade[];
}

export interface ExchangeQuery {
  readonly personId?: string | undefined;
  readonly direction?: 'given' | 'received' | undefined;
  readonly kind?: string | undefined;
  readonly limit: number;
  readonly after?: string | undefined;
}

export interface AskQuery {
  readonly personId?: string | undefined;
  readonly states?: readonly AskState[] | undefined;
  readonly limit: number;
  readonly after?: string | undefined;
}

/** How much was exchanged in a month; `size` as on the exchange. */
export interface MonthSum {
  /** `2026-11`. */
  readonly month: string;
  readonly direction: 'given' | 'received';
  readonly kind: string;
  readonly size: string;
  readonly count: number;
}

/** Someone with whom much was exchanged, in small things. */
export interface PersonSum extends Named {
  readonly personId: string;
  readonly given: number;
  readonly received: number;
}

export interface OwedThanks extends Named {
  readonly id: string;
  readonly personId: string;
  readonly kind: string;
  readonly text: string | null;
  readonly happenedOn: string;
}

/** Somebody else who might be asked. */
export interface OtherToAsk extends Named {
  readonly id: string;
  readonly title: string | null;
  readonly organisation: string | null;
  /** What they share with whoever was to be asked: a topic both know well; null where only the tie speaks for them. */
  readonly topic: string | null;
}

export interface ReciprocityStore {
  exchange(id: string): Promise<Exchange | null>;
  exchanges(query: ExchangeQuery): Promise<Page<Exchange & Named>>;
  exchangesOfAsk(askId: string): Promise<Exchange[]>;
  exchangesOfIntroduction(introductionId: string): Promise<Exchange[]>;
  ledger(personId: string): Promise<PersonLedger>;
  /** Sums of what was exchanged since a day, by month, direction, kind and size; kept promises are kind `promise`. */
  monthSums(since: string): Promise<MonthSum[]>;
  /** Those with whom most was exchanged since a day. */
  personSums(since: string, limit: number): Promise<PersonSum[]>;
  /** What was received since a day without thanks, of kinds where thanks are due, the latest first. Archived people aside. */
  thanksOwed(since: string, limit: number): Promise<OwedThanks[]>;
  ask(id: string): Promise<{ ask: Ask; steps: AskStep[] } | null>;
  askOfIntroduction(introductionId: string): Promise<Ask | null>;
  asks(query: AskQuery): Promise<Page<Ask & Named & { steps: AskStep[] }>>;
  /** Strong ties who were asked for nothing since a day, those who know the same topics as the person first. */
  othersToAsk(personId: string, since: string, today: string, limit: number): Promise<OtherToAsk[]>;
  /**
   * Messages and mails to one person since a day that began an exchange or took it up again, and how many of them were
   * answered within `days`. Those too young to tell are left out.
   */
  responseCounts(
    since: string,
    until: string,
    days: number,
    bands: readonly { readonly id: LengthBand; readonly most: number | null }[],
  ): Promise<ResponseCount[]>;
}
