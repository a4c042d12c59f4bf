import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../src/domain/context.ts';
import type { Operation } from '../src/domain/operation.ts';
import { operations } from '../src/domain/operations.ts';
import type { TodayItem } from '../src/domain/outreach/today-item.ts';
import { callOperation } from '../src/interfaces/catalogue/call-operation.ts';
import { silentProgress } from '../src/kernel/progress.ts';
import { resolvePaths } from '../src/main/file-intake.ts';
import { openWorkspace, type Workspace } from '../src/main/workspace.ts';

/**
 * A year lived day by day: what happens is a script, what is done about it is the first two cards of Today each morning.
 * Each morning everything that is owed must stand there, and nothing that is not.
 */
const folder = mkdtempSync(path.join(tmpdir(), 'tiewise-year-'));
let workspace: Workspace;
let day = Temporal.PlainDate.from('2027-12-20');

const call = async (name: string, input: object) => {
  const operation = (operations as readonly Operation[]).find((each) => each.name === name);
  if (!operation) throw new Error(`There is no ${name}.`);
  const now = day.toZonedDateTime({ timeZone: 'Europe/Lisbon', plainTime: '08:00' }).toInstant();
  const context: Context = {
    ...workspace.contextFor(silentProgress),
    clock: { now: () => now, zone: 'Europe/Lisbon' },
  };
  const result = await callOperation(operation, input, context);
  if (!result.ok) throw new Error(`${day} ${name}: ${JSON.stringify(result.error)}`);
  return result.value as Record<string, never> & { id: string };
};

const people: Record<string, string> = {};
const add = async (fullName: string) => {
  people[fullName] = (await call('people.add', { fullName })).id;
};
/** Somebody who came on file by other ways. */
const meet = async (fullName: string) => {
  const { person } = (await call('people.show', { person: fullName })) as unknown as { person: { id: string } };
  people[fullName] = person.id;
};
const log = (person: string, direction: string, channel = 'message') =>
  call('interactions.log', { people: [person], at: `${day}T09:00`, direction, channel, body: `On ${day}` });

/** A connections list as of a day, in which Jonas works where the list says. */
const importList = async (name: string, organisation: string) => {
  const place = path.join(folder, name);
  mkdirSync(place);
  const file = path.join(place, 'Connections.csv');
  writeFileSync(
    file,
    [
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      `Jonas,Lindqvist,https://www.linkedin.com/in/jonas-lindqvist-test,,${organisation},Engineer,14 Mar 2019`,
      '',
    ].join('\n'),
  );
  return call('imports.run', { files: [file] });
};

/** What happens on which day of the year; the 29th of February among them. */
const script: Readonly<Record<string, () => Promise<unknown>>> = {
  '2027-12-21': () =>
    call('promises.add', { person: 'Amara Ekwueme', direction: 'given', text: 'The agenda', dueOn: '2028-01-02' }),
  '2028-01-10': () => log('Ines Duarte', 'inbound'),
  '2028-01-31': () => call('follow-ups.add', { person: 'Max Birch', text: 'Ask about the move', dueOn: '2028-02-29' }),
  '2028-02-14': () =>
    call('exchanges.add', { person: 'Ines Duarte', kind: 'referral', direction: 'received', happenedOn: '2028-02-14' }),
  '2028-03-09': async () => {
    await call('events.add', { eventName: 'Graph Days', starts: '2028-03-09T18:00' });
    await call('events.capture', {
      event: 'Graph Days',
      person: 'Zoë Newcomer',
      said: 'Sails.',
      promised: 'The paper',
    });
    await meet('Zoë Newcomer');
  },
  '2028-05-02': () => importList('may', 'Globex'),
  '2028-06-15': () =>
    call('promises.add', { person: 'Max Birch', direction: 'received', text: 'The book', dueOn: '2028-06-20' }),
  '2028-07-01': () => call('today.snooze', { person: 'Amara Ekwueme', until: '2028-08-01' }),
  '2028-09-01': () => call('limits.set', { person: 'Max Birch' }),
  '2028-10-29': () => log('Zoë Newcomer', 'inbound'),
  '2028-12-30': () =>
    call('promises.add', { person: 'Ines Duarte', direction: 'given', text: 'The figures', dueOn: '2028-12-31' }),
};

