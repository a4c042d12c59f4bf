import { fold } from '../../kernel/fold.ts';
import { tidyLines, tidyText } from '../people/name.ts';
import type { Position } from '../people/facts.ts';
import type { PositionRecord } from './record.ts';
import { type ImportSession, organisationOf } from './session.ts';

const sameJob = (
  position: Pick<Position, 'organisationId' | 'title'>,
  organisationId: string | null,
  title: string | null,
): boolean => position.organisationId === organisationId && fold(position.title ?? '') === fold(title ?? '');

/** Adds a position of the import's own. */
export const addPosition = (session: ImportSession, personId: string, record: PositionRecord): void => {
  const organisationId = organisationOf(session, record.organisation);
  const title = tidyText(record.title);
  if (organisationId === null && title === null) return;
  session.rows.add('positions', {
    id: session.newId(),
    personId,
    organisationId,
    title,
    startedOn: record.startedOn ?? null,
    endedOn: record.endedOn ?? null,
    isCurrent: record.isCurrent ? 1 : 0,
    location: tidyText(record.location),
    description: tidyLines(record.description),
    batchId: session.batchId,
    removedAt: null,
  });
};

export interface PositionOutcome {
  readonly changed: boolean;
  /** An imported current position that the new one takes the place of. */
  readonly left: Position | null;
}

/**
 * Brings one position of a row together with those on file. What the user entered, corrected or removed stays as it
 * is; a current position that differs from the imported one before it means that they moved.
 */
export const mergePosition = async (
  session: ImportSession,
  personId: string,
  record: PositionRecord,
  known: readonly Position[],
): Promise<PositionOutcome> => {
  const organisationId = organisationOf(session, record.organisation);
  const title = tidyText(record.title);
  const nothing = { changed: false, left: null };
  if (organisationId === null && title === null) return nothing;
  const same = known.find((position) => sameJob(position, organisationId, title));
  if (same && !isTakenUpAgain(same, record)) return endPosition(session, same, record);
  const left = positionLeft(record, known);
  const { write } = session.changing;
  if (left) await write.update('positions', left.id, { isCurrent: 0 });
  if (same) await write.update('positions', same.id, { isCurrent: 1, endedOn: null });
  else addPosition(session, personId, record);
  return { changed: true, left };
};

/** They hold a position again that an import once brought and another one ended. */
const isTakenUpAgain = (known: Position, record: PositionRecord): boolean =>
  record.isCurrent && known.isCurrent === 0 && known.batchId !== null && known.removedAt === null;

/** The undated position, of an import's own, that a new current one takes the place of. */
const positionLeft = (record: PositionRecord, known: readonly Position[]): Position | null =>
  record.isCurrent && record.startedOn === undefined
    ? (known.find(
        (each) => each.isCurrent === 1 && each.batchId !== null && each.removedAt === null && each.startedOn === null,
      ) ?? null)
    : null;

const endPosition = async (
  session: ImportSession,
  known: Position,
  record: PositionRecord,
): Promise<PositionOutcome> => {
  if (known.isCurrent === 0 || record.isCurrent || known.batchId === null) return { changed: false, left: null };
  await session.changing.write.update('positions', known.id, { isCurrent: 0, endedOn: record.endedOn ?? null });
  return { changed: true, left: null };
};
