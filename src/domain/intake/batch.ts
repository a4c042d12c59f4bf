/** One import: what came, when, and its report. */
export interface Batch {
  id: string;
  source: string;
  /** Names of the files, for people. */
  label: string;
  /** The day the files describe. */
  asOf: string | null;
  importedAt: string;
  /** JSON of the report. */
  report: string;
  /** The change set to undo. */
  changeSetId: string;
  undoneAt: string | null;
}

/** What a complete list, such as the LinkedIn connections, last said of one of its rows; the next import is compared with it. */
export interface Sighting {
  list: string;
  key: string;
  personId: string;
  fullName: string;
  organisation: string | null;
  title: string | null;
  /** Hash of the whole row: equal means nothing to do. */
  fingerprint: string;
  batchId: string;
  /** The batch in which the row was no longer there. */
  vanishedIn: string | null;
}
