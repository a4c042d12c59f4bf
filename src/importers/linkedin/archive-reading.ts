import type { BatchHeaderRecord, IntakeRecord, ProblemRecord } from '../../domain/intake/record.ts';
import type { ArchiveEntry } from '../archive/archive-entry.ts';
import type { CsvLayout } from '../csv/csv-layout.ts';
import type { CsvPiece } from '../csv/read-csv.ts';
import { readCsv } from '../csv/read-csv.ts';
import type { ImporterOptions } from '../importer.ts';
import type { FileKind, Reading } from './file-kind.ts';
import { fileKinds } from './file-kinds.ts';
import { connections, CONNECTIONS_LIST } from './kinds/connections.ts';
import { RecipientNames } from './recipient-names.ts';
import { columnPositions, Row } from './row.ts';
import { SelfDraft } from './self-draft.ts';
import { IdentityEvidence, type Identity } from './self-identity.ts';

/** A file of the archive whose kind is known. */
export interface FoundFile {
  readonly entry: ArchiveEntry;
  readonly layout: CsvLayout;
  readonly kind: FileKind;
}

interface ArchiveToRead {
  readonly known: readonly FoundFile[];
  /** Names of CSV files that are of no known kind. */
  readonly unknown: readonly string[];
  /** The day in the archive's name. */
  readonly archiveDay: string | undefined;
  readonly options: ImporterOptions;
}

const BATCH_SIZE = 500;
/** So many messages show who takes part in nearly all conversations. */
const ROWS_THAT_SETTLE = 3000;
/** The column without which names would have to be learnt from the whole file. */
const ADDRESSES = 'recipientprofileurls';

/**
 * Reads the files of one archive as records: a quick pass over some of them to find out who the user is and as of when
 * the archive speaks, then one pass over each.
 */
export class ArchiveReading {
  readonly #archive: ArchiveToRead;
  readonly #evidence = new IdentityEvidence();
  readonly #recipientNames = new RecipientNames();
  #hasConnections = false;

  constructor(archive: ArchiveToRead) {
    this.#archive = archive;
  }

  async *records(): AsyncGenerator<readonly IntakeRecord[]> {
    let batch: IntakeRecord[] = [];
    for await (const records of this.#parts()) {
      for (const record of records) {
        batch.push(record);
        if (batch.length < BATCH_SIZE) continue;
        yield batch;
        batch = [];
        this.#archive.options.progress.signal.throwIfAborted();
      }
    }
    if (batch.length > 0) yield batch;
  }

