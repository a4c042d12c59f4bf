import { existsSync, statSync } from 'node:fs';
import type { DomainError } from '../../domain/errors.ts';
import type { BackupFile, Finding, Upkeep } from '../../domain/workspace/upkeep.ts';
import type { Progress } from '../../kernel/progress.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { checkFile } from '../sqlite/file-check.ts';
import { copyVerified, replacePages } from '../sqlite/file-copy.ts';
import type { SqliteEngine } from '../sqlite/sqlite-engine.ts';
import { backupPath, backupsIn, describeBackup, newBackupPath } from './backup-files.ts';
import { cancellable } from './cancellable.ts';
import { type Care, exportOf, isEmpty, type RestoreSource, restoredCounts } from './care.ts';
import { newestSchema, openCopy } from './database-copy.ts';
import { backupFinding, permissionFinding, runtimeFinding, schemaFinding, sizeText, spaceFinding } from './findings.ts';
import { restoreWith } from './restore.ts';
import { unclosedFinding } from './unclosed-finding.ts';

type SqliteCare = Care<SqliteEngine>;

const save = async (care: SqliteCare, path: string, progress: Progress): Promise<Result<BackupFile, DomainError>> => {
  const copied = await copyVerified(care.engine.place, path, progress);
  return copied.ok ? ok(await describeBackup(path)) : copied;
};

/** The file's pages take the place of all pages there are, in one transaction. */
const databaseSource = async (
  care: SqliteCare,
  path: string,
  progress: Progress,
): Promise<Result<RestoreSource, DomainError>> => {
  const opened = await openCopy(care, path, progress);
  if (!opened.ok) return opened;
  const { engine: copy } = opened.value;
  return ok({
    put: async (putting) => {
      await copy.close();
      await care.engine.alone(() => replacePages(copy.place, care.engine.place, putting));
      return ok(await restoredCounts(care));
    },
    [Symbol.asyncDispose]: () => opened.value[Symbol.asyncDispose](),
  });
};

const findings = async (care: SqliteCare): Promise<Finding[]> => {
  const file = care.engine.place;
  const journal = `${file}-wal`;
  const { problems, version } = await checkFile({ file, depth: 'quick', counts: false });
  const bytes = [file, journal].reduce((sum, path) => sum + (existsSync(path) ? statSync(path).size : 0), 0);
  return [
    problems.length === 0
      ? { check: 'Integrity', state: 'good', detail: 'Every page of the database was read and is in order.' }
      : {
          check: 'Integrity',
          state: 'bad',
          detail: problems.slice(0, 3).join('; '),
          advice: 'Copy the data folder somewhere safe, then restore the newest backup with `tiewise restore`.',
        },
    await unclosedFinding(care.engine.lastEnd),
    schemaFinding(version, newestSchema),
    { check: 'Size', state: 'good', detail: `${sizeText(bytes)} in ${file}` },
    await spaceFinding(care.folder, bytes),
    backupFinding((await backupsIn(care.backups))[0], await isEmpty(care), care.clock),
    permissionFinding([care.folder, care.backups, file, journal, `${file}-shm`]),
    runtimeFinding(`SQLite ${process.versions['sqlite'] ?? ''}`),
  ];
};

/** Care for a workspace in one SQLite file. */
export const createSqliteUpkeep = (care: SqliteCare): Upkeep => ({
  engine: 'sqlite',
  place: care.folder,
  exportJson: () => exportOf(care),
  backups: () => backupsIn(care.backups),
  backUp: (to, progress) =>
    cancellable(progress, async () => {
      const path = await backupPath(to, care.backups, care.clock, 'db');
      return path.ok ? save(care, path.value, progress) : path;
    }),
  restore: restoreWith({
    care,
    databaseSource: (path, progress) => databaseSource(care, path, progress),
    save: async (reason, progress) => save(care, await newBackupPath(care.backups, care.clock, reason, 'db'), progress),
  }),
  findings: () => findings(care),
});
