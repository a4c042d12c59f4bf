import type { Clock } from '../../../kernel/clock.ts';
import { instantText } from '../../../kernel/instant-text.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { type DomainError, invalid } from '../../errors.ts';
import { bytesOf, textOf } from '../bytes.ts';
import { busyFolder } from '../create-journal.ts';
import { type Journal, names } from '../journal.ts';
import { readCheckpoint } from '../log/checkpoint.ts';
import { finishPending } from '../log/pending.ts';
import { readNote } from '../log/signed-note.ts';
import { type OpenedFolder, openFolder } from '../opened-folder.ts';
import { keepCheckpoint, keptCheckpoints, writeMark } from './marks.ts';
import type { CheckedStamp } from './time-stamps.ts';

export interface AnchorWishes {
  /** An authority's answer to a request that was exported before. */
  readonly response?: Uint8Array | undefined;
  /** PEM texts of the certificates to trust. */
  readonly certificates?: string | undefined;
  /** An authority to ask over the network. */
  readonly authority?: string | undefined;
  /** The fingerprint was given to a person. */
  readonly handedOver: boolean;
}

export interface Anchored {
  readonly size: number;
  readonly root: Uint8Array;
  readonly checkpoint: string;
  /** A request for a time stamp of the checkpoint. */
  readonly query: Uint8Array;
  readonly stamp: CheckedStamp | null;
}

const currentCheckpoint = (journal: Journal): string =>
  textOf(journal.folder.read(names.checkpoint) ?? new Uint8Array()) ?? '';

const anchored = (journal: Journal, note: string, stamp: CheckedStamp | null): Result<Anchored, DomainError> => {
  const said = readCheckpoint(readNote(note)?.text ?? '');
  if (!said) return err({ type: 'damaged', reason: 'The checkpoint is damaged. “tiewise journal verify” says more.' });
  return ok({ size: said.size, root: said.root, checkpoint: note, query: journal.stamps.query(bytesOf(note)), stamp });
};

/** Finds the checkpoint that the answer is about among those that were exported, and keeps both. */
const takeResponse = async (
  journal: Journal,
  { about, memory }: OpenedFolder,
  clock: Clock,
  response: Uint8Array,
  certificates: string | undefined,
): Promise<Result<Anchored, DomainError>> => {
  const key = memory.key() ?? (await memory.makeKey());
  let reason = 'it answers no request that was made here.';
  for (const { name, note } of keptCheckpoints(journal)) {
    const checked = await journal.stamps.check(response, note, certificates ?? null);
    if (!checked.ok) {
      reason = checked.error;
      continue;
    }
    if (certificates !== undefined && !checked.value.isTrusted)
      return err(
        invalid('certificates', 'the time stamp was not signed by anybody whom these certificates vouch for.'),
      );
    const at = instantText(clock.now());
    await writeMark(journal, about, memory, key, {
      name,
      by: 'authority',
      at,
      response,
      certificates: certificates ?? null,
    });
    return anchored(journal, textOf(note) ?? '', checked.value);
  }
  return err(invalid('response', reason));
};

/**
 * Ties the journal as it is now to something outside: hands out a fingerprint and a request for a time stamp, and takes
 * back what an authority answered. Only the hash of a checkpoint ever leaves.
 */
export const anchorJournal = async (
  journal: Journal,
  clock: Clock,
  wishes: AnchorWishes,
): Promise<Result<Anchored, DomainError>> => {
  const opened = openFolder(journal);
  if (!opened.ok) return opened;
  const { about, memory } = opened.value;
  const done = await journal.folder.alone(async () => {
    await finishPending(journal, about, memory);
    const note = currentCheckpoint(journal);
    const now = anchored(journal, note, null);
    if (!now.ok) return now;
    const name = await keepCheckpoint(journal, now.value.size, note);
    if (wishes.handedOver) {
      const key = memory.key() ?? (await memory.makeKey());
      await writeMark(journal, about, memory, key, { name, by: 'person', at: instantText(clock.now()) });
    }
    return now;
  });
  if (!done) return err(busyFolder);
  if (!done.done.ok) return done.done;
  let { response } = wishes;
  if (wishes.authority !== undefined) {
    const answer = await journal.stamps.ask(wishes.authority, bytesOf(done.done.value.checkpoint));
    if (!answer.ok) return err(invalid('authority', answer.error));
    response = answer.value;
  }
  return response ? takeResponse(journal, opened.value, clock, response, wishes.certificates) : done.done;
};
