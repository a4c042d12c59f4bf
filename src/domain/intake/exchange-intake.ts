import type { Interaction } from '../interactions/interaction.ts';
import { type ExchangeKind, exchangeKindById } from '../reciprocity/exchange-kinds.ts';
import type { Exchange } from '../reciprocity/exchange.ts';
import { tidyLines } from '../people/name.ts';
import { personOf } from './participant-intake.ts';
import type { ExchangeRecord } from './record.ts';
import type { ImportSession } from './session.ts';

type Told = Pick<Exchange, 'personId' | 'kind' | 'direction' | 'happenedOn' | 'text' | 'externalId'> &
  Partial<Pick<Exchange, 'size' | 'interactionId' | 'thankedOn'>>;

const addExchange = (session: ImportSession, told: Told): void =>
  session.rows.add('exchanges', {
    size: exchangeKindById.get(told.kind)?.usual ?? 'small',
    interactionId: null,
    askId: null,
    introductionId: null,
    thankedOn: null,
    followUpId: null,
    ...told,
    id: session.newId(),
    createdAt: session.now,
    batchId: session.batchId,
    removedAt: null,
  });

/** Channels that are something given by themselves: whoever recommends or endorses gives. */
const kindOfChannel: Readonly<Record<string, ExchangeKind>> = {
  recommendation: 'recommendation',
  endorsement: 'endorsement',
};

/**
 * Notes what an imported interaction gave or brought, one line a person. It enters with the interaction and is known
 * by it, so that another import of the same brings neither again.
 */
export const addExchangesOf = (
  session: ImportSession,
  interaction: Pick<Interaction, 'id' | 'channel' | 'direction' | 'occurredOn' | 'body' | 'externalId'>,
  personIds: Iterable<string>,
): void => {
  const kind = kindOfChannel[interaction.channel];
  if (kind === undefined || interaction.direction === 'mutual') return;
  const direction = interaction.direction === 'inbound' ? 'received' : 'given';
  const { id: interactionId, occurredOn: happenedOn, externalId } = interaction;
  const text = kind === 'endorsement' ? interaction.body : null;
  for (const personId of personIds)
    addExchange(session, { personId, kind, direction, happenedOn, text, interactionId, externalId });
};

/** Takes what a file says was given or received, each once. */
export const takeExchanges = async (session: ImportSession, records: readonly ExchangeRecord[]): Promise<void> => {
  const known = await session.changing.intake.knownExternalIds(
    'exchanges',
    records.map((record) => record.externalId),
  );
  const seen = new Set(known);
  for (const { person, place, text, size, thankedOn = null, kind, direction, happenedOn, externalId } of records) {
    if (seen.has(externalId)) continue;
    seen.add(externalId);
    const personId = await personOf(session, person, place);
    if (personId === null) continue;
    const told = { personId, kind, direction, happenedOn, text: tidyLines(text), externalId, thankedOn };
    addExchange(session, size === undefined ? told : { ...told, size });
  }
};