interface Owed {
  readonly personId: string;
  readonly text: string;
  readonly dueOn: string | null;
  readonly doneOn: string | null;
  readonly direction?: string;
}
/** Everything open that a morning must speak of, read from what is on file person by person. */
const owedThen = async (): Promise<string[]> => {
  const soon = day.add({ days: 2 }).toString();
  const owed: string[] = [];
  for (const [name, id] of Object.entries(people)) {
    if (name === 'Max Birch' && day.toString() >= '2028-09-01') continue;
    if (name === 'Amara Ekwueme' && day.toString() >= '2028-07-01' && day.toString() < '2028-08-01') continue;
    const shown = (await call('people.show', { person: id })) as unknown as { promises: Owed[]; followUps: Owed[] };
    const isDue = ({ dueOn, doneOn, direction }: Owed): boolean =>
      doneOn === null && dueOn !== null && (direction === 'received' ? dueOn < day.toString() : dueOn <= soon);
    owed.push(...[...shown.promises, ...shown.followUps].filter(isDue).map((each) => `${name}: ${each.text}`));
  }
  return owed;
};
const told = (items: readonly TodayItem[]): string[] =>
  items.flatMap(({ person, reason, evidence }) => [reason, ...evidence].map((line) => `${person.fullName}: ${line}`));

const done: Partial<Record<TodayItem['kind'], (item: TodayItem) => Promise<unknown>>> = {
  promise: (item) => call('promises.edit', { promise: item.subjectId, done: true }),
  'follow-up': (item) => call('follow-ups.edit', { followUp: item.subjectId, done: true }),
  thanks: (item) => call('exchanges.thank', { exchange: item.subjectId }),
  milestone: (item) => call('today.snooze', { person: item.person.id, key: item.key, days: 300 }),
};
const act = (item: TodayItem) => done[item.kind]?.(item) ?? log(item.person.id, 'outbound');

beforeAll(async () => {
  const opened = await openWorkspace({ TIEWISE_HOME: folder }, { resolve: resolvePaths });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  workspace = opened.value;
  for (const name of ['Amara Ekwueme', 'Ines Duarte', 'Max Birch']) await add(name);
  await importList('december', 'Initech');
  await meet('Jonas Lindqvist');
  await call('roles.add', { person: 'Amara Ekwueme', kind: 'mentor', cadenceDays: 14 });
  await log('Amara Ekwueme', 'mutual', 'coffee');
  await call('people.edit', { person: 'Ines Duarte', birthday: '1992-02-29' });
  await call('people.edit', { person: 'Jonas Lindqvist', birthday: '--12-31' });
}, 60_000);
afterAll(async () => {
  await workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a year', () => {
  const mornings = new Map<string, readonly TodayItem[]>();
  const lines = (on: string): string => told(mornings.get(on) ?? []).join('\n');

  test('forgets nothing that is owed, on any morning', { timeout: 120_000 }, async () => {
    for (; Temporal.PlainDate.compare(day, '2029-01-10') <= 0; day = day.add({ days: 1 })) {
      await script[day.toString()]?.();
      const { items } = (await call('today.list', { limit: 50 })) as unknown as { items: TodayItem[] };
      mornings.set(day.toString(), items);
      const spoken = told(items);
      for (const owed of await owedThen()) {
        const [name = '', text = ''] = owed.split(': ');
        expect(
          spoken.filter((line) => line.startsWith(name) && line.includes(text)),
          `${day} ${owed}`,
        ).not.toEqual([]);
      }
      for (const item of items.slice(0, 2)) await act(item);
    }
    expect(mornings.size).toBe(388);
  });

  test('keeps everything from growing old: two cards a morning are enough', () => {
    const oldest = [...mornings.values()].flat().filter((item) => ['promise', 'follow-up'].includes(item.kind));
    expect(Math.max(...oldest.map((item) => item.overdueDays))).toBeLessThanOrEqual(3);
  });

  test('speaks of the mentor once her fortnight is over, and not while she is away', () => {
    const withAmara = [...mornings].filter(([, items]) =>
      items.some((item) => item.person.fullName === 'Amara Ekwueme'),
    );
    expect(withAmara.length).toBeGreaterThan(20);
    expect(withAmara.filter(([on]) => on >= '2028-07-01' && on < '2028-08-01')).toEqual([]);
    expect(withAmara.some(([on]) => on >= '2028-08-01' && on < '2028-08-03')).toBe(true);
  });

  test('knows a leap day, the turn of a year, and thanks that are due', () => {
    expect(lines('2028-02-28')).toMatch(/Ines Duarte: .*turns 36 tomorrow/);
    expect(lines('2028-12-30')).toMatch(/Jonas Lindqvist: .*has a birthday tomorrow/);
    expect(lines('2028-02-14')).toMatch(/Ines Duarte: You received a referral/);
  });

  test('tells the job move that an import brought, and a day after an event whom to write to', () => {
    expect(lines('2028-05-02')).toMatch(/News of Jonas: .*Globex/);
    expect(lines('2028-03-10')).toMatch(/Zoë Newcomer: /);
  });

  test('never again names somebody once contact is kept limited', () => {
    const after = [...mornings].filter(([on]) => on >= '2028-09-01').flatMap(([, items]) => told(items));
    expect(after.filter((line) => line.includes('Max'))).toEqual([]);
  });
});
