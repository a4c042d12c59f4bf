import { textHash } from '../../kernel/text-hash.ts';
import type { Sighting } from './batch.ts';
import type { ListComparison } from './list-comparison.ts';
import type { PersonRecord } from './record.ts';
import type { ImportSession } from './session.ts';

/** What is compared from one import to the next: everything a row says. */
const fingerprintOf = ({ facts, source, roles }: PersonRecord): string =>
  textHash(JSON.stringify([facts, source, roles]));

const listKeyOf = (record: PersonRecord): string => record.person.keys[0] ?? '';

/** Whether the list before said just the same of this row, so that nothing needs to be looked up. */
export const isAsBefore = (session: ImportSession, record: PersonRecord): boolean => {
  const list = record.listed === undefined ? undefined : session.lists.get(record.listed);
  const sighting = list?.known.get(listKeyOf(record));
  if (!list || !sighting) return false;
  const isSame = session.isOlder || (sighting.fingerprint === fingerprintOf(record) && sighting.vanishedIn === null);
  if (!isSame || list.seen.has(sighting.key)) return false;
  list.seen.add(sighting.key);
  session.report.counts.people.unchanged += 1;
  return true;
};

/** Remembers what the list said of this row, and tells what is new since the list before. An older list tells nothing new. */
export const noteSighting = (
  session: ImportSession,
  record: PersonRecord,
  personId: string,
  fullName: string,
): void => {
  const { listed } = record;
  const list = listed === undefined ? undefined : session.lists.get(listed);
  if (listed === undefined || !list) return;
  session.claimedInList.add(personId);
  const key = listKeyOf(record);
  if (list.seen.has(key) || key === '' || session.isOlder) return;
  list.seen.add(key);
  const says = { fullName, ...currentJob(record), fingerprint: fingerprintOf(record) };
  const before = list.known.get(key) ?? sightingUnderOtherKey(list, personId);
  if (before?.key === key)
    session.later.push(() =>
      session.changing.write.update('sightings', [listed, key], {
        ...says,
        batchId: session.batchId,
        vanishedIn: null,
      }),
    );
  else {
    session.rows.add('sightings', { list: listed, key, personId, ...says, batchId: session.batchId, vanishedIn: null });
    if (before) {
      list.seen.add(before.key);
      session.later.push(() => session.changing.write.remove('sightings', [listed, before.key]));
    }
  }
  reportSighting(session, list, { ...says, personId, before });
};

const currentJob = (record: PersonRecord): { organisation: string | null; title: string | null } => {
  const current = record.facts.positions?.find((position) => position.isCurrent);
  return { organisation: current?.organisation ?? null, title: current?.title ?? null };
};

/** What a list before held of someone under another key, such as their name where lists had no addresses yet. */
const sightingUnderOtherKey = (list: ListComparison, personId: string): Sighting | undefined => {
  const sighting = list.byPerson.get(personId);
  return sighting && !list.seen.has(sighting.key) ? sighting : undefined;
};

const reportSighting = (
  session: ImportSession,
  list: ListComparison,
  seen: Pick<Sighting, 'personId' | 'fullName' | 'organisation' | 'title'> & { readonly before: Sighting | undefined },
): void => {
  const { personId, fullName: name, before, title, organisation } = seen;
  if (before && before.vanishedIn !== null)
    session.report.change({ kind: 'returned', personId, name, what: 'is among your connections again' });
  if (before || list.known.size === 0 || !session.created.has(personId)) return;
  const job = [title, organisation].filter(Boolean).join(', ');
  session.report.change({
    kind: 'new',
    personId,
    name,
    what: job === '' ? 'is a new connection' : `is a new connection: ${job}`,
  });
};
