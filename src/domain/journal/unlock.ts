import { err, ok, type Result } from '../../kernel/result.ts';
import type { DomainError } from '../errors.ts';
import { writeAbout } from './about.ts';
import { bytesOf, textOf } from './bytes.ts';
import { busyFolder, identityFile, keyHashes, passphraseProblem } from './create-journal.ts';
import { type Journal, names } from './journal.ts';
import type { UnlockedJournal } from './journal-session.ts';
import { type OpenedFolder, openFolder } from './opened-folder.ts';

export const lockedJournal: DomainError = {
  type: 'locked',
  reason: 'The journal is locked. Reading needs the passphrase; writing never does.',
};
const wrongPassphrase: DomainError = {
  type: 'locked',
  reason: 'This passphrase does not open the journal. Nothing was changed or lost.',
};
const wrongRecoveryKey: DomainError = {
  type: 'locked',
  reason: 'This recovery key does not open the journal. Nothing was changed or lost.',
};

const identityIn = (plain: Uint8Array | null): string | null => (plain && textOf(plain)?.trim()) || null;

/** Whether an identity is that of this journal; a key file that somebody replaced holds another one. */
const belongs = (journal: Journal, identity: string, { about }: OpenedFolder): boolean =>
  journal.sealer.recipientOf(identity) === about.recipient;

/** The identity behind the passphrase. */
export const identityByPassphrase = async (
  journal: Journal,
  passphrase: string,
): Promise<Result<string, DomainError>> => {
  const opened = openFolder(journal);
  if (!opened.ok) return opened;
  const sealed = journal.folder.read(names.passphraseKey);
  if (!sealed)
    return err({
      type: 'damaged',
      reason:
        'The file that the passphrase opens is missing. The recovery key still opens the journal: “tiewise journal recover”.',
    });
  const identity = identityIn(await journal.sealer.openWithPassphrase(sealed, passphrase));
  return identity && belongs(journal, identity, opened.value) ? ok(identity) : err(wrongPassphrase);
};

const keysOf = (journal: Journal, identity: string): UnlockedJournal => ({
  key: journal.sealer.openingKey(identity),
  owner: journal.sealer.ownerKey(identity),
  entries: new Map(),
});

/** Settings signed anew by the identity: with this machine among those that write, and the key files as they are now. */
const signSettings = async (journal: Journal, { about, memory }: OpenedFolder, owner: UnlockedJournal['owner']) => {
  const key = memory.key() ?? (await memory.makeKey());
  const known = about.deviceKeys.map((each) => each.publicKey);
  const isNew = !known.some((each) => each.toHex() === key.publicKey.toHex());
  const { recipient, recovery, further } = about;
  const devices = isNew ? [...known, key.publicKey] : known;
  const text = bytesOf(
    writeAbout(journal.sealer, owner, { recipient, recovery, further, devices, keys: keyHashes(journal) }),
  );
  await journal.folder.write(names.about, text);
  await memory.keepAbout(text);
};

/** A machine that writes in the journal for the first time is vouched for once somebody unlocks it there. */
const vouchForDevice = async (journal: Journal, opened: OpenedFolder, unlocked: UnlockedJournal): Promise<void> => {
  const own = opened.memory.key()?.publicKey.toHex();
  const isKnown = opened.about.deviceKeys.some((key) => key.publicKey.toHex() === own);
  if (!isKnown && opened.isAboutSound) await journal.folder.alone(() => signSettings(journal, opened, unlocked.owner));
};

/** Opens the journal for reading, until it is locked again. */
export const unlockJournal = async (
  journal: Journal,
  passphrase: string,
): Promise<Result<UnlockedJournal, DomainError>> => {
  const identity = await identityByPassphrase(journal, passphrase);
  if (!identity.ok) return identity;
  const unlocked = keysOf(journal, identity.value);
  const opened = openFolder(journal);
  if (opened.ok) await vouchForDevice(journal, opened.value, unlocked);
  journal.session.begin(unlocked);
  return ok(unlocked);
};

/** A recovery key as a person types it: in any case, with spaces and line breaks anywhere. */
export const plainRecoveryKey = (text: string): string => text.replaceAll(/\s/g, '').toUpperCase();

/** Sets a new passphrase with the recovery key. Entries are untouched: they are sealed to the identity behind both. */
export const recoverJournal = async (
  journal: Journal,
  given: { readonly recoveryKey: string; readonly passphrase: string },
): Promise<Result<{ readonly recipient: string }, DomainError>> => {
  const opened = openFolder(journal);
  if (!opened.ok) return opened;
  const problem = passphraseProblem(given.passphrase);
  if (problem) return err(problem);
  const recovery = plainRecoveryKey(given.recoveryKey);
  const sealed = journal.folder.read(names.recoveryKey);
  if (journal.sealer.recipientOf(recovery) === null || !sealed) return err(wrongRecoveryKey);
  const key = journal.sealer.openingKey(recovery);
  const identity = identityIn(await journal.sealer.open(sealed, key));
  key.forget();
  if (!identity || !belongs(journal, identity, opened.value)) return err(wrongRecoveryKey);
  const wrapped = await journal.sealer.sealWithPassphrase(identityFile(identity), given.passphrase);
  const done = await journal.folder.alone(async () => {
    await journal.folder.write(names.passphraseKey, wrapped);
    await signSettings(journal, opened.value, journal.sealer.ownerKey(identity));
  });
  return done ? ok({ recipient: opened.value.about.recipient }) : err(busyFolder);
};
