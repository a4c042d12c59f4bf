import { createLanguageModel } from '../connectors/language/language-endpoint.ts';
import { createSmtpSender } from '../connectors/mail/smtp-sender.ts';
import type { Context } from '../domain/context.ts';
import type { DomainError } from '../domain/errors.ts';
import type { Intake } from '../domain/intake/intake.ts';
import type { Journal } from '../domain/journal/journal.ts';
import { createMemo } from '../domain/memo.ts';
import type { Upkeep } from '../domain/workspace/upkeep.ts';
import { createNewId, type NewId } from '../kernel/identifier.ts';
import type { Progress } from '../kernel/progress.ts';
import { ok, type Result } from '../kernel/result.ts';
import { openStore } from '../storage/open-store.ts';
import { setDamagedFileAside } from './damaged-file.ts';
import { openDataFolder } from './data-folder.ts';
import { createFeedAddress } from './feed-address-file.ts';
import { createFileIntake, type FileResolver } from './file-intake.ts';
import { absent } from './journal-context.ts';
import { systemClock } from './system-clock.ts';
import { createTextFiles } from './text-files.ts';
import { threadsOnDemand } from './threads/threads-on-demand.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The user's data, opened: what each door hands to the operations. */
export interface Workspace {
  readonly newId: NewId;
  readonly folder: string;
  contextFor(progress: Progress): Context;
  close(): Promise<void>;
}

/** How a door lets operations reach files. */
export interface FileAccess {
  readonly resolve: FileResolver;
  /** Narrows what care for the data may touch; everything, if left out. */
  readonly narrow?: (upkeep: Upkeep) => Upkeep;
  /** A database that cannot be opened is put aside, because a restore is about to replace it. */
  readonly replacesDamaged?: boolean;
  /** The journal, at doors that have it. */
  readonly journal?: Journal;
}

/** Only an import needs them; every other command starts the sooner without. */
const loadImporters = async () => (await import('../importers/importers.ts')).importers;

/** Opens the workspace that the environment names. */
export const openWorkspace = async (
  environment: Environment,
  files: FileAccess,
): Promise<Result<Workspace, DomainError>> => {
  const clock = systemClock(environment);
  const newId = createNewId(clock);
  const folder = openDataFolder(environment);
  const options = { folder, databaseUrl: environment['TIEWISE_DATABASE_URL'], clock, newId };
  let opened = await openStore(options);
  if (!opened.ok && opened.error.type === 'damaged' && files.replacesDamaged && !options.databaseUrl) {
    setDamagedFileAside(folder, clock);
    opened = await openStore(options);
  }
  if (!opened.ok) return opened;
  const { store, upkeep, close } = opened.value;
  const intake: Intake = createFileIntake(loadImporters, files.resolve);
  const narrowed = files.narrow ? files.narrow(upkeep) : upkeep;
  const texts = createTextFiles(files.resolve);
  const languageModel = createLanguageModel(folder);
  const mail = createSmtpSender(folder);
  const feed = createFeedAddress(folder);
  const memo = createMemo();
  const parallel = threadsOnDemand();
  const journal = files.journal ?? absent<Journal>('There is no journal at this door.');
  return ok({
    newId,
    folder,
    contextFor: (progress) => ({
      store,
      clock,
      newId,
      progress,
      intake,
      upkeep: narrowed,
      texts,
      languageModel,
      mail,
      feed,
      memo,
      parallel,
      journal,
    }),
    close: async () => {
      await parallel.close();
      await close();
    },
  });
};
