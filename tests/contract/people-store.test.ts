import { beforeAll, expect, test } from 'vitest';
import type { PeopleFilter, PeopleSort } from '../../src/domain/people/person-summary.ts';
import type { Store } from '../../src/domain/store.ts';
import { noteRow, organisationRow, photoRow, positionRow, roleRow, tagRow } from '../support/rows.ts';
import { called, changing, happened, newStore, today } from '../support/small-world.ts';
import { onEachEngine } from '../support/test-databases.ts';

const fact = { batchId: null, removedAt: null };

/** Six people and the user, with something of everything. */
const fill = (store: Store) =>
  changing(store, async (change) => {
    const { write } = change;
    await write.insertMany('people', [
      called('me', 'Noa Sampleton', { isSelf: 1 }),
      called('amara', 'Amara Ekwueme', { createdAt: '2026-01-05T00:00:00.000Z', nativeName: 'Àmárá' }),
      called('bjorn', 'Björn Ödegård', { createdAt: '2026-01-03T00:00:00.000Z', nickname: 'Bear' }),
      called('chidi', 'Chidi Abara', { createdAt: '2026-01-04T00:00:00.000Z' }),
      called('dora', 'Dora Zeman', { createdAt: '2026-01-02T00:00:00.000Z' }),
      called('emi', 'Emi Watanabe', { createdAt: '2026-01-01T00:00:00.000Z', location: 'Porto' }),
      called('farid', 'Farid Ekwueme', {
        createdAt: '2026-01-06T00:00:00.000Z',
        archivedAt: '2026-02-01T00:00:00.000Z',
      }),
    ]);
    await write.insertMany('organisations', [
      organisationRow('o1', { name: 'Solvane Grid', nameKey: 'solvane grid' }),
      organisationRow('o2', { name: 'Äpfelhof', nameKey: 'apfelhof' }),
    ]);
    await write.insertMany('positions', [
      positionRow('p1', 'amara', 'o1', { title: 'Head of Data', startedOn: '2022' }),
      positionRow('p2', 'amara', 'o2', { title: 'Adviser', startedOn: '2020' }),
      positionRow('p3', 'chidi', 'o2', { title: 'Cook' }),
      positionRow('p4', 'dora', 'o1', { title: 'Nurse', isCurrent: 0 }),
      positionRow('p5', 'emi', null, { title: 'Freelance cook' }),
      positionRow('p6', 'farid', 'o1', { title: 'Clerk' }),
      positionRow('p7', 'bjorn', 'o1', { title: 'Gone', removedAt: '2026-02-01T00:00:00.000Z' }),
    ]);
    await write.insertMany('roles', [
      roleRow('r1', 'amara', { kind: 'sponsor' }),
      roleRow('r2', 'amara', { kind: 'mentor', startedOn: '2026-03' }),
      roleRow('r3', 'bjorn', { kind: 'mentor', endedOn: '2026-11-22' }),
      roleRow('r4', 'chidi', { kind: 'mentor', startedOn: '2026-11-23' }),
      roleRow('r5', 'dora', { kind: 'mentor', removedAt: '2026-02-01T00:00:00.000Z' }),
      roleRow('r6', 'farid', { kind: 'mentor' }),
    ]);
    await write.insertMany('sources', [
      { id: 's1', personId: 'amara', kind: 'alumni-network', detail: null, since: '2019-05-01', ...fact },
      { id: 's2', personId: 'chidi', kind: 'alumni-network', detail: null, since: '2021-05-01', ...fact },
      { id: 's3', personId: 'chidi', kind: 'alumni-network', detail: 'again', since: '2020-05-01', ...fact },
      { id: 's4', personId: 'dora', kind: 'introduction', detail: null, since: null, batchId: null, removedAt: today },
    ]);
    await write.insertMany('tags', [
      tagRow('t1', 'amara', 'choir'),
      tagRow('t2', 'amara', 'board'),
      tagRow('t3', 'emi', 'choir'),
      tagRow('t4', 'farid', 'board'),
    ]);
    await write.insert('photos', photoRow('amara', 'AAAA'));
    for (const day of ['01', '06', '11', '16', '21'])
      await happened(change, `a${day}`, `2026-11-${day}T09:00`, ['amara'], { direction: 'mutual', channel: 'coffee' });
    await happened(change, 'c1', '2026-11-20T10:00', ['chidi'], { direction: 'outbound' });
    await happened(change, 'd1', '2023-04-01T10:00', ['dora'], { direction: 'outbound' });
    await happened(change, 'e1', '2026-11-20T10:00', ['emi'], { channel: 'endorsement' });
  });

