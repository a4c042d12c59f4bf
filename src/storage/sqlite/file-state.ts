import { DatabaseSync } from 'node:sqlite';

/** `Tiew` in the header of every database file of the program. */
export const APPLICATION_ID = 0x54696577;

const value = (database: DatabaseSync, sql: string): unknown => Object.values(database.prepare(sql).get() ?? {})[0];

/** The newest step of the schema that a file has taken; 0 for an empty one. */
export const schemaVersionOf = (database: DatabaseSync): number => {
  const known = value(database, `select count(*) from sqlite_master where name = 'schemaVersions'`);
  return known === 1 ? Number(value(database, 'select coalesce(max(version), 0) from "schemaVersions"')) : 0;
};

/** Whether a file holds anything but what this program writes. */
export const isForeign = (database: DatabaseSync): boolean =>
  schemaVersionOf(database) === 0 && value(database, 'select count(*) from sqlite_master') !== 0;
