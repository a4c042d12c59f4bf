import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Journal } from '../../src/domain/journal/journal.ts';
import { addEntry } from '../../src/domain/journal/add-entry.ts';
import { createJournal } from '../../src/domain/journal/create-journal.ts';
import type { EntryFields } from '../../src/domain/journal/entry/entry-fields.ts';
import { verifyJournal } from '../../src/domain/journal/verify/verify-journal.ts';
import { createJournalPorts } from '../../src/main/journal-ports.ts';
import { testClock } from './test-clock.ts';
import { valueOf } from './test-context.ts';

export const testPassphrase = 'seven quiet lamps behind the weir';

export interface TestJournal {
  readonly journal: Journal;
  /** The data folder; the journal is a folder in it. */
  readonly home: string;
  readonly device: string;
  readonly recipient: string;
  readonly recoveryKey: string;
  /** The same journal, copied: on this machine, or on another that knows nothing of it. */
  copy(where: 'here' | 'elsewhere'): TestJournal;
  add(what: string, more?: Partial<EntryFields>, evidence?: readonly string[]): Promise<number>;
  verify(): ReturnType<typeof verified>;
  remove(): void;
}

const verified = async (journal: Journal) => valueOf(await verifyJournal(journal));

const over = (root: string, made: { readonly recipient: string; readonly recoveryKey: string }): TestJournal => {
  const home = path.join(root, 'home');
  const device = path.join(root, 'device');
  const journal = createJournalPorts({ TIEWISE_HOME: home, TIEWISE_DEVICE: device }, { mayNamePaths: true });
  return {
    journal,
    home,
    device,
    ...made,
    copy: (where) => {
      const other = mkdtempSync(path.join(tmpdir(), 'tiewise-journal-'));
      cpSync(home, path.join(other, 'home'), { recursive: true });
      if (where === 'here') cpSync(device, path.join(other, 'device'), { recursive: true });
      return over(other, made);
    },
    add: async (what, more = {}, evidence = []) => {
      const paths = evidence.map((each) => ({ path: each }));
      const added = valueOf(await addEntry(journal, testClock, { fields: { what, ...more }, evidence: paths }));
      return added.seq;
    },
    verify: () => verified(journal),
    remove: () => {
      journal.session.end();
      rmSync(root, { recursive: true, force: true });
    },
  };
};

/** An empty journal of a test's own, made as a user makes it. It takes a second, because the passphrase does. */
export const newTestJournal = async (): Promise<TestJournal> => {
  const root = mkdtempSync(path.join(tmpdir(), 'tiewise-journal-'));
  const { journal } = over(root, { recipient: '', recoveryKey: '' });
  const made = valueOf(await createJournal(journal, { passphrase: testPassphrase, further: [] }));
  return over(root, made);
};