onEachEngine('the people', (create) => {
  let store: Store;
  beforeAll(async () => {
    store = await newStore(await create());
    await fill(store);
  });

  const list = async (filter: Partial<PeopleFilter> = {}, sort: PeopleSort = 'name'): Promise<string[]> => {
    const page = await store.people.list({ filter: { archived: 'no', ...filter }, sort, limit: 50, today });
    expect(page.total).toBe(page.items.length);
    expect(page.next).toBeNull();
    return page.items.map((person) => person.id);
  };

  test.each<[PeopleSort, string[]]>([
    ['name', ['chidi', 'amara', 'bjorn', 'emi', 'dora']],
    ['-name', ['dora', 'emi', 'bjorn', 'amara', 'chidi']],
    ['last', ['dora', 'chidi', 'amara', 'bjorn', 'emi']],
    ['-last', ['amara', 'chidi', 'dora', 'emi', 'bjorn']],
    ['strength', ['dora', 'chidi', 'amara', 'bjorn', 'emi']],
    ['-strength', ['amara', 'chidi', 'dora', 'emi', 'bjorn']],
    ['organisation', ['chidi', 'amara', 'bjorn', 'emi', 'dora']],
    ['added', ['emi', 'dora', 'bjorn', 'chidi', 'amara']],
    ['-added', ['amara', 'chidi', 'bjorn', 'dora', 'emi']],
  ])('are listed by %s, those without it last', async (sort, expected) => {
    expect(await list({}, sort)).toEqual(expected);
  });

  test.each<[string, Partial<PeopleFilter>, string[]]>([
    ['the beginning of a name, without its accents', { text: 'ode' }, ['bjorn']],
    ['beginnings of name, title and organisation together', { text: 'solv head ama' }, ['amara']],
    ['the beginning of a nickname', { text: 'bea' }, ['bjorn']],
    ['the middle of a name', { text: 'wueme' }, []],
    ['a place, which is not among what is asked for', { text: 'porto' }, []],
    ['signs of the search language', { text: '"c* OR (x:' }, []],
    ['a title', { text: 'cook' }, ['chidi', 'emi']],
    ['a role that holds', { role: 'mentor' }, ['amara']],
    ['a role that holds, archived people too', { role: 'mentor', archived: 'all' }, ['amara', 'farid']],
    ['a source', { source: 'alumni-network' }, ['chidi', 'amara']],
    ['a source that was taken back', { source: 'introduction' }, []],
    ['the current organisation', { organisation: 'SOLVANE Grid' }, ['amara']],
    ['an organisation nobody knows', { organisation: 'Nowhere' }, []],
    ['a tag', { tag: 'choir' }, ['amara', 'emi']],
    ['a tag and a text', { tag: 'choir', text: 'em' }, ['emi']],
    ['strong ties', { strength: 'strong' }, ['amara']],
    ['ties alive', { strength: 'alive' }, ['chidi']],
    ['faint ties', { strength: 'faint' }, ['dora']],
    ['no contact at all', { strength: 'none' }, ['bjorn', 'emi']],
    ['archived people', { archived: 'yes' }, ['farid']],
    ['everybody', { archived: 'all' }, ['chidi', 'amara', 'farid', 'bjorn', 'emi', 'dora']],
    [
      'everything at once',
      {
        text: 'ama',
        role: 'sponsor',
        source: 'alumni-network',
        organisation: 'solvane grid',
        tag: 'board',
        strength: 'strong',
      },
      ['amara'],
    ],
  ])('are narrowed by %s', async (_, filter, expected) => {
    expect(await list(filter)).toEqual(expected);
    expect(await store.people.idsOf({ archived: 'no', ...filter }, today)).toEqual(expected);
  });

  test('begin at the first where a cursor is none of this list', async () => {
    const page = (after: string | undefined, sort: PeopleSort = '-strength') =>
      store.people.list({ filter: { archived: 'no' }, sort, limit: 1, after, today });
    const second = await page((await page(undefined)).next ?? '');
    expect(second.items[0]?.id).toBe('chidi');
    const forged = [
      null,
      7,
      {},
      { sort: '-strength', lead: 0, keys: ['a', 'b'], total: 1 },
      { sort: '-strength', lead: 9, keys: [1, 'b'], total: 1 },
      { sort: '-strength', lead: 0, keys: [1], total: 1 },
    ];
    const cursors = forged.map((place) => Buffer.from(JSON.stringify(place)).toString('base64url'));
    for (const cursor of [...cursors, 'nonsense', (await page(undefined, 'name')).next ?? ''])
      expect((await page(cursor)).items[0]?.id).toBe('amara');
  });

  test('are lines with roles, tags and how it stands', async () => {
    const page = await store.people.list({ filter: { archived: 'no' }, sort: 'name', limit: 2, today });
    expect(page.total).toBe(5);
    expect(page.items[1]).toEqual({
      id: 'amara',
      fullName: 'Amara Ekwueme',
      nativeName: 'Àmárá',
      title: 'Head of Data',
      organisation: 'Solvane Grid',
      location: null,
      roles: ['mentor', 'sponsor'],
      tags: ['board', 'choir'],
      lastOn: '2026-11-21',
      lastChannel: 'coffee',
      strength: 65,
      dueOn: '2026-12-02',
      archived: false,
      hasPhoto: true,
    });
    expect(page.items[0]).toMatchObject({
      id: 'chidi',
      roles: [],
      tags: [],
      hasPhoto: false,
      title: 'Cook',
      organisation: 'Äpfelhof',
    });
  });

  test('are shown with everything on file that was not taken back', async () => {
    await changing(store, async ({ write }) => {
      await write.insertMany('notes', [
        noteRow('n1', 'amara', { createdAt: '2026-01-01T00:00:00.000Z' }),
        noteRow('n2', 'amara'),
      ]);
    });
    const rows = await store.people.rows('amara', { contactDaysSince: '2026-11-06' });
    expect(rows?.person).toMatchObject({ id: 'amara', currentTitle: 'Head of Data', isSelf: 0 });
    expect(rows?.positions.map((position) => [position.title, position.organisation])).toEqual([
      ['Head of Data', 'Solvane Grid'],
      ['Adviser', 'Äpfelhof'],
    ]);
    expect(rows?.notes.map((note) => note.id)).toEqual(['n2', 'n1']);
    expect(rows?.contactDays).toEqual(['2026-11-06', '2026-11-11', '2026-11-16', '2026-11-21']);
    expect(rows?.tie).toMatchObject({ personId: 'amara', contactDays: 5, rhythmDays: 5, lastOn: '2026-11-21' });
    expect(rows).toMatchObject({ tags: ['board', 'choir'], hasPhoto: true, promises: [], followUps: [], batches: [] });
    expect(Object.keys(rows?.tie ?? {})).not.toContain('archived');
    expect((await store.people.rows('bjorn', { contactDaysSince: today }))?.positions).toEqual([]);
    expect(await store.people.rows('nobody', { contactDaysSince: today })).toBeNull();
  });

  test('are found by any of their names, archived ones last', async () => {
    await changing(store, async ({ write }) => {
      await write.insert('otherNames', {
        id: 'x',
        personId: 'dora',
        kind: 'former',
        fullName: 'Farid Ekwueme',
        ...fact,
      });
    });
    expect(await store.people.named('farid ekwueme')).toEqual([
      { id: 'dora', name: 'Dora Zeman' },
      { id: 'farid', name: 'Farid Ekwueme' },
    ]);
    expect(await store.people.named('bear')).toEqual([{ id: 'bjorn', name: 'Björn Ödegård' }]);
    expect(await store.people.named('farid')).toEqual([]);
    expect(await store.people.named('***')).toEqual([]);
  });

  test('are counted, with their organisations, tags and sources', async () => {
    expect(await store.people.counts(today)).toEqual({
      people: 5,
      archived: 1,
      interactions: 8,
      byStrength: { strong: 1, alive: 1, faint: 1, none: 2 },
    });
    expect((await store.people.counts()).byStrength).toBeNull();
    expect(await store.people.organisations('', 10)).toEqual([
      { id: 'o2', name: 'Äpfelhof', people: 1 },
      { id: 'o1', name: 'Solvane Grid', people: 1 },
    ]);
    expect(await store.people.organisations('solv', 10)).toEqual([{ id: 'o1', name: 'Solvane Grid', people: 1 }]);
    expect(await store.people.tags()).toEqual([
      { tag: 'choir', people: 2 },
      { tag: 'board', people: 1 },
    ]);
    expect(await store.people.sourceCounts(today)).toEqual([
      { kind: '', people: 3, alive: 0, lastSince: null },
      { kind: 'alumni-network', people: 2, alive: 2, lastSince: '2021-05-01' },
    ]);
  });

  test('are answered one by one', async () => {
    expect((await store.people.self())?.id).toBe('me');
    expect((await store.people.findMany(['emi', 'nobody', 'amara'])).map((person) => person.id)).toEqual([
      'emi',
      'amara',
    ]);
    expect(await store.people.tagged('emi', 'choir')).toBe('t3');
    expect(await store.people.tagged('emi', 'board')).toBeNull();
    expect((await store.people.photo('amara'))?.content).toBe('AAAA');
    expect((await store.people.organisationNamed('apfelhof'))?.name).toBe('Äpfelhof');
    expect(await store.people.fact('roles', 'r1')).toMatchObject({ id: 'r1', kind: 'sponsor' });
    expect(await store.people.fact('roles', 'nothing')).toBeNull();
    expect((await store.people.sourcesOf('chidi')).map((source) => source.id)).toEqual(['s2', 's3']);
  });

  test('follow their organisation when it is called differently', async () => {
    const change = await changing(store, ({ write }) =>
      write.update('organisations', 'o1', { name: 'Grid & Co', nameKey: 'grid & co' }),
    );
    expect(await list({ text: 'grid co' })).toEqual(['amara']);
    expect(await list({ organisation: 'Grid & Co' })).toEqual(['amara']);
    await changing(store, async ({ changes }) => void (await changes.revert(change)));
    expect(await list({ text: 'solvane' })).toEqual(['amara']);
  });

  test('leave the list, the counts and the search when they are archived, and come back', async () => {
    const before = await store.people.counts();
    const change = await changing(store, ({ write }) =>
      write.update('people', 'emi', { archivedAt: '2026-11-22T00:00:00.000Z' }),
    );
    expect(await list({ tag: 'choir' })).toEqual(['amara']);
    expect(await store.people.counts()).toMatchObject({ people: 4, archived: 2 });
    await changing(store, async ({ changes }) => void (await changes.revert(change)));
    expect(await list({ tag: 'choir' })).toEqual(['amara', 'emi']);
    expect(await store.people.counts()).toEqual(before);
  });
});
