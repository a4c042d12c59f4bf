import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InteractionRecord, IntakeRecord, PersonRecord } from '../intake/record.ts';
import { channelIds } from '../interactions/channels.ts';
import { birthday, partialDay } from '../people/person.ts';
import { sourceKindIds } from '../people/source-kinds.ts';
import { roleKindIds } from '../ties/role-kinds.ts';
import { sampleWorld } from './sample-world.ts';

const UNTIL = '2026-11-22T16:00:00Z';
const TODAY = '2026-11-22';

const worldOf = (people: number, seed: number, until = UNTIL): IntakeRecord[] =>
  [...sampleWorld({ people, seed, until })].flat();
const peopleIn = (records: readonly IntakeRecord[]): PersonRecord[] =>
  records.filter((record) => record.type === 'person');
const interactionsIn = (records: readonly IntakeRecord[]): InteractionRecord[] =>
  records.filter((record) => record.type === 'interaction');
const keysNamedBy = (record: IntakeRecord): string[] => {
  if (record.type === 'interaction') return record.participants.flatMap((participant) => participant.person.keys);
  return record.type === 'note' || record.type === 'promise' || record.type === 'follow-up'
    ? [...record.person.keys]
    : [];
};
const daysFromToday = (day: string): number => (Date.parse(day) - Date.parse(TODAY)) / 86_400_000;

describe('the same request', () => {
  const hashOf = (people: number, seed: number): string =>
    createHash('sha256')
      .update(JSON.stringify(worldOf(people, seed)))
      .digest('hex');

  test('makes the same world, byte for byte', () => {
    expect(hashOf(400, 11)).toBe(hashOf(400, 11));
  });

  test('with another seed makes another world', () => {
    expect(hashOf(400, 12)).not.toBe(hashOf(400, 11));
  });

  test('takes the moment as an instant or as its text', () => {
    expect([...sampleWorld({ people: 3, seed: 1, until: Temporal.Instant.from(UNTIL) })].flat()).toEqual(worldOf(3, 1));
  });
});

test('the world opens with its header and its user, and comes in batches of up to 500', () => {
  const batches = [...sampleWorld({ people: 300, seed: 2, until: UNTIL })];
  expect(batches[0]?.slice(0, 2).map((record) => record.type)).toEqual(['header', 'self']);
  expect(batches.slice(0, -1).every((batch) => batch.length === 500)).toBe(true);
  expect(batches.at(-1)?.length).toBeLessThanOrEqual(500);
});

