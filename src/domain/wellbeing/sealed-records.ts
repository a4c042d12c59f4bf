import type { Clock } from '../../kernel/clock.ts';
import { err, ok } from '../../kernel/result.ts';
import { notFound } from '../errors.ts';
import { addEntry } from '../journal/add-entry.ts';
import type { Journal } from '../journal/journal.ts';
import { readRecords, unlockedKeys } from '../journal/read-entries.ts';
import { removeEntry } from '../journal/remove-entry.ts';
import {
  newestWordings,
  privateKinds,
  type PrivateKind,
  type PrivateRecord,
  type PrivateRecords,
} from './private-records.ts';

const isKind = (kind: string): kind is PrivateKind => (privateKinds as readonly string[]).includes(kind);

/** Private records as sealed entries of the journal, told apart by a field inside the seal only. */
export const sealedRecords = ({
  journal,
  clock,
}: {
  readonly journal: Journal;
  readonly clock: Clock;
}): PrivateRecords => {
  const all = async () => {
    const unlocked = unlockedKeys(journal);
    if (!unlocked.ok) return unlocked;
    const entries = await readRecords(journal, unlocked.value);
    return ok(
      entries.flatMap(({ seq, recordedAt, fields: { record } }): PrivateRecord[] =>
        record && isKind(record.kind)
          ? [{ seq, recordedAt, kind: record.kind, replaces: record.replaces ?? null, content: record.content }]
          : [],
      ),
    );
  };
  return {
    add: async (kind, content, replaces) => {
      const record = { kind, content, ...(replaces === undefined ? {} : { replaces }) };
      const added = await addEntry(journal, clock, { fields: { what: kind, record }, evidence: [] });
      return added.ok ? ok({ seq: added.value.seq }) : added;
    },
    list: async (kind) => {
      const records = await all();
      return records.ok ? ok(newestWordings(records.value.filter((each) => each.kind === kind))) : records;
    },
    remove: async (seq) => {
      const records = await all();
      if (!records.ok) return records;
      const wordings = wordingsOf(records.value, seq);
      if (wordings.length === 0) return err(notFound('record', String(seq)));
      for (const each of wordings) {
        const removed = await removeEntry(journal, clock, { seq: each, reason: undefined });
        if (!removed.ok) return removed;
      }
      return ok(null);
    },
  };
};

/** A record's number with those of every earlier wording that it stands for. */
const wordingsOf = (records: readonly PrivateRecord[], seq: number): number[] => {
  const found: number[] = [];
  for (
    let record = records.find((each) => each.seq === seq);
    record && !found.includes(record.seq);
    record = records.find((each) => each.seq === record?.replaces)
  )
    found.push(record.seq);
  return found;
};
