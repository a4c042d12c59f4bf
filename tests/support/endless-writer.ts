import { createNewId } from '../../src/kernel/identifier.ts';
import { ok } from '../../src/kernel/result.ts';
import { openSqlite } from '../../src/storage/sqlite/open-sqlite.ts';
import { createStore } from '../../src/storage/store.ts';
import { interactionRow, participantRow, personRow } from './rows.ts';
import { testClock } from './test-clock.ts';

/** A program that adds people, a hundred a change, and says so after each, until it is killed. */
const [file = ''] = process.argv.slice(2);
const opened = await openSqlite({ file, clock: testClock });
if (!opened.ok) throw new Error(JSON.stringify(opened.error));
const newId = createNewId(testClock);
const store = createStore(opened.value, { workspace: 'w', clock: testClock, newId });
for (let change = 1; ; change += 1) {
  const ids = Array.from({ length: 100 }, newId);
  await store.change({ operation: 'test', summary: `Change ${change}` }, async ({ write }) => {
    await write.insertMany(
      'people',
      ids.map((id) => personRow(id)),
    );
    await write.insertMany(
      'interactions',
      ids.map((id) => interactionRow(id)),
    );
    return ok(
      await write.insertMany(
        'participants',
        ids.map((id) => participantRow(id, id)),
      ),
    );
  });
  process.stdout.write(`${change}\n`);
}
