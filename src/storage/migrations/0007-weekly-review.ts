import { type Kysely, sql } from 'kysely';
import type { SchemaDialect } from '../engine.ts';
import { createTables } from './table-shape.ts';

/** What the user wrote at the end of a week, and birthdays by day of the year. */
export const weeklyReview = async (db: Kysely<unknown>, dialect: SchemaDialect): Promise<void> => {
  const reflections = {
    key: ['week'],
    columns: { week: 'text', question: 'text', text: 'text', writtenOn: 'text' },
    clustered: true,
  } as const;
  await createTables(db, dialect, { reflections }, {});
  // A birthday may lack its year: its last five characters are month and day.
  await sql`create index "peopleByBirthday" on "people" ("workspace", substr("birthday", length("birthday") - 4))
    where "birthday" is not null`.execute(db);
};