  async *#parts(): AsyncGenerator<readonly IntakeRecord[]> {
    await this.#observe();
    const me = this.#evidence.decide(this.#archive.options.selfKeys);
    const aboutMe = await this.#readAboutMe(me);
    yield [this.#header(), ...aboutMe, ...this.#remarks(me)];
    for (const kind of fileKinds) {
      const { read } = kind;
      if (!read) continue;
      for (const file of this.#archive.known) {
        if (file.kind !== kind) continue;
        const reading: Reading = { fileName: file.entry.name, me, recipientNames: this.#recipientNames };
        for await (const piece of this.#pieces(file, 'reading'))
          yield recordsOf(file, piece, (row) => read(row, reading));
      }
    }
  }

  /** Messages first: a few thousand of them usually settle who the user is, and everything else need not be read twice. */
  async #observe(): Promise<void> {
    const observed = this.#archive.known.filter(({ kind }) => kind.observe !== undefined && kind !== connections);
    let isSettled = false;
    for (const file of observed) isSettled = (await this.#observeFile(file)) || isSettled;
    for (const file of this.#archive.known.filter(({ kind }) => kind === connections)) {
      for await (const { records } of this.#pieces(file, 'looking through')) {
        if (records.length > 0) this.#hasConnections = true;
        if (isSettled && this.#hasConnections) break;
        this.#observeRows(file, records);
      }
    }
  }

  /** Answers whether enough was seen to stop before the end of the file. */
  async #observeFile(file: FoundFile): Promise<boolean> {
    const canSettle = this.#archive.archiveDay !== undefined && columnPositions(file.layout.columns).has(ADDRESSES);
    let seen = 0;
    for await (const { records } of this.#pieces(file, 'looking through')) {
      this.#observeRows(file, records);
      seen += records.length;
      if (canSettle && seen >= ROWS_THAT_SETTLE && this.#evidence.decide(this.#archive.options.selfKeys).isCertain)
        return true;
    }
    return false;
  }

  #observeRows(file: FoundFile, records: CsvPiece['records']): void {
    const positions = columnPositions(file.layout.columns);
    const place = { file: file.entry.name, row: 0 };
    for (const { fields } of records)
      file.kind.observe?.(new Row(place, positions, fields), this.#evidence, this.#recipientNames);
  }

  async #readAboutMe(me: Identity): Promise<IntakeRecord[]> {
    const draft = new SelfDraft();
    const problems: IntakeRecord[] = [];
    for (const file of this.#archive.known) {
      const { tellOfMe } = file.kind;
      if (!tellOfMe) continue;
      for await (const piece of this.#pieces(file, 'reading')) {
        problems.push(...recordsOf(file, piece, (row) => tellOfMe(row, draft) ?? []));
      }
    }
    const self = draft.finish(me, { file: this.#archive.known[0]?.entry.name ?? '', row: 0 });
    return self ? [self, ...problems] : problems;
  }

  async *#pieces(file: FoundFile, stage: string): AsyncGenerator<CsvPiece> {
    const { progress } = this.#archive.options;
    const name = file.entry.name.split('/').at(-1) ?? file.entry.name;
    for await (const piece of readCsv(file.entry.open(), file.layout)) {
      progress.signal.throwIfAborted();
      yield piece;
      progress.report({ stage: `${stage} ${name}`, done: piece.bytes, total: file.entry.size });
    }
  }

  #header(): BatchHeaderRecord {
    const asOf = this.#archive.archiveDay ?? this.#evidence.latestDay;
    const lists = this.#archive.known.filter(({ kind }) => kind === connections);
    // Of two lists from two archives, neither tells who has vanished; and an empty one more likely lost its rows.
    const isComplete = lists.length === 1 && this.#hasConnections;
    return {
      type: 'header',
      source: 'linkedin',
      ...(asOf && { asOf }),
      completeLists: isComplete ? [CONNECTIONS_LIST] : [],
      peopleFrom: { kind: 'online-platform', detail: 'LinkedIn' },
    };
  }

  #remarks(me: Identity): ProblemRecord[] {
    const remarks = this.#archive.unknown.map((name) =>
      fileProblem(name, 'not a file of a LinkedIn archive that we know; left aside'),
    );
    const withMessages = this.#archive.known.find(({ kind }) => kind.id === 'messages');
    if (withMessages && this.#evidence.hasMessages && !me.isCertain) {
      const guess = me.name ?? [...me.slugs][0] ?? [...me.names][0];
      const reason =
        'the files do not show which of these people you are, so sent and received may be the wrong way round';
      remarks.push(fileProblem(withMessages.entry.name, guess ? `${reason}; our best guess is ${guess}` : reason));
    }
    return remarks;
  }
}

const fileProblem = (file: string, reason: string, raw?: string): ProblemRecord => ({
  type: 'problem',
  place: { file, row: 0 },
  reason,
  ...(raw !== undefined && { raw }),
});

/** The records of one piece of a file, with a problem for each line that could not be read. */
const recordsOf = (
  file: FoundFile,
  piece: CsvPiece,
  read: (row: Row) => IntakeRecord | readonly IntakeRecord[],
): IntakeRecord[] => {
  const name = file.entry.name;
  const positions = columnPositions(file.layout.columns);
  const records: IntakeRecord[] = [];
  if (piece.legacyLine !== undefined) {
    records.push(
      fileProblem(name, 'the file is not wholly UTF-8; such lines were read as windows-1252', piece.legacyLine),
    );
  }
  for (const { line, fields } of piece.records) {
    const found = read(new Row({ file: name, row: line }, positions, fields));
    if ('type' in found) records.push(found);
    else for (const record of found) records.push(record);
  }
  for (const { line, reason, raw } of piece.broken)
    records.push({ type: 'problem', place: { file: name, row: line }, reason, raw });
  return records;
};