describe('any world', () => {
  const worlds = fc.record({
    people: fc.integer({ min: 1, max: 70 }),
    seed: fc.maxSafeInteger(),
    until: fc
      .date({ min: new Date('1995-01-01'), max: new Date('2095-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
  });
  const forAnyWorld = (check: (records: IntakeRecord[], until: string, people: number) => void): void =>
    fc.assert(
      fc.property(worlds, ({ people, seed, until }) => check(worldOf(people, seed, until), until, people)),
      { numRuns: 60 },
    );

  test('has as many people as were asked for, each with keys of their own', () => {
    forAnyWorld((records, _, people) => {
      const keys = peopleIn(records).flatMap((record) => record.person.keys);
      expect(peopleIn(records)).toHaveLength(people);
      expect(new Set(keys).size).toBe(keys.length);
    });
  });

  test('has about ten interactions a person', () => {
    forAnyWorld((records, _, people) => {
      const mean = interactionsIn(records).length / people;
      expect(mean).toBeGreaterThanOrEqual(7.5);
      expect(mean).toBeLessThanOrEqual(12);
    });
  });

  test('names nobody who was not introduced before', () => {
    forAnyWorld((records) => {
      const known = new Set<string>();
      for (const record of records) {
        if (record.type === 'person') known.add(record.person.keys[0] ?? '');
        for (const key of keysNamedBy(record)) expect(known.has(key)).toBe(true);
      }
    });
  });

  test('tells only of what has happened, in instants of one form', () => {
    forAnyWorld((records, until) => {
      for (const { occurredAt } of interactionsIn(records)) {
        expect(occurredAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
        expect(Temporal.Instant.from(occurredAt).toString({ fractionalSecondDigits: 3 })).toBe(occurredAt);
        expect(occurredAt <= until).toBe(true);
      }
      for (const record of records) {
        if (record.type === 'note') expect((record.createdAt ?? '') <= until).toBe(true);
        if (record.type === 'promise') expect(record.madeOn <= until && (record.doneOn ?? '') <= until).toBe(true);
        if (record.type === 'follow-up') expect((record.doneOn ?? '') <= until).toBe(true);
      }
    });
  });

  test('gives every record an identifier of its own', () => {
    forAnyWorld((records) => {
      const identifiers = records.flatMap((record) => ('externalId' in record ? [record.externalId] : []));
      expect(new Set(identifiers).size).toBe(identifiers.length);
      expect(
        identifiers.every((identifier) => /^sample:\d+:\d+$/.test(identifier) || /^sample:-\d+:\d+$/.test(identifier)),
      ).toBe(true);
    });
  });

  test('dates people as the product reads dates, and lets no position end before it began', () => {
    forAnyWorld((records, until) => {
      for (const { facts, roles } of peopleIn(records)) {
        if (facts.birthday !== undefined) expect(birthday.safeParse(facts.birthday).success).toBe(true);
        for (const { startedOn = '', endedOn = '9999', isCurrent } of facts.positions ?? []) {
          expect(partialDay.safeParse(startedOn).success && startedOn <= endedOn && startedOn <= until).toBe(true);
          expect(isCurrent).toBe(endedOn === '9999');
        }
        for (const { startedOn = '', endedOn } of roles ?? []) {
          expect(partialDay.safeParse(startedOn).success).toBe(true);
          if (endedOn !== undefined) expect(startedOn <= endedOn && endedOn <= until).toBe(true);
        }
      }
    });
  });
});

describe('a thousand people', () => {
  const records = worldOf(1000, 3);
  const interactions = interactionsIn(records);
  const counts = new Map<string, number>();
  for (const key of interactions.flatMap((interaction) =>
    interaction.participants.length === 1 ? keysNamedBy(interaction) : [],
  )) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const ordered = [...counts.values()].sort((a, b) => a - b);
  const share = (least: number): number => ordered.filter((count) => count >= least).length / 1000;

  test('have about ten interactions each, most people few and some hundreds', () => {
    expect(interactions.length).toBeGreaterThan(9_300);
    expect(interactions.length).toBeLessThan(10_900);
    expect(ordered[500]).toBeLessThanOrEqual(6);
    expect(share(30)).toBeGreaterThan(0.04);
    expect(share(100)).toBeGreaterThan(0.005);
    expect(ordered.at(-1)).toBeGreaterThan(200);
  });

  test('come from everywhere, in every role, through every channel', () => {
    const people = peopleIn(records);
    expect(new Set(people.map((person) => person.source?.kind))).toEqual(new Set(sourceKindIds));
    expect(new Set(people.flatMap((person) => person.roles ?? []).map((role) => role.kind))).toEqual(
      new Set(roleKindIds),
    );
    expect(new Set(interactions.map((interaction) => interaction.channel))).toEqual(new Set(channelIds));
  });

  test('work on weekdays, rest in the holidays', () => {
    const meetings = interactions.filter((interaction) => interaction.channel === 'meeting');
    const weekend = meetings.filter(({ occurredAt }) => [0, 6].includes(new Date(occurredAt).getUTCDay()));
    expect(weekend.length / meetings.length).toBeLessThan(0.08);
    const christmas = interactions.filter(({ occurredAt }) => /-12-(2[4-9]|3[01])/.test(occurredAt));
    // Eight days of 365 would be 2.2 %.
    expect(christmas.length / interactions.length).toBeLessThan(0.015);
  });

  test('meet in groups of two to ten that share a circle', () => {
    const groups = interactions.filter((interaction) => interaction.participants.length > 1);
    expect(groups.length).toBeGreaterThan(200);
    const sourceOf = new Map(peopleIn(records).map((person) => [person.person.keys[0], person.source?.detail]));
    for (const group of groups) {
      expect(group.participants.length).toBeLessThanOrEqual(10);
      expect(new Set(keysNamedBy(group).map((key) => sourceOf.get(key))).size).toBe(1);
    }
  });

  test('live at addresses and behind numbers that nobody has', () => {
    const points = peopleIn(records).flatMap((person) => person.facts.contactPoints ?? []);
    for (const { kind, value } of points) {
      if (kind === 'email') expect(value).toMatch(/^[a-z.]+\d+@example\.(org|com|net)$/);
      else
        expect(value).toMatch(/^(\+1-\d{3}-555-01\d\d|\+44 20 7946 0\d{3}|\+44 7700 900\d{3}|\+33 1 99 00 \d\d \d\d)$/);
    }
  });

  test('have notes, promises and follow-ups in the hundreds at most', () => {
    for (const type of ['note', 'promise', 'follow-up']) {
      const count = records.filter((record) => record.type === type).length;
      expect(count).toBeGreaterThan(20);
      expect(count).toBeLessThan(400);
    }
  });
});

describe('the demo world of 150 people', () => {
  const records = worldOf(150, 1);
  const people = peopleIn(records);

  test('has a mentor met three weeks ago, whose message of four days ago is unanswered, with a promise due on Monday', () => {
    const mentor = people[0];
    const key = mentor?.person.keys[0] ?? '';
    const own = interactionsIn(records).filter((interaction) => keysNamedBy(interaction).includes(key));
    const ordered = own.sort((a, b) => (a.occurredAt < b.occurredAt ? -1 : 1));
    expect(mentor?.roles?.[0]?.kind).toBe('mentor');
    expect(ordered.at(-1)).toMatchObject({ direction: 'inbound', channel: 'message' });
    expect(daysFromToday(ordered.at(-1)?.occurredAt.slice(0, 10) ?? '')).toBe(-4);
    const lastMeeting = ordered.findLast((interaction) => interaction.direction === 'mutual');
    expect(daysFromToday(lastMeeting?.occurredAt.slice(0, 10) ?? '')).toBeLessThanOrEqual(-20);
    const promise = records.find((record) => record.type === 'promise' && record.person.keys[0] === key);
    expect(promise).toMatchObject({ direction: 'given', dueOn: '2026-11-23' });
  });

  test('gives Today something of everything to say', () => {
    const isOpen = (record: IntakeRecord): boolean =>
      'doneOn' in record && record.doneOn !== undefined ? false : 'dueOn' in record;
    const due = records
      .filter(isOpen)
      .map((record) =>
        'dueOn' in record ? { type: record.type, in: daysFromToday(record.dueOn ?? '') } : { type: '', in: 0 },
      );
    expect(due.filter((each) => each.type === 'promise' && each.in >= 0 && each.in <= 7).length).toBeGreaterThanOrEqual(
      3,
    );
    expect(due.filter((each) => each.type === 'follow-up' && each.in < 0).length).toBeGreaterThanOrEqual(2);
    const newJobs = people.filter((person) => (person.facts.positions?.[0]?.startedOn ?? '') >= '2026-10');
    expect(newJobs.length).toBeGreaterThanOrEqual(3);
    const birthdays = people.filter((person) => /-11-2[3-9]$|-12-0[1-4]$/.test(person.facts.birthday ?? ''));
    expect(birthdays.length).toBeGreaterThanOrEqual(2);
  });

  test('leaves answers owed to a few people, not to everybody', () => {
    const last = new Map<string, InteractionRecord>();
    for (const interaction of interactionsIn(records)) {
      for (const key of keysNamedBy(interaction)) {
        if ((last.get(key)?.occurredAt ?? '') < interaction.occurredAt) last.set(key, interaction);
      }
    }
    const owed = [...last.values()].filter(
      ({ direction, channel, occurredAt }) =>
        direction === 'inbound' &&
        ['message', 'mail'].includes(channel) &&
        daysFromToday(occurredAt.slice(0, 10)) > -60,
    );
    expect(owed.length).toBeGreaterThanOrEqual(3);
    expect(owed.length).toBeLessThanOrEqual(12);
  });

  test('fills every slot of what people write', () => {
    const texts = interactionsIn(records).flatMap(({ subject = '', body = '' }) => [subject, body]);
    expect(texts.filter((text) => /[{}]|undefined|null/.test(text))).toEqual([]);
  });
});
