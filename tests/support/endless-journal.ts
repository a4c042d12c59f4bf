import { addEntry } from '../../src/domain/journal/add-entry.ts';
import { createJournalPorts } from '../../src/main/journal-ports.ts';
import { testClock } from './test-clock.ts';

/** Writes entries with evidence until it is killed, and says each number once it was told that the entry is kept. */
const [home = '', device = '', file = ''] = process.argv.slice(2);
const journal = createJournalPorts({ TIEWISE_HOME: home, TIEWISE_DEVICE: device }, { mayNamePaths: true });
for (;;) {
  const fields = { what: `entry ${Math.random()}` };
  const added = await addEntry(journal, testClock, { fields, evidence: [{ path: file }] });
  if (!added.ok) throw new Error(JSON.stringify(added.error));
  process.stdout.write(`${added.value.seq}\n`);
}
