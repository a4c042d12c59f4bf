import { expect, it } from 'vitest';
import type { Context } from '../../src/domain/context.ts';
import type { ImportReport } from '../../src/domain/intake/import-report.ts';
import { undoImport } from '../../src/domain/intake/operations/batches.ts';
import type {
  BatchHeaderRecord,
  IntakeRecord,
  InteractionRecord,
  PersonRecord,
} from '../../src/domain/intake/record.ts';
import { storeRecords } from '../../src/domain/intake/store-records.ts';
import { addFact } from '../../src/domain/people/operations/add-fact.ts';
import { addNote } from '../../src/domain/people/operations/notes.ts';
import { editPerson } from '../../src/domain/people/operations/edit-person.ts';
import { removeFact } from '../../src/domain/people/operations/remove-fact.ts';
import { showPerson } from '../../src/domain/people/operations/show-person.ts';
import { listPeople } from '../../src/domain/people/operations/list-people.ts';
import { undoChange } from '../../src/domain/workspace/operations/changes.ts';
import { testContext, valueOf } from '../support/test-context.ts';
import { onEachEngine } from '../support/test-databases.ts';

const place = { file: 'Connections.csv', row: 5 };
const header = (asOf: string): BatchHeaderRecord => ({
  type: 'header',
  source: 'linkedin',
  asOf,
  completeLists: ['linkedin-connections'],
  peopleFrom: { kind: 'online-platform', detail: 'LinkedIn' },
});

interface Row {
  readonly slug?: string;
  readonly full: string;
  readonly day?: string;
  readonly organisation?: string;
  readonly title?: string;
  readonly email?: string;
}

const connection = ({ slug, full, day = '2021-03-02', organisation, title, email }: Row): PersonRecord => ({
  type: 'person',
  place,
  person: {
    keys: [
      ...(slug ? [`linkedin:${slug}`] : []),
      ...(slug ? [] : [`linkedin-name:${full.toLowerCase()}|${day}`]),
      ...(email ? [`email:${email}`] : []),
    ],
  },
  facts: {
    name: { full },
    ...(organisation || title
      ? { positions: [{ ...(organisation ? { organisation } : {}), ...(title ? { title } : {}), isCurrent: true }] }
      : {}),
    ...(email ? { contactPoints: [{ kind: 'email' as const, value: email }] } : {}),
    ...(slug ? { profiles: [{ network: 'linkedin', slug, url: `https://www.linkedin.com/in/${slug}` }] } : {}),
  },
  source: { kind: 'online-platform', detail: 'LinkedIn', since: day },
  listed: 'linkedin-connections',
});

const message = (
  externalId: string,
  slug: string,
  full: string,
  direction: 'inbound' | 'outbound' = 'inbound',
): InteractionRecord => ({
  type: 'interaction',
  place: { file: 'messages.csv', row: 2 },
  externalId,
  occurredAt: '2026-09-01T10:00:00.000Z',
  channel: 'message',
  direction,
  participants: [
    { person: { keys: [`linkedin:${slug}`], name: { full } }, part: direction === 'inbound' ? 'from' : 'to' },
  ],
  body: `Hello from ${full}`,
});

const ana: Row = {
  slug: 'ana-s',
  full: 'Ana Sorrel',
  organisation: 'Initech',
  title: 'Analyst',
  email: 'ana@example.org',
};
const bo: Row = { slug: 'bo-t', full: 'Bo Tarn', organisation: 'Globex', title: 'Engineer' };

const take = async (
  context: Context,
  asOf: string,
  records: readonly IntakeRecord[],
  dryRun = false,
): Promise<ImportReport> =>
  valueOf(
    await storeRecords(
      { source: 'linkedin', label: 'archive.zip', records: () => [[header(asOf), ...records]] },
      { dryRun },
      context,
    ),
  );

const everybody = async (context: Context) =>
  valueOf(await listPeople.run({ archived: 'no', sort: 'name', limit: 100 }, context)).items;
const show = async (context: Context, person: string) => valueOf(await showPerson.run({ person }, context));

