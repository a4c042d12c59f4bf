import { err, ok, type Result } from '../../kernel/result.ts';
import { type DomainError, invalid } from '../errors.ts';
import { readAbout, writeAbout } from './about.ts';
import { bytesOf } from './bytes.ts';
import { deviceMemory } from './device-memory.ts';
import { type Journal, names } from './journal.ts';
import { writeCheckpoint } from './log/pending.ts';
import { existsJournal } from './opened-folder.ts';

const SHORTEST_PASSPHRASE = 8;

export interface CreatedJournal {
  readonly recipient: string;
  /** Opens the journal without the passphrase. Shown once and kept nowhere. */
  readonly recoveryKey: string;
  readonly folder: string;
}

/** Why a passphrase will not do, or null. */
export const passphraseProblem = (passphrase: string): DomainError | null =>
  [...passphrase].length < SHORTEST_PASSPHRASE
    ? invalid(
        'passphrase',
        `it needs ${SHORTEST_PASSPHRASE} characters at least. Five or six words that have nothing to do with one another are easy to keep in mind and hard to guess.`,
      )
    : null;

/** The identity as age reads it from a file. */
export const identityFile = (identity: string): Uint8Array => bytesOf(`${identity}\n`);

/**
 * Makes a journal: an identity that entries are sealed to, wrapped twice, with the passphrase and to a recovery key.
 * An age file with a passphrase can have no other recipient, hence two files.
 */
export const createJournal = async (
  journal: Journal,
  given: { readonly passphrase: string; readonly further: readonly string[] },
): Promise<Result<CreatedJournal, DomainError>> => {
  const problem = passphraseProblem(given.passphrase);
  if (problem) return err(problem);
  const stranger = given.further.find((text) => !journal.sealer.isRecipient(text));
  if (stranger !== undefined) return err(invalid('further', 'a recipient is a text that begins with age1.'));
  const taken = err({ type: 'not-empty', reason: `There is a journal in ${journal.folder.path} already.` } as const);
  if (existsJournal(journal)) return taken;
  const { identity, recipient } = journal.sealer.newIdentity();
  const recovery = journal.sealer.newIdentity();
  const byPassphrase = await journal.sealer.sealWithPassphrase(identityFile(identity), given.passphrase);
  const byRecovery = await journal.sealer.seal(identityFile(identity), [recovery.recipient]);
  const made = await journal.folder.alone(async () => {
    if (existsJournal(journal)) return taken;
    await journal.folder.write(names.passphraseKey, byPassphrase);
    await journal.folder.write(names.recoveryKey, byRecovery);
    await writeFirst(journal, identity, { recipient, recovery: recovery.recipient, further: given.further });
    return ok({ recipient, recoveryKey: recovery.identity, folder: journal.folder.path });
  });
  return made ? made.done : err(busyFolder);
};

export const busyFolder: DomainError = {
  type: 'busy',
  reason: 'Another program is writing in the journal. Nothing was written; try again in a moment.',
};

/** The hashes of the two files that hold the identity, as the settings vouch for them. */
export const keyHashes = (journal: Journal): Record<string, string> =>
  Object.fromEntries(
    [names.passphraseKey, names.recoveryKey].map((name) => [
      name,
      journal.sealer.sha256(journal.folder.read(name) ?? new Uint8Array()).toHex(),
    ]),
  );

const writeFirst = async (
  journal: Journal,
  identity: string,
  people: { readonly recipient: string; readonly recovery: string; readonly further: readonly string[] },
): Promise<void> => {
  const owner = journal.sealer.ownerKey(identity);
  const draft = { ...people, further: [...people.further], keys: keyHashes(journal) };
  // The origin is made of owner and recipient alone, so it is known before this machine's key.
  const { origin } = readAbout(
    journal.sealer,
    bytesOf(writeAbout(journal.sealer, owner, { ...draft, devices: [] })),
  ) ?? {
    origin: '',
  };
  const memory = deviceMemory(journal, origin);
  const key = await memory.makeKey();
  const about = bytesOf(writeAbout(journal.sealer, owner, { ...draft, devices: [key.publicKey] }));
  await journal.folder.write(names.log, new Uint8Array());
  await writeCheckpoint(journal, origin, key, []);
  await memory.keepAbout(about);
  await journal.folder.write(names.about, about);
};
