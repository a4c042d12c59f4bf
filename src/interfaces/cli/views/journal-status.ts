import type { Failure } from '../../../domain/journal/verify/failure.ts';
import { anchor, exportDossier, verify } from '../../../domain/journal/operations/proving.ts';
import { initJournal, recover, showIdentity, showJournalStatus } from '../../../domain/journal/operations/set-up.ts';
import { testRecoveryKey } from '../asking/ask-set-up.ts';
import { counted, renderFields } from '../text/fields.ts';
import type { Ink } from '../text/ink.ts';
import { paragraph, parts } from '../text/prose.ts';
import type { View } from './view.ts';
import { view } from './view.ts';

const entries = (count: number): string => counted(count, 'entry', 'entries');

const inGroups = (key: string): string => (key.match(/.{1,8}/g) ?? []).join(' ');

const created = view(initJournal, ({ recoveryKey, folder }, ink) =>
  parts(
    ink.bold('Your journal is ready.'),
    paragraph(`It lies in ${folder}. Write in it with “tiewise journal add”; that needs no passphrase.`, ink),
    ink.bold('Your recovery key'),
    `  ${inGroups(recoveryKey)}`,
    paragraph(
      'It is shown this once and kept nowhere. Write it on paper and put that where nobody looks. It opens the journal if you lose the passphrase.',
      ink,
    ),
  ),
);

/** After set-up a person at a terminal is asked to copy the recovery key, while it can still be seen. */
const initView: View = {
  ...created,
  after: async (answer, door) => {
    const { recoveryKey } = answer as { readonly recoveryKey: string };
    if (door.input.isTTY) await testRecoveryKey(recoveryKey, door);
  },
};

const statusView = view(showJournalStatus, (status, ink) =>
  parts(
    renderFields(
      [
        ['Folder', status.folder],
        ['Entries', String(status.entries)],
        [
          'Anchored',
          status.anchored === 0
            ? 'none yet'
            : `the first ${status.anchored.toLocaleString('en')}, by something outside`,
        ],
      ],
      ink,
    ),
    status.entries > status.anchored &&
      paragraph('“tiewise journal anchor” ties the journal as it is now to something outside this machine.', ink),
  ),
);

const PARTS: Readonly<Record<Failure['part'], string>> = {
  entry: 'the entry itself',
  evidence: 'a file kept with it',
  log: 'the log of all entries',
  checkpoint: 'the signed checkpoint',
  settings: 'the journal’s settings',
  keys: 'a key file; the other one still opens the journal',
  anchor: 'an anchor',
  memory: 'what this machine remembers of the journal',
};

const KINDS: Readonly<Record<Failure['kind'], string>> = {
  changed: 'is not as it was written',
  missing: 'is missing',
  reordered: 'is not in its place',
  inserted: 'was put in by somebody or something else',
  'rolled back': 'and what came after it are gone: this is an older state of the journal',
  forked: 'exists in two versions: the journal was continued in two places',
};

const failureLine = ({ seq, kind, part }: Failure): string => {
  const place = part === 'entry' ? '' : ` (${PARTS[part]})`;
  if (seq !== null) return `Entry ${seq} ${KINDS[kind]}${place}.`;
  return `${PARTS[part].charAt(0).toUpperCase()}${PARTS[part].slice(1)}: ${kind === 'missing' ? 'something is missing' : 'not as it was written'}.`;
};

const MOST_LINES = 20;

const foundWrong = (failures: readonly Failure[], ink: Ink): string =>
  parts(
    ink.warn('Something is not as it was written.'),
    failures
      .slice(0, MOST_LINES)
      .map((failure) => `  ${failureLine(failure)}`)
      .join('\n'),
    failures.length > MOST_LINES && `  and ${failures.length - MOST_LINES} more; --json lists them all.`,
    paragraph(
      'Nothing was changed by looking. All other entries are as they were and can be read. Before you do anything else, copy the whole folder somewhere safe as it is now. A full disk, a sync program or an old backup can be the cause as well as a person.',
      ink,
    ),
  );

const verifyView = view(verify, (answer, ink) =>
  answer.ok
    ? parts(
        ink.bold(`All is as it was written: ${entries(answer.entries)}.`),
        answer.finished !== null &&
          paragraph(
            `Entry ${answer.finished} had been interrupted while being saved. It is whole, and is finished now.`,
            ink,
          ),
        answer.removed > 0 && `${entries(answer.removed)} removed by you, as noted in the journal.`,
        answer.anchored === 0
          ? paragraph('So far only this machine vouches for it. “tiewise journal anchor” adds somebody else.', ink)
          : `Something outside this machine vouches for the first ${answer.anchored.toLocaleString('en')}.`,
      )
    : foundWrong(answer.failures, ink),
);

const inRows = (words: readonly string[]): string =>
  Array.from({ length: 4 }, (_, row) =>
    words
      .slice(row * 6, row * 6 + 6)
      .map((word, place) => `${String(row * 6 + place + 1).padStart(4)} ${word.padEnd(9)}`)
      .join('')
      .trimEnd(),
  ).join('\n');

const anchorView = view(anchor, (answer, ink) =>
  parts(
    answer.stamp
      ? paragraph(
          `${answer.stamp.authority} vouches that this journal, with ${entries(answer.size)}, existed on ${answer.stamp.at}.${answer.stamp.isTrusted ? '' : ' Its signature is good; whether it is who it says was not checked. With --certificates it would be.'}`,
          ink,
        )
      : paragraph(
          `The fingerprint of your journal with ${entries(answer.size)}. It tells nothing of what you wrote. Whoever keeps it can confirm later that nothing before it was changed.`,
          ink,
        ),
    !answer.stamp && inRows(answer.words),
    !answer.stamp && answer.qr,
    answer.request !== null &&
      paragraph(
        `The request is in ${answer.request}. Send it to an authority, and bring the answer with --response.`,
        ink,
      ),
    answer.handedOver && 'It is noted that you gave it to somebody.',
    !answer.stamp &&
      !answer.handedOver &&
      answer.request === null &&
      paragraph('Give it to a person you trust, on paper or by mail, then note it with --handed-over.', ink),
  ),
);

const dossierView = view(exportDossier, ({ folder, entries: shown, withheld, anchored, removed }, ink) =>
  parts(
    ink.bold(`The dossier is in ${folder}.`),
    paragraph(
      `It shows ${entries(shown)}. Withheld, and counted in it: ${entries(withheld.entries)} and ${counted(withheld.fields, 'field', 'fields')}.${removed > 0 ? ` Removed by you before: ${removed}.` : ''}`,
      ink,
    ),
    paragraph(
      'It is not encrypted: whoever has the folder can read it. README.txt says what it proves and how anybody can check that; verify.html does it in a browser, offline.',
      ink,
    ),
    anchored === 0 && paragraph('No entry is anchored, so the dates rest on your machine’s word alone.', ink),
  ),
);

const recoverView = view(recover, (_, ink) =>
  paragraph('The new passphrase is set. Every entry is as it was; the recovery key stays the same.', ink),
);

/** Just the identity, so that it can go straight into a file for age. */
const identityView = view(showIdentity, ({ identity }) => identity);

export const journalViews = [initView, statusView, verifyView, anchorView, dossierView, recoverView, identityView];
