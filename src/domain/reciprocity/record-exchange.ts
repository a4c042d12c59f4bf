import type { NewId } from '../../kernel/identifier.ts';
import type { Changing } from '../store.ts';
import { exchangeKindById } from './exchange-kinds.ts';
import type { Exchange } from './exchange.ts';

/** By default, so long after something was received, whoever gave it hears what came of it. */
export const reportBackDays = 14;

export interface NewExchange extends Partial<Omit<Exchange, 'id' | 'createdAt' | 'followUpId'>> {
  readonly personId: string;
  readonly kind: Exchange['kind'];
  readonly direction: Exchange['direction'];
  readonly happenedOn: string;
  /** The day on which to say what came of it; null for none. */
  readonly reportBackOn: string | null;
}

export interface RecordingTools {
  readonly newId: NewId;
  /** The moment, as a text. */
  readonly now: string;
}

/** Whether whoever gave this will want to hear what came of it. */
export const wantsReportBack = ({ kind, direction }: Pick<Exchange, 'kind' | 'direction'>): boolean =>
  direction === 'received' && (exchangeKindById.get(kind)?.reportBack ?? false);

/** The day to report back by default, or null where nobody waits for it. */
export const reportBackDay = (given: Pick<Exchange, 'kind' | 'direction' | 'happenedOn'>): string | null =>
  wantsReportBack(given) ? Temporal.PlainDate.from(given.happenedOn).add({ days: reportBackDays }).toString() : null;

/** Notes something given or received, with a follow-up to say what came of it where that is due. */
export const recordExchange = async (
  { write }: Pick<Changing, 'write'>,
  { newId, now }: RecordingTools,
  { reportBackOn, ...given }: NewExchange,
): Promise<Exchange> => {
  const followUpId = reportBackOn === null ? null : newId();
  const exchange: Exchange = {
    id: newId(),
    size: exchangeKindById.get(given.kind)?.usual ?? 'small',
    text: null,
    interactionId: null,
    askId: null,
    introductionId: null,
    thankedOn: null,
    externalId: null,
    batchId: null,
    removedAt: null,
    ...given,
    followUpId,
    createdAt: now,
  };
  await write.insert('exchanges', exchange);
  if (followUpId !== null && reportBackOn !== null)
    await write.insert('followUps', {
      id: followUpId,
      personId: given.personId,
      interactionId: null,
      text: reportBackText(exchange),
      dueOn: reportBackOn,
      doneOn: null,
      externalId: null,
      batchId: null,
    });
  return exchange;
};

const reportBackText = ({ kind, text }: Exchange): string => {
  const what = exchangeKindById.get(kind)?.label.toLowerCase() ?? kind;
  return text === null ? `Say what came of the ${what}` : `Say what came of the ${what}: ${text}`;
};
