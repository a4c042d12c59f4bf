import { expect, test } from 'vitest';
import { compositeKeys, recordNames } from '../../src/domain/records.ts';
import { ok } from '../../src/kernel/result.ts';
import { recordColumns } from '../../src/storage/tables.ts';
import { onEachEngine } from '../support/test-databases.ts';

onEachEngine('the tables', (create) => {
  test('have exactly the columns that the records have', async () => {
    const { reading } = await (await create()).open();
    const tables = (await reading.introspection.getTables()).filter(
      (table) => table.schema === undefined || table.schema.startsWith('test_'),
    );
    for (const record of recordNames) {
      const columns = tables.find((table) => table.name === record)?.columns.map((column) => column.name);
      expect(columns?.toSorted(), record).toEqual([...recordColumns[record], 'workspace'].toSorted());
    }
    expect(Object.keys(recordColumns).toSorted()).toEqual(recordNames.toSorted());
    expect(Object.keys(compositeKeys).every((record) => record in recordColumns)).toBe(true);
  });

  test('order texts by code point', async () => {
    const engine = await (await create()).open();
    const names = ['Zoë', 'ann', 'Ångström', 'Zoe', '渡辺', 'émile', '_', '😀', 'ﬁ'];
    await engine.transaction(
      'w',
      async (db) => {
        const rows = names.map((name) => ({ id: name, name, filter: '{}', createdAt: '' }));
        return ok(await engine.insertRows(db, 'w', 'savedFilters', recordColumns.savedFilters, rows));
      },
      { rollBack: false },
    );
    const sorted = await engine.reading.selectFrom('savedFilters').select('name').orderBy('name').execute();
    const byCodePoint = names.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(sorted.map((row) => row.name)).toEqual(byCodePoint);
  });
});
