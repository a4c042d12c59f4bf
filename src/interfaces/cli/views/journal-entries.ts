import { nameOf } from '../../../domain/journal/entry/entry-fields.ts';
import {
  addJournalEntry,
  listEntries,
  removeJournalEntry,
  searchJournal,
  showJournalEntry,
} from '../../../domain/journal/operations/entries.ts';
import { oneLine } from '../text/cell.ts';
import { counted, renderFields } from '../text/fields.ts';
import type { Ink } from '../text/ink.ts';
import { paragraph, parts } from '../text/prose.ts';
import { renderTable } from '../text/table.ts';
import { view } from './view.ts';

interface Row {
  readonly seq: number;
  readonly recordedAt: string;
  readonly occurredAt?: string | undefined;
  readonly place?: string | undefined;
  readonly what: string;
}

const day = (moment: string): string => moment.slice(0, 16).replace('T', ' ');

const table = (rows: readonly Row[], ink: Ink): string =>
  renderTable(
    rows,
    [
      { title: 'No.', of: (row) => row.seq, alignRight: true },
      { title: 'Happened', of: (row) => row.occurredAt ?? '' },
      { title: 'Written', of: (row) => day(row.recordedAt) },
      { title: 'Place', of: (row) => row.place ?? '' },
      { title: 'What', of: (row) => row.what },
    ],
    ink,
  );

const unreadableLine = (unreadable: readonly number[], ink: Ink): string | false =>
  unreadable.length > 0 &&
  ink.warn(`Could not be opened: ${unreadable.join(', ')}. “tiewise journal verify” says more.`);

const listView = view(listEntries, ({ items, total, next, unreadable }, ink) =>
  parts(
    items.length === 0 ? 'Nothing is written yet.' : table(items, ink),
    items.length > 0 &&
      ink.dim(`${counted(total, 'entry', 'entries')}.${next === null ? '' : ` More with --after ${next}`}`),
    unreadableLine(unreadable, ink),
  ),
);

const foundView = view(searchJournal, ({ items, total, unreadable }, ink) =>
  parts(
    items.length === 0 ? 'No entry holds these words.' : table(items, ink),
    items.length > 0 && ink.dim(`${counted(total, 'entry', 'entries')}.`),
    unreadableLine(unreadable, ink),
  ),
);

const names = (people: readonly Parameters<typeof nameOf>[0][] | undefined): string =>
  (people ?? []).map(nameOf).join('\n');

const entryView = view(showJournalEntry, (entry, ink) =>
  parts(
    ink.bold(`Entry ${entry.seq}`),
    renderFields(
      [
        ['Happened', [entry.occurredAt, entry.certainty && `(${entry.certainty})`].filter(Boolean).join(' ')],
        ['Written', day(entry.recordedAt)],
        ['Place', entry.place],
        ['How', entry.medium],
        ['People', names(entry.people)],
        ['Witnesses', names(entry.witnesses)],
        ['Told to', names(entry.toldTo)],
        ['What happened', entry.what],
        ['Exact words', entry.exactWords],
        ['Response', entry.response],
        ['Impact', entry.impact],
        ['How it was', entry.feelings],
        ['Corrects', entry.corrects === undefined ? null : `entry ${entry.corrects}`],
        ['Removes', entry.removes === undefined ? null : `entry ${entry.removes}`],
        [
          'Evidence',
          entry.evidence
            .map((each) => `${each.number}. ${each.name}, ${each.bytes.toLocaleString('en')} bytes`)
            .join('\n'),
        ],
      ],
      ink,
    ),
    entry.correctedBy.length > 0 && `Corrected by entry ${entry.correctedBy.join(', ')}.`,
  ),
);

const addView = view(addJournalEntry, (answer, ink) =>
  parts(
    ink.bold(`Kept as entry ${answer.seq}, sealed.`),
    answer.evidence.length > 0 &&
      `With ${answer.evidence.map(({ name }) => oneLine(name)).join(', ')}. Your own files stay where they are.`,
    answer.problems.map((problem) => ink.warn(paragraph(oneLine(problem), ink))).join('\n'),
  ),
);

const removeView = view(removeJournalEntry, ({ seq }, ink) =>
  paragraph(
    `It is gone. Entry ${seq} says that it was removed; what it said cannot be read again from here. Copies and backups made before still hold it.`,
    ink,
  ),
);

export const journalEntryViews = [listView, foundView, entryView, addView, removeView];
