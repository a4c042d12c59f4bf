import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import {
  type PeopleFilter,
  type PeopleSort,
  peopleSorts,
  strengthFilters,
} from '../../src/domain/people/person-summary.ts';
import type { Store } from '../../src/domain/store.ts';
import { logOfLevel } from '../../src/domain/ties/strength.ts';
import { dayNumber } from '../../src/kernel/day-number.ts';
import { createNewId } from '../../src/kernel/identifier.ts';
import type { StoreAccess } from '../../src/storage/store-access.ts';
import { createStore } from '../../src/storage/store.ts';
import { narrowingsOf } from '../../src/storage/stores/people-filter.ts';
import { readIds } from '../../src/storage/stores/people-ids.ts';
import { peopleOrder } from '../../src/storage/stores/people-order.ts';
import { choose, countMany } from '../../src/storage/stores/people-total.ts';
import { organisationRow, positionRow, roleRow, tagRow } from '../support/rows.ts';
import { called, changing, happened, today } from '../support/small-world.ts';
import { onEachEngine, testClock } from '../support/test-databases.ts';

const people = 70;
const given = ['Amara', 'Ámbar', 'Bo', 'Zoë', 'Émile', '健司', 'Anna-Maria'];
const family = ['Ekwueme', 'Öst', 'Tarn', 'Ambler', 'Zeman', '渡辺', '😀dy'];
const organisations = ['Solvane Grid', 'Grid', 'Äpfelhof'];
const titles = ['Analyst', 'Head of Data', 'Grid engineer', null];

interface Someone {
  readonly id: string;
  readonly sortName: string;
  readonly createdAt: string;
  readonly isArchived: boolean;
  readonly organisation: string | null;
  readonly line: string;
  readonly roles: readonly string[];
  readonly sources: readonly string[];
  readonly tags: readonly string[];
  readonly lastAt: string | null;
  readonly strength: number | null;
  /** As of today, whether computed or stated. */
  readonly strengthLog: number | null;
  readonly isStated: boolean;
  readonly isDormant: boolean;
}

const of = <T>(items: readonly T[], index: number): T => items[index % items.length] as T;
const ago = (days: number): string => Temporal.PlainDate.from(today).subtract({ days }).toString();

/** People with everything by their number, so that every narrowing holds for some, and orders have many equals. */
const fill = (store: Store) =>
  changing(store, async (change) => {
    const { write } = change;
    await write.insertMany(
      'organisations',
      organisations.map((name, index) =>
        organisationRow(`o${index}`, { name, nameKey: name.toLowerCase().replace('ä', 'a') }),
      ),
    );
    let rows = 0;
    for (let index = 0; index < people; index += 1) {
      const id = `p${String((index * 37) % people).padStart(2, '0')}`;
      await write.insert(
        'people',
        called(id, `${of(given, index)} ${of(family, index * 3 + 1)}`, {
          createdAt: `${ago(index % 9)}T00:00:00.000Z`,
          archivedAt: index % 8 === 3 ? '2026-01-01T00:00:00.000Z' : null,
          isSelf: index === 50 ? 1 : 0,
        }),
      );
      if (index % 3)
        await write.insert(
          'positions',
          positionRow(`w${index}`, id, `o${(index % 5) % 3}`, { title: of(titles, index) }),
        );
      for (const kind of index % 4 === 0 ? ['mentor', 'peer'] : index % 4 === 1 ? ['mentor', 'mentor'] : [])
        await write.insert(
          'roles',
          roleRow(`r${index}-${rows++}`, id, { kind, endedOn: index % 6 === 0 ? '2026-05-01' : null }),
        );
      for (const kind of index % 5 < 2 ? ['introduction', 'introduction'] : [])
        await write.insert('sources', {
          id: `s${index}-${rows++}`,
          personId: id,
          kind,
          detail: null,
          since: null,
          batchId: null,
          removedAt: index % 10 === 1 ? today : null,
        });
      if (index % 4 === 2) await write.insert('tags', tagRow(`t${index}`, id, 'choir'));
      for (let contact = 0; contact < index % 7; contact += 1)
        await happened(change, `${id}-${contact}`, `${ago((index % 11) * 60 + contact * 9)}T10:00`, [id], {
          direction: 'mutual',
        });
      for (let contact = 0; contact < (index % 9 === 4 ? 12 : 0); contact += 1)
        await happened(change, `${id}-old-${contact}`, `${ago(1090 + (index % 3) * 9 + contact * 2)}T10:00`, [id], {
          direction: 'mutual',
        });
      const stated = [100, 0, 50, 50, 9, 73][index % 17];
      if (stated !== undefined && index !== 50)
        await write.insert('statedStrengths', { personId: id, strength: stated, statedOn: today });
    }
  });

const readWorld = async (store: Store): Promise<Someone[]> => {
  const everybody = await store.people.list({ filter: { archived: 'all' }, sort: 'name', limit: 500, today });
  return Promise.all(
    everybody.items.map(async (line): Promise<Someone> => {
      const rows = await store.people.rows(line.id, { contactDaysSince: today });
      if (!rows) throw new Error(line.id);
      const { person, tie } = rows;
      return {
        id: line.id,
        sortName: person.sortName,
        createdAt: person.createdAt,
        isArchived: line.archived,
        organisation: line.organisation,
        line: [person.fullName, line.title, line.organisation].filter(Boolean).join(' '),
        roles: line.roles,
        sources: rows.sources.map((source) => source.kind),
        tags: line.tags,
        lastAt: tie?.lastAt ?? null,
        strength: line.strength,
        strengthLog:
          tie?.statedLevel == null ? (tie?.strengthLog ?? null) : logOfLevel(tie.statedLevel, dayNumber(today)),
        isStated: tie?.statedStrength != null,
        isDormant: (tie?.peak ?? 0) >= 49.5 && (tie?.lastOn ?? today) <= '2023-11-22',
      };
    }),
  );
};

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

