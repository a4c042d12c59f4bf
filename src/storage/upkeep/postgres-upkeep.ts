import { Readable } from 'node:stream';
import { sql } from 'kysely';
import type { DomainError } from '../../domain/errors.ts';
import type { BackupFile, Finding, Upkeep } from '../../domain/workspace/upkeep.ts';
import type { Progress } from '../../kernel/progress.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { PostgresEngine } from '../postgres/postgres-engine.ts';
import { backupPath, backupsIn, describeBackup, newBackupPath } from './backup-files.ts';
import { cancellable } from './cancellable.ts';
import { type Care, exportOf, isEmpty, type RestoreSource, restoredCounts } from './care.ts';
import { newestSchema, openCopy } from './database-copy.ts';
import { backupFinding, permissionFinding, runtimeFinding, schemaFinding, sizeText, spaceFinding } from './findings.ts';
import { writeJsonFile } from './json-file.ts';
import { restoreJson } from './json-restore.ts';
import { restoreWith } from './restore.ts';

type PostgresCare = Care<PostgresEngine>;

const save = async (care: PostgresCare, path: string, progress: Progress): Promise<Result<BackupFile, DomainError>> => {
  const written = await writeJsonFile(exportOf(care), path, progress);
  return written.ok ? ok(await describeBackup(path)) : written;
};

/** A SQLite file reaches the server as the export that it would give. */
const databaseSource = async (
  care: PostgresCare,
  path: string,
  progress: Progress,
): Promise<Result<RestoreSource, DomainError>> => {
  const opened = await openCopy(care, path, progress);
  if (!opened.ok) return opened;
  const copy = opened.value;
  const total = async () => (await restoredCounts({ engine: copy.engine, workspace: care.workspace })).interactions;
  return ok({
    put: async (putting) =>
      restoreJson(care, Readable.from(exportOf({ ...care, engine: copy.engine })), await total(), putting),
    [Symbol.asyncDispose]: () => copy[Symbol.asyncDispose](),
  });
};

const serverState = async ({ engine }: PostgresCare): Promise<{ version: string; bytes: number; schema: number }> => {
  const { rows } = await sql<{ version: string; bytes: number; schema: number }>`
    select current_setting('server_version') as version,
      (select coalesce(sum(pg_total_relation_size(c.oid)), 0) from pg_class c
        where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace) as bytes,
      (select max("version") from "schemaVersions") as schema`.execute(engine.reading);
  const [state] = rows;
  if (!state) throw new Error('The server did not answer.');
  return state;
};

const findings = async (care: PostgresCare): Promise<Finding[]> => {
  const { version, bytes, schema } = await serverState(care);
  return [
    { check: 'Server', state: 'good', detail: `${care.engine.place} answers.` },
    schemaFinding(schema, newestSchema),
    { check: 'Size', state: 'good', detail: `${sizeText(bytes)} in ${care.engine.place}` },
    await spaceFinding(care.folder, bytes),
    backupFinding((await backupsIn(care.backups))[0], await isEmpty(care), care.clock),
    permissionFinding([care.folder, care.backups]),
    runtimeFinding(`PostgreSQL ${version}`),
  ];
};

/** Care for a workspace on a PostgreSQL server: its copies are JSON exports, which either engine restores. */
export const createPostgresUpkeep = (care: PostgresCare): Upkeep => ({
  engine: 'postgres',
  place: care.engine.place,
  exportJson: () => exportOf(care),
  backups: () => backupsIn(care.backups),
  backUp: (to, progress) =>
    cancellable(progress, async () => {
      const path = await backupPath(to, care.backups, care.clock, 'json');
      return path.ok ? save(care, path.value, progress) : path;
    }),
  restore: restoreWith({
    care,
    databaseSource: (path, progress) => databaseSource(care, path, progress),
    save: async (reason, progress) =>
      save(care, await newBackupPath(care.backups, care.clock, reason, 'json'), progress),
  }),
  findings: () => findings(care),
});