onEachEngine('an import', (create) => {
  const empty = async () => testContext(await create());

  it('brings people and what passed between you, and changes nothing the second time', async () => {
    const context = await empty();
    const records = [
      connection(ana),
      connection(bo),
      message('m1', 'ana-s', 'Ana Sorrel'),
      message('m2', 'cy-u', 'Cy Umber'),
    ];
    const first = await take(context, '2026-10-02', records);
    expect(first.people).toEqual({ created: 3, updated: 0, unchanged: 0, hidden: 0 });
    expect(first.interactions.created).toBe(2);
    expect((await everybody(context)).map((each) => [each.fullName, each.organisation])).toEqual([
      ['Ana Sorrel', 'Initech'],
      ['Bo Tarn', 'Globex'],
      ['Cy Umber', null],
    ]);
    const again = await take(context, '2026-10-02', records);
    expect(again.people).toEqual({ created: 0, updated: 0, unchanged: 2, hidden: 0 });
    expect(again.interactions).toMatchObject({ created: 0, unchanged: 2 });
    expect(again.changes).toEqual([]);
    expect(
      valueOf(
        await context.store.changes.sets(10).then((sets) => ({ ok: true as const, value: sets.items[0]?.changes })),
      ),
    ).toBe(1);
  });

  it('keeps nothing of a dry run, which reports the same', async () => {
    const context = await empty();
    const records = [connection(ana), message('m1', 'ana-s', 'Ana Sorrel')];
    const rehearsed = await take(context, '2026-10-02', records, true);
    expect(await everybody(context)).toEqual([]);
    const real = await take(context, '2026-10-02', records);
    expect(rehearsed).toEqual({ ...real, batch: null, dryRun: true });
  });

  it('tells what changed since the last one, and deletes nobody', async () => {
    const context = await empty();
    await take(context, '2026-03-01', [connection(ana), connection(bo)]);
    const report = await take(context, '2026-10-02', [
      connection({ ...ana, organisation: 'Hooli', title: 'Head of analysis' }),
      connection({ slug: 'dee-v', full: 'Dee Vale', day: '2026-09-09', title: 'Nurse' }),
    ]);
    expect(report.changes.map(({ kind, name, what }) => ({ kind, name, what }))).toEqual([
      { kind: 'new', name: 'Dee Vale', what: 'is a new connection: Nurse' },
      { kind: 'moved', name: 'Ana Sorrel', what: 'moved from Analyst, Initech to Head of analysis, Hooli' },
      { kind: 'vanished', name: 'Bo Tarn', what: 'is no longer among your connections, or hid their profile' },
    ]);
    expect((await everybody(context)).map((each) => each.fullName)).toEqual(['Ana Sorrel', 'Bo Tarn', 'Dee Vale']);
    const positions = (await show(context, 'Ana Sorrel')).positions.map(({ organisation, isCurrent }) => [
      organisation,
      isCurrent,
    ]);
    expect(positions.toSorted()).toEqual([
      ['Hooli', 1],
      ['Initech', 0],
    ]);
    const back = await take(context, '2026-11-01', [
      connection(ana),
      connection(bo),
      connection({ slug: 'dee-v', full: 'Dee Vale', day: '2026-09-09', title: 'Nurse' }),
    ]);
    expect(back.changes.map(({ kind, name }) => [kind, name])).toEqual([
      ['moved', 'Ana Sorrel'],
      ['returned', 'Bo Tarn'],
    ]);
  });

  it('tells a new title at the same organisation from a move', async () => {
    const context = await empty();
    await take(context, '2026-03-01', [connection(ana)]);
    const report = await take(context, '2026-10-02', [connection({ ...ana, title: 'Head of analysis' })]);
    expect(report.changes.map((change) => change.what)).toEqual([
      'is now Head of analysis, Initech, before that Analyst',
    ]);
  });

  it('lets an older archive add, but correct nothing', async () => {
    const context = await empty();
    await take(context, '2026-10-02', [connection({ ...ana, organisation: 'Hooli', title: 'Head of analysis' })]);
    const report = await take(context, '2021-05-14', [
      connection(ana),
      connection(bo),
      message('old', 'ana-s', 'Ana Sorrel'),
    ]);
    expect(report.changes).toEqual([]);
    expect(report.people).toMatchObject({ created: 1, updated: 0, unchanged: 1 });
    expect(report.interactions.created).toBe(1);
    expect((await show(context, 'Ana Sorrel')).person.currentOrganisation).toBe('Hooli');
  });

  it('joins a list without addresses to a later one with them, by name and day', async () => {
    const context = await empty();
    await take(context, '2021-05-14', [connection({ full: 'Ana Sorrel', organisation: 'Initech', title: 'Analyst' })]);
    const report = await take(context, '2026-10-02', [connection({ ...ana, organisation: 'Initech' })]);
    expect(report.people.created).toBe(0);
    expect(report.changes).toEqual([]);
    expect((await show(context, 'Ana Sorrel')).profiles.map((profile) => profile.slug)).toEqual(['ana-s']);
  });

  it('joins an older list without addresses to a newer one with them, by name and day', async () => {
    const context = await empty();
    await take(context, '2026-10-02', [connection({ ...ana, organisation: 'Initech' }), connection(bo)]);
    const report = await take(context, '2021-05-14', [
      connection({ full: 'Ana Sorrel' }),
      connection({ full: 'Ana Sorrel', day: '2020-02-02' }),
    ]);
    expect(report.people).toMatchObject({ created: 1, unchanged: 1 });
  });

  it('keeps two people of one name apart, even when met on one day', async () => {
    const context = await empty();
    const twins = [connection({ slug: 'pat-1', full: 'Pat Moss' }), connection({ slug: 'pat-2', full: 'Pat Moss' })];
    expect((await take(context, '2026-10-02', twins)).people.created).toBe(2);
    expect((await take(context, '2026-10-02', twins)).people).toMatchObject({ created: 0, unchanged: 2 });
    const nameless: InteractionRecord = {
      ...message('m9', '', ''),
      participants: [{ person: { keys: [], name: { full: 'Pat Moss' } }, part: 'from' }],
    };
    const report = await take(context, '2026-10-02', [...twins, nameless]);
    expect(report.interactions.created).toBe(0);
    expect(report.problems).toEqual([
      {
        file: 'messages.csv',
        row: 2,
        reason: 'There are several people called Pat Moss; it cannot be told which one is meant.',
      },
    ]);
  });

  it('never overwrites what the user edited, added or removed', async () => {
    const context = await empty();
    await take(context, '2026-03-01', [connection(ana)]);
    const { person, contactPoints } = await show(context, 'Ana Sorrel');
    valueOf(await editPerson.run({ person: person.id, fullName: 'Ana Sorrel-Wood' }, context));
    valueOf(await addFact.run({ person: person.id, kind: 'expertise', value: 'Sailing' }, context));
    valueOf(await removeFact.run({ kind: 'email', fact: contactPoints[0]?.id ?? '' }, context));
    await take(context, '2026-10-02', [connection({ ...ana, title: 'Analyst' }), connection(bo)]);
    const after = await show(context, person.id);
    expect(after.person.fullName).toBe('Ana Sorrel-Wood');
    expect(after.contactPoints).toEqual([]);
    expect(after.topics.map((topic) => topic.topic)).toEqual(['Sailing']);
    expect(after.origins.find((origin) => origin.field === 'fullName')?.from).toBe('me');
  });

  it('is undone whole, and done again by undoing the undo', async () => {
    const context = await empty();
    await take(context, '2026-03-01', [connection(ana)]);
    const before = await everybody(context);
    const report = await take(context, '2026-10-02', [
      connection({ ...ana, organisation: 'Hooli', title: 'Head of analysis' }),
      connection(bo),
      message('m1', 'bo-t', 'Bo Tarn'),
    ]);
    const after = await everybody(context);
    const undone = valueOf(await undoImport.run({ batch: report.batch ?? '' }, context));
    expect(undone.kept).toEqual([]);
    expect(await everybody(context)).toEqual(before);
    valueOf(await undoChange.run({ change: undone.change }, context));
    expect(await everybody(context)).toEqual(after);
    valueOf(await undoChange.run({}, context));
    const again = await take(context, '2026-10-02', [
      connection({ ...ana, organisation: 'Hooli', title: 'Head of analysis' }),
      connection(bo),
    ]);
    expect(again.people).toMatchObject({ created: 1, updated: 1 });
  });

  it('keeps, when undone, the people on whom the user has written since', async () => {
    const context = await empty();
    const report = await take(context, '2026-10-02', [connection(ana), connection(bo)]);
    valueOf(await addNote.run({ person: 'Ana Sorrel', body: 'Sails on Sundays.' }, context));
    const undone = valueOf(await undoImport.run({ batch: report.batch ?? '' }, context));
    expect((await everybody(context)).map((each) => each.fullName)).toEqual(['Ana Sorrel']);
    expect((await show(context, 'Ana Sorrel')).notes.map((note) => note.body)).toEqual(['Sails on Sundays.']);
    expect(undone.kept.length).toBeGreaterThan(0);
    expect(await undoImport.run({ batch: report.batch ?? '' }, context)).toMatchObject({
      ok: false,
      error: { type: 'cannot-undo' },
    });
  });

  it('keeps nothing at all when its records end in an error', async () => {
    const context = await empty();
    const broken = {
      source: 'linkedin',
      label: 'archive.zip',
      records: function* () {
        yield [header('2026-10-02'), connection(ana)];
        yield [message('m1', 'ana-s', 'Ana Sorrel')];
        throw new Error('the disk went away');
      },
    };
    await expect(storeRecords(broken, { dryRun: false }, context)).rejects.toThrow('the disk went away');
    expect(await everybody(context)).toEqual([]);
    expect(await context.store.intake.batches(10)).toEqual([]);
  });
});