const bandOf = ({ strength, isStated }: Someone): string =>
  strength === null || (strength === 0 && isStated)
    ? 'none'
    : strength >= 50
      ? 'strong'
      : strength >= 10
        ? 'alive'
        : 'faint';

const isUnder =
  (filter: PeopleFilter) =>
  (each: Someone): boolean =>
    (filter.archived === 'all' || each.isArchived === (filter.archived === 'yes')) &&
    (filter.role === undefined || each.roles.includes(filter.role)) &&
    (filter.source === undefined || each.sources.includes(filter.source)) &&
    (filter.tag === undefined || each.tags.includes(filter.tag)) &&
    (filter.organisation === undefined || each.organisation === filter.organisation) &&
    (filter.strength === undefined ||
      (filter.strength === 'dormant' ? each.isDormant : bandOf(each) === filter.strength)) &&
    (filter.text === undefined ||
      plain(filter.text)
        .split(' ')
        .every((term) =>
          plain(each.line)
            .split(/[\s-]|(?<=健)|(?<=渡)|😀/u)
            .some((word) => word.startsWith(term)),
        ));

const keyOf = (each: Someone, sort: PeopleSort): string | number | null => {
  switch (sort.replace('-', '')) {
    case 'last':
      return each.lastAt;
    case 'strength':
      return each.strengthLog;
    case 'organisation':
      return each.organisation === null ? null : plain(each.organisation);
    case 'added':
      return each.createdAt;
    default:
      return each.sortName;
  }
};

const inOrder =
  (sort: PeopleSort) =>
  (a: Someone, b: Someone): number => {
    const [one, other] = [keyOf(a, sort), keyOf(b, sort)];
    if ((one === null) !== (other === null)) return one === null ? 1 : -1;
    const compared =
      typeof one === 'number' && typeof other === 'number' ? one - other : byCodePoint(String(one), String(other));
    const second = sort === 'organisation' ? byCodePoint(a.sortName, b.sortName) : 0;
    return (compared || second || byCodePoint(a.id, b.id)) * (sort.startsWith('-') ? -1 : 1);
  };

const maybe = <T>(...values: T[]): fc.Arbitrary<T | undefined> => fc.constantFrom(undefined, undefined, ...values);
const someFilter: fc.Arbitrary<PeopleFilter> = fc.record({
  archived: fc.constantFrom('no', 'no', 'yes', 'all'),
  role: maybe('mentor', 'peer'),
  source: maybe('introduction'),
  tag: maybe('choir'),
  organisation: maybe(...organisations),
  strength: maybe(...strengthFilters),
  text: maybe('am', 'a', 'gri', 'zoe', 'ekw ana', '健', 'head data'),
});

onEachEngine('every list of people', (create) => {
  let access: StoreAccess;
  let store: Store;
  let world: Someone[];
  beforeAll(async () => {
    const engine = await (await create()).open();
    access = { engine, db: engine.reading, workspace: 'test', clock: testClock };
    store = createStore(engine, { workspace: 'test', clock: testClock, newId: createNewId(testClock) });
    await fill(store);
    world = await readWorld(store);
  });

  const expected = (filter: PeopleFilter, sort: PeopleSort): string[] =>
    world
      .filter(isUnder(filter))
      .sort(inOrder(sort))
      .map((each) => each.id);

  test('has exactly those under the filter, in the order asked for, page by page or from any place', async () => {
    expect(world).toHaveLength(people - 1);
    expect(world.some((each) => each.isDormant)).toBe(true);
    await fc.assert(
      fc.asyncProperty(
        someFilter,
        fc.constantFrom(...peopleSorts),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(30),
        async (filter, sort, limit, offset) => {
          const all = expected(filter, sort);
          const ids: string[] = [];
          let after: string | undefined;
          do {
            const page = await store.people.list({ filter, sort, limit, after, today });
            expect(page.total).toBe(all.length);
            ids.push(...page.items.map((person) => person.id));
            after = page.next ?? undefined;
          } while (after !== undefined);
          expect(ids).toEqual(all);
          const page = await store.people.list({ filter, sort, limit, offset, today });
          expect(page.items.map((person) => person.id)).toEqual(all.slice(offset, offset + limit));
        },
      ),
      { numRuns: 120 },
    );
  });

  test('is the same when it is walked, as where people are many', async () => {
    await fc.assert(
      fc.asyncProperty(
        someFilter,
        fc.constantFrom(...peopleSorts),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(30),
        async (filter, sort, limit, offset) => {
          const all = expected(filter, sort);
          const { narrowings } = await choose(access, narrowingsOf(access, filter, today), filter.archived);
          const query = { narrowings, isFew: false, archived: filter.archived, order: peopleOrder(sort, today) };
          expect(await countMany(access, narrowings, filter.archived)).toBe(all.length);
          const found = await readIds(access, query, { after: null, offset, limit });
          expect(found.map((each) => each.id)).toEqual(all.slice(offset, offset + limit));
          const last = found.at(-1);
          if (!last) return;
          const next = await readIds(access, query, { after: last.place, offset: 0, limit });
          expect(next.map((each) => each.id)).toEqual(all.slice(offset + found.length, offset + found.length + limit));
        },
      ),
      { numRuns: 120 },
    );
  });
});
