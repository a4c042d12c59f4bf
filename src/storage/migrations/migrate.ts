import type { Kysely } from 'kysely';
import type { SchemaDialect } from '../engine.ts';
import type { Migration } from './migrations.ts';

export interface SchemaVersions {
  schemaVersions: { version: number; name: string; appliedAt: string };
}

export const latestVersion = (migrations: readonly Migration[]): number => migrations.at(-1)?.version ?? 0;

/** What to tell someone whose data is ahead of their program; null when it is not. */
export const tooNew = (version: number, migrations: readonly Migration[]): string | null =>
  version <= latestVersion(migrations)
    ? null
    : `This data was written by a newer Tiewise (its schema is ${version}, this program knows up to ${latestVersion(migrations)}). ` +
      'Install the newer Tiewise to open it. Nothing was changed.';

export class NewerSchema extends Error {
  override readonly name = 'NewerSchema';
}

/**
 * Takes every step not yet taken. Runs inside a transaction that keeps other starts of the program out, so that a
 * failure leaves the schema as it was and two starts at once do it once.
 */
export const migrate = async (
  db: Kysely<SchemaVersions>,
  dialect: SchemaDialect,
  migrations: readonly Migration[],
  appliedAt: string,
): Promise<void> => {
  await db.schema
    .createTable('schemaVersions')
    .ifNotExists()
    .addColumn('version', dialect.columnType('integer'), (column) => column.primaryKey())
    .addColumn('name', dialect.columnType('text'), (column) => column.notNull())
    .addColumn('appliedAt', dialect.columnType('text'), (column) => column.notNull())
    .execute();
  const newest = await db
    .selectFrom('schemaVersions')
    .select((eb) => eb.fn.max('version').as('version'))
    .executeTakeFirst();
  const version = newest?.version ?? 0;
  const refusal = tooNew(version, migrations);
  if (refusal) throw new NewerSchema(refusal);
  for (const step of migrations) {
    if (step.version <= version) continue;
    await step.up(db as unknown as Kysely<unknown>, dialect);
    await db.insertInto('schemaVersions').values({ version: step.version, name: step.name, appliedAt }).execute();
  }
};
