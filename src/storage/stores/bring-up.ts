import { type RawBuilder, sql } from 'kysely';

/**
 * The condition that a person may be brought up by the program of its own accord: neither archived, nor somebody with
 * whom contact is kept limited. `column` holds the person's identifier.
 */
export const mayBeBroughtUp = (workspace: string, column: string): RawBuilder<boolean> =>
  sql<boolean>`exists (select 1 from "ties" where "ties"."workspace" = ${workspace} and "ties"."personId" = ${sql.ref(column)}
    and "archived" = 0 and "limited" = 0)`;
