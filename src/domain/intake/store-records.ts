import { instantText } from '../../kernel/instant-text.ts';
import { nextTurn } from '../../kernel/next-turn.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { Context } from '../context.ts';
import type { DomainError } from '../errors.ts';
import { withOrigin } from '../people/provenance.ts';
import type { WritablePersonField } from '../people/person.ts';
import { organisationKey } from '../people/organisation-name.ts';
import type { Changing } from '../store.ts';
import type { ImportReport } from './import-report.ts';
import { takeExchanges } from './exchange-intake.ts';
import { takeEvents, takeFollowUps, takeInteractions, takeNotes, takePromises } from './interaction-intake.ts';
import { loadListComparison } from './list-comparison.ts';
import { createPendingRows } from './pending-rows.ts';
import { loadPersonIndex } from './person-index.ts';
import { takePeople, takeSelf } from './person-intake.ts';
import type { BatchHeaderRecord, IntakeRecord, OrganisationFollowRecord } from './record.ts';
import { createReportDraft, type ReportDraft } from './report-draft.ts';
import { type ImportSession, organisationOf } from './session.ts';
import { noteVanished } from './vanished.ts';

/** Something to import, whatever it was read from. */
export interface RecordSource {
  readonly source: string;
  readonly label: string;
  records(): AsyncIterable<readonly IntakeRecord[]> | Iterable<readonly IntakeRecord[]>;
}

/** Stores all records in one transaction, or none of them. A dry run does the same and takes it back at the end. */
export const storeRecords = async (
  world: RecordSource,
  options: { readonly dryRun: boolean },
  context: Context,
): Promise<Result<ImportReport, DomainError>> => {
  const { store, progress } = context;
  const label = { operation: 'imports.run', summary: `Imported ${world.label}` };
  return store.change(
    label,
    async (changing) => {
      const report = createReportDraft(world.source, [world.label], options.dryRun);
      const session = await storeAll(world, changing, context, report);
      const batch = options.dryRun ? null : session.batchId;
      const finished = report.finished({ batch, asOf: session.header.asOf ?? null });
      await changing.write.insert('batches', {
        id: session.batchId,
        source: world.source,
        label: world.label,
        asOf: session.header.asOf ?? null,
        importedAt: session.now,
        report: JSON.stringify(finished),
        changeSetId: changing.changeSetId,
        undoneAt: null,
      });
      return ok(finished);
    },
    { dryRun: options.dryRun, signal: progress.signal },
  );
};

const storeAll = async (
  world: RecordSource,
  changing: Changing,
  context: Context,
  report: ReportDraft,
): Promise<ImportSession> => {
  let session: ImportSession | null = null;
  let stored = 0;
  for await (const records of world.records()) {
    context.progress.signal.throwIfAborted();
    session ??= await openSession(records[0], world, changing, context, report);
    await takeBatch(session, records);
    stored += records.length;
    context.progress.report({ stage: 'storing', done: stored });
    await nextTurn();
  }
  session ??= await openSession(undefined, world, changing, context, report);
  await noteVanished(session);
  return session;
};

const openSession = async (
  first: IntakeRecord | undefined,
  world: RecordSource,
  changing: Changing,
  { newId, clock }: Context,
  report: ReportDraft,
): Promise<ImportSession> => {
  const header: BatchHeaderRecord =
    first?.type === 'header' ? first : { type: 'header', source: world.source, completeLists: [] };
  const latest = await changing.intake.latestAsOf(header.source);
  const organisations = new Map<string, string>();
  for await (const rows of changing.intake.organisations())
    for (const { id, name } of rows) organisations.set(organisationKey(name), id);
  const batchId = newId();
  // Rows of one file tell the same few sets of fields, thousands of times over.
  const provenances = new Map<string, string>();
  const rememberProvenance = (fields: readonly WritablePersonField[]): string => {
    const provenance = withOrigin({}, fields, batchId);
    provenances.set(fields.join(), provenance);
    return provenance;
  };
  return {
    changing,
    newId,
    batchId,
    provenanceOf: (fields) => provenances.get(fields.join()) ?? rememberProvenance(fields),
    now: instantText(clock.now()),
    zone: clock.zone,
    header,
    isOlder: header.asOf !== undefined && latest !== null && header.asOf < latest,
    people: await loadPersonIndex(changing.intake),
    organisations,
    lists: new Map(),
    rows: createPendingRows(),
    report,
    self: (await changing.people.self())?.id ?? null,
    created: new Set(),
    updated: new Set(),
    claimedInList: new Set(),
    nameOf: new Map(),
    later: [],
  };
};

const ofType = <T extends IntakeRecord['type']>(records: readonly IntakeRecord[], type: T) =>
  records.filter((record): record is Extract<IntakeRecord, { type: T }> => record.type === type);

/** People first, so that what happened with them finds them. */
const takeBatch = async (session: ImportSession, records: readonly IntakeRecord[]): Promise<void> => {
  const { write } = session.changing;
  for (const record of ofType(records, 'self')) await takeSelf(session, record);
  for (const { listed } of ofType(records, 'person'))
    if (listed !== undefined && !session.lists.has(listed))
      session.lists.set(listed, await loadListComparison(session.changing.intake, listed));
  await takePeople(session, ofType(records, 'person'));
  await takeInteractions(session, ofType(records, 'interaction'));
  await takeNotes(session, ofType(records, 'note'));
  await takeEvents(session, ofType(records, 'event'));
  await takePromises(session, ofType(records, 'promise'));
  await takeFollowUps(session, ofType(records, 'follow-up'));
  await takeExchanges(session, ofType(records, 'exchange'));
  await session.rows.flush(write);
  await takeOrganisationFollows(session, ofType(records, 'organisation-follow'));
  for (const update of session.later.splice(0)) await update();
  session.report.counts.people.hidden += ofType(records, 'hidden').length;
  for (const { reason } of ofType(records, 'left-out')) session.report.leftOut(reason);
  for (const { place, reason, raw } of ofType(records, 'problem')) session.report.problem(place, reason, raw);
};

const takeOrganisationFollows = async (
  session: ImportSession,
  records: readonly OrganisationFollowRecord[],
): Promise<void> => {
  for (const { organisation, followedOn } of records) {
    const id = organisationOf(session, organisation);
    await session.rows.flush(session.changing.write);
    if (id === null || followedOn === undefined) continue;
    await session.changing.write.update('organisations', id, { followedOn });
    session.report.counts.organisations.followed += 1;
  }
};
