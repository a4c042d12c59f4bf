import fc from 'fast-check';
import { type RecordName, recordNames } from '../../src/domain/records.ts';
import type { Store, Writer } from '../../src/domain/store.ts';
import type { Row } from '../../src/storage/engine.ts';
import { recordReferences, uniqueColumns } from '../../src/storage/tables.ts';
import { keyColumns } from '../../src/storage/writer-keys.ts';
import * as rows from './rows.ts';

/** Every row of a workspace, by record. */
export type Everything = Record<RecordName, Row[]>;

export const everythingOf = async (store: Pick<Store, 'workspace'>): Promise<Everything> => {
  const found: Partial<Everything> = {};
  for (const name of recordNames) found[name] = (await Array.fromAsync(store.workspace.rowsOf(name))).flat();
  return structuredClone(found) as Everything;
};

/** Something to write; which row it concerns follows from what is there when its turn comes. */
export interface RandomWrite {
  readonly action: 'insert' | 'insert some' | 'update' | 'remove';
  readonly record: RecordName;
  readonly which: number;
  readonly other: number;
  readonly text: string;
}

const written = [
  'people',
  'organisations',
  'positions',
  'tags',
  'notes',
  'photos',
  'statedStrengths',
  'knownTies',
  'identities',
  'interactions',
  'participants',
  'sightings',
  'events',
  'attendances',
  'resources',
  'sharings',
] as const;
const awkward = fc.constantFrom(
  'plain',
  'a/b',
  'a|b',
  'a%2Fb',
  '%',
  '',
  'Zoë "quoted"',
  "O'Brien",
  '渡辺',
  '😀',
  '\\u0041',
);

export const randomWrite: fc.Arbitrary<RandomWrite> = fc.record({
  action: fc.constantFrom('insert', 'insert some', 'update', 'remove'),
  record: fc.constantFrom(...written),
  which: fc.nat(5),
  other: fc.nat(5),
  text: awkward,
});

const newRow = ({ record, which, other, text }: RandomWrite): object => {
  const [person, organisation, interaction] = [`p${other}`, `o${which}`, `i${which}`];
  const makers: Partial<Record<RecordName, () => object>> = {
    people: () => rows.personRow(`p${which}`, { headline: text }),
    organisations: () => rows.organisationRow(organisation, { nameKey: text }),
    positions: () => rows.positionRow(`q${which}`, person, other % 2 ? organisation : null),
    tags: () => rows.tagRow(`t${which}`, person, text),
    notes: () => rows.noteRow(`n${which}`, person, { body: text }),
    photos: () => rows.photoRow(person, text),
    statedStrengths: () => ({ personId: person, strength: which * 20, statedOn: '2026-11-22' }),
    knownTies: () => rows.knownTieRow(`k${which}`, person, `p${which}`, { note: text }),
    identities: () => ({ key: `k/${which}|${text}`, personId: person, batchId: null }),
    interactions: () => rows.interactionRow(interaction, { subject: text, durationMinutes: other }),
    participants: () => rows.participantRow(interaction, person),
    events: () => rows.eventRow(`e${which}`, { name: text, place: text }),
    attendances: () => rows.attendanceRow(`e${which}`, person),
    resources: () => rows.resourceRow(`r${which}`, { title: text, topics: text }),
    sharings: () => rows.sharingRow(`r${which}`, person, { resultNote: text }),
    sightings: () => rows.sightingRow(`list/${which % 2}`, `k|${text}`, person),
  };
  const make = makers[record];
  if (!make) throw new Error(`No random rows of ${record}`);
  return make();
};

const patchOf = (record: RecordName, { other, text }: RandomWrite): Row => {
  const patches: Partial<Record<RecordName, Row>> = {
    people: { headline: text, location: `place ${other}` },
    organisations: { nameKey: text },
    positions: { organisationId: other % 2 ? `o${other}` : null, title: text },
    tags: { tag: text },
    photos: { content: text },
    statedStrengths: { strength: other },
    knownTies: { note: text, otherId: `p${other}` },
    identities: { personId: `p${other}` },
    interactions: { durationMinutes: other },
    participants: { groupSize: other },
    events: { seeking: text, startsAt: `2026-11-2${other}` },
    attendances: { state: other % 2 ? 'met' : 'planned' },
    resources: { text },
    sharings: { result: other % 2 ? 'thanked' : null, resultNote: text },
    sightings: { title: text, personId: `p${other}` },
  };
  return patches[record] ?? { personId: `p${other}`, body: text };
};

const sameKey = (record: RecordName, a: Row, b: Row): boolean =>
  keyColumns(record).every((column) => a[column] === b[column]);

const isAllowed = (now: Everything, record: RecordName, row: Row): boolean => {
  const owners = Object.entries(recordReferences[record] ?? {});
  const hasOwners = owners.every(
    ([column, owner]) => row[column] === null || now[owner].some((each) => each['id'] === row[column]),
  );
  const unique = uniqueColumns[record];
  const isTaken =
    unique &&
    now[record].some((each) => !sameKey(record, each, row) && unique.every((column) => each[column] === row[column]));
  return hasOwners && !isTaken;
};

const isInUse = (now: Everything, record: RecordName, row: Row): boolean =>
  recordNames.some((child) =>
    Object.entries(recordReferences[child] ?? {}).some(
      ([column, owner]) => owner === record && now[child].some((each) => each[column] === row['id']),
    ),
  );

/** Writes it, if the rows that are there allow it. */
export const write = async (writer: Writer, now: Everything, random: RandomWrite): Promise<void> => {
  const { action, record } = random;
  if (action === 'insert' || action === 'insert some') {
    const rows: Row[] = [];
    for (const which of action === 'insert' ? [random.which] : [random.which, random.which + 1, random.which + 2]) {
      const row = newRow({ ...random, which }) as Row;
      const present = [...now[record], ...rows];
      const isNew = !present.some((each) => sameKey(record, each, row));
      if (isNew && isAllowed({ ...now, [record]: present }, record, row)) rows.push(row);
    }
    return writer.insertMany(record, rows as never);
  }
  const row = now[record][random.which % Math.max(1, now[record].length)];
  if (!row) return;
  const key = keyColumns(record).map((column) => String(row[column]));
  if (action === 'remove') return isInUse(now, record, row) ? undefined : writer.remove(record, key);
  const patch = patchOf(record, random);
  return isAllowed(now, record, { ...row, ...patch }) ? writer.update(record, key, patch as never) : undefined;
};
